"""Trainings and paths: durations summed, what comes next, the overview picture."""

from __future__ import annotations

from dataclasses import dataclass

from ..finnish.alphabet import alphabetical
from ..finnish.quantities import enumerated, number, span
from ..model import Role
from ..model.tables import LENGTHS, TRAINING_KINDS
from ..model.training import Part, Training, TrainingPath
from ..site.here import Here
from .links import Link, to


def duration(parts: list[Part]) -> str:
    """The sum of parts, unit by unit: ”6 koulutuspäivää ja 2–4 tapaamista”; ”” when nothing is known."""
    sums: dict[str, tuple[float, float]] = {}
    for part in parts:
        least, most = sums.get(part.unit, (0.0, 0.0))
        sums[part.unit] = (least + part.length, most + (part.at_most or part.length))
    return enumerated([span(*sums[unit], unit) for unit in LENGTHS if unit in sums])


def person_days(item: Training) -> str:
    """Days of a whole group, ”60–120”; ”” when the training is not measured in days or the size of its group is not told."""
    if not item.group or not item.parts or any(part.unit != "koulutuspäivä" for part in item.parts):
        return ""
    least = sum(part.length for part in item.parts) * item.group.least
    most = sum(part.at_most or part.length for part in item.parts) * item.group.most
    return f"{number(least)}–{number(most)}"


@dataclass(frozen=True)
class PartRow:
    """A part of a training with its own duration, ”” when it need not be told."""

    name: str
    duration: str
    contents: list[str]
    between: str


def _own(part: Part, item: Training) -> str:
    """The duration of a part; ”” when the total of the training or the name of the part (”1. päivä”) tells it."""
    a_day = part.unit == "koulutuspäivä" and part.length == 1 and part.at_most is None
    return "" if a_day or len(item.parts) == 1 else duration([part])


@dataclass(frozen=True)
class TrainingView:
    """A training with everything that is computed."""

    link: Link
    item: Training
    kind: str
    duration: str
    person_days: str
    parts: list[PartRow]
    roles: list[Link]
    requires: list[Link]
    leads_to: list[Link]
    paths: list[tuple[Link, str]]
    materials: list[Link]


def training(here: Here, training_id: str) -> TrainingView:
    """A training by its id; raises AuthorError when there is none."""
    items = here.catalog.of(Training)
    item = items[training_id]
    parts = [PartRow(part.name, _own(part, item), list(part.contents), part.between or "") for part in item.parts]
    leads_to = [to(here, Training, name) for name, other in items.items() if training_id in other.requires]
    paths: list[tuple[Link, str]] = [
        (to(here, TrainingPath, name), row.need)
        for name, path in here.catalog.of(TrainingPath).items()
        for stage in path.stages
        for row in stage.trainings
        if row.training == training_id
    ]
    return TrainingView(
        to(here, Training, training_id),
        item,
        TRAINING_KINDS[item.kind],
        duration(item.parts),
        person_days(item),
        parts,
        [to(here, Role, role) for role in item.roles],
        [to(here, Training, name) for name in item.requires],
        leads_to,
        paths,
        [Link(here.title(page), here.way(page)) for page in item.materials],
    )


def trainings(here: Here) -> list[TrainingView]:
    """Every training, by kind and name."""
    views = [training(here, name) for name in here.catalog.of(Training)]
    kinds = list(TRAINING_KINDS)
    return sorted(views, key=lambda view: (kinds.index(view.item.kind), alphabetical(view.item.name)))


@dataclass(frozen=True)
class Stop:
    """A training on a path: link, duration, how much it is needed, class of the mark."""

    link: Link
    duration: str
    need: str


@dataclass(frozen=True)
class StageView:
    """A stage of a path."""

    name: str
    timing: str
    stops: list[Stop]
    other: list[str]


@dataclass(frozen=True)
class PathView:
    """A path as a line of the picture and as a page."""

    id: str
    link: Link
    item: TrainingPath
    roles: list[Link]
    stages: list[StageView]
    required: str


def path(here: Here, path_id: str) -> PathView:
    """A path by its id; raises AuthorError when there is none."""
    item = here.catalog.of(TrainingPath)[path_id]
    stages = [
        StageView(
            stage.name,
            stage.timing,
            [
                Stop(
                    to(here, Training, row.training), duration(here.catalog.of(Training)[row.training].parts), row.need
                )
                for row in stage.trainings
            ],
            list(stage.other),
        )
        for stage in item.stages
    ]
    required = [
        part
        for stage in item.stages
        for row in stage.trainings
        if row.need == "pakollinen"
        for part in here.catalog.of(Training)[row.training].parts
    ]
    return PathView(
        path_id,
        to(here, TrainingPath, path_id),
        item,
        [to(here, Role, role) for role in item.roles],
        stages,
        duration(required),
    )


def paths(here: Here) -> list[PathView]:
    """Every path in the order of the picture."""
    return [path(here, name) for name in here.catalog.of(TrainingPath)]


def needs_table(here: Here) -> tuple[list[Link], list[tuple[Link, list[str]]]]:
    """The picture as a table: paths as columns, trainings as rows, how much each is needed in the cells."""
    columns = [Link(view.item.short, view.link.address) for view in paths(here)]
    rows = []
    for name in here.catalog.of(Training):
        cells = [
            next((row.need for stage in item.stages for row in stage.trainings if row.training == name), "")
            for item in here.catalog.of(TrainingPath).values()
        ]
        if any(cells):
            rows.append((to(here, Training, name), cells))
    return columns, rows
