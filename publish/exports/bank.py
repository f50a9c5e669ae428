"""The material bank: every file in one table, to be sorted and filtered by kind, reader, topic, language and format."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from macros.finnish.alphabet import alphabetical
from macros.model.tables import DOORS, FINNISH, LANGUAGES, PAGE_TYPES
from macros.site.site import Site

from ..build import Build
from ..files import Made
from ..templates import TEMPLATES
from .downloads import Download, download

PLACE = re.compile(
    r'<div(?: class="vieritys")? data-tiedostot>.*?</div>', re.S
)  # as the word left it, or filled by an earlier run


@dataclass(frozen=True)
class BankRow:
    """A file with what its page tells of it; names of languages are told in Finnish, the language of the bank."""

    file: Download
    title: str
    kind: str
    doors: str
    topics: str
    language: str
    bytes: int


def write_bank(build: Build) -> None:
    """Fill the place that the word ”tiedostot” has left on any page."""
    for page in build.site.pages.values():
        file = build.folder / page.address / "index.html"
        text = file.read_text("utf-8")
        if place := PLACE.search(text):
            table = TEMPLATES.get_template("tiedostot.html").render(
                rows=rows(build.site, page.address, build.files, build.boxed)
            )
            file.write_text(text[: place.start()] + table + text[place.end() :], "utf-8")


def rows(site: Site, origin: str, made: list[Made], boxed: Collection[str]) -> list[BankRow]:
    """Every file in the alphabetical order of the pages they come from; what is in a kit is found through its zip."""
    found = []
    for row in (row for row in made if row.address not in boxed):
        page = site.pages[row.id, row.language]
        front = site.pages.get((row.id, FINNISH), page).page
        doors = ", ".join(DOORS[audience].names[FINNISH] for audience in front.audience)
        found.append(
            BankRow(
                download(row, origin, FINNISH),
                page.title,
                PAGE_TYPES[front.kind][FINNISH],
                doors,
                ", ".join(map(topic, front.topics)),
                LANGUAGES[row.language].in_finnish,
                row.size,
            )
        )
    return sorted(found, key=lambda row: (alphabetical(row.title), row.file.address))


def topic(name: str) -> str:
    """A topic as it is read: ”kiireellinen-sijoitus” → ”kiireellinen sijoitus”."""
    return name.replace("-", " ")
