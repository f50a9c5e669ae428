"""What stands behind a door, computed: the parts of the menu with their pages, and the families' pages by the reader's situation."""

from __future__ import annotations

from dataclasses import dataclass

from ..finnish.alphabet import alphabetical
from ..model import Process
from ..model.tables import DOORS, FAMILY, FINNISH, PROCESS_PARTS
from ..model.tables.entrances import READERS
from ..site.addresses import HELP
from ..site.here import Here
from ..site.navigation import FIRST, Nav, menu, places
from ..site.site import SitePage
from .links import Link, to_page
from .pictures import ALL, Picture, picture


@dataclass(frozen=True)
class Part:
    """A part of the menu behind a door: its first page or its name, what that page is for (”” when there is none), the others."""

    title: Link
    description: str
    pages: list[Link]


@dataclass(frozen=True)
class Subject:
    """A page of the families' door as a card: `says` tells what the name of a tool does not (”” when the title is a whole thought)."""

    link: Link
    says: str
    picture: Picture


@dataclass(frozen=True)
class Family:
    """The pages of the families' door in the page's language: by what has happened, by who reads, and the rest."""

    situations: list[Subject]
    readers: list[Subject]
    others: list[Subject]


def parts(here: Here) -> list[Part]:
    """The parts of the menu inside the door of this page, in the menu's order; a new page or part is there by itself."""
    door = DOORS[here.page.page.audience[0]].names[FINNISH]
    found: list[Part] = []
    for row in menu(here.site):
        if isinstance(row, dict) and door in row:
            for inside in row[door]:
                if isinstance(inside, dict):
                    found += [_part(here, name, pages) for name, pages in inside.items()]
    return found


def _part(here: Here, name: str, rows: Nav) -> Part:
    """A part with a first page of its own is called by it; otherwise by its name in the menu."""
    first, *others = _pages(here, rows)
    if first.path.endswith(f"/{FIRST}"):
        return Part(to_page(here, first), first.page.description, [to_page(here, page) for page in others])
    return Part(Link(name, ""), "", [to_page(here, page) for page in (first, *others)])


def _pages(here: Here, rows: Nav) -> list[SitePage]:
    by_path = {page.path: page for page in here.site.pages.values()}
    found: list[SitePage] = []
    for row in rows:
        if isinstance(row, dict):
            for inside in row.values():
                found += _pages(here, inside)
        else:
            found.append(by_path[row])
    return found


def family(here: Here) -> Family:
    """Every family page in this language but the door and the help page, each in one of three groups.

    A page whose twin is a process tells what has happened, and stands where the process stands on the client's path.
    """
    pages = [page for page in here.site.pages.values() if _in_family_list(here, page)]
    on_path, in_menu = _places(here), places(here.site)
    happened = sorted(
        (page for page in pages if page.page.twin in on_path),
        key=lambda page: (on_path[page.page.twin or ""], alphabetical(page.title)),
    )
    readers = [page for name in READERS for page in pages if page.page.id == name]
    rest = sorted(
        (page for page in pages if page not in happened and page not in readers),
        key=lambda page: in_menu.get(page.page.id, len(in_menu)),  # one that is not there is told by the check
    )
    told = [_subject(here, page, "" if page.page.kind == "esite" else page.page.description) for page in rest]
    return Family([_subject(here, page) for page in happened], [_subject(here, page) for page in readers], told)


def _in_family_list(here: Here, page: SitePage) -> bool:
    front = page.page
    return (
        front.audience[0] == FAMILY
        and front.language == here.language
        and front.id not in (HELP, DOORS[FAMILY].page)
        and front.kind != "etusivu"
    )


def _places(here: Here) -> dict[str, tuple[int, int]]:
    """Where each process page stands on the client's path."""
    return {
        here.site.page_of(Process, name): (PROCESS_PARTS.index(item.part), item.order)
        for name, item in here.catalog.of(Process).items()
    }


def _subject(here: Here, page: SitePage, says: str = "") -> Subject:
    name = page.page.id
    shown = READERS.get(name, name)
    return Subject(to_page(here, page), says, picture(shown if shown in ALL else FAMILY))
