"""How much a family page asks of its reader: words, sentences, long words and the passive, beside the reader's budget."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Page
from ..model.tables import FAMILY, FINNISH, LANGUAGES, READERS, Reader
from ..source.sentences import Sentence, sentences
from ..source.written import MarkdownPage
from .site import Site

LEAFLET = "esite"
PASSIVE = re.compile(r"\w{2,}(?:[dlnrst]aan|[dlnrst]ään|[sth]tiin)$", re.I)
NO_PASSIVE = re.compile(r"(?:lastaan|kertaan|vuotaan|mieltään|perhettään|äitiään|isäänsä|aikaan|kotiin)$", re.I)
FRAGMENT = 3  # words: what has fewer is a name or a number, not a sentence
SHORT_PAGE = 8  # sentences: fewer have no average


@dataclass(frozen=True)
class Reading:
    """A family page as it is read: where it is written, its front matter and its sentences; what words of the page say counts as one word."""

    written: MarkdownPage
    page: Page
    rows: tuple[Sentence, ...]

    @property
    def reader(self) -> Reader:
        """For whom the page is written."""
        return READERS[self.page.reader]

    @property
    def most_on_average(self) -> float:
        """Words of a sentence that suit the reader on average, in the page's language."""
        return self.reader.mean * LANGUAGES[self.page.language].wordiness

    @property
    def most(self) -> int:
        """Words of a sentence that suit the reader at most, in the page's language."""
        return round(self.reader.longest * LANGUAGES[self.page.language].wordiness)

    @property
    def words(self) -> int:
        """Words of the running text."""
        return sum(len(row.words) for row in self.rows)

    @property
    def average(self) -> float | None:
        """Words of a sentence on average; None when there are too few sentences for one."""
        whole = [len(row.words) for row in self.rows if len(row.words) >= FRAGMENT]
        return sum(whole) / len(whole) if len(whole) >= SHORT_PAGE else None

    @property
    def longest(self) -> Sentence | None:
        """The sentence with most words."""
        return max(self.rows, key=lambda row: len(row.words), default=None)

    @property
    def long_words(self) -> list[tuple[Sentence, str]]:
        """Words longer than suit the reader, each with its sentence."""
        return [
            (row, word)
            for row in self.rows
            for word in row.words
            if len(word) > self.reader.letters and "-" not in word
        ]

    @property
    def hidden(self) -> list[tuple[Sentence, str]]:
        """Words in the passive, each with its sentence; known in Finnish only."""
        if self.page.language != FINNISH:
            return []
        return [(row, word) for row in self.rows for word in row.words if _passive(word)]

    @property
    def passive(self) -> float | None:
        """The share of sentences in the passive; None when there are too few sentences or it is not known."""
        if self.page.language != FINNISH or len(self.rows) < SHORT_PAGE:
            return None
        return len({row for row, _ in self.hidden}) / len(self.rows)


def readings(site: Site) -> Iterator[Reading]:
    """The family pages that are written by hand, in every language."""
    for written in site.catalog.markdown.values():
        if written.page and written.page.audience[0] == FAMILY:
            yield Reading(written, written.page, sentences(written.body))


def budgeted(site: Site) -> Iterator[Reading]:
    """Those that must keep to their reader's budget: leaflets."""
    return (row for row in readings(site) if row.page.kind == LEAFLET)


def _passive(word: str) -> bool:
    return bool(PASSIVE.fullmatch(word)) and not NO_PASSIVE.search(word)
