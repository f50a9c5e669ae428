"""Arithmetic of deadlines for pages that are made beforehand: the same answers as laskenta.js gives in the page, tried on the same cases."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

WEEKDAYS = ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai")
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Days:
    """Which days are not like others: the names of each feast day, the names that take no working day, the names that close offices."""

    feasts: Mapping[date, Collection[str]]
    not_working: Collection[str]
    closing: Collection[str]

    def works(self, day: date) -> bool:
        return not self._listed(day, self.not_working)

    def closes(self, day: date) -> bool:
        return self._listed(day, self.closing)

    def _listed(self, day: date, names: Collection[str]) -> bool:
        return WEEKDAYS[day.weekday()] in names or any(feast in names for feast in self.feasts.get(day, ()))


@dataclass(frozen=True)
class Rule:
    """How long a time is, whether its first day is counted (only days), and whether a last day that closes offices moves on."""

    amount: int
    unit: str
    includes_start: bool = False
    rolls: bool = False


def last_day(rule: Rule, start: date, days: Days) -> date:
    """The last day of a time that begins from `start`; raises KeyError for a unit that has no days, such as an hour."""
    day = WAYS[rule.unit](rule, start, days)
    while rule.rolls and days.closes(day):
        day += ONE_DAY
    return day


def _days(rule: Rule, start: date, days: Days) -> date:
    return start + timedelta(days=rule.amount - rule.includes_start)


def _working_days(rule: Rule, start: date, days: Days) -> date:
    day, count = start, int(rule.includes_start)
    while count < rule.amount:
        day += ONE_DAY
        count += days.works(day)
    return day


def _weeks(rule: Rule, start: date, days: Days) -> date:
    return start + timedelta(weeks=rule.amount)


def _months(rule: Rule, start: date, days: Days) -> date:
    year, month = divmod(start.month - 1 + rule.amount, 12)
    year, month = start.year + year, month + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def _years(rule: Rule, start: date, days: Days) -> date:
    return _months(Rule(12 * rule.amount, "kuukausi"), start, days)


WAYS: dict[str, Callable[[Rule, date, Days], date]] = {
    "päivä": _days,
    "arkipäivä": _working_days,
    "viikko": _weeks,
    "kuukausi": _months,
    "vuosi": _years,
}
