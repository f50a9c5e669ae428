"""The text of a built page: sections with their anchors, cut at headings and at rows that have an address of their own."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import html
from lxml.html import HtmlElement

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
BLOCKS = {
    "p",
    "li",
    "dd",
    "dt",
    "td",
    "th",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "div",
    "summary",
    "caption",
    "blockquote",
    "figcaption",
}
SKIPPED = {"script", "style", "nav", "svg", "noscript", "select"}


MOSTLY = 0.6


@dataclass
class Section:
    """A piece of a page: its anchor (”” at the top), its heading, its paragraphs, and how many of their letters are links."""

    anchor: str
    heading: str
    paragraphs: list[str]
    linked: int = 0

    @property
    def listed(self) -> bool:
        """Whether it is little but links to other pages."""
        return self.linked > MOSTLY * sum(map(len, self.paragraphs))


class _Reader:
    """Reads the part with the page's own text; what surrounds it comes from the page's data, each file in the list of files is a document, and what a list tells of other pages is found on them."""

    def __init__(self) -> None:
        self.sections = [Section("", "", [])]
        self.links: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.heading = False

    def inside(self, element: HtmlElement, anchor: str) -> None:
        """What stands inside an element; `anchor` is the nearest id around it."""
        self.words.append(element.text or "")
        for part in element:
            self._element(part, anchor)
            self.words.append(part.tail or "")

    def _element(self, element: HtmlElement, anchor: str) -> None:
        if (
            not isinstance(element.tag, str)
            or element.tag in SKIPPED
            or "popover" in element.attrib
            or "data-tiedostot" in element.attrib
            or "data-luettelo" in element.attrib
        ):
            return
        if element.tag in VOID:
            self.words.append(" ")
            return
        own = element.get("id") or anchor
        if _opens_section(element):
            self._section(element, own)
        elif element.tag in BLOCKS:
            self.paragraph()
            self.inside(element, own)
            self.paragraph()
        else:
            first = len(self.words)
            self.inside(element, own)
            if element.tag == "a" and element.get("href"):
                words = _tidy(self.words[first:])
                self.links.append((element.attrib["href"], words))
                self.sections[-1].linked += 0 if self.heading else len(words)

    def _section(self, element: HtmlElement, anchor: str) -> None:
        self.paragraph()
        self.heading = True
        self.inside(element, anchor)
        self.sections.append(Section(anchor or self.sections[-1].anchor, _tidy(self.words), []))
        self.words, self.heading = [], False

    def paragraph(self) -> None:
        """What has been read since the last paragraph is one; inside a heading nothing is."""
        if not self.heading:
            if text := _tidy(self.words):
                self.sections[-1].paragraphs.append(text)
            self.words = []


def _opens_section(element: HtmlElement) -> bool:
    """A heading, or the name of a row whose element has an id."""
    row = element.getparent()
    return element.tag in ("h2", "h3") or (
        element.tag in ("dt", "th") and row is not None and row.get("id") is not None
    )


def _tidy(words: list[str]) -> str:
    return " ".join("".join(words).replace("\u00ad", "").split())


def read_page(text: str) -> tuple[list[Section], list[tuple[str, str]]]:
    """(sections, the first being what stands before any heading; links as address and words)."""
    reader = _Reader()
    for part in html.document_fromstring(text).find_class("teksti"):
        reader.inside(part, "")
        reader.paragraph()
    return reader.sections, reader.links
