"""Tables of a page as Typst: header rows stay headers, columns are as wide as their texts ask."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from . import literal
from .article import words
from .inline import Scope, inline

Flow = Callable[[Scope, Element], str]
NARROWEST, WIDEST = 6, 60
LONG = 1200  # letters of a cell that is let to break over pages: others stay whole


def table(scope: Scope, element: Element, flow: Flow) -> str:
    """A table with its caption; every row has the same number of cells."""
    rows = list(element.iter("tr"))
    head = element.find("thead")
    headers = list(head) if head is not None else []
    count = max((sum(int(cell.get("colspan", "1")) for cell in row) for row in rows), default=0)
    out = f"columns: {literal.value(tuple(literal.Code(f'{width}fr') for width in _widths(rows, count)))}, "
    if headers:
        out += "table.header(" + ", ".join(_cell(scope, cell, flow) for row in headers for cell in row) + "), "
    out += ", ".join(_cell(scope, cell, flow) for row in rows if row not in headers for cell in row)
    caption = element.find("caption")
    return f"#taulukko({literal.content(inline(scope, caption)) if caption is not None else 'none'}, {out})"


def _cell(scope: Scope, cell: Element, flow: Flow) -> str:
    spans = [f"{name}: {cell.get(name)}" for name in ("colspan", "rowspan") if cell.get(name)]
    spans += ["breakable: true"] if len(words(cell)) > LONG else []
    body = flow(scope, cell)
    if cell.tag == "th" and cell.get("scope") == "row":
        body = f"#strong[{body}]"
    return (f"table.cell({', '.join(spans)})" if spans else "") + f"[{body}]"


def _widths(rows: list[Element], count: int) -> list[int]:
    """The share of each column: the root of its longest text, so that a long column is wider but not greedy."""
    longest = [NARROWEST] * count
    for row in rows:
        for place, cell in enumerate(row):
            if place < count and not cell.get("colspan"):
                text = words(cell)
                word = max((len(part) for part in text.split()), default=0)
                longest[place] = max(longest[place], min(len(text), WIDEST), 2 * word)
    return [round(10 * length**0.7) for length in longest]
