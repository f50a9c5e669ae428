"""Legal facts, deadlines, decisions and statutes as pages show them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..model import Process
from ..model.law import Decision, LegalFact
from ..model.tables import FACT_GROUPS
from ..site.here import Here, Law
from ..source.problems import AuthorError, suggestion


@dataclass(frozen=True)
class Statement:
    """A legal statement with its sections, the day it was checked and whether it must be checked again.

    `amount` is its number as it is said alone (”enintään 30 päivää”, ”” when it has none); `runs` tells that it is time that runs.
    """

    id: str
    subject: str
    text: str
    amount: str
    starts: str
    law: list[Law]
    checked: str
    uncertain: bool
    note: str
    runs: bool


def fact(here: Here, fact_id: str) -> LegalFact:
    """A fact by its id; raises AuthorError when there is none."""
    return here.catalog.of(LegalFact)[fact_id]


def decision(here: Here, decision_id: str) -> Decision:
    """A decision by its id; raises AuthorError when there is none."""
    return here.catalog.of(Decision)[decision_id]


def statement(here: Here, fact_id: str) -> Statement:
    """A fact as it is shown on a page."""
    item = fact(here, fact_id)
    amount = here.deadline(fact_id, item.word) if item.word else ""
    return _stated(here, fact_id, here.says(item, "subject"), here.says(item, "rule"), amount, item.starts or "", item)


def deciding(here: Here, decision_id: str) -> Statement:
    """A decision as it is shown on a page: who decides."""
    item = decision(here, decision_id)
    return _stated(
        here, decision_id, item.subject, here.says(item, "decides"), item.may_not or "", item.prepares or "", item
    )


def _stated(
    here: Here, name: str, subject: str, text: str, amount: str, starts: str, item: LegalFact | Decision
) -> Statement:
    law = [here.law(place) for place in item.law]
    runs = isinstance(item, LegalFact) and item.kind == "määräaika" and item.amount is not None
    uncertain = item.state == "tarkistettava"
    return Statement(name, subject, text, amount, starts, law, here.day(item.checked), uncertain, item.note or "", runs)


def fact_groups(here: Here, process_id: str | None) -> list[tuple[str, list[Statement]]]:
    """Facts of one process, or of all, as (heading, rows), processes first in the order of the path."""
    groups: dict[str, list[Statement]] = defaultdict(list)
    for name, item in here.catalog.of(LegalFact).items():
        groups[item.process].append(statement(here, name))
    if process_id is not None:
        if process_id not in groups:
            raise AuthorError(
                f"Prosessilla ”{process_id}” ei ole sääntöjä.", suggestion(process_id, groups), ("maaraajat", None)
            )
        return [("", groups[process_id])]
    order = [(name, process.name) for name, process in here.catalog.of(Process).items()] + list(FACT_GROUPS.items())
    return [(title, groups[name]) for name, title in order if name in groups]


def decision_rows(here: Here) -> list[Statement]:
    """Every decision in the order of the register."""
    return [deciding(here, name) for name in here.catalog.of(Decision)]
