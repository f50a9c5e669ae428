"""The reader's own path: what a role has still to learn, and how many hours it takes."""

from __future__ import annotations

from dataclasses import dataclass

from ...site.here import Here
from .learning import RoleOnPath, learning
from .training_needs import ALL_HOURS


@dataclass(frozen=True)
class OwnPath:
    """Roles in the order of their paths."""

    roles: list[RoleOnPath]
    data: dict[str, object]


def path(here: Here) -> OwnPath:
    """The chooser on a page."""
    told = learning(here)
    return OwnPath(told.roles, {**told.data, "hours": ALL_HOURS})
