"""The index of a little site: weights of words and fields, readings the site bears out, files, and the same bytes from the same content."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from publish.search.documents import Document
from publish.search.index import Index, index
from publish.search.languages import Finnish, Stemmed
from publish.search.morphology import Morphology
from publish.search.page_text import Section
from publish.search.synonyms import Synonym
from publish.search.unknown import Unknown
from publish.search.writing import write_index


def page(address: str, title: str, *paragraphs: str) -> Document:
    return Document(
        address, address, "fi", "Työntekijälle", "prosessi", title, sections=[Section("", "", list(paragraphs))]
    )


@pytest.fixture(scope="module")
def finnish(morphology: Morphology) -> Finnish:
    made = Finnish.__new__(Finnish)
    made.morphology, made.unknown = morphology, Unknown({"sossu"}, set(), morphology)
    made.endings, made.clitics, made.stop = {"n": [[""], ["", "n"]], "v": [[""], [""]]}, [""], {"olla"}
    return made


@pytest.fixture
def made(finnish: Finnish) -> Index:
    pages = [
        page("a/", "Huostaanotto", "Lapsen asia. Lapsi on lasten lasta."),
        page("b/", "Ilmoitus", "Lastensuojeluilmoituksen tekeminen."),
    ]
    return index("fi", pages, finnish, [Synonym(("oma", "sossu"), ("sosiaalityöntekijä",))])


def test_title_is_a_field(made: Index) -> None:
    assert made.fields["otsikko"]["huostaanotto"] == {0: 1.0}


def test_part_of_a_compound_counts_less(made: Index) -> None:
    assert made.text["lastensuojeluilmoitus"] == {1: 1.0}
    assert 0 < made.text["ilmoitus"][1] < 1
    assert made.text["lapsi"][1] < made.text["ilmoitus"][1]


def test_reading_that_nothing_else_bears_out_is_left_out(made: Index) -> None:
    """”lasta” is a form of lapsi here, not a spatula."""
    assert "lasta" not in made.text
    assert made.text["lapsi"][0] == 4.0


def test_word_that_says_nothing_has_no_places(made: Index) -> None:
    assert "olla" not in made.text
    assert "f" in made.kinds["olla"]


def test_word_of_one_synonym_only_means_it_alone(made: Index) -> None:
    assert (["sossu"], ["sosiaalityöntekijä"]) in made.synonyms


def test_word_it_is_derived_from_keeps_its_own_inflection(finnish: Finnish) -> None:
    """”kauppa” ends like a verb, but is none."""
    kinds = index("fi", [page("a/", "Kaupallinen", "ilmoitus")], finnish, []).kinds
    assert (kinds["kauppa"], kinds["ilmoittaa"]) == ({"n"}, {"v"})


def test_same_content_same_bytes(made: Index, tmp_path: Path) -> None:
    names = [
        write_index(tmp_path / run, "fi", made, [page("a/", "Huostaanotto"), page("b/", "Ilmoitus")])
        for run in ("1", "2")
    ]
    assert names[0] == names[1]
    files = [
        sorted((file.name, file.read_bytes()) for file in (tmp_path / run / names[0]).iterdir()) for run in ("1", "2")
    ]
    assert files[0] == files[1]


def test_changed_content_changes_the_name(made: Index, tmp_path: Path) -> None:
    assert write_index(tmp_path, "fi", made, [page("a/", "Yksi")]) != write_index(
        tmp_path, "fi", made, [page("a/", "Kaksi")]
    )


def test_page_file_has_what_is_shown(made: Index, tmp_path: Path) -> None:
    name = write_index(tmp_path, "fi", made, [page("a/", "<Otsikko>", "Kappale.")])
    shown = json.loads((tmp_path / name / "sivu-0.json").read_text("utf-8"))
    assert (shown["osoite"], shown["otsikko"], shown["osat"]) == ("a/", "<Otsikko>", [["", "", "Kappale."]])


@pytest.mark.parametrize(
    ("language", "forms"), [("sv", ["placering", "placeringen", "placeringarna"]), ("en", ["meeting", "meetings"])]
)
def test_other_languages_have_stems_of_their_own(language: str, forms: list[str]) -> None:
    assert len({reading.lemma for form in forms for reading in Stemmed(language).readings(form)}) == 1
