"""”Tulosta tai lataa”: the files of a page listed on the built page, in the place that the theme has left for them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from macros.model.tables import LANGUAGES
from macros.site.addresses import relative
from macros.site.phrases import phrases
from macros.site.site import SitePage

from ..build import Build
from ..files import Made
from ..templates import TEMPLATES

PLACE = re.compile(r"(<div data-lataukset>)(.*?)(</div>)", re.S)
KIT = re.compile(
    r"<a [^>]*data-laatikko[^>]*>.*?</a>", re.S
)  # as the page's template left it, or filled by an earlier run


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
        own = [row for row in build.files if row.id == page.page.id and not row.for_print_shop]
        if own:
            file = build.folder / page.address / "index.html"
            before, opening, _, closing, after = PLACE.split(file.read_text("utf-8"), maxsplit=1)
            listed = f"{before}{opening}{_box(page, own, build.boxed)}{closing}{after}"
            kit = _kit(page, own)
            file.write_text(KIT.sub(kit, listed) if kit else listed, "utf-8")


def _box(page: SitePage, made: Iterable[Made], boxed: Collection[str]) -> str:
    language = page.page.language
    rows = [(row, download(row, page.address, language)) for row in made]
    same = [shown for row, shown in rows if row.language == language and row.address not in boxed]
    parts = [shown for row, shown in rows if row.address in boxed]
    others = [shown for row, shown in rows if row.language != language]
    return TEMPLATES.get_template("lataukset.html").render(
        t=phrases()[language].__getitem__, same=same, parts=parts, others=others
    )


def _kit(page: SitePage, made: Iterable[Made]) -> str:
    """The link that loads the whole kit, for the page's first screen; ”” when the page has no kit."""
    zips = [download(row, page.address, page.page.language) for row in made if row.ending == "zip"]
    return TEMPLATES.get_template("laatikko.html").render(row=zips[0]) if zips else ""


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
