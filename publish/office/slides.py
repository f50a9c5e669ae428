"""A workshop's programme as slides: a title on each, what participants do on the slide, the leader's instructions as notes."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Cm, Pt

from .marks import Marks, qr_picture
from .package import fixed

LANGUAGE = "fi-FI"
WIDTH, HEIGHT = Cm(33.867), Cm(19.05)
SIZES = ((200, 32), (330, 28), (520, 24), (800, 20), (1200, 18))  # letters on a slide, size of text in points
NO_STYLE = "{5940675A-B579-460E-94D1-54222C63F5DA}"  # PowerPoint's ”no style, table grid”: prints well in black and white
BAND = Cm(0.45)
TITLE_SLIDE, TITLE_AND_CONTENT, TITLE_ONLY = 0, 1, 5


@dataclass(frozen=True)
class Slide:
    """One slide: its clock (or ””), paragraphs or a numbered list, and what the leader reads."""

    title: str
    lines: tuple[str, ...]
    notes: str
    clock: str = ""
    numbered: bool = False


@dataclass(frozen=True)
class Agenda:
    """The programme as a table: clock, what."""

    title: str
    rows: tuple[tuple[str, str], ...]
    notes: str


@dataclass(frozen=True)
class Deck:
    """A presentation to be made."""

    subtitle: str
    slides: tuple[Slide | Agenda, ...]
    marks: Marks

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The presentation and the number of its slides."""
        show = Presentation()
        show.slide_width, show.slide_height = WIDTH, HEIGHT
        _master(show, self.marks.colour)
        _opening(show, self.marks, self.subtitle)
        for slide in self.slides:
            _agenda(show, slide) if isinstance(slide, Agenda) else _slide(show, slide)
        _closing(show, self.marks)
        core = show.core_properties
        core.title, core.author, core.subject, core.language, core.keywords = (
            self.marks.title, self.marks.publisher, self.marks.description, LANGUAGE, self.marks.code,
        )  # fmt: skip
        core.created = core.modified = self.marks.checked
        core.last_modified_by, core.revision = self.marks.publisher, 1
        out = io.BytesIO()
        show.save(out)
        return fixed(out.getvalue()), len(show.slides)


def _master(show: Any, colour: str) -> None:
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


def _band(master: Any, colour: str) -> None:
    """A band of the house colour along the left side of every slide; it tells nothing."""
    shape = etree.fromstring(
        '<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<p:nvSpPr><p:cNvPr id="99" name="Reunus"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{BAND}" cy="{HEIGHT}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:srgbClr val="{colour.upper()}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )
    master.shapes._spTree.insert(2, shape)


def _colour(look: Any, colour: str) -> None:
    for fill in look.findall(qn("a:solidFill")):
        look.remove(fill)
    fill = look.makeelement(qn("a:solidFill"), {})
    tone = fill.makeelement(qn("a:srgbClr"), {"val": colour.upper()})
    fill.append(tone)
    look.insert(0, fill)


def _write(frame: Any, lines: Iterable[str], size: float, numbered: bool = False) -> None:
    """Paragraphs in Finnish; a numbered list is a real one."""
    for place, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text, run.font.size = line, Pt(size)
        run._r.get_or_add_rPr().set("lang", LANGUAGE)
        paragraph.space_after = Pt(size * 0.45)
        properties = paragraph._p.get_or_add_pPr()
        properties.set("marL", str(Pt(size * 1.3)) if numbered else "0")
        properties.set("indent", str(-Pt(size * 1.3)) if numbered else "0")
        kind = ("a:buAutoNum", {"type": "arabicPeriod"}) if numbered else ("a:buNone", {})
        properties.append(properties.makeelement(qn(kind[0]), kind[1]))


def _titled(show: Any, layout: int, title: str, notes: str, size: float = 36) -> Any:
    slide = show.slides.add_slide(show.slide_layouts[layout])
    _write(slide.shapes.title.text_frame, [title], size)
    if notes:
        _write(slide.notes_slide.notes_text_frame, notes.split("\n"), 12)
    return slide


def _opening(show: Any, marks: Marks, subtitle: str) -> None:
    slide = _titled(show, TITLE_SLIDE, marks.title, f"Tarkistettu {marks.day}. Versio {marks.code}. {marks.address}", 40)
    frame = slide.placeholders[1].text_frame
    _write(frame, [subtitle, marks.publisher], 22)
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        paragraph.runs[0].font.color.rgb = RGBColor(0x1B, 0x27, 0x23)  # type: ignore[no-untyped-call]  # the layout's own grey is too light


def _slide(show: Any, given: Slide) -> None:
    slide = _titled(show, TITLE_AND_CONTENT, given.title, given.notes)
    length = sum(len(line) for line in given.lines)
    size = next((size for limit, size in SIZES if length < limit), SIZES[-1][1])
    frame = slide.placeholders[1].text_frame
    _write(frame, [given.clock, *given.lines] if given.clock else given.lines, size, given.numbered)
    if given.clock:
        frame.paragraphs[0].runs[0].font.bold = True


def _agenda(show: Any, given: Agenda) -> None:
    """A real table with a header row."""
    slide = _titled(show, TITLE_ONLY, given.title, given.notes)
    rows = [("Klo", "Osio"), *given.rows]
    height = min(Cm(1.2), (HEIGHT - Cm(5.6)) // len(rows))
    shape = slide.shapes.add_table(len(rows), 2, Cm(1.8), Cm(4.2), WIDTH - Cm(3.6), height * len(rows))
    shape._element.nvGraphicFramePr.cNvPr.set("descr", f"{given.title}: kellonajat ja osiot")
    table = shape.table
    table.first_row = True
    table.columns[0].width, table.columns[1].width = Cm(6), WIDTH - Cm(9.6)
    table._tbl.tblPr.find(qn("a:tableStyleId")).text = NO_STYLE
    for number, row in enumerate(rows):
        table.rows[number].height = height
        for cell, text in zip(table.rows[number].cells, row, strict=True):
            cell.margin_top = cell.margin_bottom = Cm(0.05)
            _write(cell.text_frame, [text], 18 if len(rows) < 12 else 16)
            cell.text_frame.paragraphs[0].runs[0].font.bold = number == 0


def _closing(show: Any, marks: Marks) -> None:
    """Where all of this is, also as a QR code with its alternative text."""
    slide = _titled(show, TITLE_AND_CONTENT, "Materiaali verkossa", f"Onko tämä versio voimassa: {marks.validity}")
    body = slide.placeholders[1]
    body.left, body.top, body.width, body.height = Cm(11), Cm(4.4), WIDTH - Cm(12.8), Cm(8)
    _write(body.text_frame, [marks.address, f"Tarkistettu {marks.day} · Versio {marks.code}", f"Onko tämä versio voimassa: {marks.validity}"], 20)
    picture = slide.shapes.add_picture(qr_picture(marks.address), Cm(1.8), Cm(4.4), Cm(8), Cm(8))
    picture._element.nvPicPr.cNvPr.set("descr", f"QR-koodi: {marks.address}")
