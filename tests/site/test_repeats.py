"""A page says each of its own sentences once: a reader who meets the same one again starts to doubt what was read."""

from __future__ import annotations

import re
from copy import copy

from bs4 import BeautifulSoup

MOST = 0.03
WORDS = 5  # shorter than this is a label, not a sentence
LEFT_OUT = "script, nav, .loppu, .sisallys, .termit, .vain-luku, .laki, .fakta__laki, .tarkista, .lahteet"
BLOCKS = ["p", "li", "dd", "td", "dt", "th", "h2", "h3", "h4", "summary", "caption"]
INNER = ["p", "li", "dd", "td", "table", "ul", "ol", "dl"]
SENTENCE = re.compile(r"[A-ZÅÄÖ”].*\w{4}[.!?”]+")
REGISTERS = {
    "yllapito-kentat": "fields of each kind are told kind by kind",
    "apua-heti": "each service tells its own rules, for one reads of one service only",
    "oma-alue": "services of one county, each with its own rules",
    "tarkistettavat": "reasons stand as their authors wrote them",
    "hiljaisuuskartta": "reasons stand as their authors wrote them, step by step",
    "luvut": "each number tells its own rule and where it is used",
    "esite-kirjeet": "each letter is whole: one is sent",
    "kutsu-tapaamiseen": "each invitation is whole: one is sent",
    "muuttui-minun-tyossani": "each role reads its own list",
    "minun-osani": "each reader opens one phase of their own, and a number never stands there without what goes with it",
    "osaamisen-tarkistus": "one is asked one topic, and each answer stands with its own rule",
    "missa-kohdassa": "one phase is chosen, and its numbers stand there with what goes with them",
}


def repeated(main) -> float:
    """The share of the words of a page that are in sentences it has already said."""
    for part in main.select(LEFT_OUT):
        part.extract()
    texts = [one.get_text(" ", strip=True) for one in main.find_all(BLOCKS) if not one.find(INNER)]
    sentences = [part for text in texts for part in re.split(r"(?<=[.!?])\s+", text.replace("\u00ad", ""))]
    own = [part.casefold() for part in sentences if len(part.split()) >= WORDS and SENTENCE.fullmatch(part)]
    again = sum(len(part.split()) for part in own) - sum(len(part.split()) for part in set(own))
    return again / max(sum(len(text.split()) for text in texts), 1)


def test_page_does_not_repeat_itself(built) -> None:
    if built.page.page.id not in REGISTERS:
        assert repeated(copy(built.main)) <= MOST


def test_a_repeated_sentence_is_seen() -> None:
    said = "Sama virke sanotaan tässä kahdesti."
    assert repeated(BeautifulSoup(f"<main><p>{said} {said}</p></main>", "html.parser").main) == 0.5
