"""How many there are of something, as folded parts and lists tell it: ”1 vaihe”, ”11 vaihetta”."""

from __future__ import annotations

from ..site.here import Here


def counted(here: Here, phrase: str, count: int) -> str:
    """A count with its word, whose phrase holds both forms (”1 vaihe, # vaihetta”); ”” when there are none."""
    one, many = here.t(phrase).split(", ")
    return (one if count == 1 else many.replace("#", str(count))) if count else ""
