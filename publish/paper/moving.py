"""What follows a page to its place on a sheet: links and fields, bookmarks, and the tree that tells the reading order."""

from __future__ import annotations

from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name


@dataclass(frozen=True)
class Moved:
    """Where a source page went: the new page, its drawing, and how far it moved in points."""

    page: pikepdf.Object
    drawing: pikepdf.Object
    dx: float
    dy: float = 0.0


def _shifted(box: pikepdf.Object, to: Moved) -> list[float]:
    return [float(box[0]) + to.dx, float(box[1]) + to.dy, float(box[2]) + to.dx, float(box[3]) + to.dy]


def move_annotations(page: pikepdf.Page, to: Moved) -> None:
    """Links and fields go with their page."""
    for annotation in page.obj.get("/Annots", []):
        annotation.Rect = _shifted(annotation.Rect, to)
        if "/P" in annotation:
            annotation.P = to.page
        to.page.Annots.append(annotation)


def move_destinations(pdf: pikepdf.Pdf, moved: dict[tuple[int, int], Moved]) -> None:
    """Bookmarks and named places lead to the sheet."""

    def place(target: pikepdf.Object | None) -> None:
        target = target.get("/D") if isinstance(target, Dictionary) else target
        if isinstance(target, Array) and len(target) and getattr(target[0], "objgen", None) in moved:
            to = moved[target[0].objgen]
            target[0] = to.page
            if len(target) > 3 and target[1] == Name.XYZ:
                target[2], target[3] = float(target[2]) + to.dx, float(target[3]) + to.dy

    def names(node: pikepdf.Object) -> None:
        for kid in node.get("/Kids", []):
            names(kid)
        for target in list(node.get("/Names", []))[1::2]:
            place(target)

    def outline(item: pikepdf.Object | None) -> None:
        while item is not None:
            if "/Dest" in item:
                place(item.Dest)
            if "/First" in item:
                outline(item.First)
            item = item.get("/Next")

    if "/Dests" in pdf.Root.get("/Names", {}):
        names(pdf.Root.Names.Dests)
    outline(pdf.Root.get("/Outlines", Dictionary()).get("/First"))


def move_tree(pdf: pikepdf.Pdf, moved: dict[tuple[int, int], Moved]) -> None:
    """Marked content is now found in the drawings; boxes of elements move with them."""
    last: pikepdf.Object | None = None

    def walk(element: pikepdf.Object, inherited: pikepdf.Object | None) -> None:
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
                assert last is not None, "marked content without a page"
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
                row.BBox = _shifted(row.BBox, moved[(own if own is not None else last).objgen])
        if own is not None:
            element.Pg = moved[own.objgen].page

    top = pdf.Root.StructTreeRoot.K
    for element in top if isinstance(top, Array) else [top]:
        walk(element, None)
