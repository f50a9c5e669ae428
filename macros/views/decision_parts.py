"""An invented decision, part by part: its text beside plain words, or turned round as the writer's checklist."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import DecisionPart
from ..site.here import Here


@dataclass(frozen=True)
class Part:
    """A part in the page's language; `check` is for the writer and in Finnish."""

    name: str
    example: str
    words: str
    ask: str
    check: str


def decision_parts(here: Here) -> list[Part]:
    """The parts in the order in which a decision has them."""
    return [
        Part(*(here.says(row, field) for field in ("name", "example", "words", "ask", "check")))
        for row in here.catalog.of(DecisionPart).values()
    ]
