"""The home page's ways in: a sentence, a drawing and where it leads now."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.tables import DOORS
from ..model.tables.entrances import ENTRANCES, Entrance, Way
from ..site.here import Here
from .links import Link
from .pictures import Picture, picture


@dataclass(frozen=True)
class WayIn:
    """An entrance as it stands on a page: one link by its sentence, or several links under it."""

    sentence: str
    colour: str
    picture: Picture
    says: str
    address: str
    ways: list[Link]


def ways_in(here: Here) -> list[WayIn]:
    """Every entrance; ways that lead to the same page today are one link."""
    return [_way_in(here, row) for row in ENTRANCES]


def _way_in(here: Here, row: Entrance) -> WayIn:
    ways = [Link(way.words, here.way(_first(here, way))) for way in row.ways]
    one = len({way.address for way in ways}) == 1
    return WayIn(
        row.sentence,
        DOORS[row.door].slug,
        picture(row.picture),
        row.says,
        ways[0].address if one else "",
        [] if one else ways,
    )


def _first(here: Here, way: Way) -> str:
    """The first page of a way that the site has; the last is one it always has."""
    return next((page for page in way.pages if here.has(page)), way.pages[-1])
