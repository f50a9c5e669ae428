"""Processes: at a glance, steps, whom to ask, the map."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Contact, Role
from ..model.process import Process, Step
from ..model.tables import PROCESS_PARTS, STEP_GROUNDS
from ..site.here import Here, Law
from .links import Link, to
from .matrix import MARKS
from .page_lists import Listed, listed
from .statements import DecisionRow, Statement, decision, statement


def process(here: Here, process_id: str) -> Process:
    """A process by its id; raises AuthorError when there is none."""
    return here.catalog.of(Process)[process_id]


@dataclass(frozen=True)
class Glance:
    """A process at a glance."""

    purpose: str
    begins: str
    ends: str
    decisions: list[DecisionRow]
    deadlines: list[Statement]


def glance(here: Here, process_id: str) -> Glance:
    """What starts a process, what ends it, who decides and by when."""
    item = process(here, process_id)
    return Glance(
        item.purpose,
        item.begins,
        item.ends,
        [decision(here, name) for name in item.decisions],
        facts(here, item.deadlines),
    )


@dataclass(frozen=True)
class StepRow:
    """A step: `people` are (phrase, links) of those who do, decide, are heard and are told; `grounds` what it rests on."""

    number: int
    anchor: str
    name: str
    what: str
    people: list[tuple[str, list[Link]]]
    deadlines: list[Statement]
    rules: list[Statement]
    records: list[str]
    grounds: list[str]
    law: list[Law]


def facts(here: Here, names: list[str]) -> list[Statement]:
    """Facts in the order their ids are written in."""
    return [statement(here, name) for name in names]


def _grounds(step: Step) -> list[str]:
    """What a step rests on: what its author says or, unsaid, law when it cites a section and good practice when not."""
    return list(step.grounds) or [STEP_GROUNDS[0] if step.law else STEP_GROUNDS[-1]]


def steps(here: Here, process_id: str) -> list[StepRow]:
    """The steps of a process in order."""
    return [
        StepRow(
            number,
            f"vaihe-{step.slug}",
            step.name,
            step.what,
            [
                (phrase, [to(here, Role, role) for role in getattr(step, mark)])
                for mark, phrase, _, _ in MARKS
                if getattr(step, mark)
            ],
            [row for row in facts(here, step.deadlines) if row.runs],
            [row for row in facts(here, step.deadlines) if not row.runs],
            list(step.records),
            _grounds(step),
            [here.law(place) for place in step.law],
        )
        for number, step in enumerate(process(here, process_id).steps, start=1)
    ]


@dataclass(frozen=True)
class Advice:
    """A situation and the one to ask; a role as a link, a service with its number."""

    situation: str
    who: Link
    number: str


def advice(here: Here, process_id: str) -> list[Advice]:
    """Whom to ask now, situation by situation."""
    rows = []
    for row in process(here, process_id).ask:
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

    glance: Glance
    steps: list[StepRow]
    advice: list[Advice]
    materials: list[Listed]


def page(here: Here, process_id: str) -> ProcessPage:
    """What the page made for a process shows."""
    return ProcessPage(
        glance(here, process_id), steps(here, process_id), advice(here, process_id), listed(here, process_id)
    )


def process_map(here: Here) -> list[tuple[str, list[tuple[Link, str]]]]:
    """Every process as (part of the path, [(link, purpose)]), for the picture of the client's path."""
    parts: dict[str, list[tuple[Link, str]]] = {}
    for name, item in here.catalog.of(Process).items():
        parts.setdefault(item.part, []).append((to(here, Process, name), item.purpose))
    return [(part[:1].upper() + part[1:], parts[part]) for part in PROCESS_PARTS if part in parts]
