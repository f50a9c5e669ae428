"""Training needs of a staff: what each role needs, how long it takes, how large a group is."""

from __future__ import annotations

from dataclasses import dataclass

from ...site.here import Here
from ..links import Link
from ..training import PathView
from .learning import learning

HOURS = {"koulutuspäivä": 6.0, "tapaaminen": 2.0}  # our proposal, which the reader changes on the page
ALL_HOURS = {"tunti": 1.0, "päivä": HOURS["koulutuspäivä"], **HOURS}


@dataclass(frozen=True)
class Needs:
    """What the page shows without scripts: for each path its roles and the trainings it requires and recommends."""

    paths: list[tuple[PathView, list[Link], list[Link]]]
    hours: dict[str, float]
    data: dict[str, object]


def needs(here: Here) -> Needs:
    """The tool on a page."""
    told = learning(here)
    views = {row.path.id: row.path for row in told.roles}.values()
    rows = [(view, _needed(view, "pakollinen"), _needed(view, "suositeltava")) for view in views]
    return Needs(rows, HOURS, {**told.data, "hours": ALL_HOURS})


def _needed(view: PathView, need: str) -> list[Link]:
    return [stop.link for stage in view.stages for stop in stage.stops if stop.need == need]
