"""The sources that a page or an item names."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Source
from ..site.here import Here


def sources(here: Here, names: Iterable[str]) -> list[tuple[str, Source]]:
    """Sources with their ids in the order they are named in; those that are not known have been told of already."""
    known = here.catalog.of(Source)
    return [(name, known[name]) for name in names if name in known]
