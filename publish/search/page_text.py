"""The text of a built page: sections with their anchors, cut at headings and at rows that have an address of their own."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
BLOCKS = {"p", "li", "dd", "dt", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "div", "summary", "caption", "blockquote", "figcaption"}
SKIPPED = {"script", "style", "nav", "svg", "noscript", "select"}


@dataclass
class Section:
    """A piece of a page: its anchor (”” at the top), its heading and its paragraphs."""

    anchor: str
    heading: str
    paragraphs: list[str]


class _Reader(HTMLParser):
    """Reads the part with the page's own text; what surrounds it comes from the page's data, and each file in the list of files is a document."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sections = [Section("", "", [])]
        self.links: list[tuple[str, str]] = []
        self.stack: list[tuple[str, str]] = []  # open elements inside the text with their ids
        self.inside = False
        self.skipping = 0
        self.words: list[str] = []
        self.heading: int | None = None  # depth of the heading being read
        self.link: tuple[str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = {name: value or "" for name, value in attrs}
        if not self.inside:
            self.inside = tag == "div" and own.get("class") == "teksti"
            return
        if tag in VOID:
            self.words.append(" ")
            return
        if self.skipping or tag in SKIPPED or "popover" in own or "data-tiedostot" in own:
            self.skipping += 1
            return
        if tag in BLOCKS:
            self._paragraph()
        self.stack.append((tag, own.get("id", "")))
        if self._opens_section(tag, own):
            self.heading = len(self.stack)
        if tag == "a" and own.get("href"):
            self.link = (own["href"], len(self.words))

    def _opens_section(self, tag: str, own: dict[str, str]) -> bool:
        """A heading, or the name of a row whose element has an id."""
        named_row = tag in ("dt", "th") and len(self.stack) > 1 and self.stack[-2][1] != ""
        return tag in ("h2", "h3") or named_row

    def handle_endtag(self, tag: str) -> None:
        if not self.inside or tag in VOID:
            return
        if self.skipping:
            self.skipping -= 1
            return
        if tag == "a" and self.link:
            self.links.append((self.link[0], _tidy(self.words[self.link[1] :])))
            self.link = None
        if self.heading == len(self.stack):
            anchor = next((name for _, name in reversed(self.stack) if name), "")
            self.sections.append(Section(anchor or self.sections[-1].anchor, _tidy(self.words), []))
            self.words, self.heading = [], None
        elif tag in BLOCKS:
            self._paragraph()
        if self.stack:
            self.stack.pop()
        else:
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside and not self.skipping:
            self.words.append(data)

    def _paragraph(self) -> None:
        if self.heading is None and (text := _tidy(self.words)):
            self.sections[-1].paragraphs.append(text)
        if self.heading is None:
            self.words = []


def _tidy(words: list[str]) -> str:
    return " ".join("".join(words).replace("\u00ad", "").split())


def read_page(html: str) -> tuple[list[Section], list[tuple[str, str]]]:
    """(sections, the first being what stands before any heading; links as address and words)."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.sections, reader.links
