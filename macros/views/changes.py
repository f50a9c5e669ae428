"""Changes of the site as pages tell them: all by day, the newest, those of one page, those of each role."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from ..model import Change, Role
from ..model.tables import CHANGE_GRADES
from ..site.here import Here
from .links import Link, to, to_id

PAGE = "muutokset"


@dataclass(frozen=True)
class ChangeRow:
    """A change: `day` and `since` in words (`since` ”” when no law came into force), `iso` the day as it is sorted, `all` its place in the list of all."""

    id: str
    day: str
    iso: str
    grade: str
    text: str
    do: str
    since: str
    pages: list[Link]
    roles: list[Link]
    all: str


@dataclass(frozen=True)
class RoleChanges:
    """What has changed in the work of a role; `id` is the role's."""

    id: str
    role: Link
    rows: list[ChangeRow]


def newest_first(here: Here) -> list[tuple[str, Change]]:
    """Every change with its id: the newest day first, and of one day the one that matters most."""
    grades = list(CHANGE_GRADES)
    rows = list(here.catalog.of(Change).items())
    rows.sort(key=lambda row: grades.index(row[1].grade))
    return sorted(rows, key=lambda row: row[1].day, reverse=True)


def by_day(here: Here) -> list[tuple[str, list[ChangeRow]]]:
    """Every change under its day."""
    rows = [_row(here, name, change) for name, change in newest_first(here)]
    return [(day, list(group)) for day, group in groupby(rows, key=lambda row: row.day)]


def newest(here: Here, count: int) -> list[ChangeRow]:
    """The newest changes."""
    return [_row(here, name, change) for name, change in newest_first(here)[:count]]


def of_page(here: Here) -> list[ChangeRow]:
    """The changes of the page itself."""
    own = here.page.page.id
    return [_row(here, name, change) for name, change in newest_first(here) if own in change.pages]


def by_role(here: Here) -> list[RoleChanges]:
    """The changes of each role that any concerns, in the order of roles."""
    rows = newest_first(here)
    found = []
    for role in here.catalog.of(Role):
        own = [_row(here, name, change) for name, change in rows if role in change.roles]
        found += [RoleChanges(role, to(here, Role, role), own)] if own else []
    return found


def _row(here: Here, name: str, change: Change) -> ChangeRow:
    return ChangeRow(
        name,
        here.day(change.day),
        change.day.isoformat(),
        CHANGE_GRADES[change.grade],
        here.says(change, "text"),
        change.do or "",
        here.day(change.since) if change.since else "",
        [to_id(here, page) for page in change.pages],
        [to(here, Role, role) for role in change.roles],
        f"{here.way(PAGE)}#{name}",
    )
