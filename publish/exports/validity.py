"""voimassa/<code>/: does this paper still hold, and what has changed since it was printed."""

from __future__ import annotations

from datetime import date

from macros.model.tables import FINNISH
from macros.site.addresses import HELP, permalink, relative
from macros.site.here import Here
from macros.site.phrases import phrases
from macros.site.site import Site

from ..build import Build
from ..paper.register import editions
from ..paper.versions import Edition, change
from ..templates import TEMPLATES

SCRIPT = "assets/skriptit/runko/voimassa.js"  # no module: the field answers from a disk too


def write_answers(build: Build) -> None:
    """An answer for every code ever published and for those of this build."""
    now = {(row.id, row.language): row for row in build.editions}
    rows = [*editions(build.site.catalog.root), *now.values()]
    for row in rows:
        target = build.folder / row.address / "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_answer(build.site, row, now.get((row.id, row.language))) + "\n", "utf-8")
    if rows:
        _question(build, sorted({row.code for row in rows}))


def _question(build: Build, codes: list[str]) -> None:
    """voimassa/: a field for the code of a paper; without scripts the address is told."""
    place = "voimassa/"
    values = {
        "t": build.words(FINNISH).__getitem__,
        "codes": codes,
        "place": f"{build.origin}{place}".partition("//")[2],
        "root": relative(place, ""),
        "script": relative(place, SCRIPT),
        "help": _help(build.site, place, FINNISH),
    }
    target = build.folder / place / "index.html"
    target.write_text(TEMPLATES.get_template("voimassa_kysy.html").render(values) + "\n", "utf-8")


def _answer(site: Site, old: Edition, now: Edition | None) -> str:
    """The page for one code; `now` is None when the page is no longer printed in this language."""
    place, language = old.address, old.language
    page = site.pages.get((old.id, language)) or site.pages.get(
        (old.id, FINNISH)
    )  # None: the page has been taken away although it had been published
    values = {
        "language": language,
        "t": phrases(site.catalog.edition)[language].__getitem__,
        "title": page.title if page else "",
        "code": old.code,
        "valid": now is not None and now.code == old.code,
        "now": now,
        "checked": Here(site, page).day(date.fromisoformat(now.checked)) if now and page else "",
        "change": change(old, now) if now else None,
        "page": relative(place, permalink(*page.key)) if page else "",
        "root": relative(place, ""),
        "help": _help(site, place, language),
    }
    return TEMPLATES.get_template("voimassa.html").render(values)


def _help(site: Site, place: str, language: str) -> str:
    """The way to the page of help, ”” when the site has none."""
    return relative(place, site.find(HELP, language).address) if (HELP, FINNISH) in site.pages else ""
