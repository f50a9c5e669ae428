"""The map of silences: where someone is neither heard nor told, and why."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Process, Role, Silence
from ..site.here import Here
from ..site.silences import asked_of, silent_steps
from .links import Link, to
from .matrix import step_link

NOT_ASKED = "–"


@dataclass(frozen=True)
class SilentStep:
    """A step with those who are silent in it, each with the reason."""

    step: Link
    reasons: list[tuple[Link, str]]


@dataclass(frozen=True)
class ProcessSilence:
    """A process: for each role of the map how many of its steps are silent (”2/11”, ”–” when the role has no part), and the steps."""

    id: str
    process: Link
    short: str
    counts: list[str]
    steps: list[SilentStep]


@dataclass(frozen=True)
class SilenceMap:
    """The roles that the map asks about, and each process."""

    roles: list[Link]
    processes: list[ProcessSilence]


def silence_map(here: Here) -> SilenceMap:
    """Every process in the order of the client's path."""
    catalog = here.catalog
    roles = [name for name, role in catalog.of(Role).items() if role.not_silent_in]
    why = {
        (row.role, place.process, step): row.why
        for row in catalog.of(Silence).values()
        for place in row.places
        for step in place.steps
    }
    return SilenceMap(
        [to(here, Role, role) for role in roles],
        [_process(here, name, item, roles, why) for name, item in catalog.of(Process).items()],
    )


def _process(
    here: Here, name: str, item: Process, roles: list[str], why: dict[tuple[str, str, str], str]
) -> ProcessSilence:
    link, asked = to(here, Process, name), asked_of(here.catalog, item)
    silent = list(silent_steps(here.catalog, item))
    counts = [
        f"{sum(row == role for *_, row in silent)}/{len(item.steps)}" if role in asked else NOT_ASKED for role in roles
    ]
    steps = [
        SilentStep(
            step_link(link, step),
            [(to(here, Role, role), why[role, name, step.slug]) for _, at, role in silent if at is step],
        )
        for step in item.steps
        if any(at is step for _, at, _ in silent)
    ]
    return ProcessSilence(name, link, item.short, counts, steps)
