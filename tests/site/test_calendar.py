"""The calendar file: an area's own events on their days, the year clock in its weeks every year."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import icalendar
import pytest

from macros.model.year_clock import YearMark
from macros.views.year_clock import monday


@pytest.mark.parametrize(
    ("month", "week", "year", "day"),
    [(1, 1, 2027, 4), (1, 2, 2027, 11), (2, 1, 2027, 1), (8, 4, 2027, 23), (11, 3, 2026, 16), (12, 4, 2025, 22)],
)
def test_week_begins_on_a_monday_of_its_month(month: int, week: int, year: int, day: int) -> None:
    """Days read from a wall calendar."""
    mark = YearMark.model_validate({"tehtävä": "Tehkää", "kuukausi": month, "viikko": week, "vastaa": "johto"})
    assert monday(mark, year) == date(year, month, day)


def test_calendar_of_the_site(site: Path) -> None:
    entries = icalendar.Calendar.from_ical((site / "koulutuskalenteri.ics").read_bytes()).walk("VEVENT")
    assert len(entries) >= 12
    assert len({str(entry["uid"]) for entry in entries}) == len(entries)
    for entry in entries:
        begins = entry.decoded("dtstart")
        assert begins.weekday() == 0
        assert (entry.decoded("dtend") - begins).days == 5
        assert entry["rrule"]["BYMONTH"] == [begins.month]
        assert "Ehdotus" in entry["description"]
