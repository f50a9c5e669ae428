"""m/<id>/: an address that always leads to where a page now lives."""

from __future__ import annotations

from pathlib import Path

from macros.site.addresses import permalink, relative
from macros.site.published import published
from macros.site.site import Site, SitePage

from ..templates import TEMPLATES


def write_permalinks(site: Site, folder: Path, site_url: str) -> None:
    """Write a small page that redirects for every id and language, and for every address a page has left."""
    for page in site.pages.values():
        _write(folder, permalink(page.page.id, page.page.language), page, site_url)
    lived_in = {page.address for page in site.pages.values()}
    for row in published(site.catalog.root):
        if row.address not in lived_in:
            _write(folder, row.address, site.find(row.id, row.language), site_url)


def _write(folder: Path, origin: str, page: SitePage, site_url: str) -> None:
    """One redirect; it works without JavaScript."""
    target = folder / origin / "index.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    address = relative(origin, page.address)
    values = {
        "language": page.page.language,
        "title": page.title,
        "address": address,
        "canonical": f"{site_url}{page.address}",
    }
    target.write_text(TEMPLATES.get_template("ohjaus.html").render(values) + "\n", "utf-8")
