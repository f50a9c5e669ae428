"""The year clock month by month, and the day from which a mark repeats every year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from ..model import Role, YearMark
from ..site.here import Here
from .links import Link, to
from .wall_calendar import MONTHS

CALENDAR = "koulutuskalenteri.ics"  # its address under the site


@dataclass(frozen=True)
class MarkRow:
    """A mark with its week, who looks after it, and the page that helps."""

    what: str
    week: int
    owner: Link
    page: Link | None


def year_clock(here: Here) -> list[tuple[str, list[MarkRow]]]:
    """Months that have marks, in their order, with the marks of each in the order of weeks."""
    marks = sorted(here.catalog.of(YearMark).values(), key=lambda mark: (mark.month, mark.week))
    return [
        (MONTHS[month - 1].capitalize(), [_row(here, mark) for mark in rows])
        for month, rows in groupby(marks, key=lambda mark: mark.month)
    ]


def _row(here: Here, mark: YearMark) -> MarkRow:
    page = Link(here.title(mark.page), here.way(mark.page)) if mark.page else None
    return MarkRow(mark.what, mark.week, to(here, Role, mark.owner), page)


def monday(mark: YearMark, year: int) -> date:
    """The Monday with which a mark's week begins: the month's first, second, third or fourth."""
    first = date(year, mark.month, 1)
    return first + timedelta(-first.weekday() % 7 + 7 * (mark.week - 1))
