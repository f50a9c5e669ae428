"""A workshop's programme as slides: a title on each, what participants do on the slide, the leader's instructions as notes."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import PP_ALIGN
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Show
from pptx.util import Cm, Pt

from .office_file import Agenda, Deck, Marks, Slide, packed, qr_picture
from .slide_master import HEIGHT, TITLE_AND_CONTENT, TITLE_ONLY, TITLE_SLIDE, WIDTH, style

LANGUAGE = "fi-FI"
SIZES = ((200, 32), (330, 28), (520, 24), (800, 20), (1200, 18))  # letters on a slide, size of text in points
NO_STYLE = (
    "{5940675A-B579-460E-94D1-54222C63F5DA}"  # PowerPoint's ”no style, table grid”: prints well in black and white
)


def drawn(asked: Deck) -> tuple[bytes, int]:
    """The presentation and the number of its slides."""
    show = Presentation()
    show.slide_width, show.slide_height = WIDTH, HEIGHT
    style(show, asked.marks.colour)
    _opening(show, asked.marks, asked.subtitle)
    for slide in asked.slides:
        _agenda(show, slide) if isinstance(slide, Agenda) else _slide(show, slide)
    _closing(show, asked.marks)
    core = show.core_properties
    core.title, core.author, core.subject, core.language, core.keywords = (
        asked.marks.title, asked.marks.publisher, asked.marks.description, LANGUAGE, asked.marks.code,
    )  # fmt: skip
    core.created = core.modified = asked.marks.checked
    core.last_modified_by, core.revision = asked.marks.publisher, 1
    out = io.BytesIO()
    show.save(out)
    return packed(out.getvalue()), len(show.slides)


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


def _titled(show: Show, layout: int, title: str, notes: str, size: float = 36) -> Any:
    slide = show.slides.add_slide(show.slide_layouts[layout])
    _write(slide.shapes.title.text_frame, [title], size)
    if notes:
        _write(slide.notes_slide.notes_text_frame, notes.split("\n"), 12)
    return slide


def _opening(show: Show, marks: Marks, subtitle: str) -> None:
    slide = _titled(show, TITLE_SLIDE, marks.title, f"{marks.edition}. {marks.address}", 40)
    frame = slide.placeholders[1].text_frame
    _write(frame, [subtitle, marks.publisher], 22)
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        paragraph.runs[0].font.color.rgb = RGBColor(0x1B, 0x27, 0x23)  # type: ignore[no-untyped-call]  # the layout's own grey is too light


def _slide(show: Show, given: Slide) -> None:
    slide = _titled(show, TITLE_AND_CONTENT, given.title, given.notes)
    length = sum(len(line) for line in given.lines)
    size = next((size for limit, size in SIZES if length < limit), SIZES[-1][1])
    frame = slide.placeholders[1].text_frame
    _write(frame, [given.clock, *given.lines] if given.clock else given.lines, size, given.numbered)
    if given.clock:
        frame.paragraphs[0].runs[0].font.bold = True


def _agenda(show: Show, given: Agenda) -> None:
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
            _write(cell.text_frame, [text], 20 if len(rows) < 12 else 16)
            cell.text_frame.paragraphs[0].runs[0].font.bold = number == 0


def _closing(show: Show, marks: Marks) -> None:
    """Where all of this is, also as a QR code with its alternative text."""
    slide = _titled(show, TITLE_AND_CONTENT, "Materiaali verkossa", f"Onko tämä versio voimassa: {marks.validity}")
    body = slide.placeholders[1]
    body.left, body.top, body.width, body.height = Cm(11), Cm(4.4), WIDTH - Cm(12.8), Cm(8)
    _write(
        body.text_frame,
        [
            marks.address,
            marks.edition,
            f"Onko tämä versio voimassa: {marks.validity}",
        ],
        20,
    )
    picture = slide.shapes.add_picture(qr_picture(marks.address), Cm(1.8), Cm(4.4), Cm(8), Cm(8))
    picture._element.nvPicPr.cNvPr.set("descr", f"{marks.words['qr']} {marks.address}")
