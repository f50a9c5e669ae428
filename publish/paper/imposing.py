"""Imposition that keeps the tags: pages move to their places on a sheet, the structure tree keeps its order.

Every source page becomes a Form XObject with its own StructParents; only the page references of the tree change, so the
reading order does not depend on the sheet.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

MM = 72 / 25.4
FOLD_MARK = 8  # points


@dataclass(frozen=True)
class Placed:
    """A source page (from 0) in the middle of a panel that begins at `left` and is `width` wide, in millimetres."""

    page: int
    left: float
    width: float


@dataclass(frozen=True)
class Printed:
    """One side of a sheet, in millimetres."""

    width: float
    height: float
    panels: tuple[Placed, ...]


@dataclass(frozen=True)
class Moved:
    """Where a source page went: the new page, its drawing, and how far it moved in points."""

    page: Any
    drawing: Any
    dx: float


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
            _move_annotations(page, moved[page.obj.objgen])
        _move_destinations(pdf, moved)
        _move_tree(pdf, moved)
        while len(pdf.pages):
            del pdf.pages[0]
        for made in new:
            pdf.pages.append(pikepdf.Page(made))
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        return out.getvalue()


def _drawing(pdf: pikepdf.Pdf, page: pikepdf.Page) -> Any:
    drawing = page.as_form_xobject()
    drawing = drawing if drawing.is_indirect else pdf.make_indirect(drawing)
    if "/StructParents" in page.obj:
        drawing.StructParents = page.obj.StructParents
    return drawing


def _side(pdf: pikepdf.Pdf, side: Printed, old: list[pikepdf.Page], drawings: list[Any], moved: dict[tuple[int, int], Moved], marks: bool) -> Any:
    resources, content = Dictionary(XObject=Dictionary()), b""
    page = pdf.make_indirect(Dictionary(Type=Name.Page, Tabs=Name.S, Annots=Array()))
    for panel in sorted(side.panels, key=lambda panel: panel.page):  # painted in the order they are read, not from left to right
        width = float(old[panel.page].mediabox[2])
        dx = (panel.left + panel.width / 2) * MM - width / 2
        left, right, height = panel.left * MM, panel.width * MM, side.height * MM
        resources.XObject[f"/P{panel.page}"] = drawings[panel.page]
        content += b"q %.4f 0 %.4f %.4f re W n 1 0 0 1 %.4f 0 cm /P%d Do Q\n" % (left, right, height, dx, panel.page)
        if marks and panel.left:
            content += b"/Artifact BMC q .25 w .6 G %.2f 0 m %.2f %d l S %.2f %.2f m %.2f %.2f l S Q EMC\n" % (
                *(left, left, FOLD_MARK),
                *(left, height, left, height - FOLD_MARK),
            )
        moved[old[panel.page].obj.objgen] = Moved(page, drawings[panel.page], dx)
    page.MediaBox = [0, 0, round(side.width * MM, 3), round(side.height * MM, 3)]
    page.Resources, page.Contents = resources, pdf.make_stream(content)
    return page


def _shifted(box: Any, dx: float) -> list[float]:
    return [float(box[0]) + dx, float(box[1]), float(box[2]) + dx, float(box[3])]


def _move_annotations(page: pikepdf.Page, to: Moved) -> None:
    """Links and fields go with their page."""
    for annotation in page.obj.get("/Annots", []):
        annotation.Rect = _shifted(annotation.Rect, to.dx)
        if "/P" in annotation:
            annotation.P = to.page
        to.page.Annots.append(annotation)


def _move_destinations(pdf: pikepdf.Pdf, moved: dict[tuple[int, int], Moved]) -> None:
    """Bookmarks and named places lead to the sheet."""

    def place(target: Any) -> None:
        target = target.get("/D") if isinstance(target, Dictionary) else target
        if isinstance(target, Array) and len(target) and getattr(target[0], "objgen", None) in moved:
            to = moved[target[0].objgen]
            target[0] = to.page
            if len(target) > 3 and target[1] == Name.XYZ:
                target[2] = float(target[2]) + to.dx

    def names(node: Any) -> None:
        for kid in node.get("/Kids", []):
            names(kid)
        for target in list(node.get("/Names", []))[1::2]:
            place(target)

    def outline(item: Any) -> None:
        while item is not None:
            if "/Dest" in item:
                place(item.Dest)
            if "/First" in item:
                outline(item.First)
            item = item.get("/Next")

    if "/Dests" in pdf.Root.get("/Names", {}):
        names(pdf.Root.Names.Dests)
    outline(pdf.Root.get("/Outlines", Dictionary()).get("/First"))


def _move_tree(pdf: pikepdf.Pdf, moved: dict[tuple[int, int], Moved]) -> None:
    """Marked content is now found in the drawings; boxes of elements move with them."""
    last: Any = None

    def walk(element: Any, inherited: Any) -> None:
        nonlocal last
        own = element.get("/Pg")
        current = own if own is not None else inherited
        last = own if own is not None else last
        kids = element.get("/K")
        out = []
        for kid in [] if kids is None else kids if isinstance(kids, Array) else [kids]:
            child = Dictionary(Type=Name.MCR, MCID=kid, Pg=current) if isinstance(kid, int) else kid
            if child.get("/Type") in (Name.MCR, Name.OBJR):
                last = child.get("/Pg", current)
                to = moved[last.objgen]
                child.Pg = to.page
                if child.Type == Name.MCR:
                    child.Stm = to.drawing
            else:
                walk(child, current)
            out.append(child)
        if kids is not None:
            element.K = Array(out)
        attributes = element.get("/A", Array())
        for row in attributes if isinstance(attributes, Array) else [attributes]:
            if isinstance(row, Dictionary) and "/BBox" in row and last is not None:
                row.BBox = _shifted(row.BBox, moved[(own if own is not None else last).objgen].dx)
        if own is not None:
            element.Pg = moved[own.objgen].page

    top = pdf.Root.StructTreeRoot.K
    for element in top if isinstance(top, Array) else [top]:
        walk(element, None)
