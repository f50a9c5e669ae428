"""The article of a built page as a tree: title, when to use, text; what belongs to the screen only is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

import tinyhtml5

SCREEN_ONLY = {
    "oma-alue",
    "oma-alue__tiedot",
    "polulla",
    "sisallys",
    "termit",
    "vain-luku",
    "vain-naytto",
    "taite__sisalla",
    "jatkolinkit",
    "suodatin",
}
SOFT_HYPHEN = "\u00ad"
HEADINGS = ("h1", "h2", "h3", "h4")


@dataclass(frozen=True)
class Article:
    """What a built page says: `use_when` may be None, `text` holds the blocks, `terms` the explanations of terms."""

    title: str
    use_when: Element | None
    text: Element
    terms: list[Element]


@dataclass(frozen=True)
class Section:
    """A heading of the second level (None before the first) with the blocks under it, in order."""

    heading: Element | None
    blocks: list[Element]

    @property
    def title(self) -> str:
        return words(self.heading) if self.heading is not None else ""

    def marked(self, name: str) -> bool:
        """Whether its author has given the heading a class: ”## Otsikko { .juliste }”."""
        return self.heading is not None and name in classes(self.heading)


def classes(element: Element) -> list[str]:
    """The classes of an element."""
    return (element.get("class") or "").split()


def words(element: Element) -> str:
    """The text of an element with single spaces; no-break spaces stay."""
    return " ".join(
        part for part in "".join(element.itertext()).replace("\t", " ").replace("\n", " ").split(" ") if part
    )


def read(file: Path) -> Article:
    """The article of a built page; raises ValueError when it has no text."""
    return parse(file.read_text("utf-8"))


def parse(html: str) -> Article:
    """The article of a page's HTML; raises ValueError when it has no text. Soft hyphens are the screen's: paper cuts words by its own rules."""
    begins, ends = (
        html.find("<article"),
        html.rfind("</article>"),
    )  # the frame around is left unread: it is most of the page
    article = tinyhtml5.parse(html[begins:ends].replace(SOFT_HYPHEN, ""), namespace_html_elements=False).find(
        ".//article"
    )
    text = _first(article, "teksti") if article is not None else None
    title = article.find(".//h1") if article is not None else None
    if article is None or text is None or title is None:
        raise ValueError("sivulla ei ole tekstiä")
    terms = [part for part in text.iter("div") if "termi-selitys" in classes(part)]
    _drop(text)
    return Article(words(title), _first(article, "kayta-kun"), text, terms)


def _first(element: Element, name: str) -> Element | None:
    return next((part for part in element.iter() if name in classes(part)), None)


def _drop(element: Element) -> None:
    """Take away what is for the screen only; the text after it stays."""
    for part in list(element):
        if part.tag == "script" or set(classes(part)) & SCREEN_ONLY:
            _take(element, part)
        else:
            _drop(part)


def _take(element: Element, part: Element) -> None:
    place = list(element).index(part)
    tail = part.tail or ""
    element.remove(part)
    if place:
        before = element[place - 1].tail = (element[place - 1].tail or "") + tail
    else:
        before = element.text = (element.text or "") + tail
    if place < len(element) and not before[-1:].strip():  # a browser shows two spaces as one, and none at the beginning
        element[place].text = (element[place].text or "").lstrip(" ")


def sections(text: Element) -> list[Section]:
    """The sections of an article; the first has no heading when the article begins with text."""
    return [section for section in _sections(text) if section.heading is not None or section.blocks]


def _sections(text: Element) -> Iterator[Section]:
    heading: Element | None = None
    blocks: list[Element] = []
    for block in _unfolded(text):
        if block.tag == "h2":
            yield Section(heading, blocks)
            heading, blocks = block, []
        else:
            blocks.append(block)
    yield Section(heading, blocks)


def _unfolded(text: Element) -> Iterator[Element]:
    """The blocks of an article; on paper a section that is folded on the screen is a section as the others are."""
    for block in text:
        summary = block.find("summary") if block.tag == "details" else None
        heading = summary.find("h2") if summary is not None else None
        if heading is None:
            yield block
        else:
            yield heading
            yield from (part for part in block if part is not summary)


def is_law(section: Section) -> bool:
    """Whether a section retells law: at least half of its list items cite a section of a statute."""
    items = [item for block in section.blocks for item in block.iter("li")]
    citing = [item for item in items if any("laki" in classes(part) for part in item.iter())]
    return bool(items) and 2 * len(citing) >= len(items)
