"""Orientation packets: times summed by phase and in all."""

from __future__ import annotations

from dataclasses import dataclass

from ..finnish.quantities import NBSP
from ..model import Role, TrainingPath
from ..model.orientation import Orientation
from ..site.here import Here
from .links import Link, to


def clock_length(minutes: int) -> str:
    """Minutes as hours and minutes: ”2 h 30 min”."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours}{NBSP}h"] if hours else []
    return " ".join(parts + ([f"{rest}{NBSP}min"] if rest or not hours else []))


@dataclass(frozen=True)
class TaskRow:
    """A task with the page to read, if there is one."""

    what: str
    page: Link | None
    minutes: str


@dataclass(frozen=True)
class PhaseView:
    """A phase with its time and the supervisor's questions."""

    period: str
    goal: str
    tasks: list[TaskRow]
    time: str
    questions: list[str]


@dataclass(frozen=True)
class PacketView:
    """A packet with its total time."""

    item: Orientation
    roles: list[Link]
    path: Link | None
    phases: list[PhaseView]
    time: str


def packet(here: Here, packet_id: str) -> PacketView:
    """An orientation packet by its id."""
    item = here.catalog.of(Orientation)[packet_id]
    questions = {talk.period: list(talk.questions) for talk in item.talks}
    phases = []
    for phase in item.phases:
        tasks = [
            TaskRow(
                task.what,
                Link(here.title(task.page), here.way(task.page)) if task.page else None,
                clock_length(task.minutes),
            )
            for task in phase.tasks
        ]
        time = clock_length(sum(task.minutes for task in phase.tasks))
        phases.append(PhaseView(phase.period, phase.goal, tasks, time, questions.get(phase.period, [])))
    total = clock_length(sum(task.minutes for phase in item.phases for task in phase.tasks))
    path = to(here, TrainingPath, item.path) if item.path else None
    return PacketView(item, [to(here, Role, role) for role in item.roles], path, phases, total)


def packets(here: Here) -> list[tuple[Link, str, str]]:
    """Every packet as (link, goal, total time)."""
    return [
        (to(here, Orientation, name), item.goal, packet(here, name).time)
        for name, item in here.catalog.of(Orientation).items()
    ]
