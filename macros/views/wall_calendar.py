"""The deadlines of a year on the wall: for each working day the last days that follow from what happens on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ..finnish.public_holidays import public_holidays
from ..model import LegalFact
from ..site.here import Here
from ..source.problems import AuthorError
from .counting import ONE_DAY, WEEKDAYS, Days, Rule, last_day
from .statements import Statement, statement
from .tools.deadline_calculator import RULES

MONTHS = (
    "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu",
    "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu",
)  # fmt: skip


@dataclass(frozen=True)
class WallDay:
    """A working day, ”ma 2.11.”, and the last day of each deadline when what it is counted from happens on it, in the order of the columns."""

    name: str
    last: list[str]


@dataclass(frozen=True)
class WallCalendar:
    """The deadlines of the columns, and each month with its working days."""

    deadlines: list[Statement]
    months: list[tuple[str, list[WallDay]]]


def wall_calendar(here: Here, shown: tuple[str, ...]) -> WallCalendar:
    """A year of some deadlines from the month in which the newest fact was checked, since there is no clock.

    Raises AuthorError when there is no such deadline or the calculator does not count it.
    """
    deadlines = [statement(here, name) for name in shown]
    facts = here.catalog.of(LegalFact)
    first = max(fact.checked for fact in facts.values()).replace(day=1)
    days = known_days(here, first.year, first.year + 3)
    months = [
        (
            f"{MONTHS[month[0].month - 1].capitalize()} {month[0].year}",
            [_day(here, day, days, shown) for day in month if days.works(day)],
        )
        for month in _months(first)
    ]
    return WallCalendar(deadlines, months)


def known_days(here: Here, first: int, last: int) -> Days:
    """The days of some years that are not like others, by the rules of counting."""
    facts = here.catalog.of(LegalFact)
    return Days(public_holidays(range(first, last + 1)), facts[RULES["working"]].days, facts[RULES["closing"]].days)


def ends(here: Here, fact_id: str, start: date, days: Days) -> date:
    """The last day of a deadline that the calculator counts; one that follows another begins the day after it."""
    fact = here.catalog.of(LegalFact)[fact_id]
    if fact.counting is None:
        raise AuthorError(f"Määräaikaa ”{fact_id}” ei lasketa.", "Valitse määräaika, jolla on kenttä ”laskenta”.")
    follows = fact.counting.follows
    begins = ends(here, follows, start, days) + ONE_DAY if follows else start
    includes = fact.counting.includes_start or follows is not None
    return last_day(Rule(int(fact.amount or 0), fact.unit or "", includes, fact.counting.rolls), begins, days)


def _day(here: Here, day: date, days: Days, shown: tuple[str, ...]) -> WallDay:
    return WallDay(
        f"{WEEKDAYS[day.weekday()][:2]} {_short(day)}", [_short(ends(here, name, day, days)) for name in shown]
    )


def _short(day: date) -> str:
    return f"{day.day}.{day.month}."


def _months(first: date) -> Iterable[list[date]]:
    for _ in MONTHS:
        after = (first + timedelta(days=31)).replace(day=1)
        yield [first + timedelta(days=count) for count in range((after - first).days)]
        first = after
