"""The clock of the weekly meeting: each running order as a table with its minutes, and for the script the lengths of its parts."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import MeetingPlan
from ...site.here import Here

PAGE = "viikkokokouskello"


@dataclass(frozen=True)
class Part:
    """A part of a meeting; `time` is when it is, in minutes from the start: ”10–25”."""

    time: str
    name: str
    who: str
    what: str


@dataclass(frozen=True)
class Plan:
    """A running order with its whole length in minutes."""

    id: str
    name: str
    when: str
    remember: str
    minutes: int
    parts: list[Part]


@dataclass(frozen=True)
class Clock:
    """Every running order, and the same for the script."""

    plans: list[Plan]
    data: dict[str, object]


def clock(here: Here) -> Clock:
    """The running orders in the order of the register."""
    items = here.catalog.of(MeetingPlan)
    data: dict[str, object] = {
        "plans": {
            name: [{"name": part.name, "who": part.who, "minutes": part.minutes} for part in item.parts]
            for name, item in items.items()
        }
    }
    return Clock([_plan(name, item) for name, item in items.items()], data)


def plan(here: Here, plan_id: str) -> Plan:
    """One running order; raises AuthorError when there is none."""
    return _plan(plan_id, here.catalog.of(MeetingPlan)[plan_id])


def _plan(name: str, item: MeetingPlan) -> Plan:
    parts, now = [], 0
    for part in item.parts:
        parts.append(Part(f"{now}–{now + part.minutes}", part.name, part.who, part.what))
        now += part.minutes
    return Plan(name, item.name, item.when, item.remember or "", now, parts)
