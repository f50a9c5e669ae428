"""m/<id>/: an address that always leads to where a page now lives."""

from __future__ import annotations

from macros.site.addresses import address, permalink, relative
from macros.site.published import published
from macros.site.site import SitePage

from ..build import Build
from ..templates import TEMPLATES

SCRIPT = "assets/skriptit/runko/ohjaus.js"  # no module: it must run before the page's own refresh, from a disk too


def write_permalinks(build: Build) -> None:
    """Write a small page that redirects for every id and language, and for every address a page has left."""
    site = build.site
    for page in site.pages.values():
        _write(build, permalink(page.page.id, page.page.language), page)
    for gone in site.catalog.gone:
        for place in (permalink(gone.id, gone.language), address(gone.path)):
            _write(build, place, site.find(gone.id, gone.language))
    lived_in = {page.address for page in site.pages.values()}
    for row in published(site.catalog.root):
        if row.address not in lived_in:
            _write(build, row.address, site.find(row.id, row.language))


def _write(build: Build, place: str, page: SitePage) -> None:
    """One redirect; it works without JavaScript, and with it keeps the place in the page that the link names."""
    target = build.folder / place / "index.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    address = relative(place, page.address)
    values = {
        "language": page.page.language,
        "title": page.title,
        "address": address,
        "script": relative(place, SCRIPT),
        "canonical": f"{build.origin}{page.address}",
    }
    target.write_text(TEMPLATES.get_template("ohjaus.html").render(values) + "\n", "utf-8")
