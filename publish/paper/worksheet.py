"""A worksheet: one section of a page on one sheet, with a table to write in, a drawing to draw on, or a frame."""

from __future__ import annotations

from copy import copy
from xml.etree.ElementTree import Element

from ..files import PaperError
from . import article, inline, literal
from .blocks import blocks
from .sheet import Sheet
from .source import Fit, Source

DRAWING = "piirros-kehys"
WORKSHEET = Fit(sizes=(11, 10.5, 10), at_most=1)  # a table's text is a tenth smaller
WIDE = 1.25  # a drawing this much wider than high turns the sheet sideways


def worksheet(sheet: Sheet, size: str) -> Source:
    """The section marked ”{ .tyopohja }” on one sheet: its own text, what is drawn or written on, and its parts below in two columns.

    On a sheet turned sideways, three parts or more stand beside what is drawn on, the last below it.
    """
    marked = next((part for part in article.sections(sheet.article.text) if part.marked("tyopohja")), None)
    if marked is None:
        raise PaperError(
            f"{sheet.page.source}: työpohjan osio puuttuu.",
            "Kirjoita osion otsikon loppuun merkintä: ”## Työpohja { .tyopohja }”.",
        )
    above, parts = under_headings(marked.blocks)
    base = next((block for block in above if DRAWING in article.classes(block) or _to_write_in(block)), None)
    sideways, given = _base(sheet, base)
    beside = parts[:-1] if sideways and len(parts) > 2 else []
    columns = [[block for part in beside for block in part], *_columns(parts[len(beside) :])]
    below = literal.value([literal.content(raised(sheet, column)) for column in columns[1:] if column])
    margin = literal.content(raised(sheet, columns[0])) if beside else literal.Code("none")
    told = blocks(sheet.scope, [block for block in above if block is not base])
    name = f"{sheet.article.title}: {marked.title.lower()}"
    parts_of = f"{literal.text(name)}, [{told}], {given}, {margin}, {below}, vaaka: {literal.value(sideways)}"
    return sheet.source(f'#import "/tyopohja.typ": *\n#tyopohja({parts_of})', WORKSHEET, name, arkki=size)


def _to_write_in(block: Element) -> bool:
    """Whether a block is a table with cells left empty."""
    return any(not article.words(cell).strip() for cell in block.iter("td"))


def _base(sheet: Sheet, base: Element | None) -> tuple[bool, str]:
    """Whether the sheet lies sideways, and the Typst of what is drawn or written on (none: a frame)."""
    if base is None:
        return False, "none"
    if DRAWING not in article.classes(base):
        return False, literal.value(literal.content(blocks(sheet.scope, [base])))
    drawn = base.find(f".//{inline.SVG}svg")
    picture, words = inline.drawing(drawn)
    assert drawn is not None
    width, height = (float(side) for side in drawn.get("viewBox", "0 0 1 1").split()[2:])
    return width > WIDE * height, f"piirros-pohja({literal.value(picture)}, {literal.value(words)})"


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
