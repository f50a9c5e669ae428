"""Roles: the table of all, and one role with its part in every process."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Orientation, TrainingPath
from ..model.role import Role
from ..model.tables import ROLE_GROUPS
from ..site.here import Here
from .links import Link, to_role
from .matrix import Duty, duties


@dataclass(frozen=True)
class RoleView:
    """A role with everything that is computed."""

    link: Link
    item: Role
    group: str
    duties: list[Duty]
    decides: int
    does: int
    path: Link | None
    orientation: Link | None


def role(here: Here, role_id: str) -> RoleView:
    """A role by its id; raises AuthorError when there is none."""
    item = here.catalog.of(Role)[role_id]
    found = duties(here, role_id)
    words = [mark for duty in found for _, mark in duty.steps]
    return RoleView(
        to_role(here, role_id),
        item,
        ROLE_GROUPS[item.group],
        found,
        sum("päättää" in row for row in words),
        sum("tekee" in row for row in words),
        Link(here.catalog.of(TrainingPath)[item.path].name, here.way(f"polku-{item.path}")) if item.path else None,
        Link(here.catalog.of(Orientation)[item.orientation].name, here.way(f"perehdytys-{item.orientation}"))
        if item.orientation
        else None,
    )


def roles(here: Here) -> list[RoleView]:
    """Every role in order."""
    return [role(here, name) for name in here.catalog.of(Role)]
