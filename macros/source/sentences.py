"""The sentences of a page, each with its line: what a reader reads one after another."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from .block import Block
from .blocks import blocks
from .markup import HIDDEN, LINK, markup

END = re.compile(r"(?<=[.!?:])[”*)]*\s+(?=[A-ZÅÄÖ”“\d*(])")
WORD = re.compile(r"[^\W_]+(?:[-’'–][^\W_]+)*")
CALLED = "Luku"  # stands for what a word of the page says
SIGNS = str.maketrans("", "", "*_`")


@dataclass(frozen=True)
class Sentence:
    """A sentence on a line (from 0) under a heading of the second level (”” before the first)."""

    line: int
    section: str
    text: str

    @property
    def words(self) -> list[str]:
        """Its words; what a word of the page says is one."""
        return WORD.findall(self.text)


@lru_cache(maxsize=512)  # several rules read the same pages
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text; an item of a list ends its own, a heading is none."""
    return tuple(row for row in _sentences(text) if row.words)


def _sentences(text: str) -> Iterator[Sentence]:
    lines = _plain(text).split("\n")
    section, parts = "", list[tuple[int, str]]()
    for row in (*blocks(text).rows, None):
        if parts and (row is None or row.kind != "text" or row.apart):
            yield from _cut(section, parts)
            parts = []
        if row is None:
            return
        if row.kind == "heading" and row.row.startswith("## "):
            section = row.row[3:].strip()
        if row.kind in ("text", "item"):
            parts.append((row.line, _words(row, lines)))


def _plain(text: str) -> str:
    """The text with links as their words and each call as one word."""
    prose = LINK.sub(lambda match: match["words"] or match["auto"] or "", markup(text).prose)
    return re.sub(rf"{HIDDEN}+", CALLED, prose)


def _words(row: Block, lines: list[str]) -> str:
    line = lines[row.line].strip()
    return re.sub(r"^(?:[-*+]|\d+\.)\s+", "", line) if row.kind == "item" else line


def _cut(section: str, parts: list[tuple[int, str]]) -> Iterator[Sentence]:
    """The sentences of one paragraph, each on the line where it begins."""
    text = " ".join(words for _, words in parts)
    starts = list(accumulate((len(words) + 1 for _, words in parts), initial=0))
    begin = 0
    for end in [*(match.start() for match in END.finditer(text)), len(text)]:
        row = max(bisect_right(starts, begin + 1) - 1, 0)
        yield Sentence(parts[min(row, len(parts) - 1)][0], section, text[begin:end].translate(SIGNS).strip())
        begin = end
