"""Rules of headings: what is meant as one becomes one, on a level that follows from the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..site.site import Site
from ..source.markup import HIDDEN
from ..source.problems import Problem

DEEPEST = 4  # papers and styles know no more
MISWRITTEN = re.compile(r"#+(?![# \u00a0])|#{7,}|#+$")
UNDERLINE = re.compile(r"(?:=+|-+)$")
MARKS = re.compile(rf"[*_`\[\]<&\\{HIDDEN}]")


def headings_do_not_jump(site: Site) -> Iterator[Problem]:
    """A screen reader moves by heading levels; a missing level sounds like a missing part."""
    for page in site.catalog.texts:
        before = 1
        for heading in page.blocks.headings:
            if heading.level > before + 1:
                fix = f"Kirjoita otsikon alkuun {'#' * (before + 1)}."
                yield page.at(heading.line, "Otsikkotaso hyppää yli.", fix)
            elif heading.level > DEEPEST:
                fix = f"Kirjoita otsikon alkuun {'#' * DEEPEST}."
                yield page.at(heading.line, f"Otsikkotasoja on enintään {DEEPEST}.", fix)
            before = heading.level


def titles_are_plain(site: Site) -> Iterator[Problem]:
    """The title stands in menus, lists and names of windows as it is written: marks would be seen there."""
    for page in site.catalog.texts:
        prose = page.markup.prose.split("\n")
        for heading in page.blocks.headings:
            if heading.level == 1 and MARKS.search(prose[heading.line]):
                yield page.at(heading.line, "Pääotsikossa on merkintöjä.", "Kirjoita pääotsikko pelkkänä tekstinä.")


def headings_are_meant(site: Site) -> Iterator[Problem]:
    """Only a mark and a space at the beginning of a line of its own make a heading; one inside a list breaks the order of the page."""
    for page in site.catalog.texts:
        above = -1
        for block in page.blocks.rows:
            if block.kind == "heading" and (block.depth or block.inside):
                what = "Otsikko on luettelon, laatikon tai lainauksen sisällä."
                yield page.at(block.line, what, "Siirrä otsikko omalle rivilleen niiden ulkopuolelle.")
            elif block.kind == "heading" and block.row.endswith("#"):
                yield page.at(block.line, "Otsikko päättyy merkkiin #, ja merkki katoaa.", "Poista merkki lopusta.")
            elif block.kind == "text" and MISWRITTEN.match(block.row):
                fix = "Kirjoita otsikko muodossa ”## Otsikko”. Jos rivi ei ole otsikko, kirjoita ”\\#”."
                yield page.at(block.line, "Rivi alkaa merkillä # mutta ei ole otsikko.", fix)
            elif above == block.line - 1 and block.kind in ("text", "rule") and UNDERLINE.match(block.row):
                what = f"Rivi ”{block.row}” tekee ylemmästä rivistä otsikon."
                yield page.at(block.line, what, "Jätä väliin tyhjä rivi, tai kirjoita otsikko merkillä ##.")
            above = block.line if block.kind in ("text", "item") else -1
