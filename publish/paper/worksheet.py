"""A worksheet: one section of a page on one sheet, with a frame to draw in or a drawing to draw on."""

from __future__ import annotations

from copy import copy
from xml.etree.ElementTree import Element

from ..files import PaperError
from . import article, inline, literal
from .blocks import blocks
from .sheet import Sheet
from .source import Fit, Source

DRAWING = "piirros-kehys"
WORKSHEET = Fit(sizes=(11, 10.5, 10, 9.5, 9, 8.5), at_most=1)


def worksheet(sheet: Sheet, size: str) -> Source:
    """The section marked ”{ .tyopohja }” on one sheet: its own text above the frame or its drawing, its parts below in two columns."""
    marked = next((part for part in article.sections(sheet.article.text) if part.marked("tyopohja")), None)
    if marked is None:
        raise PaperError(
            f"{sheet.page.source}: työpohjan osio puuttuu.",
            "Kirjoita osion otsikon loppuun merkintä: ”## Työpohja { .tyopohja }”.",
        )
    above, parts = under_headings(marked.blocks)
    left, right = _columns(parts)
    columns = [literal.content(raised(sheet, column)) if column else literal.Code("none") for column in (left, right)]
    drawn = [block for block in above if DRAWING in article.classes(block)]
    base, words = inline.drawing(drawn[0].find(f".//{inline.SVG}svg")) if drawn else (None, None)
    told = blocks(sheet.scope, [block for block in above if block not in drawn])
    title = literal.text(f"{sheet.article.title}: {marked.title.lower()}")
    parts_of = f"{title}, [{told}], {literal.value(base)}, {literal.value(words)}, {columns[0]}, {columns[1]}"
    text = f'#import "/tyopohja.typ": *\n#tyopohja({parts_of})'
    return sheet.source(text, WORKSHEET, f"{sheet.article.title}: {marked.title.lower()}", arkki=size)


def under_headings(given: list[Element]) -> tuple[list[Element], list[list[Element]]]:
    """Blocks before the first heading of the third level, and the blocks under each of them."""
    above: list[Element] = []
    parts: list[list[Element]] = []
    for block in given:
        if block.tag == "h3":
            parts.append([block])
        elif parts:
            parts[-1].append(block)
        else:
            above.append(block)
    return above, parts


def _columns(parts: list[list[Element]]) -> tuple[list[Element], list[Element]]:
    """The parts in two columns of about the same length, in their order."""
    lengths = [sum(len(article.words(block)) + 30 * len(list(block)) for block in part) for part in parts]
    left = min(range(len(parts) + 1), key=lambda count: abs(sum(lengths[:count]) - sum(lengths[count:])))
    return [block for part in parts[:left] for block in part], [block for part in parts[left:] for block in part]


def raised(sheet: Sheet, column: list[Element]) -> str:
    """A column whose headings are one level higher: on its own sheet the worksheet is a document, not a part of one."""
    raised = [copy(block) for block in column]
    for block in raised:
        block.tag = "h2" if block.tag == "h3" else block.tag
    return blocks(sheet.scope, raised)
