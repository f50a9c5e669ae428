"""”Tulosta tai lataa”: the files of a page listed on the built page, in the place that the theme has left for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.tables import LANGUAGES
from macros.site.addresses import relative
from macros.site.phrases import phrases
from macros.site.site import SitePage

from ..build import Build
from ..files import Made
from ..templates import TEMPLATES

PLACE = re.compile(r"(<div data-lataukset>)(.*?)(</div>)", re.S)


@dataclass(frozen=True)
class Download:
    """A file as it is listed: what it is, its ending, pages (”6 sivua” or ””), size, language, address from the page."""

    name: str
    ending: str
    pages: str
    size: str
    language: str
    language_name: str
    address: str


def write_downloads(build: Build) -> None:
    """List the files of every page on it: those in its own language first, then the others."""
    for page in build.site.pages.values():
        own = [row for row in build.files if row.id == page.page.id]
        if own:
            file = build.folder / page.address / "index.html"
            before, opening, _, closing, after = PLACE.split(file.read_text("utf-8"), maxsplit=1)
            file.write_text(f"{before}{opening}{_box(page, own)}{closing}{after}", "utf-8")


def _box(page: SitePage, made: Iterable[Made]) -> str:
    language = page.page.language
    rows = [download(row, page.address, language) for row in made]
    same = [row for row in rows if row.language == language]
    others = [row for row in rows if row.language != language]
    return TEMPLATES.get_template("lataukset.html").render(t=phrases()[language].__getitem__, same=same, others=others)


def download(made: Made, origin: str, language: str) -> Download:
    """A file as it is shown on a page whose address and language are given."""
    return Download(
        file_name(made, language),
        made.ending.upper(),
        _pages(made, language),
        size(made.size, language),
        made.language,
        LANGUAGES[made.language].name,
        relative(origin, made.address),
    )


def file_name(made: Made, language: str = "") -> str:
    """What a file is called on a page in a language, its own if none is given."""
    return made.title or phrases()[language or made.language][f"muoto.{made.variant or 'a4'}"]


def _pages(made: Made, language: str) -> str:
    if not made.pages:
        return ""
    unit = "tiedostot.diaa" if made.ending == "pptx" else "tiedostot.sivu" if made.pages == 1 else "tiedostot.sivua"
    return f"{made.pages} {phrases()[language][unit]}"


def size(count: int, language: str) -> str:
    """A size in the reader's way: ”42 kt”, ”1,2 Mt”."""
    words = phrases()[language]
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))}\u00a0{words['tiedostot.kt']}"
    return f"{count / 1_000_000:.1f}\u00a0{words['tiedostot.mt']}".replace(".", LANGUAGES[language].decimal)
