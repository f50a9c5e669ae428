"""What begins on a line of a Markdown text, and the marks by which it is known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

ITEM = re.compile(r"(?P<mark>[-*+]|(?P<number>\d{1,9})\.(?= ))[ \u00a0]+(?P<text>\S.*)")
RULE = re.compile(r"(?P<sign>[-*_])(?: *(?P=sign)){2,}$")
HEADING = re.compile(r"(?P<marks>#{1,6})[ \u00a0]+(?P<words>\S.*?)(?:[ ]+\{(?P<settings>[^{}]*)\})?$")
BOX = re.compile(r"!!! ?\w")
INLINE = "a|abbr|b|br|button|code|em|i|kbd|small|span|strong|sub|sup|time"
HTML = re.compile(rf"</?(?!(?:{INLINE})\b)(?P<name>[a-z][a-z0-9]*)(?=[\s>])")  # what templates make; no author's
TABLE_LINE = re.compile(r"(?=.*\|)\|? *:?-+:? *(?:\| *:?-+:? *)*\|?$")

BlockKind = Literal["item", "box", "quotation", "table", "heading", "rule", "fence", "html", "code", "text"]


@dataclass(frozen=True)
class Block:
    """What begins on a line (from 0): its first row, how many lines belong to it, how many lists and boxes it is in.

    Each line of running text is a block of its own; `apart` says that it begins a paragraph. An item knows its number or has None.
    """

    kind: BlockKind
    line: int
    row: str
    taken: int
    depth: int
    inside: int
    apart: bool
    number: int | None = None


@dataclass(frozen=True)
class Heading:
    """A heading: its line (from 0), its level, its words as they are written, and its settings: ”#anchor” or ”.mark”."""

    line: int
    level: int
    words: str
    settings: tuple[str, ...]


@dataclass(frozen=True)
class Blocks:
    """The blocks of a text in the order of their lines, and the text as every engine reads it."""

    rows: tuple[Block, ...]
    portable: str

    @property
    def headings(self) -> list[Heading]:
        """The headings, in their order."""
        matches = [(row, HEADING.match(row.row)) for row in self.rows if row.kind == "heading"]
        return [
            Heading(row.line, len(match["marks"]), match["words"], tuple((match["settings"] or "").split()))
            for row, match in matches
            if match
        ]
