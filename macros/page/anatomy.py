"""Where the text of a page divides: its heading, the opening that answers, and the rest, before which the contents stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

TITLE_END = "</h1>"
HEADING = re.compile(r"<h2[ >]")
CONTAINER = re.compile(r"<(/?)(?:div|section|article|aside|details|figure|nav|form|ol|ul|dl|li|table|blockquote)[ >]")
ANSWER = "data-vastaus"


@dataclass(frozen=True)
class Anatomy:
    """The HTML of a page in three pieces; `heading` is ”” when the text has no title of its own."""

    heading: str
    opening: str
    rest: str


def anatomy(html: str) -> Anatomy:
    """The pieces of a page. The rest begins at the first heading that stands in nothing and comes after the page's answer."""
    before, end, text = html.partition(TITLE_END)
    if not end:
        before, text = "", html
    place = _rest(text)
    return Anatomy(before + end, text[:place], text[place:])


def _rest(text: str) -> int:
    """Where the rest begins: the end of the text when no heading is fit."""
    answer = max(text.rfind(ANSWER), 0)
    depth, seen = 0, 0
    for heading in HEADING.finditer(text):
        depth += sum(-1 if tag[1] else 1 for tag in CONTAINER.finditer(text, seen, heading.start()))
        seen = heading.start()
        if depth == 0 and heading.start() > answer:
            return heading.start()
    return len(text)
