"""The measure of adoption: its parts and statements, and the address of the schema of the file it saves."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import MeasurePart
from ...site.here import Here

SCALE = (0, 1, 2, 3, 4)
SCHEMA = "avoin-data/skeemat/mittarin-vastaukset.json"


@dataclass(frozen=True)
class Measure:
    """Parts in their order, the scale, the address of the schema."""

    parts: list[MeasurePart]
    scale: tuple[int, ...]
    schema: str
    data: dict[str, object]


def measure(here: Here) -> Measure:
    """The measure on a page."""
    parts = here.catalog.of(MeasurePart)
    rows = [
        {
            "id": name,
            "name": part.name,
            "statements": [{"id": row.slug, "quick": row.quick} for row in part.statements],
        }
        for name, part in parts.items()
    ]
    return Measure(list(parts.values()), SCALE, here.to(SCHEMA), {"parts": rows})
