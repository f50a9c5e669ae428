"""The builder of orientation: every packet's tasks with the weeks in which they are done."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from ...model import Orientation, Role
from ...model.orientation import Period, Task
from ...site.here import Here
from ..links import Link, to

# the first and the last week of a period; what comes after the last is for later
WEEKS: dict[Period, tuple[int, int]] = {
    "ennen työn alkua": (0, 0),
    "ensimmäinen päivä": (1, 1),
    "ensimmäinen viikko": (1, 1),
    "toinen viikko": (2, 2),
    "ensimmäinen kuukausi": (2, 4),
    "kolme kuukautta": (5, 12),
    "kuusi kuukautta": (13, 26),
    "koeajan päättyessä": (27, 27),
    "vuosittain": (27, 27),
}
LAST = 26


@dataclass(frozen=True)
class Builder:
    """Packets as links, and the most weeks that can be planned."""

    packets: list[tuple[str, Link]]
    weeks: int
    data: dict[str, object]


def builder(here: Here) -> Builder:
    """The builder on a page."""
    items = here.catalog.of(Orientation)
    links = [(name, to(here, Orientation, name)) for name in items]
    return Builder(links, LAST, {"packets": {name: _packet(here, item) for name, item in items.items()}})


def _packet(here: Here, item: Orientation) -> dict[str, object]:
    return {
        "name": item.name,
        "notAlone": list(item.not_alone),
        "phases": [
            {"weeks": WEEKS[phase.period], "tasks": [_task(here, task) for task in phase.tasks]}
            for phase in item.phases
        ],
    }


def _task(here: Here, task: Task) -> dict[str, object]:
    """A task as plain values; its id comes from its words, so that a kept link names the same task when rows move or a number of the law changes."""
    told: dict[str, object] = {
        "id": hashlib.sha256(re.sub(r"\d+", "", task.what).encode()).hexdigest()[:6],
        "what": task.what,
        "minutes": task.minutes or 0,
        "page": [here.title(task.page), here.way(task.page)] if task.page else None,
        "guide": here.says(here.catalog.of(Role)[task.guide], "name") if task.guide else None,
        "only": task.only,
        "deadline": task.deadline,
        "substitute": task.substitute,
        "signed": task.signed,
    }
    return {name: value for name, value in told.items() if value}
