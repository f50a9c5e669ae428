"""Processes: steps, whom to ask, the whole page, the map."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Contact, Role
from ..model.process import Process, Step
from ..model.tables import PROCESS_PARTS, STEP_GROUNDS, WORK_SUPPORT
from ..site.here import Here, Law
from ..source.names import slug
from .answers import Answers, answers
from .counts import counted
from .links import Link, to
from .matrix import MARKS
from .page_lists import Listed, listed
from .process_law import RuleGroup, law
from .statements import Statement, statement

MAP = "prosessit"  # the page of all processes


@dataclass(frozen=True)
class StepRow:
    """A step: `people` are (phrase, links) of those who do, are heard and are told; `grounds` what it rests on; `inside` counts what is folded.

    `limits` are the roles whose part in the step has a limit, each with it.
    """

    number: int
    anchor: str
    name: str
    what: str
    decides: list[Link]
    limits: list[tuple[Link, str]]
    people: list[tuple[str, list[Link]]]
    deadlines: list[Statement]
    rules: list[Statement]
    records: list[str]
    grounds: list[str]
    law: list[Law]
    inside: str


def facts(here: Here, names: list[str]) -> list[Statement]:
    """Facts in the order their ids are written in."""
    return [statement(here, name) for name in names]


def _grounds(step: Step) -> list[str]:
    """What a step rests on: what its author says or, unsaid, law when it cites a section and good practice when not."""
    return list(step.grounds) or [STEP_GROUNDS[0] if step.law else STEP_GROUNDS[-1]]


def steps(here: Here, process_id: str) -> list[StepRow]:
    """The steps of a process in order."""
    return [
        _step(here, number, step) for number, step in enumerate(here.catalog.of(Process)[process_id].steps, start=1)
    ]


def _step(here: Here, number: int, step: Step) -> StepRow:
    people = [
        (phrase, [to(here, Role, role) for role in getattr(step, mark)])
        for mark, phrase, _ in MARKS
        if mark != "decides" and getattr(step, mark)
    ]
    deadlines = facts(here, step.deadlines)
    rules = [row for row in deadlines if not row.runs]
    inside = [
        here.t("kuka"),
        counted(here, "kirjattavaa", len(step.records)),
        counted(here, "sääntöä", len(rules)),
        counted(here, "lakeja", len(step.law)),
    ]
    return StepRow(
        number,
        f"vaihe-{step.slug}",
        step.name,
        step.what,
        [to(here, Role, role) for role in step.decides],
        [(to(here, Role, row.role), row.limit) for row in step.limits],
        people,
        [row for row in deadlines if row.runs],
        rules,
        list(step.records),
        _grounds(step),
        [here.law(place) for place in step.law],
        " · ".join(filter(None, inside)),
    )


@dataclass(frozen=True)
class Advice:
    """A situation and the one to ask; a role as a link, a service with its number."""

    situation: str
    who: Link
    number: str


def advice(here: Here, process_id: str) -> list[Advice]:
    """Whom to ask now, situation by situation."""
    rows = []
    for row in here.catalog.of(Process)[process_id].ask:
        if row.role is not None:
            rows.append(Advice(row.situation, to(here, Role, row.role), ""))
        elif row.contact is not None:
            service = here.catalog.of(Contact)[row.contact]
            rows.append(
                Advice(row.situation, Link(here.says(service, "name"), service.address or ""), service.number or "")
            )
    return rows


@dataclass(frozen=True)
class ProcessPage:
    """The whole page of a process; `materials` are the other pages on its topic."""

    purpose: str
    answers: Answers
    steps: list[StepRow]
    advice: list[Advice]
    materials: list[Listed]
    law: list[RuleGroup]


def page(here: Here, process_id: str) -> ProcessPage:
    """What the page made for a process shows."""
    return ProcessPage(
        here.catalog.of(Process)[process_id].purpose,
        answers(here, process_id),
        steps(here, process_id),
        advice(here, process_id),
        listed(here, process_id),
        law(here, process_id),
    )


@dataclass(frozen=True)
class PathPart:
    """A part of the client's path: its place on the page of all processes, its name, its processes as (link, purpose)."""

    anchor: str
    name: str
    processes: list[tuple[Link, str]]


def process_map(here: Here) -> list[PathPart]:
    """Every process in its part of the path, for the picture of the client's path."""
    parts: dict[str, list[tuple[Link, str]]] = {}
    for name, item in here.catalog.of(Process).items():
        parts.setdefault(item.part, []).append((to(here, Process, name), item.purpose))
    return [PathPart(slug(part), part[:1].upper() + part[1:], parts[part]) for part in PROCESS_PARTS if part in parts]


def client_path(here: Here) -> list[Link]:
    """The parts that a client goes through, each to its place among all processes, or to its first one when the site has no such page."""
    parts = [part for part in process_map(here) if part.name.lower() != WORK_SUPPORT]
    everything = here.way(MAP) if here.has(MAP) else ""
    return [
        Link(part.name, f"{everything}#{part.anchor}" if everything else part.processes[0][0].address) for part in parts
    ]
