"""Sheets to be folded or cut: a leaflet in three, a booklet in two, cards on A4. Reading order stays that of the pages."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

import pikepdf

from .imposing import Placed, Printed, impose
from .marks import BLEED, EDGE, MM, cut_lines, fold_marks, ground, print_shop_marks

SHEET = (297.0, 210.0)


def trifold(pdf: bytes, cover: str = "") -> tuple[bytes, int]:
    """Six panels 1 cover, 2–4 inside, 5 flap, 6 back on the two sides of an A4; panels 4 and 5 are 97 mm, for they fold in.

    With the colour of a `cover` (”#rrggbb”) it is for a print shop: the ground of the cover runs over the trimmed edge.
    """
    sides = [
        Printed(*SHEET, (Placed(4, 0, 97), Placed(5, 97, 100), Placed(0, 197, 100))),
        Printed(*SHEET, (Placed(1, 0, 100), Placed(2, 100, 100), Placed(3, 200, 97))),
    ]
    return impose(pdf, [_for_print_shop(side, cover) if cover else _for_home(side) for side in sides]), 2


def _folds(side: Printed) -> list[float]:
    return [panel.left for panel in side.panels if panel.left]


def _for_home(side: Printed) -> Printed:
    return replace(side, over=fold_marks(_folds(side), side.height))


def _for_print_shop(side: Printed, cover: str) -> Printed:
    fronts = [panel for panel in side.panels if panel.page == 0]
    under = b"".join(ground(cover, panel.left, side.width + BLEED, -BLEED, side.height + BLEED) for panel in fronts)
    return replace(side, under=under, over=print_shop_marks(_folds(side), side.width, side.height), edge=EDGE)


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


@dataclass(frozen=True)
class Grid:
    """How many cards stand side by side and on one another on a sheet, in millimetres."""

    across: int
    down: int
    width: float
    height: float


GRIDS = {"A5": Grid(2, 1, 297.0, 210.0), "A6": Grid(2, 2, 210.0, 297.0), "A7": Grid(4, 2, 297.0, 210.0)}


def cut(pdf: bytes, grid: Grid, two_sided: bool) -> tuple[bytes, int]:
    """Cards to be cut: the back of each is behind its front when the sheet is turned by its long edge (A5: by its short edge)."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        count = len(opened.pages)
    faces = 2 if two_sided else 1
    cards = [range(first, first + faces) for first in range(0, count, faces)]
    each, sides = grid.across * grid.down, []
    for first in range(0, len(cards), each):
        lot = cards[first : first + each]
        for face in range(faces):
            cells = tuple(_cell(grid, n, card[face], face) for n, card in enumerate(lot))
            sides.append(Printed(grid.width, grid.height, cells, over=_cuts(grid, cells)))
    return impose(pdf, sides), len(sides)


def _cuts(grid: Grid, cells: Iterable[Placed]) -> bytes:
    across = sorted({cell.left for cell in cells if cell.left})
    down = sorted({cell.bottom for cell in cells if cell.bottom})
    return cut_lines(across, down, grid.width, grid.height)


def _cell(grid: Grid, number: int, page: int, face: int) -> Placed:
    """The place of a card; backs run from right to left."""
    row, column = divmod(number, grid.across)
    column = grid.across - 1 - column if face else column
    width, height = grid.width / grid.across, grid.height / grid.down
    return Placed(page, column * width, width, (grid.down - 1 - row) * height, height)


FOLDS: dict[str, Callable[..., tuple[bytes, int]]] = {
    "taitto": trifold,
    "vihko": booklet,
    **{name: partial(cut, grid=grid, two_sided=False) for name, grid in GRIDS.items()},
    **{f"{name}-kaksi": partial(cut, grid=grid, two_sided=True) for name, grid in GRIDS.items()},
}
