"""Imposition that keeps the tags: pages move to their places on a sheet, the structure tree keeps its order.

Every source page becomes a Form XObject with its own StructParents; only the page references of the tree change, so the
reading order does not depend on the sheet.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name

from .marks import BLEED, MM
from .moving import Moved, move_annotations, move_destinations, move_tree


@dataclass(frozen=True)
class Placed:
    """A source page (from 0) in the middle of a panel that begins at `left` and is `width` wide, in millimetres.

    It stands at the bottom of the sheet, or `bottom` above it in a panel of `height`; 0 is the height of the sheet.
    """

    page: int
    left: float
    width: float
    bottom: float = 0.0
    height: float = 0.0


@dataclass(frozen=True)
class Printed:
    """One side of a sheet, in millimetres; what is drawn `under` and `over` its panels reaches `edge` outside it, where a print shop trims."""

    width: float
    height: float
    panels: tuple[Placed, ...]
    under: bytes = b""
    over: bytes = b""
    edge: float = 0.0


def impose(source: bytes, sides: list[Printed]) -> bytes:
    """The sheets of a document; every source page stands on exactly one side."""
    with pikepdf.open(io.BytesIO(source)) as pdf:
        old = list(pdf.pages)
        placed = sorted(panel.page for side in sides for panel in side.panels)
        if placed != list(range(len(old))):
            raise ValueError(f"sivut {placed} eivät ole samat kuin asiakirjan {len(old)} sivua")
        drawings = [_drawing(pdf, page) for page in old]
        moved: dict[tuple[int, int], Moved] = {}
        new = [_side(pdf, side, old, drawings, moved) for side in sides]
        for page in old:
            move_annotations(page, moved[page.obj.objgen])
        move_destinations(pdf, moved)
        move_tree(pdf, moved)
        while len(pdf.pages):
            del pdf.pages[0]
        for made in new:
            pdf.pages.append(pikepdf.Page(made))
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        return out.getvalue()


def _drawing(pdf: pikepdf.Pdf, page: pikepdf.Page) -> pikepdf.Object:
    drawing = page.as_form_xobject()
    drawing = drawing if drawing.is_indirect else pdf.make_indirect(drawing)
    if "/StructParents" in page.obj:
        drawing.StructParents = page.obj.StructParents
    return drawing


def _side(
    pdf: pikepdf.Pdf,
    side: Printed,
    old: list[pikepdf.Page],
    drawings: list[pikepdf.Object],
    moved: dict[tuple[int, int], Moved],
) -> pikepdf.Object:
    edge = side.edge * MM
    resources = Dictionary(XObject=Dictionary())
    content = (b"1 0 0 1 %.4f %.4f cm\n" % (edge, edge) if edge else b"") + side.under
    page = pdf.make_indirect(Dictionary(Type=Name.Page, Tabs=Name.S, Annots=Array()))
    for panel in sorted(
        side.panels, key=lambda panel: panel.page
    ):  # painted in the order they are read, not from left to right
        width = float(old[panel.page].mediabox[2])
        dx = (panel.left + panel.width / 2) * MM - width / 2
        left, right, height = panel.left * MM, panel.width * MM, (panel.height or side.height) * MM
        dy = panel.bottom * MM
        resources.XObject[f"/P{panel.page}"] = drawings[panel.page]
        content += b"q %.4f %.4f %.4f %.4f re W n 1 0 0 1 %.4f %.4f cm /P%d Do Q\n" % (
            *(left, dy, right, height, dx, dy, panel.page),
        )
        moved[old[panel.page].obj.objgen] = Moved(page, drawings[panel.page], dx + edge, dy + edge)
    page.MediaBox = _box(side, side.edge, side.edge)
    if side.edge:
        page.TrimBox, page.BleedBox = _box(side, side.edge, 0), _box(side, side.edge, BLEED)
    page.Resources, page.Contents = resources, pdf.make_stream(content + side.over)
    return page


def _box(side: Printed, edge: float, beyond: float) -> list[float]:
    """The trimmed sheet and so much beyond it, on paper that has an edge around the sheet; points."""
    ends = (edge - beyond, edge - beyond, edge + side.width + beyond, edge + side.height + beyond)
    return [round(end * MM, 3) for end in ends]
