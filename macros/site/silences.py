"""In which steps of which processes someone is neither heard nor told."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Process, Role
from ..model.process import Step
from ..model.tables import EVERY_PROCESS
from ..source.catalog import Catalog


def asked_of(catalog: Catalog, process: Process) -> list[str]:
    """The roles of which the map of silences asks in a process."""
    present = {role for step in process.steps for role in step.taking_part}
    return [
        name
        for name, role in catalog.of(Role).items()
        if role.not_silent_in and (role.not_silent_in == EVERY_PROCESS or name in present)
    ]


def silent_steps(catalog: Catalog, process: Process) -> Iterator[tuple[int, Step, str]]:
    """Each step without a role that is asked about, as (index of the step, step, role)."""
    asked = asked_of(catalog, process)
    for index, step in enumerate(process.steps):
        for role in asked:
            if role not in step.taking_part:
                yield index, step, role
