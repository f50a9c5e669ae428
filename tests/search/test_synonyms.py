"""Other words lead to the site's own: whoever searches with one finds a page that has the word of the site in its title, a heading or a situation,
or one that people ask for with the very word."""

from __future__ import annotations

from pathlib import Path

import pytest
from engines import ours
from real_content import content

from macros.model.tables import LANGUAGES
from publish.search.documents import Document, documents
from publish.search.languages import Dictionary, dictionary
from publish.search.morphology import Morphology
from publish.search.said import Synonym, said

pytestmark = pytest.mark.sivusto
ROOT = Path(__file__).parent.parent.parent
SEEN = 5
MOST = 0.965  # short names of acts, and terms that no page has in its name


def lemmas(text: str, words: Dictionary) -> set[str]:
    """Base forms of a text, and of the parts of its compounds."""
    found = {reading for word in text.split() for reading in words.readings(word.strip(".,:;!?”–()"))}
    return {name for reading in found for name in (reading.lemma, *reading.parts, *reading.spans, reading.root) if name}


def named(document: Document, words: Dictionary) -> set[str]:
    """The words of a page that tell what it is about."""
    headings = [section.heading for section in document.sections]
    return lemmas(" ".join([document.title, document.description, *document.use_when, *headings]), words)


def lost(site: Path, language: str, folder: Path) -> tuple[list[Synonym], int]:
    """(synonyms that lead nowhere, how many there are)."""
    own = content()
    words = dictionary(language, Morphology(folder / "sanat.json"), own)
    about = {page.address: named(page, words) for page in documents(own, site, {}) if page.language == language}
    told = said(own, language)
    pages = [page for page in own.pages.values() if page.page.language == language]
    asked = {page.address: lemmas(" ".join(told.asked.get(page.page.id, ())), words) for page in pages}
    pairs = [pair for pair in told.synonyms if pair.said not in told.foreign]
    rows = [{"question": " ".join(pair.said), "language": language, "door": ""} for pair in pairs]
    wrong = []
    for pair, (answer, _) in zip(pairs, ours(site / "haku", rows), strict=True):
        meant = [lemmas(word, words) for word in pair.meant if not lemmas(word, words) & words.stop]
        typed = [lemmas(word, words) for word in pair.said if not lemmas(word, words) & words.stop]
        hits = [hit["address"] for hit in answer["hits"][:SEEN]]
        led = any(all(word & about.get(page, set()) for word in meant) for page in hits)
        if not led and not (typed and any(all(word & asked.get(page, set()) for word in typed) for page in hits)):
            wrong.append(pair)
    return wrong, len(pairs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_synonym_finds_the_word_of_the_site(site: Path, language: str, tmp_path: Path) -> None:
    wrong, count = lost(site, language, tmp_path)
    assert len(wrong) <= (1 - MOST) * count, [f"{' '.join(pair.said)} → {' '.join(pair.meant)}" for pair in wrong]
