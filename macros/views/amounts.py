"""Amounts as answers: a number large, what it is the amount of, and its section."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import LegalFact
from ..site.here import Here
from .pictures.numbers import strip
from .pictures.shapes import Picture
from .statements import Statement, statement

AND = "+"
RUNNING, STANDING = "laki-maaraajat", "laki-saannot"  # pages that list times that run, and the other rules


@dataclass(frozen=True)
class Amount:
    """A number with its unit, its strip of marks, the rules it is the amount of, and where they are told (”” when nowhere)."""

    amount: str
    unit: str
    picture: Picture
    rules: list[Statement]
    address: str


def amount(here: Here, name: str) -> Amount:
    """A rule by its id, or two of one unit as ”id + id”; raises AuthorError when one is unknown or has no amount."""
    names = [part.strip() for part in name.split(AND)]
    unit = here.deadline(names[0]).partition("\u00a0")[2]
    rules = [statement(here, part) for part in names]
    times = all(rule.runs for rule in rules)
    page = RUNNING if times else STANDING
    return Amount(
        (" + " if times else f" {here.t('ja')} ").join(here.deadline(part, "luku") for part in names),
        unit,
        strip([here.catalog.of(LegalFact)[part] for part in names]),
        rules,
        f"{here.way(page)}#{names[0]}" if here.has(page) else "",
    )
