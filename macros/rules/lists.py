"""Rules of lists: what looks like a list becomes one, and nothing else does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..site.site import Site
from ..source.block import Block
from ..source.problems import Problem

MONTH = re.compile(r"(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu", re.I)
MARK = re.compile(r"(?P<number>\d+)\.[ \u00a0]|(?P<sign>[-*+>]|#{1,6})[ \u00a0]")
# what is typed for the mark of an item: a sign of no other use, or, under another line, what is text when it stands alone
BULLET = re.compile(r"[•·‣▪◦●○■□]|-(?=[^\W\d_])|\d{1,2}\)(?= )")
UNDER = re.compile(r"[–—](?= )|[a-zåäö]\)(?= )|\d{1,2}\.(?=[^\W\d_])")
EMPTY = re.compile(r"(?:[-*+]|\d{1,9}[.)])$")
Place = tuple[int, int]


def numbers_begin_lists(site: Site) -> Iterator[Problem]:
    """A day or an ordinal at the beginning of a line would become a number of a list, and the next one would change its value."""
    for page in site.catalog.texts:
        for block, number in _misread(page.blocks.rows):
            fix = f"Jos rivi ei ole luettelon kohta, kirjoita ”{block.number}\\.”"
            fix += f"; luettelossa numero olisi {number}." if number != block.number else "."
            yield page.at(block.line, "Rivi alkaa numerolla ja pisteellä, ja siitä tulee luettelon kohta.", fix)


def _misread(rows: tuple[Block, ...]) -> Iterator[tuple[Block, int]]:
    """Numbered items that a list would show with another number, or that are days, each with the number it would have."""
    last: dict[Place, int] = {}
    running: set[Place] = set()
    for block in rows:
        place = (block.inside, block.depth)
        running = {other for other in running if other[0] < place[0] or (other[0] == place[0] and other[1] <= place[1])}
        if block.number is None:
            running.discard(place)
            continue
        expected = last[place] + 1 if place in last and (place in running or block.number != 1) else 1
        if block.number != expected or MONTH.match(block.row):
            yield block, expected
        last[place] = expected
        running.add(place)


def items_begin_with_words(site: Site) -> Iterator[Problem]:
    """An item whose text begins with another mark would hold a list, a heading or a quotation."""
    for page in site.catalog.texts:
        for block in page.blocks.rows:
            if block.kind == "item" and (match := MARK.match(block.row)):
                right = f"{match['number']}\\." if match["number"] else f"\\{match['sign']}"
                what = f"Luettelon kohdan teksti alkaa merkillä ”{match[0].strip()}”."
                yield page.at(block.line, what, f"Kirjoita merkki muodossa ”{right}”, tai poista se.")


def items_have_marks(site: Site) -> Iterator[Problem]:
    """Lines that only look like items would run together into one paragraph."""
    for page in site.catalog.texts:
        for block in page.blocks.rows:
            match = BULLET.match(block.row) or (None if block.apart else UNDER.match(block.row))
            if match and block.kind == "text":
                what = f"Merkki ”{match[0]}” ei tee rivistä luettelon kohtaa."
                yield page.at(block.line, what, "Kirjoita rivin alkuun ”- ” tai ”1. ”.")


def items_are_not_empty(site: Site) -> Iterator[Problem]:
    """A mark alone on its line is read as an item by some engines and as text by others."""
    for page in site.catalog.texts:
        for block in page.blocks.rows:
            if block.kind == "text" and EMPTY.match(block.row):
                yield page.at(
                    block.line,
                    f"Luettelon merkin ”{block.row}” perässä ei ole tekstiä.",
                    "Kirjoita teksti tai poista rivi.",
                )
