"""Running text of a page as Typst markup; an unknown element is an error, never dropped."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urldefrag
from xml.etree.ElementTree import Element, register_namespace, tostring

from ..files import PaperError
from . import literal
from .article import classes

SVG = "{http://www.w3.org/2000/svg}"
SPACES = re.compile(r"[ \t\r\n\f]+")  # no-break spaces stay: ”klo 9” and ”30 €” must not be broken
BLANK = re.compile(r"_{4,}")
PLAIN = {"span", "small", "u", "del", "ins", "time", "label", "bdi", "button", "q"}
CALLS = {
    "strong": "strong",
    "b": "strong",
    "em": "emph",
    "i": "emph",
    "cite": "emph",
    "sub": "sub",
    "sup": "super",
    "mark": "highlight",
}
NUMBER = "luku-lahde"  # a number of the law, a link to where it comes from
LAW = "laki"  # a section is an address of its own
SPECIAL = {
    "soita__numero": "puhelinnumero",
    "tarkistuslista__aika": "aika",
    "aikataulu__min": "aika",
    "lahteet__tunnus": "tunnus",
    "fakta__laki": "pieni",
    "tarkista": "pieni",
}


@dataclass(frozen=True)
class Scope:
    """Where a text stands: `link` gives the address of a link as printed paper needs it, or ”” when there is none; `page` for messages.

    `spelled` gives the address that is printed after the words of a link, or ”” when the paper does not tell addresses.
    `marks` are the marks of facts whose numbers the paper lists at its end.
    """

    page: str
    language: str
    link: Callable[[str], str]
    spelled: Callable[[str], str]
    marks: Mapping[str, int] = field(default_factory=dict)


def said(text: str | None) -> str:
    """Text as string literals; a row of underscores becomes a line to write on."""
    if not text:
        return ""
    clean = SPACES.sub(" ", text).replace("\u2011", "-\u2060")  # U+2011 is missing from most fonts
    parts = BLANK.split(clean)
    lines = [f"#viiva({len(match)});" for match in BLANK.findall(clean)] + [""]
    return "".join((f"#{literal.text(part)};" if part else "") + line for part, line in zip(parts, lines, strict=True))


def inline(scope: Scope, element: Element) -> str:
    """What stands inside an element."""
    return said(element.text) + "".join(one(scope, part) + said(part.tail) for part in element)


def one(scope: Scope, element: Element) -> str:
    """One element of running text."""
    tag, own = element.tag, classes(element)
    if not isinstance(tag, str) or tag in ("script", "style", "template") or element.get("aria-hidden") == "true":
        return ""
    if tag == f"{SVG}svg":
        return _picture(element)
    body = inline(scope, element)
    match tag:
        case "a":
            return _link(scope, element, body)
        case "code" | "kbd":
            return f"#raw({literal.text(''.join(element.itertext()))});"
        case "br":
            return "#linebreak();"
        case "wbr":
            return "#sym.zws;"
        case "abbr":
            title = element.get("title")
            return body + (said(f" ({title})") if title else "")
        case "input":
            return "#ruutu();" if element.get("type") == "checkbox" else ""
        case _ if tag in CALLS:
            return f"#{CALLS[tag]}[{body}];"
        case _ if tag in PLAIN:
            return _span(scope, element, own, body)
    raise PaperError(
        f"{scope.page}: paperi ei tunne HTML-elementtiä <{tag}>.",
        "Kirjoita kohta tavallisena tekstinä, luettelona tai taulukkona.",
    )


def _span(scope: Scope, element: Element, own: list[str], body: str) -> str:
    if "viiva" in own:
        return "#viiva(14);"
    for name, call in SPECIAL.items():
        if name in own:
            body = f"#{call}[{body}];"
    language = (element.get("lang") or "").split("-")[0]
    return f"#text(lang: {literal.text(language)})[{body}];" if language and language != scope.language else body


def _link(scope: Scope, element: Element, body: str) -> str:
    href, own = element.get("href") or "", classes(element)
    if not body.strip():
        return body
    if NUMBER in own:
        mark = scope.marks.get(urldefrag(href).fragment)
        return f"{body}#super[{mark}];" if mark else body
    if href.startswith("#") and scope.spelled(href):
        return f"#kohta({literal.text(href[1:])})[{body}];"
    target = scope.link(href)
    if not target:
        return body
    if href.startswith("tel:"):
        call = "link" if "soita" in own else "numero" if "puhelin" in own else "puhelin"
        return f"#{call}({target})[{body}];"
    address = "" if LAW in own else scope.spelled(href)
    seen = address.split("/")[0] if "/m/" not in address else address
    told = f" ({address})" if address and seen not in "".join(element.itertext()) else ""
    return f"#link({target})[{body}];{said(told)}"


def _picture(element: Element) -> str:
    source, alt = drawing(element)
    call = "piirros" if alt else "kuvake"
    return f"#{call}({literal.text(source)}, {literal.value(alt)});"


def drawing(element: Element | None) -> tuple[str, str | None]:
    """An SVG element as a file of its own, and what it says in words (None when it only decorates)."""
    assert element is not None
    title = element.find(f"{SVG}title")
    alt = (title.text if title is not None else None) or element.get("aria-label")
    for name in [name for name in element.attrib if "xmlns" in name or name in ("class", "role")]:
        del element.attrib[name]
    tail, element.tail = element.tail, None
    register_namespace("", SVG[1:-1])  # here, not once: whoever else writes XML may take the empty prefix
    source = tostring(element, encoding="unicode")
    element.tail = tail
    return source, alt
