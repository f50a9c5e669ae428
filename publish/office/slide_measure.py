"""How much room a text needs on a slide: rows counted from the widths of letters, so that what does not fit is known before it is shown."""

from __future__ import annotations

import re
from collections.abc import Sequence

SMALLEST = 20  # points: read from the last row
ROW = 1.19  # height of a row in relation to its letters
# Widths of bold Calibri in hundredths of the size; Carlito has the same. A measure on the safe side for every weight.
_BY_WIDTH = {
    22: " \u00a0", 24: "il", 26: "jI.,’·", 28: ":;", 30: "-", 32: "f!()", 34: "tJ", 36: "r", 40: "sz", 42: "cL/", 44: "”", 46: "xF?",
    48: "gkvyESZ", 50: "aeåäT0123456789–", 52: "CY", 54: "bdhnopquöKP", 56: "BRX", 60: "AVÅÄ", 64: "DGH", 66: "NU", 68: "OQÖ", 72: "…",
    74: "w", 82: "m", 88: "M", 90: "W",
}  # fmt: skip
WIDTHS = {letter: width for width, letters in _BY_WIDTH.items() for letter in letters}
NUMBER = re.compile(r"(\d+) (?=[a-zåäö])")


def width(text: str, size: float) -> float:
    """Points that a text takes on one row."""
    return sum(WIDTHS.get(letter, 60) for letter in text) * size / 100


def bound(text: str) -> str:
    """No short word alone on the last row, no number apart from its unit."""
    text = NUMBER.sub("\\1\u00a0", text)
    start, _, end = text.rpartition(" ")
    return f"{start}\u00a0{end}" if start.count(" ") > 1 and len(end) < 12 else text


def rows(text: str, size: float, room: float) -> int:
    """Rows that a text takes in a column."""
    count, now = 1, 0.0
    for word in text.split(" "):
        length = width(word + " ", size)
        if now and now + length > room:
            count, now = count + 1, 0.0
        now += length
    return count


def fits(lines: Sequence[str], size: float, room: tuple[float, float], gap: float, indent: float = 0) -> bool:
    """Whether paragraphs have room (width, height) in a size, `gap` points apart."""
    across, down = room[0] - indent, room[1]
    height = sum(rows(line, size, across) for line in lines) * size * ROW + gap * (len(lines) - 1)
    return height <= down and all(width(word, size) <= across for line in lines for word in line.split(" "))


def largest(
    lines: Sequence[str], sizes: Sequence[float], room: tuple[float, float], gap: float, indent: float = 0
) -> float:
    """The largest size in which paragraphs have room; 0 when they have none."""
    return next((size for size in sizes if fits(lines, size, room, gap, indent and indent * size)), 0.0)
