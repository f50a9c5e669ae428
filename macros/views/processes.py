"""Processes: at a glance, steps, whom to ask, the responsibility matrix, the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..here import Here, Law
from ..model.process import PARTS, Process, Step
from ..problems import AuthorError, suggestion
from .law import Statement, deciding, statement
from .links import Link, to_process, to_role

# attribute of a step, phrase, class of the mark, letter in the matrix
MARKS = (("does", "tekee", "tekee", "T"), ("decides", "päättää", "paattaa", "P"), ("heard", "kuullaan", "kuullaan", "K"), ("told", "tiedoksi", "tiedoksi", "S"))


def process(here: Here, process_id: str) -> Process:
    """A process by its id; raises AuthorError when there is none."""
    found = here.catalog.processes.get(process_id)
    if found is None:
        raise AuthorError(f"Prosessia ”{process_id}” ei ole kansiossa data/prosessit.", suggestion(process_id, here.catalog.processes))
    return found  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Glance:
    """A process at a glance."""

    purpose: str
    begins: str
    ends: str
    decisions: list[Statement]
    deadlines: list[Statement]


def glance(here: Here, process_id: str) -> Glance:
    """What starts a process, what ends it, who decides and by when."""
    item = process(here, process_id)
    return Glance(
        item.purpose,
        item.begins,
        item.ends,
        [deciding(here, name) for name in item.decisions],
        [statement(here, name) for name in item.deadlines],
    )


@dataclass(frozen=True)
class StepRow:
    """A step: `people` are (phrase, links) of those who do, decide, are heard and are told."""

    number: int
    anchor: str
    name: str
    what: str
    people: list[tuple[str, list[Link]]]
    deadlines: list[Statement]
    records: list[str]
    law: list[Law]


def steps(here: Here, process_id: str) -> list[StepRow]:
    """The steps of a process in order."""
    return [
        StepRow(
            number,
            f"vaihe-{step.slug}",
            step.name,
            step.what,
            [(phrase, [to_role(here, role) for role in getattr(step, mark)]) for mark, phrase, _, _ in MARKS if getattr(step, mark)],
            [statement(here, name) for name in step.deadlines],
            list(step.records),
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
            rows.append(Advice(row.situation, to_role(here, row.role), ""))
        elif row.contact is not None:
            service = here.catalog.contacts[row.contact]
            rows.append(Advice(row.situation, Link(here.says(service, "name"), service.address or ""), service.number or ""))
    return rows


@dataclass(frozen=True)
class Mark:
    """One mark of the matrix."""

    letter: str
    css: str
    word: str


@dataclass(frozen=True)
class MatrixStep:
    """A column of the matrix."""

    number: int
    short: str
    name: str
    address: str


@dataclass(frozen=True)
class Matrix:
    """One process of the responsibility matrix: a row for each role that takes part."""

    anchor: str
    process: Link
    steps: list[MatrixStep]
    rows: list[tuple[Link, list[list[Mark]]]]


def matrices(here: Here) -> list[Matrix]:
    """The responsibility matrix, process by process, from the same steps as the role pages."""
    found = []
    for name, item in here.catalog.processes.items():
        link = to_process(here, name)
        columns = [MatrixStep(number, step.short, step.name, f"{link.address}#vaihe-{step.slug}") for number, step in enumerate(item.steps, start=1)]
        rows = [(to_role(here, role), [marks(here, step, role) for step in item.steps]) for role in here.catalog.roles]
        found.append(Matrix(f"matriisi-{name}", link, columns, [row for row in rows if any(row[1])]))
    return found


def marks(here: Here, step: Step, role_id: str) -> list[Mark]:
    """What a role does in a step."""
    return [Mark(letter, css, here.t(phrase)) for mark, phrase, css, letter in MARKS if role_id in getattr(step, mark)]


def legend(here: Here) -> list[Mark]:
    """The marks and what they mean."""
    return [Mark(letter, css, here.t(phrase)) for _, phrase, css, letter in MARKS]


@dataclass(frozen=True)
class Duty:
    """What a role does in one process: steps with the marks in words."""

    process: Link
    steps: list[tuple[Link, str]]


def duties(here: Here, role_id: str) -> list[Duty]:
    """A role's part in each process it takes part in."""
    return list(_duties(here, role_id))


def _duties(here: Here, role_id: str) -> Iterator[Duty]:
    for name, item in here.catalog.processes.items():
        link = to_process(here, name)
        rows = []
        for step in item.steps:
            words = [mark.word.lower() for mark in marks(here, step, role_id)]
            if words:
                rows.append((Link(step.name, f"{link.address}#vaihe-{step.slug}"), ", ".join(words)))
        if rows:
            yield Duty(link, rows)


def process_map(here: Here) -> list[tuple[str, list[tuple[Link, str]]]]:
    """Every process as (part of the path, [(link, purpose)]), for the picture of the client's path."""
    parts: dict[str, list[tuple[Link, str]]] = {}
    for name, item in here.catalog.processes.items():
        parts.setdefault(item.part, []).append((to_process(here, name), item.purpose))
    return [(part[:1].upper() + part[1:], parts[part]) for part in PARTS if part in parts]
