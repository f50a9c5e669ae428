"""m/<id>/: an address that always leads to where a page now lives."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from macros.addresses import permalink, relative
from macros.site import Site

TEMPLATES = Environment(loader=FileSystemLoader(Path(__file__).parent / "templates"), undefined=StrictUndefined, autoescape=True)


def write_permalinks(site: Site, folder: Path, site_url: str) -> None:
    """Write a small page that redirects for every page and language; it works without JavaScript."""
    template = TEMPLATES.get_template("ohjaus.html")
    for page in site.pages.values():
        origin = permalink(page.page.id, page.page.language)
        target = folder / origin / "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        address = relative(origin, page.address)
        text = template.render(language=page.page.language, title=page.title, address=address, canonical=f"{site_url}{page.address}")
        target.write_text(text + "\n", "utf-8")
