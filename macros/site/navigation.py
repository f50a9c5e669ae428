"""The menu: what mkdocs.yml lists, with every `kansio/*` replaced by the pages of that folder."""

from __future__ import annotations

from typing import Any

from ..finnish.alphabet import Order, alphabetical
from ..model import Process, Role, TrainingPath
from ..model.tables import FINNISH
from .site import Site, SitePage

Nav = list[Any]


def expand(nav: Nav, site: Site) -> Nav:
    """The menu with all Finnish pages of a folder in place of ”kansio/*”; pages named elsewhere are left out of the star."""
    named = {path for path in _paths(nav) if not path.endswith("/*")}
    pages = {page.path: page for page in site.pages.values() if page.page.language == FINNISH}
    return _expand(nav, {path: page for path, page in pages.items() if path not in named}, site)


def missing(nav: Nav, site: Site) -> list[str]:
    """Finnish pages that the menu does not reach."""
    reached = set(_paths(expand(nav, site)))
    return sorted(
        page.path for page in site.pages.values() if page.page.language == FINNISH and page.path not in reached
    )


def _paths(nav: Nav) -> list[str]:
    found: list[str] = []
    for row in nav:
        for value in row.values() if isinstance(row, dict) else [row]:
            found += _paths(value) if isinstance(value, list) else [value]
    return found


def _expand(nav: Nav, pages: dict[str, SitePage], site: Site) -> Nav:
    result: Nav = []
    for row in nav:
        if isinstance(row, dict):
            result.append(
                {name: _expand(value, pages, site) if isinstance(value, list) else value for name, value in row.items()}
            )
        elif row.endswith("/*"):
            result += [page.path for page in _folder(row[:-1], pages, site)]
        else:
            result.append(row)
    return result


def _folder(folder: str, pages: dict[str, SitePage], site: Site) -> list[SitePage]:
    """The pages straight in a folder: in the order their data gives, then by title."""
    orders = {name: item.order for name, item in site.catalog.of(Role).items()} | {
        name: item.order for name, item in site.catalog.of(TrainingPath).items()
    }
    orders |= {site.process_page(name): item.order for name, item in site.catalog.of(Process).items()}
    inside = [page for path, page in pages.items() if path.startswith(folder) and "/" not in path[len(folder) :]]

    def place(page: SitePage) -> tuple[int, Order]:
        return (orders.get(page.page.id) or orders.get(page.subject) or 999, alphabetical(page.title))

    return sorted(inside, key=place)
