"""Imposition that keeps the tags: pages move to their places on a sheet, the structure tree keeps its order.

Every source page becomes a Form XObject with its own StructParents; only the page references of the tree change, so the
reading order does not depend on the sheet.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name

from .moving import Moved, move_annotations, move_destinations, move_tree

MM = 72 / 25.4
FOLD_MARK = 8  # points


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
    """One side of a sheet, in millimetres."""

    width: float
    height: float
    panels: tuple[Placed, ...]


def impose(source: bytes, sides: list[Printed], fold_marks: bool = False) -> bytes:
    """The sheets of a document; every source page stands on exactly one side."""
    with pikepdf.open(io.BytesIO(source)) as pdf:
        old = list(pdf.pages)
        placed = sorted(panel.page for side in sides for panel in side.panels)
        if placed != list(range(len(old))):
            raise ValueError(f"sivut {placed} eivät ole samat kuin asiakirjan {len(old)} sivua")
        drawings = [_drawing(pdf, page) for page in old]
        moved: dict[tuple[int, int], Moved] = {}
        new = [_side(pdf, side, old, drawings, moved, fold_marks) for side in sides]
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


def _cut_lines(side: Printed) -> bytes:
    """Dashed lines between cards, over the whole sheet; a sheet whose panels fill its height is folded, not cut."""
    cut = [panel for panel in side.panels if panel.height]
    across = {panel.left for panel in cut if panel.left}
    down = {panel.bottom for panel in cut if panel.bottom}
    width, height = side.width * MM, side.height * MM
    lines = b"".join(b"%.2f 0 m %.2f %.2f l S " % (x * MM, x * MM, height) for x in sorted(across))
    lines += b"".join(b"0 %.2f m %.2f %.2f l S " % (y * MM, width, y * MM) for y in sorted(down))
    return b"/Artifact BMC q .4 w .55 G [3 3] 0 d " + lines + b"Q EMC\n" if lines else b""


def _side(
    pdf: pikepdf.Pdf,
    side: Printed,
    old: list[pikepdf.Page],
    drawings: list[pikepdf.Object],
    moved: dict[tuple[int, int], Moved],
    marks: bool,
) -> pikepdf.Object:
    resources, content = Dictionary(XObject=Dictionary()), b""
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
        if marks and panel.left:
            content += b"/Artifact BMC q .25 w .6 G %.2f 0 m %.2f %d l S %.2f %.2f m %.2f %.2f l S Q EMC\n" % (
                *(left, left, FOLD_MARK),
                *(left, height, left, height - FOLD_MARK),
            )
        moved[old[panel.page].obj.objgen] = Moved(page, drawings[panel.page], dx, dy)
    content += _cut_lines(side)
    page.MediaBox = [0, 0, round(side.width * MM, 3), round(side.height * MM, 3)]
    page.Resources, page.Contents = resources, pdf.make_stream(content)
    return page
