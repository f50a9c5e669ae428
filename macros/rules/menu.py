"""Rules of the menu: whoever walks through it finds every page."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from ..site.navigation import missing
from ..site.site import Site
from ..source.problems import Problem


def every_page_is_in_the_menu(site: Site) -> Iterator[Problem]:
    """A page that only a link or the search finds is lost to whoever does not know that it exists."""
    faulty = {problem.file for problem in site.catalog.problems}
    for page in missing(site):
        folder = posixpath.join("docs", posixpath.dirname(page.path)).rstrip("/")
        first = f"{folder}/index.md"
        if not {page.source, first} & faulty:  # mending what has been told already may be enough
            fix = "Siirrä sivu kansioon, jossa on jo sivuja"
            fix += f", tai kirjoita kansiolle etusivu {first}." if folder != "docs" else "."
            yield Problem(page.source, 1, "", f"Sivu ei ole valikossa: kansio {folder} ei kuulu siihen.", fix)
