"""Everything a family may need of its own county: each service with its number when sure, and its page."""

from __future__ import annotations

from dataclasses import dataclass

from ..finnish.alphabet import alphabetical
from ..model import County
from ..model.contact import DESKS, Desk
from ..site.here import Here
from .contacts import SURE, hours, page_of

# what a family seeks first; the others of DESKS come after
LABELS = {
    "emergency": "sosiaalipäivystys",
    "office": "alue.virka_aika",
    "advice": "alue.neuvonta",
    "report": "alue.ilmoitus",
    "child_welfare": "alue.lastensuojelu",
    "ombudsperson": "alue.sosiaaliasiavastaava",
}


@dataclass(frozen=True)
class DeskRow:
    """A service of a county: what it is, its number when sure, its hours, and the page that tells of it."""

    label: str
    number: str
    hours: str
    page: str


@dataclass(frozen=True)
class Services:
    """A county with its services; `address` is its own front page, `unreachable` that no sure number of its emergency services is known."""

    id: str
    name: str
    nickname: str
    desks: list[DeskRow]
    address: str
    unreachable: bool


def county_services(here: Here) -> list[Services]:
    """Every county in the alphabetical order of the page's language."""
    rows = [_services(here, name, county) for name, county in here.catalog.of(County).items()]
    return sorted(rows, key=lambda row: alphabetical(row.name))


def _services(here: Here, name: str, county: County) -> Services:
    desks = [(field, getattr(county, field)) for field in DESKS.values()]
    shown = [_desk(here, field, desk) for field, desk in desks if desk is not None]
    told = [row for row in shown if row.number or row.page]
    emergency = here.t(LABELS["emergency"])
    reached = any(row.number for row in told if row.label == emergency)
    return Services(name, here.says(county, "name"), county.nickname or "", told, county.address, not reached)


def _desk(here: Here, field: str, desk: Desk) -> DeskRow:
    sure = desk.state == SURE
    number = desk.number or "" if sure else ""
    return DeskRow(here.t(LABELS[field]), number, hours(here, desk.hours) if sure else "", page_of(here, desk))
