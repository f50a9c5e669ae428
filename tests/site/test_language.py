"""The language of the built pages: no Finnish word that Voikko and data/sanalista.txt do not know, and sentences a tired reader gets through."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from copy import copy

import pytest
from bs4 import BeautifulSoup, Tag
from real_content import content

from publish.search.languages import Finnish
from publish.search.morphology import Morphology
from publish.search.unknown import word_list

WORD = re.compile(r"(?<![:\w–-])[^\W\d_]+(?:[-–][^\W\d_]+)*-?")
FOREIGN = "[lang], code, pre, .lahteet, .linkit th, [data-tiedostot], script, .alueet a, .alueen-palvelut a"
SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[A-ZÅÄÖ”“])")
LONGEST = {"fi": 15, "sv": 20, "en": 20}
MEAN = {"fi": 8, "sv": 10, "en": 10}
FAMILY = [page.key for page in content().pages.values() if page.page.audience[0] == "perhe"]


def prose(soup: BeautifulSoup, without: str) -> Tag:
    """The page's own text without some parts; a copy, for other tests read the same page."""
    own = soup.select_one(".teksti")
    assert own is not None
    text = copy(own)
    for part in text.select(without):
        part.decompose()
    return text


def said_by_tools(soup: BeautifulSoup) -> str:
    """The sentences that scripts say, without their places to fill."""
    blocks = [json.loads(block.string or "{}") for block in soup.select("script[data-tiedot]")]
    return re.sub(r"\{\w+\}", " ", " ".join(text for block in blocks for text in texts(block["words"])))


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts(part)


def words(text: str) -> set[str]:
    return {word for word in WORD.findall(text.replace("\u00ad", "")) if len(word) > 2 and not word.endswith("-")}


def test_every_word_is_known(pages, read, tmp_path) -> None:
    """A word that is right but unknown is added to data/sanalista.txt."""
    finnish = Finnish(Morphology(tmp_path / "sanat.json"), pages)
    listed = set(word_list(pages.catalog).lower().split("\n"))

    def known(word: str) -> bool:
        return (
            len(word) < 3
            or word.lower() in listed
            or bool(finnish.morphology.readings(word))
            or finnish.unknown.reads(word.lower())
        )

    found = defaultdict(list)
    for page in pages.pages.values():
        if page.page.language == "fi":
            soup = read(*page.key).soup
            for word in words(f"{prose(soup, FOREIGN).get_text(' ')} {said_by_tools(soup)}"):
                found[word].append(page.source)
    unknown = {
        word: places[0]
        for word, places in sorted(found.items())
        if not known(word) and not all(map(known, re.split("[-–]", word)))
    }
    assert unknown == {}


def test_number_stays_with_its_unit(pages, read) -> None:
    """A non-breaking space before the section sign and units, and a comma before a clause with ”ennen kuin”."""
    slips = re.compile(r"\S*\d (?:§|%|€|min|h|pv|kt|cm|mm)(?!\w)|[a-zåäö] ennen kuin \w+")
    found = {}
    for page in pages.pages.values():
        if page.page.language == "fi" and (wrong := slips.findall(prose(read(*page.key).soup, FOREIGN).get_text())):
            found[page.source] = wrong
    assert found == {}


def sentences(soup: BeautifulSoup) -> Iterator[str]:
    """Sentences of paragraphs and list items; what the law says is left out."""
    text = prose(soup, "code, .lahteet, [popover], li:has(.laki), p:has(.laki), table")
    for block in text.select("p, li, dd"):
        if not block.select("p, li"):
            yield from filter(None, SENTENCE.split(" ".join(block.get_text("").split())))


@pytest.mark.parametrize("key", FAMILY, ids=["-".join(key) for key in FAMILY])
def test_family_page_has_short_sentences(key, read) -> None:
    """What the family reads at night: short on average, and none that must be read twice."""
    name, language = key
    lengths = {sentence: len(sentence.split()) for sentence in sentences(read(name, language).soup)}
    assert [sentence for sentence, length in lengths.items() if length > LONGEST[language]] == []
    assert sum(lengths.values()) / len(lengths) <= MEAN[language]
