"""The material bank: the files of every page on its row of one table, to be sorted and filtered by kind, reader, topic, language and format."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from macros.finnish.alphabet import alphabetical
from macros.model.tables import DOORS, FINNISH, LANGUAGES, PAGE_TYPES, Language
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
    """The files of a page in one language, with what the page tells of them in Finnish, the language of the bank."""

    title: str
    files: list[Download]
    kind: str
    doors: str
    topics: str
    language: Language
    formats: str


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
    """The files of each page and language: Finnish first, then in the alphabetical order of titles; what is in a kit is found through its zip."""
    files: dict[tuple[str, str], list[Download]] = {}
    for row in (row for row in made if row.address not in boxed):
        files.setdefault((row.id, row.language), []).append(download(row, origin, FINNISH))
    found = []
    for (page_id, language), own in files.items():
        page = site.pages[page_id, language]
        front = site.pages.get((page_id, FINNISH), page).page
        doors = ", ".join(DOORS[audience].names[FINNISH] for audience in front.audience)
        formats = ", ".join(dict.fromkeys(file.ending for file in own))
        topics, kind = ", ".join(map(topic, front.topics)), PAGE_TYPES[front.kind][FINNISH]
        found.append(BankRow(page.title, own, kind, doors, topics, LANGUAGES[language], formats))
    order = list(LANGUAGES.values())
    return sorted(found, key=lambda row: (order.index(row.language), alphabetical(row.title), row.files[0].address))


def topic(name: str) -> str:
    """A topic as it is read: ”kiireellinen-sijoitus” → ”kiireellinen sijoitus”."""
    return name.replace("-", " ")
