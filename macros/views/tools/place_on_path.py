"""The phases that a family may be in, each with its page and the times that run."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Process
from ...model.tables import WORK_SUPPORT
from ...site.here import Here
from ..links import Link
from ..own_part import family_page, running, times_of_families


@dataclass(frozen=True)
class Phase:
    """A phase of the path that has a family page in the page's language; `times` are ”subject: amount”."""

    id: str
    name: str
    page: Link
    times: list[str]


@dataclass(frozen=True)
class Place:
    """The strip of phases; the script gets only their names."""

    phases: list[Phase]
    data: dict[str, object]


def place(here: Here) -> Place:
    """Phases in the order of the path; meetings, which are not phases, are left out."""
    phases, told = [], times_of_families(here)
    for name, process in here.catalog.of(Process).items():
        page = family_page(here, name)
        if page is not None and process.part != WORK_SUPPORT:
            times = running(here, (fact for fact in process.deadlines if fact in told))
            phases.append(Phase(name, here.says(process, "short"), page, times))
    return Place(phases, {"language": here.language, "phases": [{"id": row.id, "name": row.name} for row in phases]})
