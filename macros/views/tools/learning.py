"""What the tools of learning know: trainings in the order in which they are taken, and the path of each role."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import mean

from ...finnish.alphabet import alphabetical
from ...model import Role, Training, TrainingPath
from ...model.tables import TRAINING_KINDS
from ...site.here import Here
from ..links import Link, to
from ..training import PathView, duration, paths


@dataclass(frozen=True)
class RoleOnPath:
    """A role with the path that leads through its trainings."""

    id: str
    name: str
    path: PathView


@dataclass(frozen=True)
class Learning:
    """Trainings in order as (id, link, duration), and roles in the order of their paths."""

    trainings: list[tuple[str, Link, str]]
    roles: list[RoleOnPath]
    data: dict[str, object]


def learning(here: Here) -> Learning:
    """Trainings and roles for a page; `data` has the same as plain values, lengths by unit at their longest."""
    order = _in_order(here)
    found = {view.id: view for view in paths(here)}
    roles = [
        RoleOnPath(name, here.says(here.catalog.of(Role)[name], "name"), view)
        for view in found.values()
        for name in view.item.roles
    ]
    trainings = here.catalog.of(Training)
    data: dict[str, object] = {
        "trainings": {name: _told(here, name, trainings[name]) for name in order},
        "paths": {name: _stages(view) for name, view in found.items()},
        "roles": [{"id": row.id, "name": row.name, "path": row.path.id, "short": row.path.item.short} for row in roles],
    }
    return Learning([(name, to(here, Training, name), duration(trainings[name].parts)) for name in order], roles, data)


def _told(here: Here, name: str, item: Training) -> dict[str, object]:
    lengths: dict[str, float] = defaultdict(float)
    for part in item.parts:
        lengths[part.unit] += part.at_most or part.length
    return {
        "name": item.name,
        "address": to(here, Training, name).address,
        "duration": duration(item.parts),
        "lengths": lengths,
        "requires": item.requires,
        "group": [item.group.least, item.group.most] if item.group else None,
    }


def _stages(view: PathView) -> list[dict[str, object]]:
    return [
        {
            "name": stage.name,
            "timing": stage.timing,
            "trainings": [[row.training, row.need] for row in stage.trainings],
            "other": list(stage.other),
        }
        for stage in view.item.stages
    ]


def _on_paths(here: Here) -> dict[str, list[int]]:
    """For each training the numbers of the stages where it stands."""
    places: dict[str, list[int]] = defaultdict(list)
    for path in here.catalog.of(TrainingPath).values():
        for number, stage in enumerate(path.stages):
            for row in stage.trainings:
                places[row.training].append(number)
    return places


def _in_order(here: Here) -> list[str]:
    """Trainings as an area gives them: early stages first, and each after what it requires."""
    items, places, kinds = here.catalog.of(Training), _on_paths(here), list(TRAINING_KINDS)
    early = sorted(
        items,
        key=lambda name: (
            mean(places[name] or [len(items)]),
            kinds.index(items[name].kind),
            alphabetical(items[name].name),
        ),
    )
    order: dict[str, None] = {}

    def take(name: str) -> None:
        for required in items[name].requires:
            take(required)
        order[name] = None

    for name in early:
        take(name)
    return list(order)
