"""What must hold before one acts alone, and the questions by which one checks oneself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Gate, Role, SelfCheck, Training
from ..model.tables import CHECK_TOPICS
from ..site.here import Here
from ..source.problems import AuthorError, suggestion
from .links import Link, to
from .statements import Statement, decision, statement


@dataclass(frozen=True)
class GateRow:
    """A gate with the roles it holds for, its facts, who decides and who may not, and the training that prepares for it."""

    id: str
    item: Gate
    roles: list[Link]
    facts: list[Statement]
    decides: str
    may_not: str
    training: Link | None


@dataclass(frozen=True)
class Check:
    """A question with its answer, the facts behind it and the page that tells more."""

    item: SelfCheck
    facts: list[Statement]
    page: Link | None


@dataclass(frozen=True)
class Topic:
    """The questions of one topic."""

    name: str
    checks: list[Check]


def gate_register(here: Here) -> list[GateRow]:
    """Every gate in the order of the register."""
    return [_gate(here, name, item) for name, item in here.catalog.of(Gate).items()]


def gates_of(here: Here, roles: Iterable[str]) -> list[GateRow]:
    """The gates that hold for any of the roles."""
    wanted = set(roles)
    return [_gate(here, name, item) for name, item in here.catalog.of(Gate).items() if wanted & set(item.roles)]


def topics(here: Here, wanted: Iterable[str]) -> list[Topic]:
    """The questions of the wanted topics, in the order of the topics; a fact is told in full once, where it is first needed."""
    names = set(wanted)
    told: set[str] = set()
    return [
        Topic(name, [_check(here, item, told) for item in here.catalog.of(SelfCheck).values() if item.topic == topic])
        for topic, name in CHECK_TOPICS.items()
        if topic in names
    ]


def checks(here: Here, topic: str) -> list[Check]:
    """The questions of one topic; raises AuthorError when there is no such topic."""
    if topic not in CHECK_TOPICS:
        raise AuthorError(f"Itsetarkistuksessa ei ole aihetta ”{topic}”.", suggestion(topic, CHECK_TOPICS))
    return topics(here, [topic])[0].checks


def _gate(here: Here, name: str, item: Gate) -> GateRow:
    made = decision(here, item.decision) if item.decision else None
    return GateRow(
        name,
        item,
        [to(here, Role, role) for role in item.roles],
        [statement(here, fact) for fact in item.facts],
        made.decides if made else "",
        made.may_not if made else "",
        to(here, Training, item.training) if item.training else None,
    )


def _check(here: Here, item: SelfCheck, told: set[str]) -> Check:
    page = Link(here.title(item.page), here.way(item.page)) if item.page else None
    facts = [fact for fact in item.facts if fact not in told]
    told.update(facts)
    return Check(item, [statement(here, fact) for fact in facts], page)
