"""The calendar file of a kit: what is done before and after the workshop, counted from a day that the leader changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Event

MOVE = "Päivä on malli: siirrä merkintä omalle päivällesi."
# days from the workshop, what is done
MARKS = (
    (-28, "Lähetä kutsut ja ennakkokysymykset"),
    (-7, "Lue ennakkovastaukset, tee pöytäjako, tulosta pakkauslistan mukaan"),
    (0, "Työpaja"),
    (7, "Lähetä yhteinen sopimus kaikille"),
    (30, "30 päivän kortti: mitä on kokeiltu?"),
    (90, "90 päivän kortti: mikä muuttui?"),
)


@dataclass(frozen=True)
class KitCalendar:
    """A calendar to be made; `day` is a day on which the workshop could be."""

    name: str
    page: str
    address: str
    day: date

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The file; it has no pages."""
        calendar = Calendar()
        calendar.add("prodid", "-//Lastensuojelun tukipakki//FI")
        calendar.add("version", "2.0")
        for days, what in MARKS:
            event = Event()
            event.add("uid", f"{self.page}{days:+}@tukipakki")
            event.add("dtstamp", datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC))
            event.add("dtstart", self.day + timedelta(days))
            event.add("summary", f"{what}: {self.name}" if days else self.name)
            event.add("description", f"{MOVE}\n{self.address}")
            event.add("transp", "TRANSPARENT")
            calendar.add_component(event)
        return calendar.to_ical(), 0


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
