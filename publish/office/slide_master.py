"""The house look of slides, once for all of them in the master: size, places, colour."""

from __future__ import annotations

from lxml import etree
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.slide import SlideMaster
from pptx.util import Cm

WIDTH, HEIGHT = Cm(33.867), Cm(19.05)
BAND = Cm(0.45)
TITLE_SLIDE, TITLE_AND_CONTENT, TITLE_ONLY = 0, 1, 5


def style(show: Presentation, colour: str) -> None:
    """The house look once, in the master: titles to the left and in colour, places for a wide sheet."""
    for layout in (show.slide_master, *show.slide_layouts):
        for place in layout.placeholders:
            kind = place.placeholder_format.type
            name = str(kind).split(".")[-1].split(" ")[0]
            if name in ("TITLE", "CENTER_TITLE"):
                place.left, place.top, place.width, place.height = Cm(1.8), Cm(1.0), WIDTH - Cm(3.6), Cm(3.0)
            elif name in ("BODY", "OBJECT"):
                place.left, place.top, place.width, place.height = Cm(1.8), Cm(4.4), WIDTH - Cm(3.6), HEIGHT - Cm(6.4)
            elif name in ("DATE", "FOOTER", "SLIDE_NUMBER"):
                place.top = HEIGHT - Cm(1.6)
    for layout in show.slide_layouts:
        if layout == show.slide_layouts[TITLE_SLIDE]:
            for place, top, height in zip(layout.placeholders, (Cm(5), Cm(10.5)), (Cm(5), Cm(5)), strict=False):
                place.left, place.top, place.width, place.height = Cm(1.8), top, WIDTH - Cm(3.6), height
    _band(show.slide_master, colour)
    styles = show.slide_master._element.find(qn("p:txStyles"))
    title = styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr"))
    title.set("algn", "l")
    look = title.find(qn("a:defRPr"))
    look.set("sz", "3600")
    look.set("b", "1")
    _colour(look, colour)


def _band(master: SlideMaster, colour: str) -> None:
    """A band of the house colour along the left side of every slide; it tells nothing."""
    shape = etree.fromstring(
        '<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<p:nvSpPr><p:cNvPr id="99" name="Reunus"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{BAND}" cy="{HEIGHT}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:srgbClr val="{colour.upper()}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )
    master.shapes._spTree.insert(2, shape)


def _colour(look: etree._Element, colour: str) -> None:
    for fill in look.findall(qn("a:solidFill")):
        look.remove(fill)
    fill = look.makeelement(qn("a:solidFill"), {})
    tone = fill.makeelement(qn("a:srgbClr"), {"val": colour.upper()})
    fill.append(tone)
    look.insert(0, fill)
