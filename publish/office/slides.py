"""A workshop's programme as slides that a county can restyle and edit: own master and layouts, native shapes, the leader's notes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Emu

from ..files import PaperError
from .office_file import Deck, Slide, packed
from .slide_layouts import FOOTER, NUMBER, layouts
from .slide_measure import SMALLEST, bound, largest
from .slide_parts import PARTS
from .slide_stage import EMU, HEIGHT, LANGUAGE, NS, WIDTH, Stage, paragraph, slide_number

LADDER = (60, 54, 48, 42, 38, 34, 32, 30, 28, 26, 24, 22, SMALLEST)  # sizes of text; a place begins from its own


def drawn(asked: Deck) -> tuple[bytes, int]:
    """The presentation and the number of its slides."""
    show = Presentation()
    show.slide_width, show.slide_height = Emu(WIDTH * EMU), Emu(HEIGHT * EMU)
    found = layouts(show, asked.marks.colour)
    for slide in asked.slides:
        _slide(show, found["kulku" if slide.kind == "polku" else slide.kind], slide, asked)
    core = show.core_properties
    core.title, core.author, core.subject, core.language, core.keywords = (
        asked.marks.title, asked.marks.publisher, asked.marks.description, LANGUAGE, asked.marks.code,
    )  # fmt: skip
    core.created = core.modified = asked.marks.checked
    core.last_modified_by, core.revision = asked.marks.publisher, 1
    out = io.BytesIO()
    show.save(out)
    return packed(out.getvalue()), len(show.slides)


def _slide(show: Any, layout: Any, given: Slide, deck: Deck) -> None:
    slide = show.slides.add_slide(layout)
    _fill(slide, layout, 0, [given.title], given)
    if given.mark:
        _fill(slide, layout, 12, [given.mark], given)
    if given.lines and given.kind not in ("kulku", "polku"):
        _fill(slide, layout, 11, given.lines, given)
    for place in [row for row in slide.placeholders if not row.text_frame.text]:
        place._element.getparent().remove(place._element)  # an empty place would ask the county to click it
    stage = Stage(slide.shapes._spTree)
    if part := PARTS.get(given.kind):
        part(stage, given, deck.marks)
    for place in layout.placeholders:
        number = place.placeholder_format.idx
        if number == FOOTER:
            stage.filled("ftr", FOOTER, place.name, paragraph(f"{deck.marks.short} · versio {deck.marks.code}"))
        elif number == NUMBER:
            stage.filled("sldNum", NUMBER, place.name, f"<a:p>{slide_number()}</a:p>")
    _notes(slide, given)


def _fill(slide: Any, layout: Any, number: int, lines: Sequence[str], given: Slide) -> None:
    """Words into a place of the layout, in its size or the next smaller one that has room; none smaller than can be read."""
    place = slide.shapes.title if number == 0 else slide.placeholders[number]
    model = next(row for row in layout.placeholders if row.placeholder_format.idx == number)
    style = model._element.find(".//" + qn("a:lvl1pPr"))
    own = int(style.find(qn("a:defRPr")).get("sz")) / 100
    gap = int(style.find(qn("a:spcBef"))[0].get("val")) / 100
    told = [bound(line) for line in lines]
    sizes = [own, *(size for size in LADDER if size < own)]
    indent = 1.35 if int(style.get("marL")) else 0
    size = largest(told, sizes, (model.width / EMU, model.height / EMU), gap, indent)
    if not size:
        what = f"{given.page}: teksti ei mahdu diaan ”{given.title}”."
        raise PaperError(what, "Lyhennä dian rivejä tai jaa osio kahdeksi diaksi kenttään ”diat”.")
    body = place._element.txBody
    for row in body.findall(qn("a:p")):
        body.remove(row)
    look = ">" if size == own else f' sz="{round(size * 100)}">'
    for line in told:
        body.append(parse_xml(paragraph(line, look).replace("<a:p>", f"<a:p {NS}>", 1)))


def _notes(slide: Any, given: Slide) -> None:
    """For the leader: how long, what to say, what to show, what goes wrong, how to go on."""
    body = slide.notes_slide.notes_text_frame._txBody
    for row in body.findall(qn("a:p")):
        body.remove(row)
    run = f'<a:rPr lang="{LANGUAGE}" sz="1400"'
    for name, text in given.notes:
        words = f'<a:r>{run} b="1"/><a:t>{escape(name)}: </a:t></a:r><a:r>{run}/><a:t>{escape(text)}</a:t></a:r>'
        body.append(parse_xml(f'<a:p {NS}><a:pPr><a:spcBef><a:spcPts val="600"/></a:spcBef></a:pPr>{words}</a:p>'))
