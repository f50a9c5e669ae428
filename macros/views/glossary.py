"""Terms: the alphabetical glossary, and terms explained where they first stand on a page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ..finnish.alphabet import alphabetical, initial, letter_anchor
from ..finnish.inflection import BaseForms
from ..model.law import Statute
from ..model.register import Term
from ..model.search_words import Abbreviation
from ..model.tables import LANGUAGES
from ..site.here import Here, Law
from ..source.running_text import running_text

WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True)
class TermView:
    """A term in running text: the words as they stand there, and what the term means."""

    id: str
    shown: str
    name: str
    meaning: str
    address: str


@dataclass(frozen=True)
class TermRow:
    """A term of the glossary; `names` are (”ruotsiksi”, language, the term in it)."""

    id: str
    item: Term
    names: list[tuple[str, str, str]]
    law: list[Law]


@dataclass(frozen=True)
class Glossary:
    """The page of the glossary: (letter, its anchor, terms) and (abbreviation, what it means)."""

    letters: list[tuple[str, str, list[TermRow]]]
    abbreviations: list[tuple[str, str]]


def term(here: Here, term_id: str, shown: str | None) -> TermView:
    """A term by its id; raises AuthorError when there is none."""
    item = here.catalog.of(Term)[term_id]
    return TermView(term_id, shown or item.name, item.name, item.meaning, f"{here.way('sanasto')}#{term_id}")


def glossary(here: Here) -> Glossary:
    """Every term under its first letter and every abbreviation, in Finnish alphabetical order."""
    rows = [_row(here, name, item) for name, item in here.catalog.of(Term).items()]
    groups: dict[str, list[TermRow]] = {}
    for row in sorted(rows, key=lambda row: alphabetical(row.item.name)):
        groups.setdefault(initial(row.item.name), []).append(row)
    return Glossary([(letter, letter_anchor(letter), rows) for letter, rows in groups.items()], _abbreviations(here))


def _abbreviations(here: Here) -> list[tuple[str, str]]:
    """The abbreviations of laws and of work, each with what it means; what only the search needs is not told."""
    laws = {
        item.short: item.name for item in here.catalog.of(Statute).values() if item.short and not item.short.islower()
    }
    work = {item.shown: item.means for item in here.catalog.of(Abbreviation).values() if item.shown}
    return sorted((work | laws).items(), key=lambda row: alphabetical(row[0]))


def _row(here: Here, name: str, item: Term) -> TermRow:
    names = [
        (LANGUAGES[language].finnish_adverb, language, text) for language, text in item.translations("name").items()
    ]
    return TermRow(name, item, names, [here.law(place) for place in item.law])


def first_uses(here: Here, body: str, known: set[str]) -> Iterator[tuple[int, int, TermView]]:
    """The first place of each explained term in the prose of a Markdown text, as (start, end, term); not of those already known."""
    sought = _sought(tuple((name, item.name) for name, item in here.catalog.of(Term).items() if item.explained))
    told = set(known)
    for start, text in running_text(body):
        for name, first, last in sought.places(text):
            if name not in told:
                told.add(name)
                yield start + first, start + last, term(here, name, text[first:last])


class _Sought:
    """Terms to be found in running text in any inflected form; where several begin, the one of most words."""

    def __init__(self, terms: tuple[tuple[str, str], ...]) -> None:
        split = [(name, WORD.findall(text.lower())) for name, text in terms]
        self.forms = BaseForms(word for _, words in split for word in words)
        self.by_first: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
        for name, words in split:
            self.by_first[words[0]].append((name, words))

    def places(self, text: str) -> Iterator[tuple[str, int, int]]:
        """(id, start, end) of every term in a text; a word inside a longer term is no term of its own."""
        words = list(WORD.finditer(text))
        place = 0
        while place < len(words):
            name, count = max(self._at(text, words[place:]), key=lambda found: found[1], default=("", 1))
            if name:
                yield name, words[place].start(), words[place + count - 1].end()
            place += count

    def _at(self, text: str, words: list[re.Match[str]]) -> Iterator[tuple[str, int]]:
        """(id, number of words) of the terms that begin with the first of some words of a text."""
        for first in self.forms.of(words[0][0].lower()):
            for name, term in self.by_first.get(first, ()):
                if self._is(text, words[: len(term)], term):
                    yield name, len(term)

    def _is(self, text: str, words: list[re.Match[str]], term: list[str]) -> bool:
        return (
            len(words) == len(term)
            and all(text[a.end() : b.start()] in (" ", "\u00a0") for a, b in pairwise(words))
            and all(word in self.forms.of(found[0].lower()) for word, found in zip(term, words, strict=True))
        )


_sought = lru_cache(maxsize=8)(_Sought)
