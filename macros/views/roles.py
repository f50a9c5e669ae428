"""Roles: the table of all, and one role with its part in every process."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Orientation, TrainingPath
from ..model.role import Role
from ..model.tables import ROLE_GROUPS
from ..site.here import Here
from .links import Link, to
from .matrix import Duty, duties


@dataclass(frozen=True)
class RoleView:
    """A role with everything that is computed."""

    link: Link
    item: Role
    group: str
    duties: list[Duty]
    path: Link | None
    orientation: Link | None


def role(here: Here, role_id: str) -> RoleView:
    """A role by its id; raises AuthorError when there is none."""
    item = here.catalog.of(Role)[role_id]
    return RoleView(
        to(here, Role, role_id),
        item,
        ROLE_GROUPS[item.group],
        duties(here, role_id),
        to(here, TrainingPath, item.path) if item.path else None,
        to(here, Orientation, item.orientation) if item.orientation else None,
    )


def roles(here: Here) -> list[RoleView]:
    """Every role in order."""
    return [role(here, name) for name in here.catalog.of(Role)]
