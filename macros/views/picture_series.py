"""A series of pictures with one sentence under each."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import PictureSeries
from ..site.here import Here
from .pictures import Picture, picture


@dataclass(frozen=True)
class Series:
    """The pictures in order, each with its sentence; the sentence says what the picture shows."""

    name: str
    pictures: list[tuple[Picture, str]]


def series(here: Here, name: str) -> Series:
    """A series of the register; raises AuthorError when it or one of its pictures does not exist."""
    item = here.catalog.of(PictureSeries)[name]
    return Series(here.says(item, "name"), [(picture(row.picture), here.says(row, "text")) for row in item.pictures])
