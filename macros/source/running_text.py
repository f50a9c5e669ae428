"""The running text of a page: what is read as sentences, without headings, tables, code, links and markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .block import Block
from .blocks import blocks
from .markup import HIDDEN, LINK, markup

UNREAD = re.compile(rf"{HIDDEN}+|<(a|button|span)\b[^>]*>.*?</\1>|<[^>]+>|\{{[^}}]*\}}|https?://\S+")


def running_text(text: str) -> Iterator[tuple[int, str]]:
    """Stretches of running text with their places; of HTML only its plain paragraphs."""
    lines = LINK.sub(lambda match: HIDDEN * len(match[0]), markup(text).prose).split("\n")
    places, place = list[int](), 0
    for line in lines:
        places.append(place)
        place += len(line) + 1
    for number in (number for row in blocks(text).rows for number in _read(row, lines)):
        start = 0
        for match in UNREAD.finditer(lines[number]):
            yield places[number] + start, lines[number][start : match.start()]
            start = match.end()
        yield places[number] + start, lines[number][start:]


def _read(row: Block, lines: list[str]) -> Iterator[int]:
    """The lines of a block that are read as sentences."""
    if row.kind in ("item", "text"):
        yield row.line
    elif row.kind == "html":
        yield from (n for n in range(row.line, row.line + row.taken) if lines[n].lstrip().startswith("<p>"))
