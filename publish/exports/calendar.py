"""koulutuskalenteri.ics: an area's own events on their days, and the year clock as marks that repeat every year."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from icalendar import Calendar
from icalendar import Event as Entry

from macros.model import Event, YearMark
from macros.site.addresses import permalink
from macros.views.year_clock import CALENDAR, monday

from ..build import Build

PROPOSAL = "Ehdotus: siirrä merkintä viikolle, joka sopii teille."
WEEK = timedelta(days=5)  # from Monday to Friday


def write_calendar(build: Build) -> None:
    """Write the calendar; a site without events and year clock has none, since a calendar file may not be empty."""
    entries = [*_events(build), *_marks(build)]
    if not entries:
        return
    calendar = Calendar()
    calendar.add("prodid", "-//Lastensuojelun tukipakki//FI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Koulutuskalenteri")
    for entry in entries:
        calendar.add_component(entry)
    (build.folder / CALENDAR).write_bytes(calendar.to_ical())


def _events(build: Build) -> list[Entry]:
    rows = []
    for name, event in build.site.catalog.of(Event).items():
        entry = _entry(build, f"tapahtuma-{name}", event.name)
        entry.add("dtstart", event.begins)
        entry.add("dtend", (event.ends or event.begins) + timedelta(days=1))  # the day after the last
        entry.add("location", event.place)
        hours = f"Klo {event.hours}. " if event.hours else ""
        entry.add("description", f"{hours}Järjestää: {event.organiser}.")
        if event.address:
            entry.add("url", event.address)
        rows.append(entry)
    return rows


def _marks(build: Build) -> list[Entry]:
    rows = []
    for name, mark in build.site.catalog.of(YearMark).items():
        entry = _entry(build, f"vuosikello-{name}", mark.what)
        begins = monday(mark, _year(build))
        entry.add("dtstart", begins)
        entry.add("dtend", begins + WEEK)
        entry.add("rrule", {"freq": "yearly", "bymonth": mark.month, "byday": f"{mark.week}MO"})
        entry.add("description", PROPOSAL)
        if mark.page:
            entry.add("url", build.origin + permalink(mark.page, "fi"))
        rows.append(entry)
    return rows


def _entry(build: Build, uid: str, summary: str) -> Entry:
    entry = Entry()
    entry.add("uid", f"{uid}@tukipakki")
    entry.add("dtstamp", datetime(_year(build), 1, 1, tzinfo=UTC))
    entry.add("summary", summary)
    entry.add("transp", "TRANSPARENT")
    return entry


def _year(build: Build) -> int:
    """No build reads a clock: the newest check tells the present."""
    return max(page.page.checked for page in build.site.pages.values()).year
