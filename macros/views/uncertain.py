"""Everything that must be checked before one relies on it, for the owner of the content: what, why, and where it is told."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..model import LegalFact
from ..model.law import Checked, Decision, Statute
from ..site.here import Here
from .links import Link


@dataclass(frozen=True)
class Doubt:
    """A reason to check, and everything that it concerns."""

    note: str
    what: list[Link]


REGISTERS: tuple[tuple[type[Checked], str, str], ...] = (
    (LegalFact, "subject", "laki-saannot"),
    (Decision, "subject", "laki-paatosvalta"),
    (Statute, "name", "laki-saadokset"),
)


def doubts(here: Here) -> list[Doubt]:
    """Reasons to check, the one that concerns most first."""
    found: dict[str, list[Link]] = defaultdict(list)
    for model, name, page in REGISTERS:
        for item_id, item in here.catalog.of(model).items():
            if item.uncertain:
                home = "laki-maaraajat" if isinstance(item, LegalFact) and item.kind == "määräaika" else page
                address = f"{here.way(home)}#{item_id}" if here.has(home) else ""
                found[item.note or ""].append(Link(str(getattr(item, name)), address))
    return sorted((Doubt(note, what) for note, what in found.items()), key=lambda doubt: -len(doubt.what))
