"""The deadline calculator: what is counted, from which event, and the days that are not like others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...finnish.public_holidays import public_holidays
from ...model import LegalFact, StartDay
from ...model.law import Counting
from ...site.here import Here
from ..statements import Statement, statement

# the facts that say how to count, by what the template calls them
RULES = {
    "start": "laskenta-aloituspaiva",
    "working": "laskenta-arkipaiva",
    "months": "laskenta-kuukausi",
    "closing": "laskenta-pyhapaiva",
    "in_time": "laskenta-perille",
}
YEARS_BEFORE, YEARS_AFTER = 2, 7


@dataclass(frozen=True)
class Deadline:
    """A deadline that can be counted: `start` is the id of its event, also when it follows another deadline; `quantity` is ”3 kuukautta”."""

    statement: Statement
    counting: Counting
    start: str
    amount: int
    unit: str
    quantity: str

    @property
    def data(self) -> dict[str, object]:
        return {
            "id": self.statement.id,
            "start": self.start,
            "amount": self.amount,
            "unit": self.unit,
            "includesStart": self.counting.includes_start or self.counting.follows is not None,
            "follows": self.counting.follows,
            "rolls": self.counting.rolls,
            "name": self.statement.subject,
            "quantity": self.quantity,
            "answer": self.counting.answer,
            "entry": self.counting.entry,
            "remember": self.counting.remember or "",
        }


@dataclass(frozen=True)
class Calculator:
    """What the calculator shows: deadlines by event, the rules of counting, the two lists of days, and what it does not count and why.

    The days of `first` and `last` bound the holidays that are known.
    """

    groups: list[tuple[StartDay, list[Deadline]]]
    rules: dict[str, Statement]
    not_working_days: list[str]
    closing_days: list[str]
    uncounted: list[tuple[str, str]]
    first: date
    last: date
    data: dict[str, object]


def calculator(here: Here) -> Calculator:
    """The calculator on a page; raises AuthorError when a rule of counting is missing."""
    facts, starts = here.catalog.of(LegalFact), here.catalog.of(StartDay)
    deadlines = [_deadline(here, name, fact.counting) for name, fact in facts.items() if fact.counting]
    rules = {name: statement(here, fact_id) for name, fact_id in RULES.items()}
    not_working, closing = facts[RULES["working"]].days, facts[RULES["closing"]].days
    year = max(fact.checked for fact in facts.values()).year  # no clock: the newest check tells the present
    first, last = date(year - YEARS_BEFORE, 1, 1), date(year + YEARS_AFTER, 12, 31)
    holidays = public_holidays(range(first.year, last.year + 1))
    return Calculator(
        [(day, [row for row in deadlines if row.start == name]) for name, day in starts.items()],
        rules,
        not_working,
        closing,
        [(here.says(fact, "subject"), fact.uncounted) for fact in facts.values() if fact.uncounted],
        first,
        last,
        {
            "rules": [row.data for row in deadlines],
            "starts": {name: {"question": day.question, "hint": day.hint or ""} for name, day in starts.items()},
            "uncounted": {name: fact.uncounted for name, fact in facts.items() if fact.uncounted},
            "calendar": {
                "first": first.isoformat(),
                "last": last.isoformat(),
                "notWorking": not_working,
                "closing": closing,
                "holidays": {day.isoformat(): names for day, names in holidays.items()},
            },
        },
    )


def _deadline(here: Here, name: str, counting: Counting) -> Deadline:
    facts = here.catalog.of(LegalFact)
    followed = facts[counting.follows].counting if counting.follows else counting
    start = followed.start if followed else None
    amount, unit = int(facts[name].amount or 0), facts[name].unit or ""
    return Deadline(statement(here, name), counting, start or "", amount, unit, here.deadline(name))
