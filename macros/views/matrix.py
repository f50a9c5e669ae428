"""Roles and steps in one table, and the same facts from a role's side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Process, Role
from ..model.process import Step
from ..site.here import Here
from .links import Link, to

# attribute of a step, phrase, class of the mark, letter in the matrix
MARKS = (
    ("does", "tekee", "tekee", "T"),
    ("decides", "päättää", "paattaa", "P"),
    ("heard", "kuullaan", "kuullaan", "K"),
    ("told", "tiedoksi", "tiedoksi", "S"),
)


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
    return [_matrix(here, name, item) for name, item in here.catalog.of(Process).items()]


def _matrix(here: Here, name: str, item: Process) -> Matrix:
    link = to(here, Process, name)
    columns = [
        MatrixStep(number, step.short, step.name, f"{link.address}#vaihe-{step.slug}")
        for number, step in enumerate(item.steps, start=1)
    ]
    present = {role for step in item.steps for mark, *_ in MARKS for role in getattr(step, mark)}
    rows = [
        (to(here, Role, role), [marks(here, step, role) for step in item.steps])
        for role in here.catalog.of(Role)
        if role in present
    ]
    return Matrix(f"matriisi-{name}", link, columns, rows)


def marks(here: Here, step: Step, role_id: str) -> list[Mark]:
    """What a role does in a step."""
    return [Mark(letter, css, here.t(phrase)) for mark, phrase, css, letter in MARKS if role_id in getattr(step, mark)]


@dataclass(frozen=True)
class Duty:
    """What a role does in one process: steps with the marks in words."""

    process: Link
    steps: list[tuple[Link, str]]


def duties(here: Here, role_id: str) -> list[Duty]:
    """A role's part in each process it takes part in."""
    return list(_duties(here, role_id))


def _duties(here: Here, role_id: str) -> Iterator[Duty]:
    citing = {entry.id for entry in here.catalog.cited_by["roolit", role_id] if entry.kind == "prosessit"}
    for name, item in here.catalog.of(Process).items():
        if name not in citing:
            continue
        link = to(here, Process, name)
        rows = []
        for step in item.steps:
            words = [mark.word.lower() for mark in marks(here, step, role_id)]
            if words:
                rows.append((Link(step.name, f"{link.address}#vaihe-{step.slug}"), ", ".join(words)))
        if rows:
            yield Duty(link, rows)
