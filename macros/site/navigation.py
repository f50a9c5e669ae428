"""The menu: which folder's pages stand in which part of it, and in what order."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator
from typing import TypeAlias

from ..finnish.alphabet import Order, alphabetical
from ..model.tables import DOORS, FINNISH, MENU, Part
from .site import Site, SitePage

Nav: TypeAlias = "list[str | dict[str, Nav]]"
ROOT, FIRST, LAST = "", "index.md", 999


def menu(site: Site) -> Nav:
    """The menu as engines read it: paths of pages under docs/, and parts as {name: rows}."""
    return _Menu(site).rows()


def missing(site: Site) -> list[SitePage]:
    """Finnish pages that the menu does not reach; a translation is reached from its Finnish page."""
    reached = set(_paths(menu(site)))
    return [page for page in site.pages.values() if page.page.language == FINNISH and page.path not in reached]


def places(site: Site) -> dict[str, int]:
    """Where each Finnish page stands in the menu, by its id."""
    order = {path: number for number, path in enumerate(_paths(menu(site)))}
    return {page.page.id: order[page.path] for page in site.pages.values() if page.path in order}


def _paths(rows: Nav) -> Iterator[str]:
    for row in rows:
        if isinstance(row, dict):
            for inside in row.values():
                yield from _paths(inside)
        else:
            yield row


class _Menu:
    """The pages of a site by folder; a folder with a first page of its own makes a part by itself."""

    def __init__(self, site: Site) -> None:
        self.pages: dict[str, list[SitePage]] = defaultdict(list)
        for page in site.pages.values():
            if page.page.language == FINNISH:
                self.pages[posixpath.dirname(page.path)].append(page)
        self.orders = site.orders
        self.own: dict[str, list[Part]] = defaultdict(list)
        known = set(_folders(MENU))
        for folder in sorted(set(self.pages) - known - {ROOT}):
            first = next((page for page in self.pages[folder] if page.path == f"{folder}/{FIRST}"), None)
            if first is not None:
                above, door = posixpath.dirname(folder), DOORS[first.page.audience[0]].page
                parent = above if above in known else door
                self.own[parent if parent != folder else ROOT].append(Part(first.title, (folder,)))
                known.add(folder)

    def rows(self) -> Nav:
        """The home page, the parts, and doors that the table of the menu does not name."""
        home = [page.path for page in self.pages[ROOT] if page.path == FIRST]
        return [*home, *self._parts((*MENU, *self.own[ROOT]))]

    def _parts(self, parts: tuple[Part, ...]) -> Nav:
        return [{part.name: rows} for part in parts if (rows := self._inside(part))]

    def _inside(self, part: Part) -> Nav:
        """The pages of each folder, then the parts inside."""
        pages = [page.path for folder in part.folders for page in self._ordered(folder, part.first)]
        return pages + self._parts(part.parts + tuple(own for folder in part.folders for own in self.own[folder]))

    def _ordered(self, folder: str, first: tuple[str, ...]) -> list[SitePage]:
        """The pages straight in a folder: the first ones, then in the order their data gives, then by title."""
        places = {f"{folder}/{name}": number for number, name in enumerate((FIRST, *(f"{name}.md" for name in first)))}

        def place(page: SitePage) -> tuple[int, int, Order]:
            order = self.orders.get(page.page.id, LAST)
            return places.get(page.path, LAST), order, alphabetical(page.title)

        return sorted(self.pages[folder], key=place)


def _folders(parts: tuple[Part, ...]) -> Iterator[str]:
    for part in parts:
        yield from part.folders
        yield from _folders(part.parts)
