"""Events in the order of their days; which of them are over is seen from the day, since no build reads a clock."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Event, Training
from ..site.here import Here
from .links import Link, to


@dataclass(frozen=True)
class EventRow:
    """An event with its days in words and what it is about."""

    item: Event
    days: str
    subject: Link | None
    sign_up_by: str


def events(here: Here, training: str | None = None) -> list[EventRow]:
    """Every event, or those of one training, the earliest first."""
    rows = sorted(here.catalog.of(Event).values(), key=lambda row: (row.begins, row.name))
    return [_row(here, row) for row in rows if training is None or row.training == training]


def _row(here: Here, event: Event) -> EventRow:
    days = here.day(event.begins)
    if event.ends and event.ends != event.begins:
        days = f"{days}–{here.day(event.ends)}"
    subject = to(here, Training, event.training) if event.training else None
    if subject is None and event.page:
        subject = Link(here.title(event.page), here.way(event.page))
    return EventRow(event, days, subject, here.day(event.sign_up_by) if event.sign_up_by else "")
