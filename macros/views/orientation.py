"""Orientation packets: times summed by phase and in all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..finnish.quantities import NBSP
from ..model import Role, TrainingPath
from ..model.orientation import Orientation, Task
from ..site.here import Here
from .competence import GateRow, Topic, gates_of, topics
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
    guide: Link | None
    only: str
    deadline: str
    signed: bool


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

    id: str
    item: Orientation
    roles: list[Link]
    path: Link | None
    phases: list[PhaseView]
    time: str
    gates: list[GateRow]
    checks: list[Topic]


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
                clock_length(task.minutes) if task.minutes else "",
                to(here, Role, task.guide) if task.guide else None,
                task.only or "",
                task.deadline or "",
                task.signed,
            )
            for task in phase.tasks
        ]
        time = clock_length(_minutes(phase.tasks))
        phases.append(PhaseView(phase.period, phase.goal, tasks, time, questions.get(phase.period, [])))
    total = clock_length(sum(_minutes(phase.tasks) for phase in item.phases))
    path = to(here, TrainingPath, item.path) if item.path else None
    return PacketView(
        packet_id,
        item,
        [to(here, Role, role) for role in item.roles],
        path,
        phases,
        total,
        gates_of(here, item.roles),
        topics(here, item.check_topics),
    )


def _minutes(tasks: Iterable[Task]) -> int:
    return sum(task.minutes or 0 for task in tasks)


def packets(here: Here) -> list[tuple[Link, str, str]]:
    """Every packet as (link, goal, total time)."""
    return [
        (to(here, Orientation, name), item.goal, packet(here, name).time)
        for name, item in here.catalog.of(Orientation).items()
    ]
