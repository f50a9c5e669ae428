"""For whom a family page is written, and how much of it is read at a time: our own budgets of plain language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reader:
    """Words of a sentence on average and at most, and letters of a word at most; shares of sentences in the passive at most."""

    id: str
    mean: float
    longest: int
    letters: int
    passive: float = 0.3


ADULT = "aikuinen"
READERS: dict[str, Reader] = {
    row.id: row for row in (Reader("lapsi", 8, 14, 22), Reader("nuori", 9, 16, 24), Reader(ADULT, 10, 18, 24))
}
