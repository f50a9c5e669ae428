"""The index of a little site: weights of words and fields, readings the site bears out, files, and the same bytes from the same content."""

from __future__ import annotations

import json
from bisect import bisect_right
from pathlib import Path
from typing import Any

import pytest

from macros.finnish.letters import fold
from publish.search import vocabulary
from publish.search.documents import Document
from publish.search.index import Index
from publish.search.indexing import index
from publish.search.languages import Finnish, Stemmed
from publish.search.morphology import Morphology
from publish.search.page_text import Section
from publish.search.said import Said, Synonym
from publish.search.unknown import Unknown
from publish.search.vocabulary import Vocabulary
from publish.search.writing import write_indexes


def page(address: str, title: str, *paragraphs: str) -> Document:
    return Document(
        address, address, "fi", "tyontekija", "prosessi", title, sections=[Section("", "", list(paragraphs))]
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
    return index("fi", pages, finnish, Said([Synonym(("oma", "sossu"), ("sosiaalityöntekijä",))], [], [], []))


def test_title_is_a_field(made: Index) -> None:
    assert made.fields["otsikko"]["huostaanotto"] == {0: 1.0}


def test_every_question_of_a_page_is_a_place_of_its_own(finnish: Finnish) -> None:
    """Questions that people ask are numbered through all pages, the shortest of a page first, and their words read as the site's own words are."""
    asked = {"a/": ("milloin näen lasta", "lapsen ikävä")}
    made = index(
        "fi", [page("a/", "Tapaaminen"), page("b/", "Lapsen asia")], finnish, Said([], [], [], [], asked=asked)
    )
    assert (made.questions, made.asked_lengths, made.asked_words) == ([2, 0], [2, 3], [2, 3])
    assert made.asked["nähdä"] == {1: 1.0}
    assert made.asked["lapsi"] == {0: 1.0, 1: 1.0}


def test_part_of_a_compound_counts_less(made: Index) -> None:
    assert made.text["lastensuojeluilmoitus"] == {1: 1.0}
    assert 0 < made.text["ilmoitus"][1] < 1
    assert made.text["lapsi"][1] < made.text["ilmoitus"][1]


def test_reading_that_nothing_else_bears_out_is_left_out(made: Index) -> None:
    """”lasta” is a form of lapsi here, not a spatula."""
    assert "lasta" not in made.text
    assert made.text["lapsi"][0] == 4.0


def test_comparative_that_is_a_word_of_its_own_is_no_form_of_another(finnish: Finnish) -> None:
    """All forms of ”vanhempi” are forms of ”vanha” too."""
    text = index("fi", [page("a/", "Vanhempi", "Vanhan vanhemman vanha koti.")], finnish, Said([], [], [], [])).text
    assert (text["vanhempi"], text["vanha"]) == ({0: 1.0}, {0: 2.0})


def test_part_of_a_compound_that_is_a_form_means_its_word(finnish: Finnish) -> None:
    """Whoever asks ”kotiin” means ”koti”, though ”kotiinpaluu” has the form as its part."""
    pages = [page("a/", "Kotiinpaluu", "Lapsen koti, kotona ja kodin.")]
    assert (["kotiin"], ["koti"]) in index("fi", pages, finnish, Said([], [], [], [])).synonyms


def test_word_that_says_nothing_has_no_places(made: Index) -> None:
    assert "olla" not in made.text
    assert "f" in made.kinds["olla"]


def test_word_of_one_synonym_only_means_it_alone(made: Index) -> None:
    assert (["sossu"], ["sosiaalityöntekijä"]) in made.synonyms


def test_noun_of_doing_means_its_verb(finnish: Finnish) -> None:
    """Whoever asks ”eristys” finds the page that says ”eristäminen” in its name."""
    synonyms = index("fi", [page("a/", "Lapsen eristäminen", "ilmoitus")], finnish, Said([], [], [], [])).synonyms
    assert (["eristys"], ["eristää"]) in synonyms


def test_word_it_is_derived_from_keeps_its_own_inflection(finnish: Finnish) -> None:
    """”kauppa” ends like a verb, but is none."""
    kinds = index("fi", [page("a/", "Kaupallinen", "ilmoitus")], finnish, Said([], [], [], [])).kinds
    assert (kinds["kauppa"], kinds["ilmoittaa"]) == ({"n"}, {"v"})


def write(folder: Path, made: Index, *pages: Document) -> dict[str, Any]:
    """Write the files of one language; what the core says."""
    write_indexes(folder, {"fi": (made, list(pages))})
    return json.loads((folder / "ydin.json").read_text("utf-8"))


def test_same_content_same_bytes(made: Index, tmp_path: Path) -> None:
    files = []
    for run in ("1", "2"):
        write(tmp_path / run, made, page("a/", "Huostaanotto"), page("b/", "Ilmoitus"))
        files.append(sorted((file.name, file.read_bytes()) for file in (tmp_path / run).rglob("*.json")))
    assert files[0] == files[1]


def test_changed_content_changes_the_name(made: Index, tmp_path: Path) -> None:
    first, second = (write(tmp_path, made, page("a/", title))["kansio"] for title in ("Yksi", "Kaksi"))
    assert first != second


def test_title_is_in_the_core_and_the_text_in_a_file_of_its_own(made: Index, tmp_path: Path) -> None:
    """Titles are shown at once; a text travels only when somebody sees its page in an answer."""
    core = write(tmp_path, made, page("a/", "<Otsikko>", "Kappale."))
    own = core["ydin"]
    shown = json.loads((tmp_path / core["kansio"] / "sivu-fi-0.json").read_text("utf-8"))
    assert (own["osoitteet"], own["otsikot"], shown["osat"]) == ("a/", "<Otsikko>", [["", "", "Kappale."]])


def test_small_language_is_one_file(made: Index, tmp_path: Path) -> None:
    core = write(tmp_path, made, page("a/", "Yksi"))
    assert core["ydin"]["osa"]["teksti"]
    assert not list(tmp_path.rglob("osa-*"))


@pytest.fixture
def cut(made: Index, monkeypatch: pytest.MonkeyPatch) -> Vocabulary:
    """The words of an index that is too large for one part and for the core."""
    monkeypatch.setattr(vocabulary, "PART_SIZE", 4)
    monkeypatch.setattr(vocabulary, "CORE_WORDS", 2)
    monkeypatch.setattr(vocabulary, "COMMON_SIZE", 24)
    return Vocabulary.of(made)


def test_every_word_is_in_the_core_or_in_the_part_where_each_of_its_stems_begins(cut: Vocabulary) -> None:
    assert cut.core
    assert len(cut.starts) > 2
    for word in set(cut.words) - cut.core:
        for stem in {fold(word), *cut.stems[word]["n"], *cut.stems[word]["v"]}:
            place = bisect_right(cut.beginnings(), stem[:3]) - 1
            assert word in str(cut.part(place)["sanat"]).split("\n"), (word, stem)


def test_parts_have_the_places_of_every_word_once(cut: Vocabulary, made: Index) -> None:
    """The first letters of a word tell its part."""
    for place, start in enumerate(cut.starts[1:], 1):
        assert fold(cut.words[start])[:3] > fold(cut.words[start - 1])[:3]
        assert cut.beginnings()[place] == fold(cut.words[start])[:3]
    texts = [part["teksti"] for part in (*map(cut.part, range(len(cut.starts))), cut.common_part())]
    count = sum(len(places) for places in made.text.values())
    assert sum(len(row) for row in texts) == count + 2 * len(made.text)  # type: ignore[arg-type]


def test_words_that_most_questions_have_stand_together(
    cut: Vocabulary, made: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question with several of them needs one part for all."""
    assert not cut.common  # nobody asks for these pages
    made.asked = {word: {0: 1.0, 1: 1.0} for word in sorted(cut.core)[:1]}
    made.questions = [2, *made.questions[1:]]
    assert Vocabulary.of(made).common == sorted(cut.core)[:1]


def test_core_has_the_words_that_are_heard(made: Index) -> None:
    """Danger is heard before anything more is fetched."""
    made.heard = {"ilmoitus"}
    assert "ilmoitus" in Vocabulary.of(made).core


@pytest.mark.parametrize(
    ("language", "forms"), [("sv", ["placering", "placeringen", "placeringarna"]), ("en", ["meeting", "meetings"])]
)
def test_other_languages_have_stems_of_their_own(language: str, forms: list[str]) -> None:
    assert len({reading.lemma for form in forms for reading in Stemmed(language).readings(form)}) == 1


@pytest.mark.parametrize("form", ["crying", "why", "studying", "disability", "family", "placing"])
def test_every_form_of_a_text_begins_with_a_stem_of_its_word(form: str) -> None:
    """Snowball writes i for y: cry is cri, and disability is disabl."""
    english = Stemmed("en")
    (reading,) = english.readings(form)
    begun = [stem for stem in english.stems(reading.lemma, {"n"})["n"] if form.startswith(stem)]
    assert any(form[len(stem) :] in english.endings["n"][1] for stem in begun)


def test_first_language_is_in_the_core_and_the_others_in_files_of_their_own(made: Index, tmp_path: Path) -> None:
    """Who reads Finnish fetches no Swedish."""
    write_indexes(tmp_path, {"fi": (made, [page("a/", "Yksi")]), "sv": (made, [page("sv/b/", "Två")])})
    core = json.loads((tmp_path / "ydin.json").read_text("utf-8"))
    other = json.loads((tmp_path / core["kansio"] / "ydin-sv.json").read_text("utf-8"))
    assert (core["kieli"], core["muut"], core["ydin"]["osoitteet"], other["osoitteet"]) == ("fi", ["sv"], "a/", "sv/b/")
