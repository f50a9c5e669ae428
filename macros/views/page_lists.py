"""Lists of pages: by topic, by kind, or all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..finnish.alphabet import alphabetical
from ..model.tables import DOORS, FINNISH, LANGUAGES, PAGE_TYPES
from ..site.here import Here
from ..site.site_page import SitePage
from ..source.problems import AuthorError, suggestion
from .links import Link, to_page
from .pictures import ALL, Picture

QUESTION = re.compile(r"^\*([^*\n]+\?)\*$", re.M)  # a guide opens with the question it answers


@dataclass(frozen=True)
class Listed:
    """A page in a list."""

    link: Link
    kind: str
    description: str
    door: str
    languages: list[Link]
    sign: Picture | None = None


def listed(here: Here, topic: str | None = None, kind: str | None = None) -> list[Listed]:
    """Pages in a list, by topic or kind or all, in the alphabetical order of their titles; not the page itself."""
    topics = {name for page in here.site.pages.values() for name in page.page.topics}
    if topic is not None and topic not in topics:
        raise AuthorError(f"Aihetta ”{topic}” ei ole millään sivulla.", suggestion(topic, topics), ("sivut", None))
    found = []
    for page in here.site.pages.values():
        front = page.page
        if front.language != FINNISH or page.page.id == here.page.page.id or front.kind in ("etusivu", "ovi"):
            continue
        if (topic is None or topic in front.topics) and (kind is None or front.kind == kind):
            others = [
                Link(LANGUAGES[other.page.language].name, here.to(other.address), other.page.language)
                for other in here.site.versions(front.id)[1:]
            ]
            found.append(
                Listed(
                    Link(page.title, here.to(page.address)),
                    PAGE_TYPES[front.kind][FINNISH],
                    front.description,
                    DOORS[front.audience[0]].names[FINNISH],
                    others,
                    ALL.get(front.id) if front.kind == "menetelmä" else None,
                )
            )
    return sorted(found, key=lambda row: alphabetical(row.link.text))


def by_door(here: Here) -> list[tuple[str, list[Listed]]]:
    """All pages under the names of their doors, in the order of doors."""
    rows = listed(here)
    groups = [
        (door.names[FINNISH], [row for row in rows if row.door == door.names[FINNISH]]) for door in DOORS.values()
    ]
    return [(name, pages) for name, pages in groups if pages]


@dataclass(frozen=True)
class Asked:
    """A page by what its reader asks."""

    question: str
    link: Link


def asked(here: Here, folder: str) -> list[Asked]:
    """The Finnish pages of a folder in the order of their titles, each with its question or, without one, with its use or description."""
    pages = [
        page
        for page in here.site.pages.values()
        if page.path.startswith(f"{folder}/") and page.page.language == FINNISH and page is not here.page
    ]
    if not pages:
        folders = {page.path.partition("/")[0] for page in here.site.pages.values() if "/" in page.path}
        raise AuthorError(f"Kansiossa ”{folder}” ei ole sivuja.", suggestion(folder, folders), ("sivut", None))
    return [
        Asked(_question(page), to_page(here, page)) for page in sorted(pages, key=lambda page: alphabetical(page.title))
    ]


def _question(page: SitePage) -> str:
    found = QUESTION.search(page.body)
    if found:
        return found[1]
    return f"Kun {page.page.use_when[0]}" if page.page.use_when else page.page.description
