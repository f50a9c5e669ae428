"""Sheets to be folded: a leaflet in three, a booklet in two. Reading order stays that of the pages."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf

from .imposing import MM, Placed, Printed, impose

SHEET = (297.0, 210.0)


def trifold(pdf: bytes) -> tuple[bytes, int]:
    """Six panels 1 cover, 2–4 inside, 5 flap, 6 back on the two sides of an A4; panels 4 and 5 are 97 mm, for they fold in."""
    outside = Printed(*SHEET, (Placed(4, 0, 97), Placed(5, 97, 100), Placed(0, 197, 100)))
    inside = Printed(*SHEET, (Placed(1, 0, 100), Placed(2, 100, 100), Placed(3, 200, 97)))
    return impose(pdf, [outside, inside], fold_marks=True), 2


def booklet(pdf: bytes) -> tuple[bytes, int]:
    """A5 pages, a multiple of four, on A4 to be stapled in the middle and printed on both sides by the short edge."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        count = len(opened.pages)
        width = float(opened.pages[0].mediabox[2]) / MM
    sides = []
    for sheet in range(count // 4):
        for left, right in ((count - 1 - 2 * sheet, 2 * sheet), (2 * sheet + 1, count - 2 - 2 * sheet)):
            sides.append(
                Printed(*SHEET, (Placed(left, SHEET[0] / 2 - width, width), Placed(right, SHEET[0] / 2, width)))
            )
    return impose(pdf, sides), len(sides)


FOLDS: dict[str, Callable[[bytes], tuple[bytes, int]]] = {"taitto": trifold, "vihko": booklet}
