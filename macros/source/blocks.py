"""What begins on each line of a Markdown text, and the same text as every engine reads it.

Authors write lists, tables and boxes as loosely as YAML lets them: straight under a line, two spaces for each level. The strictest
engine wants empty lines and four spaces. Both are made in one walk, so that what is checked is what is built.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import takewhile

from .block import BOX, HEADING, HTML, ITEM, RULE, TABLE_LINE, Block, BlockKind, Blocks
from .markup import CACHED, markup

INDENT = 4  # what the strictest engine wants of a list in a list and of the text of a box
NESTED = 2  # what is enough for an author
DEEPEST = 6
DECORATION = "koriste"  # what an author writes for the words of a picture that has none


@lru_cache(CACHED)
def blocks(text: str) -> Blocks:
    """The blocks of a text; in its portable form all its words stay as they are."""
    text = text.expandtabs(INDENT)
    fences = {
        piece.line: lines + 1 for piece in markup(text).code if (lines := text.count("\n", piece.start, piece.end))
    }
    flow = _read(text.split("\n"), 0, fences, 0)
    return Blocks(tuple(flow.blocks), _decorated("\n".join(flow.out)))


def _decorated(text: str) -> str:
    """The text with no words for pictures that tell nothing, so that nobody has to hear of them."""
    for link in reversed(markup(text).links if DECORATION in text else ()):
        if link.picture and link.words == DECORATION:
            text = f"{text[: link.start]}![{text[link.start + 2 + len(DECORATION) :]}"
    return text


def _read(lines: list[str], first: int, fences: dict[int, int], inside: int) -> _Flow:
    """Lines one after another: of the text, or of what is inside a box or a quotation. `first` is the number of the first line."""
    flow = _Flow(lines, first, fences, inside)
    number = 0
    while number < len(lines):
        number += flow.read(number)
    return flow


def _column(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _starts(row: str) -> bool:
    """Whether a row begins something else than running text."""
    return bool(ITEM.match(row) or HEADING.match(row) or RULE.match(row) or BOX.match(row)) or row.startswith(">")


@dataclass
class _Flow:
    """What has been read so far. `levels` are the open items of lists: the column of the mark, and whether it is a number.

    `closed` says that whatever comes next must stand apart from what was written last, `listed` is the depth of the
    item that the lines since the last empty one began with, or None.
    """

    lines: list[str]
    first: int
    fences: dict[int, int]
    inside: int
    blocks: list[Block] = field(default_factory=list)
    out: list[str] = field(default_factory=list)
    levels: list[tuple[int, bool]] = field(default_factory=list)
    closed: bool = False
    listed: int | None = None

    def read(self, number: int) -> int:
        """Read what begins on a line; returns how many lines it took."""
        row, column = self.lines[number].strip(" "), _column(self.lines[number])
        item = None if RULE.match(row) else ITEM.match(row)
        if not row:
            self.out.append("")
            return 1
        if taken := self.fences.get(self.first + number):
            return self._block("fence", number, self.lines[number : number + taken], 0, taken)
        if HTML.match(row):
            rows = self._run(number, bool)
            return self._block("html", number, rows, column, len(rows))
        if not self.levels and (self._apart or self.closed) and column >= INDENT:
            return self._text(number, row, column)
        if item and (self._apart or self.levels or item["number"] in (None, "1")):
            return self._item(number, item, column)
        if BOX.match(row) and self.inside < DEEPEST:
            return self._box(number, row, column)
        if row.startswith(">") and self.inside < DEEPEST:
            return self._quotation(number, column)
        if "|" in row and number + 1 < len(self.lines) and TABLE_LINE.match(self.lines[number + 1].strip(" ")):
            rows = [row, *self._run(number + 1, lambda line: bool(line) and not _starts(line.strip(" ")))]
            return self._block("table", number, [line.strip(" ") for line in rows], column, len(rows))
        if HEADING.match(row) or RULE.match(row):
            return self._block("heading" if row.startswith("#") else "rule", number, [row], column, 1)
        return self._text(number, row, column)

    def _run(self, number: int, belongs: Callable[[str], bool]) -> list[str]:
        """The lines from a line on as long as they belong together, without the empty ones at the end."""
        found = list(takewhile(belongs, (line.rstrip(" ") for line in self.lines[number:])))
        while found and not found[-1]:
            found.pop()
        return found

    def _box(self, number: int, row: str, column: int) -> int:
        lines = self._run(number + 1, lambda line: not line or _column(line) >= column + NESTED)
        own = min((_column(line) for line in lines if line), default=0)
        flow = self._inner([line[own:] for line in lines], number + 1)
        rows = [row, *(" " * INDENT + line if line else "" for line in flow.out)]
        return self._block("box", number, rows, column, 1 + len(lines), flow)

    def _quotation(self, number: int, column: int) -> int:
        lines = self._run(number, lambda line: line.lstrip(" ").startswith(">"))
        flow = self._inner([line.lstrip(" ")[1:].removeprefix(" ") for line in lines], number)
        return self._block(
            "quotation", number, [f"> {line}".rstrip(" ") for line in flow.out], column, len(lines), flow
        )

    def _inner(self, lines: list[str], number: int) -> _Flow:
        return _read(lines, self.first + number, {}, self.inside + 1)

    def _item(self, number: int, item: re.Match[str], column: int) -> int:
        numbered = item["number"] is not None
        sibling = self._leave(column)
        self._note("item", number, item["text"], 1, int(item["number"]) if numbered else None)
        apart = (
            self.listed is None or len(self.levels) < self.listed or (sibling is not None and sibling[1] != numbered)
        )
        self._put([f"{item['mark']} {item['text']}"], apart)
        self.levels.append((column, numbered))
        return 1

    def _block(
        self, kind: BlockKind, number: int, rows: list[str], column: int, taken: int, inner: _Flow | None = None
    ) -> int:
        """What stands apart from the lines before and after it."""
        self._leave(column)
        self._note(kind, number, rows[0], taken)
        self.blocks += inner.blocks if inner else ()
        self._put(rows, True)
        self.closed = True
        return taken

    def _text(self, number: int, row: str, column: int) -> int:
        if self._apart:
            self._leave(column)
        code = not self.levels and (self._apart or self.closed) and column >= INDENT
        self._note("code" if code else "text", number, row, 1)
        self._put([" " * column + row if code else row], False)
        return 1

    @property
    def _apart(self) -> bool:
        return not self.out or not self.out[-1]

    def _note(self, kind: BlockKind, number: int, row: str, taken: int, item: int | None = None) -> None:
        self.blocks.append(
            Block(kind, self.first + number, row, taken, len(self.levels), self.inside, self._apart, item)
        )

    def _leave(self, column: int) -> tuple[int, bool] | None:
        """Close the items that a column is not inside of; returns the last one, the sibling of what begins there."""
        left = None
        while self.levels and column < self.levels[-1][0] + NESTED:
            left = self.levels.pop()
        return left

    def _put(self, rows: list[str], apart: bool) -> None:
        if (apart or self.closed) and not self._apart:
            self.out.append("")
        if self._apart:
            self.listed = len(self.levels) if ITEM.match(rows[0]) else None
        self.out += [" " * INDENT * len(self.levels) + row if row else "" for row in rows]
        self.closed = False
