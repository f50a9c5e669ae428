"""Where the text of a page divides: its heading, the opening that answers, and the rest, before which the contents stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

TITLE_END = "</h1>"
HEADING = re.compile(r"<h2[ >]")
HEADING_END = "</h2>"
FOLDED = re.compile(r"<h2 class=\"[^\"]*\btaite\b")
CONTAINER = re.compile(r"<(/?)(?:div|section|article|aside|details|figure|nav|form|ol|ul|dl|li|table|blockquote)[ >]")
ANSWER = "data-vastaus"
TERMS = '<div class="termit"'  # explanations of words: never inside a folded section, where they could not open


@dataclass(frozen=True)
class Section:
    """A heading of the second level and what stands under it; `folded` when its author has marked it { .taite }."""

    heading: str
    body: str
    folded: bool


@dataclass(frozen=True)
class Anatomy:
    """The HTML of a page in pieces; `heading` is ”” when the text has no title of its own, `terms` when it explains no words."""

    heading: str
    opening: str
    rest: list[Section]
    terms: str


def anatomy(html: str) -> Anatomy:
    """The pieces of a page. The rest begins at the first heading that stands in nothing and comes after the page's answer."""
    before, end, text = html.partition(TITLE_END)
    if not end:
        before, text = "", html
    text, mark, terms = text.partition(TERMS)
    places = [place for place in _headings(text) if place > max(text.rfind(ANSWER), 0)]
    sections = [_section(text[start:stop]) for start, stop in pairwise([*places, len(text)])]
    return Anatomy(before + end, text[: places[0]] if places else text, sections, mark + terms)


def _section(text: str) -> Section:
    heading, end, body = text.partition(HEADING_END)
    return Section(heading + end, body, bool(FOLDED.match(heading)))


def _headings(text: str) -> Iterator[int]:
    """Where the headings stand that are inside nothing."""
    depth, seen = 0, 0
    for heading in HEADING.finditer(text):
        depth += sum(-1 if tag[1] else 1 for tag in CONTAINER.finditer(text, seen, heading.start()))
        seen = heading.start()
        if depth == 0:
            yield heading.start()
