"""A paper before it is made: its Typst source, what its template reads, how it must fit."""

from __future__ import annotations

import json
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Fit:
    """How a document must fit: sizes of text to try (points, largest first), pages it may have, and what to say when none will do.

    With `exactly`, notes are added until the pages are so many; with `multiple`, until they can be divided by it.
    With `spare`, the mildest of settings closer than the first that saves a page is taken: what is left over would be a nearly empty one.
    With `airy`, settings roomier than the first are tried, when none saves a page, until the last page is not nearly empty;
    the document tells how far down it ends, as metadata labelled ”loppu” (1 is the foot of the page).
    """

    sizes: tuple[float, ...] = (0.0,)
    at_most: int = 0
    exactly: int = 0
    multiple: int = 1
    spare: tuple[float, ...] = ()
    airy: tuple[float, ...] = ()


@dataclass(frozen=True)
class Source:
    """A Typst document: its source, what its template reads (`inputs`), and how it must fit; `page` is for messages."""

    page: str
    text: str
    inputs: tuple[tuple[str, str], ...]
    fit: Fit = field(default_factory=Fit)


def inputs(**values: object) -> tuple[tuple[str, str], ...]:
    """What a template reads, as text."""
    return tuple(
        sorted(
            (name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
            for name, value in values.items()
        )
    )
