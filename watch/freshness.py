"""What is due to be checked again on a day, and who answers for it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from macros.model import Role
from macros.site.site import Site

from .numbers import confirmable


@dataclass(frozen=True)
class Due:
    """What should have been checked by a day: a number before a page, since it is dialled in need; `file` is what its author edits.

    A number has a line of its own; one that has never been confirmed is due from the beginning, and has no day.
    """

    day: date | None
    file: str
    line: int | None
    title: str


def due(site: Site, today: date) -> dict[str, list[Due]]:
    """What is due, by the name of the role that answers for it: numbers, then pages, each with the longest overdue first."""
    found: dict[str, set[Due]] = defaultdict(set)
    for page in site.pages.values():
        if page.page.next_review <= today:
            found[page.page.owner].add(Due(page.page.next_review, page.source, None, page.title))
    for row in confirmable(site.catalog):
        if row.day is None or row.day <= today:
            found[row.owner].add(Due(row.day, row.file, row.line, row.title))
    roles = site.catalog.of(Role)
    named = {roles[owner].name if owner in roles else owner: rows for owner, rows in found.items()}
    return {name: sorted(rows, key=_order) for name, rows in sorted(named.items())}


def _order(row: Due) -> tuple[bool, date, str, int]:
    return row.line is None, row.day or date.min, row.file, row.line or 0


def told(found: dict[str, list[Due]], today: date) -> str:
    """The same as text for whoever shares out the work."""
    if not found:
        return f"Mikään sivu tai numero ei ole myöhässä {written(today)}."
    rows = [row for own in found.values() for row in own]
    pages = sum(row.line is None for row in rows)
    lines = [f"Tarkistettavaa {written(today)}: sivuja {pages}, numeroita ja aukioloja {len(rows) - pages}."]
    for owner, own in found.items():
        lines += ["", owner, *(f"  {_place(row)}: {row.title} ({_when(row)})" for row in own)]
    return "\n".join(lines)


def behind(site: Site) -> list[str]:
    """Translations made before the Finnish page was last checked, by file; this does not depend on the day."""
    rows = sorted((page.source, site.behind(page)) for page in site.pages.values() if site.behind(page))
    lines = [
        f"  {source}: suomenkielinen {page.source} on tarkistettu {written(page.page.checked)}"
        for source, page in rows
        if page
    ]
    return ["Vanhoja käännöksiä: " + str(len(lines)) + ".", "", *lines] if lines else []


def _place(row: Due) -> str:
    return row.file if row.line is None else f"{row.file}:{row.line}"


def _when(row: Due) -> str:
    return f"viimeistään {written(row.day)}" if row.day else "ei vahvistettu"


def written(day: date) -> str:
    """A day as Finnish writes it: ”1.6.2027”."""
    return f"{day.day}.{day.month}.{day.year}"
