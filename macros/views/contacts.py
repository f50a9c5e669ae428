"""Services and counties as pages show them: the number when it is sure, the page otherwise, hours with where to check them."""

from __future__ import annotations

from dataclasses import dataclass

from ..finnish.alphabet import alphabetical
from ..model import Contact, County
from ..model.contact import Desk, Hours
from ..model.tables import FINNISH
from ..site.here import Here
from .rendering import domain

SURE = "vahvistettu"


@dataclass(frozen=True)
class Service:
    """A service with its hours in words, or ”” when they are not sure."""

    item: Contact
    hours: str


@dataclass(frozen=True)
class CountyRow:
    """A county: the number of its emergency service when sure, and the page that tells it otherwise (the front page at worst)."""

    item: County
    name: str
    service: str
    number: str
    hours: str
    page: str
    report: str


def services(here: Here, audience: str, urgent: bool) -> list[Service]:
    """The services for an audience, or the urgent ones for everybody, in the order of the file; only those that can be reached."""
    rows = [row for row in here.catalog.of(Contact).values() if row.number or row.address]
    chosen = [row for row in rows if (row.urgent if urgent else audience in row.audience and not row.urgent)]
    return [Service(row, hours(here, row.hours, row.address)) for row in chosen]


def at_night(here: Here) -> list[Service]:
    """The services that surely answer at any hour: urgent ones first, numbers before those that have only a page, then in the order of the file."""
    rows = [row for row in here.catalog.of(Contact).values() if row.number or row.address]
    open_now = [row for row in rows if row.hours and row.hours.always and row.hours.state == SURE]
    return [
        Service(row, hours(here, row.hours, row.address))
        for row in sorted(open_now, key=lambda row: (not row.number, not row.urgent))
    ]


def hours(here: Here, row: Hours | None, address: str | None = None) -> str:
    """When a service answers: always, or where the reader checks the hours, what was seen and in which month."""
    if row is None or row.state != SURE:
        return ""
    if row.always:
        return here.t("auki_aina")
    said = here.says(row, "text")
    if row.seen is None:
        return said
    month = f"{row.seen.month}/{row.seen.year}"
    if address is None:
        return here.t("auki_nähty").format(ajat=said, kuukausi=month)
    return here.t("auki_sivulla").format(sivu=domain(address), ajat=said, kuukausi=month)


def counties(here: Here) -> list[CountyRow]:
    """Every county in the alphabetical order of the page's language."""
    rows = [_county(here, county) for county in here.catalog.of(County).values()]
    return sorted(rows, key=lambda row: alphabetical(row.name))


def _county(here: Here, county: County) -> CountyRow:
    desk = county.emergency
    sure = desk.state == SURE
    return CountyRow(
        county,
        here.says(county, "name"),
        # a county's own name is Finnish; in other languages the reader knows the service by its common name
        (desk.name if here.language == FINNISH else None) or here.t("sosiaalipäivystys"),
        desk.number if sure and desk.number else "",
        hours(here, desk.hours) if sure else "",
        page_of(here, desk) or county.address,
        page_of(here, county.report) if county.report else "",
    )


def page_of(here: Here, desk: Desk) -> str:
    """The page of a service in the page's language when there is one, in any language otherwise."""
    return here.says(desk, "address") or next(iter(desk.translations("address").values()), "")
