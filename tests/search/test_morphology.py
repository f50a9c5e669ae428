"""What the index knows of a Finnish word: base form, parts of a compound, what it is derived from; and what is remembered of it."""

from __future__ import annotations

import pytest

from macros.kept import keep
from publish.search.morphology import Morphology
from publish.search.unknown import Unknown

LEMMAS = {
    "huostaanotosta": "huostaanotto",
    "lasten": "lapsi",
    "viikkokokouksissa": "viikkokokous",
    "jälkihuollon": "jälkihuolto",
    "sijoitetaan": "sijoittaa",
    "kiireellisesti": "kiireellinen",
}


@pytest.mark.parametrize("word", LEMMAS)
def test_base_form(morphology: Morphology, word: str) -> None:
    assert LEMMAS[word] in {reading.lemma for reading in morphology.readings(word)}


def test_parts_of_a_compound(morphology: Morphology) -> None:
    (reading,) = morphology.readings("lastensuojeluilmoituksen")
    assert reading.parts == ("lapsi", "suojelu", "ilmoitus")
    assert "lastensuojelu" in reading.spans
    assert reading.root == "ilmoittaa"


def test_compound_inside_the_base_form(morphology: Morphology) -> None:
    assert morphology.readings("huostaanoton")[0].parts == ("huostaan", "otto")


def test_unknown_word_has_no_reading(morphology: Morphology) -> None:
    assert morphology.readings("lasuilmoxyz") == []


def test_readings_are_remembered(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A warm build does not load the dictionary at all."""
    first = Morphology(tmp_path / "sanat.json")
    before = first.readings("huostaanotosta")
    first.save()
    monkeypatch.setattr("publish.search.morphology._analysed", lambda word: pytest.fail(f"{word} luettiin uudestaan"))
    assert Morphology(tmp_path / "sanat.json").readings("huostaanotosta") == before


def test_readings_kept_in_another_shape_are_read_anew(tmp_path) -> None:
    file = tmp_path / "sanat.json"
    keep(
        file, b'{"huostaanotosta":[["huostaanotto","n",[],[],""]]}', kentat=["lemma", "kind", "parts", "spans", "root"]
    )
    (reading,) = Morphology(file).readings("huostaanotosta")
    assert reading.cuts == (8,)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [("sytyn", "syty"), ("genogrammeista", "genogrammi"), ("sytytiimissä", "sytytiimi"), ("qwerty", "qwerty")],
)
def test_words_of_the_site(morphology: Morphology, word: str, lemma: str) -> None:
    """Forms of words Voikko does not know, compounds of them, and a word nobody knows."""
    assert Unknown({"syty"}, {"genogrammi"}, morphology).reading(word).lemma == lemma


@pytest.mark.parametrize(
    ("word", "lemma"), [("sairaanhoitajan", "sairaanhoitaja"), ("sukulaissijoitukset", "sukulaissijoitus")]
)
def test_first_part_of_a_compound_stands_as_it_is_written(morphology: Morphology, word: str, lemma: str) -> None:
    """Nobody types ”sukulainensijoitus”."""
    assert {reading.lemma for reading in morphology.readings(word)} == {lemma}
