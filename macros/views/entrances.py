"""The home page's ways in: a sentence, a drawing and where it leads now."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.tables import DOORS
from ..model.tables.entrances import ENTRANCES, Entrance
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
    """Every entrance that leads somewhere; ways that lead to the same page today are one link."""
    rows = [(row, _ways(here, row)) for row in ENTRANCES]
    return [_way_in(row, ways) for row, ways in rows if ways]


def _way_in(row: Entrance, ways: list[Link]) -> WayIn:
    one = len({way.address for way in ways}) == 1
    return WayIn(
        row.sentence,
        DOORS[row.door].slug,
        picture(row.picture),
        row.says,
        ways[0].address if one else "",
        [] if one else ways,
    )


def _ways(here: Here, row: Entrance) -> list[Link]:
    """Each way to the first of its pages that the site has."""
    found = ((way.words, next(filter(here.has, way.pages), None)) for way in row.ways)
    return [Link(words, here.way(page)) for words, page in found if page]
