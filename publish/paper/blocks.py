"""Blocks of a page as Typst: headings, paragraphs, lists, boxes; an unknown element is an error."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from xml.etree.ElementTree import Element

from ..files import PaperError
from . import literal
from .article import HEADINGS, classes, words
from .inline import Scope, inline, one, said
from .tables import table

BLOCKS = {
    "p",
    "ul",
    "ol",
    "dl",
    "table",
    "div",
    "section",
    "article",
    "blockquote",
    "h1",
    "h2",
    "h3",
    "h4",
    "details",
    "hr",
    "pre",
    "figure",
    "nav",
    "footer",
}
CHECKLISTS = {"tarkistuslista", "task-list"}
BESIDE = 24  # letters of a name that still has room beside its text
PAGEFUL = 2000  # letters of a step that is let to break over pages
PARAGRAPHS = {
    "kuittaus": "kuittaus",
    "polku__ajoitus": "pieni-kappale",
    "tapaus__nimi": "kappale",
    "valitehtava": "kappale",
    "pari": "pari",
}


def flow(scope: Scope, element: Element) -> str:
    """What stands inside an element: blocks, and stretches of running text between them."""
    out: list[str] = []
    run = said(element.text)
    for part in element:
        if part.tag in BLOCKS:
            out, run = [*out, run], ""
            out.append(block(scope, part))
            run = said(part.tail)
        else:
            run += one(scope, part) + said(part.tail)
    return "\n\n".join(text for text in [*out, run] if _visible(text))


def _visible(text: str) -> bool:
    return text.strip() not in ("", '#" ";')


def blocks(scope: Scope, elements: Iterable[Element]) -> str:
    """Several blocks, one after another."""
    return "\n\n".join(text for text in (block(scope, element) for element in elements) if _visible(text))


def block(scope: Scope, element: Element) -> str:
    """One block."""
    own = classes(element)
    match element.tag:
        case "h1" | "h2" | "h3" | "h4":
            return heading(scope, element)
        case "p":
            return _paragraph(scope, element, own)
        case "ul" | "ol":
            return _items(scope, element, own)
        case "dl":
            return _terms(scope, element)
        case "table":
            return table(scope, element, flow)
        case "blockquote":
            return f"#quote(block: true)[{flow(scope, element)}]"
        case "hr" | "nav":
            return ""
        case "pre":
            return f"#raw({literal.text(''.join(element.itertext()))}, block: true)"
        case "details":
            return _open(scope, element)
        case "div" | "section" | "article" | "footer" | "figure":
            return _box(scope, element, own)
    raise PaperError(
        f"{scope.page}: paperi ei tunne HTML-elementtiä <{element.tag}>.",
        "Kirjoita kohta tavallisena tekstinä, luettelona tai taulukkona.",
    )


def heading(scope: Scope, element: Element) -> str:
    """A heading with its label, so that links inside the document find it."""
    name = element.get("id")
    body = f"#heading(level: {element.tag[1]})[{inline(scope, element)}]"
    return f"{body} #label({literal.text(name)})" if name else body


def _paragraph(scope: Scope, element: Element, own: list[str]) -> str:
    if "admonition-title" in own:
        return ""
    leading = words(element).endswith(":")  # ”Voit kysyä esimerkiksi:” must not be left alone at the foot of a page
    call = next((PARAGRAPHS[name] for name in own if name in PARAGRAPHS), "johdanto" if leading else "par")
    return f"#{call}[{inline(scope, element)}]"


def _items(scope: Scope, element: Element, own: list[str]) -> str:
    items = element.findall("li")
    if set(own) & CHECKLISTS:
        return "#tehtavat(" + ", ".join(f"[{_without_box(scope, item)}]" for item in items) + ")"
    if (
        "vaiheet" in own or "polku" in own
    ):  # a step has its own heading: a heading inside a list item would be lost in the outline
        return "\n\n".join(_step(scope, number, item) for number, item in enumerate(items, start=1))
    call = "lahteet" if "lahteet" in own else "list" if element.tag == "ul" else "enum"
    first = f"start: {element.get('start')}, " if element.get("start") else ""
    loose = any(item.find("p") is not None for item in items)
    return (
        f"#{call}({first}tight: {literal.value(not loose)}, "
        + ", ".join(f"[{flow(scope, item)}]" for item in items)
        + ")"
    )


def _step(scope: Scope, number: int, item: Element) -> str:
    """A step stays on one page unless it is nearly as long as one."""
    long = literal.value(len(words(item)) > PAGEFUL)
    return f"#vaihe({number}, jatkuu: {long})[{flow(scope, item)}]"


def _without_box(scope: Scope, item: Element) -> str:
    """A task's text: its box is drawn by the list."""
    own = copy(item)
    for box in item.findall("input"):
        own.text = (own.text or "") + (box.tail or "").lstrip()
        own.remove(box)
    return flow(scope, own)


def _terms(scope: Scope, element: Element) -> str:
    rows: list[tuple[str, list[str]]] = []
    longest = max((len(words(part)) for part in element.iter("dt")), default=0)
    for part in element.iter():
        if part.tag == "dt":
            rows.append((inline(scope, part), []))
        elif part.tag == "dd" and rows:
            rows[-1][1].append(flow(scope, part))
    items = (
        f"terms.item([{name}], {f'[{said[0]}]' if len(said) == 1 else 'list(' + ', '.join(f'[{text}]' for text in said) + ')'})"
        for name, said in rows
        if said
    )
    return f"#{'tiedot' if longest <= BESIDE else 'parit'}({', '.join(items)})"


def _open(scope: Scope, element: Element) -> str:
    """A folded part is open on paper."""
    summary, rest = element.find("summary"), copy(element)
    if summary is None:
        return flow(scope, element)
    rest.remove(summary)
    title = next((part for part in summary if part.tag in HEADINGS), None)
    if title is not None:
        return f"{heading(scope, title)}\n\n{flow(scope, rest)}"
    if not words(rest):
        return f"#par[{inline(scope, summary)}]"
    return f"#huomio[{inline(scope, summary)}][{flow(scope, rest)}]"


def _box(scope: Scope, element: Element, own: list[str]) -> str:
    if "admonition" in own:
        title = element.find("p")
        if title is not None and "admonition-title" in classes(title) and words(title):
            return f"#huomio[{inline(scope, title)}][{flow(scope, element)}]"
    return flow(scope, element)
