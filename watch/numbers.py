"""Which numbers and hours nobody has confirmed within their interval, and which nobody has confirmed at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from macros.model import KINDS, Contact, County
from macros.model.contact import DESKS, HOURS_MONTHS, NUMBER_MONTHS, Desk
from macros.model.intervals import after_months
from macros.source.catalog import Catalog, Entry
from macros.source.reading import Path

SURE = "vahvistettu"


@dataclass(frozen=True)
class Confirmable:
    """A number or hours: the role that answers for it, its file and line, what it is, and the day it must be looked at again; None when it has never been confirmed."""

    owner: str
    file: str
    line: int
    title: str
    day: date | None


def confirmable(catalog: Catalog) -> Iterator[Confirmable]:
    """Every number and all hours of the services and of the counties."""
    for row in _confirmable(catalog):
        yield replace(row, owner=catalog.owner(row.owner))


def _confirmable(catalog: Catalog) -> Iterator[Confirmable]:
    for service in catalog.written(Contact):
        yield from _told(service, (), service.item.name, service.item)
    for county in catalog.written(County):
        for key, name in DESKS.items():
            desk: Desk | None = getattr(county.item, name)
            if desk:
                yield from _told(county, (key,), f"{county.item.name}, {key.replace('_', '-')}", desk)


def _told(entry: Entry[Contact] | Entry[County], path: Path, title: str, row: Contact | Desk) -> Iterator[Confirmable]:
    seen = [("numero", row.state, row.checked, NUMBER_MONTHS)] if row.number else []
    seen += [("auki", row.hours.state, row.hours.checked, HOURS_MONTHS)] if row.hours else []
    for key, state, checked, months in seen:
        file, line = entry.document.place((*entry.at, *path, key))
        day = after_months(checked, months) if state == SURE else None
        yield Confirmable(KINDS[entry.kind].owner, file, line, f"{title}: {key}", day)
