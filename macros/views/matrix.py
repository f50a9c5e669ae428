"""Roles and steps in one table, and the same facts from a role's side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Process, Role
from ..model.process import Step
from ..model.tables import PROCESS_PARTS, ROLE_GROUPS
from ..site.here import Here
from .counts import counted
from .links import Link, to

# attribute of a step, phrase, class of the mark
MARKS = (
    ("does", "tekee", "tekee"),
    ("decides", "päättää", "paattaa"),
    ("heard", "kuullaan", "kuullaan"),
    ("told", "tiedoksi", "tiedoksi"),
)
HEAT = (3, 6)  # more roles than this in a step, and its colour is one step stronger


@dataclass(frozen=True)
class Mark:
    """One mark of the matrix: its class and its word."""

    css: str
    word: str


@dataclass(frozen=True)
class MatrixStep:
    """A column of the matrix; `heat` (1–3) grows with `roles`, the number of those who take part; `decided` when someone decides."""

    number: int
    name: str
    address: str
    roles: int
    heat: int
    decided: bool


@dataclass(frozen=True)
class MatrixRow:
    """A role and its marks in each step."""

    id: str
    role: Link
    cells: list[list[Mark]]


@dataclass(frozen=True)
class Matrix:
    """One process of the responsibility matrix: a row for each role that takes part; `counts` tells how much there is."""

    id: str
    process: Link
    steps: list[MatrixStep]
    rows: list[MatrixRow]
    counts: str


@dataclass(frozen=True)
class MatrixView:
    """The whole matrix: processes by part of the path, and the roles one can choose from, by group as (id, name)."""

    parts: list[tuple[str, list[Matrix]]]
    roles: list[tuple[str, list[tuple[str, str]]]]


def matrix(here: Here) -> MatrixView:
    """The responsibility matrix, from the same steps as the role pages."""
    processes, roles = here.catalog.of(Process), here.catalog.of(Role)
    parts = [
        (
            part[:1].upper() + part[1:],
            [_matrix(here, name, item) for name, item in processes.items() if item.part == part],
        )
        for part in PROCESS_PARTS
    ]
    groups = [
        (title, [(name, item.name) for name, item in roles.items() if item.group == group])
        for group, title in ROLE_GROUPS.items()
    ]
    return MatrixView([row for row in parts if row[1]], [row for row in groups if row[1]])


def _matrix(here: Here, name: str, item: Process) -> Matrix:
    link = to(here, Process, name)
    columns = [_column(link, number, step) for number, step in enumerate(item.steps, start=1)]
    present = {role for step in item.steps for role in step.taking_part}
    rows = [
        MatrixRow(role, to(here, Role, role), [marks(here, step, role) for step in item.steps])
        for role in here.catalog.of(Role)
        if role in present
    ]
    counts = (
        counted(here, "vaihetta", len(columns)),
        counted(here, "roolia", len(rows)),
        counted(here, "päätöstä", sum(column.decided for column in columns)),
    )
    return Matrix(name, link, columns, rows, " · ".join(filter(None, counts)))


def _column(link: Link, number: int, step: Step) -> MatrixStep:
    roles = len(step.taking_part)
    heat = 1 + sum(roles > least for least in HEAT)
    return MatrixStep(number, step.name, step_link(link, step).address, roles, heat, bool(step.decides))


def marks(here: Here, step: Step, role_id: str) -> list[Mark]:
    """What a role does in a step; one that decides only within a limit is said to."""
    limited = {"decides": "päättää_rajoin"} if step.limit(role_id) else {}
    return [
        Mark(css, here.t(limited.get(mark, phrase)).lower())
        for mark, phrase, css in MARKS
        if role_id in getattr(step, mark)
    ]


@dataclass(frozen=True)
class Duty:
    """What a role does in one process: steps with the marks in words, and how many there are (”11 vaihetta, 2 päätöstä”)."""

    process: Link
    counts: str
    steps: list[tuple[Link, str]]


def duties(here: Here, role_id: str) -> list[Duty]:
    """A role's part in each process it takes part in."""
    return [_duty(here, process, steps, role_id) for process, steps in taken_part(here, role_id)]


def taken_part(here: Here, role_id: str) -> Iterator[tuple[str, list[Step]]]:
    """Each process that a role takes part in, by id, with the steps where it does."""
    citing = {entry.id for entry in here.catalog.cited_by["roolit", role_id] if entry.kind == "prosessit"}
    for name, item in here.catalog.of(Process).items():
        steps = [step for step in item.steps if name in citing and role_id in step.taking_part]
        if steps:
            yield name, steps


def step_link(process: Link, step: Step) -> Link:
    """A step on the page of its process."""
    return Link(step.name, f"{process.address}#vaihe-{step.slug}")


def _duty(here: Here, name: str, steps: list[Step], role_id: str) -> Duty:
    process = to(here, Process, name)
    counts = (
        counted(here, "vaihetta", len(steps)),
        counted(here, "päätöstä", sum(role_id in step.decides for step in steps)),
    )
    rows = [(step_link(process, step), ", ".join(mark.word for mark in marks(here, step, role_id))) for step in steps]
    return Duty(process, ", ".join(filter(None, counts)), rows)
