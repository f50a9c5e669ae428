"""The chooser of the reader's county: for each the number of its emergency service when sure, and its pages."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import County, phone
from ...site.here import Here
from ..contacts import CountyRow, counties
from ..frame import emergency_number


@dataclass(frozen=True)
class Chooser:
    """What the script of the chooser needs."""

    data: dict[str, object]


def chooser(here: Here) -> Chooser:
    """Every county in the alphabetical order of the page's language."""
    ids = {id(county): name for name, county in here.catalog.of(County).items()}
    rows = [{"id": ids[id(row.item)], **_told(row)} for row in counties(here)]
    return Chooser({"counties": rows, "emergency": emergency_number(here.site)})


def _told(row: CountyRow) -> dict[str, str]:
    """A county as plain texts; what it has not got is left out."""
    told = {
        "name": row.name,
        "number": row.number,
        "call": phone.uri(row.number) if row.number else "",
        "hours": row.hours,
        "page": row.page,
    }
    return {name: text for name, text in told.items() if text}
