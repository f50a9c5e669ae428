"""Rules of emphasis: every star and underline has its pair."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ..site.site import Site
from ..source.problems import Problem
from ..source.written import MarkdownPage

RUN = re.compile(r"\\.|(?P<run>\*+|(?<!_)_{1,2}(?!_))")
CELL = re.compile(r"(?<!\\)\|")


def emphasis_is_paired(site: Site) -> Iterator[Problem]:
    """A star without its pair is left to be seen, and one inside a word would take its pair from far away."""
    for page in site.catalog.texts:
        for line, text in _texts(page):
            for place, sign in _alone(text):
                right = "".join(f"\\{one}" for one in sign)
                fix = f"Lisää sen pari kiinni sanaan, tai kirjoita ”{right}”, jos merkin pitää näkyä."
                yield page.at(line + text.count("\n", 0, place), f"Merkillä ”{sign}” ei ole paria.", fix)


def _texts(page: MarkdownPage) -> Iterator[tuple[int, str]]:
    """Stretches of text in which a pair may stand, each with its first line: a paragraph, an item, a heading, a cell."""
    prose = page.markup.prose.split("\n")
    first, rows = 0, list[str]()
    for block in page.blocks.rows:
        row = prose[block.line].rstrip()[-len(block.row) :]
        if block.kind == "text" and not block.apart and rows:
            rows.append(row)
            continue
        yield first, "\n".join(rows)
        first, rows = block.line, [row] if block.kind in ("text", "item", "heading", "box") else []
        if block.kind == "table":
            for line in range(block.line, block.line + block.taken):
                yield from ((line, cell) for cell in CELL.split(prose[line]))
    yield first, "\n".join(rows)


def _alone(text: str) -> Iterator[tuple[int, str]]:
    """The places of signs that are neither a pair nor plain signs between spaces, by the same test of sides as engines have."""
    opened: list[tuple[int, str]] = []
    for match in RUN.finditer(text):
        sign = match["run"]
        if not sign:
            continue
        before, after = _side(text[: match.start()][-1:]), _side(text[match.end() :][:1])
        closes = before != " " and (before == "a" or after != "a")
        opens = after != " " and (after == "a" or before != "a") and not (before == "a" and after == "a")
        while sign and closes and opened and sign.startswith(opened[-1][1]):
            sign = sign.removeprefix(opened.pop()[1])
        if sign and opens:
            opened.append((match.start(), sign))
        elif sign and not (before == after == " ") and not (sign[0] == "_" and before == after == "a"):
            yield match.start(), sign
    yield from opened


def _side(sign: str) -> str:
    """What stands beside a mark: ” ” for nothing or a space, ”a” for a letter, ”.” for any other sign."""
    if not sign or sign.isspace():
        return " "
    return "." if unicodedata.category(sign)[0] in "PS" else "a"
