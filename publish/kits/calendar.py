"""The calendar file of a kit: each day of the programme with its clock, what is done before and after; the leader changes the days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from icalendar import Calendar, Event

from macros.model.programme import Programme

MOVE = "Päivä on malli: siirrä merkintä omalle päivällesi."
APART = 28  # from a day of a programme to its next: the task between them needs its time
# days from the first day, what is done
BEFORE = (
    (-28, "Lähetä kutsut ja ennakkokysymykset"),
    (-7, "Lue ennakkovastaukset, tee pöytäjako, tulosta pakkauslistan mukaan"),
)
PACKED = -7  # days from each later day to packing for it
# days from the last day, what is done
AFTER = (
    (7, "Lähetä osallistujille, mitä sovittiin"),
    (30, "30 päivän kortti: mitä on kokeiltu?"),
    (90, "90 päivän kortti: mikä muuttui?"),
)


@dataclass(frozen=True)
class KitCalendar:
    """A calendar to be made; `day` is a day on which the workshop could begin, `programmes` are its days."""

    name: str
    page: str
    address: str
    day: date
    programmes: tuple[Programme, ...]

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The file; it has no pages."""
        calendar = Calendar()
        calendar.add("prodid", "-//Lastensuojelun tukipakki//FI")
        calendar.add("version", "2.0")
        for event in (*self._days(), *self._marks()):
            calendar.add_component(event)
        return calendar.to_ical(), 0

    def _days(self) -> Iterator[Event]:
        """The days of the workshop: local time without a zone, so that the clock is right wherever it is read."""
        for place, programme in enumerate(self.programmes):
            day = self.day + timedelta(place * APART)
            event = self._event(f"{self.page}-{programme.slug}", f"{self.name}, {_lower(programme.name)}")
            event.add("dtstart", datetime.combine(day, _clock(programme.begins)))
            event.add("dtend", datetime.combine(day, _clock(programme.ends)))
            yield event

    def _marks(self) -> Iterator[Event]:
        """What is done besides, on whole days."""
        later = range(APART, len(self.programmes) * APART, APART)
        last = (len(self.programmes) - 1) * APART
        marks = [
            *BEFORE,
            *((start + PACKED, "Tulosta seuraavan kerran paperit pakkauslistan mukaan") for start in later),
        ]
        for days, what in (*marks, *((last + days, what) for days, what in AFTER)):
            event = self._event(f"{self.page}-{self.programmes[0].slug}{days:+}", f"{what}: {self.name}")
            event.add("dtstart", self.day + timedelta(days))
            event.add("transp", "TRANSPARENT")
            yield event

    def _event(self, uid: str, summary: str) -> Event:
        event = Event()
        event.add("uid", f"{uid}@tukipakki")
        event.add("dtstamp", datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC))
        event.add("summary", summary)
        event.add("description", f"{MOVE}\n{self.address}")
        return event


def _clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _lower(name: str) -> str:
    return f"{name[:1].lower()}{name[1:]}"


def model_day(checked: date) -> date:
    """The Tuesday that is some nine weeks after a page was checked: a workshop needs a month for its invitations."""
    return checked + timedelta(63 + (1 - checked.weekday()) % 7)


@dataclass(frozen=True)
class MailText:
    """A text for an e-mail."""

    lines: tuple[str, ...]

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The text with the line ends that every machine's own editor shows."""
        return "\r\n".join(self.lines).encode("utf-8-sig"), 0
