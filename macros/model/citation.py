"""A place in a statute as authors write it and as it is printed."""

from __future__ import annotations

import re
from dataclasses import dataclass

CITATION = re.compile(
    r"^(?P<statute>[a-z0-9-]+) (?P<place>\d+(?: [a-z])?(?:[–-]\d+(?: [a-z])?)? (?:§|luku)(?: \d+(?:[–-]\d+)? mom\.)?(?: \d+ k\.)?)$"
)


@dataclass(frozen=True)
class Citation:
    """A place in a statute: the statute's id and the section as it is printed."""

    statute: str
    place: str

    def __str__(self) -> str:
        """The citation as its author writes it: ”lsl 38 § 2 mom.”."""
        return f"{self.statute} {self.place}".replace("\u00a0", " ")


def citation(text: str) -> Citation | None:
    """The place in a statute that a text names; None when it names none."""
    match = CITATION.match(text.replace("\u00a0", " ").strip())
    if not match:
        return None
    return Citation(match["statute"], re.sub(r" (?=§|luku|mom\.|k\.)", "\u00a0", match["place"]))
