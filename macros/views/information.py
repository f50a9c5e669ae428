"""Who may tell whom what, as a page shows it."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import InformationFlow
from ..model.tables import INFORMATION_ANSWERS
from ..site.here import Here, Law
from . import statements


@dataclass(frozen=True)
class Flow:
    """One answer: who tells whom what, on which condition, in which words, by which sections, and whether they must be checked."""

    id: str
    giver: str
    receiver: str
    information: str
    answer: str
    condition: str
    example: str
    law: list[Law]
    uncertain: bool
    note: str


def flows(here: Here) -> list[Flow]:
    """Every answer in the order of the register."""
    return [_flow(here, name, item) for name, item in here.catalog.of(InformationFlow).items()]


def _flow(here: Here, name: str, item: InformationFlow) -> Flow:
    facts = [statements.statement(here, fact) for fact in item.facts]
    law = list(dict.fromkeys(place for fact in facts for place in fact.law))
    doubts = dict.fromkeys(fact.note for fact in facts if fact.uncertain)
    answer = INFORMATION_ANSWERS[item.answer]
    return Flow(
        name,
        item.giver,
        item.receiver,
        item.information,
        answer,
        item.condition,
        item.example,
        law,
        bool(doubts),
        " ".join(doubts),
    )
