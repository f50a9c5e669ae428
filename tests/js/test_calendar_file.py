"""The calendar file that the browser makes, read by the package that knows calendars."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import icalendar
import pytest
from node import node

MODULE = Path(__file__).parents[2] / "theme/assets/skriptit/tyokalut/maaraaikalaskuri/kalenteri.js"
MAKE = f"""
import {{ calendarFile }} from "{MODULE.as_uri()}";
console.log(JSON.stringify(calendarFile(JSON.parse(process.argv[1]))));
"""
ENTRY = {
    "uid": "valitusaika-2026-11-05@lastensuojelun-tukipakki",
    "day": "2026-12-07",
    "title": "Valitusajan viimeinen päivä",
    "note": "Valitus hallinto-oikeuteen. Laskettu päivästä 5.11.2026. LsL 90\u00a0§; määräaikalaki 2\u00a0§.",
    "address": "https://tukipakki.example/laki/maaraajat/#saanto=valitusaika&paiva=2026-11-05",
    "made": "2026-11-25",
}
NASTY = [
    "Pilkku, puolipiste; kenoviiva \\ ja \\n",
    "kaksi\nriviä",
    "ä" * 200,
    "a" * 74 + "ä" + "€" * 60,
    "👩‍👧 " * 30,
    "END:VEVENT",
    " välejä  ",
]


def made(**changes: str) -> str:
    run = node("--input-type=module", "-e", MAKE, json.dumps(ENTRY | changes))
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def event(text: str) -> icalendar.Event:
    calendar = icalendar.Calendar.from_ical(text)
    assert calendar.errors == []
    (only,) = calendar.walk("VEVENT")
    assert only.errors == []
    return only


def test_entry_lasts_one_whole_day() -> None:
    entry = event(made())
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (date(2026, 12, 7), date(2026, 12, 8))
    assert entry["uid"] == ENTRY["uid"]
    assert entry["summary"] == ENTRY["title"]
    assert entry["description"] == ENTRY["note"]
    assert entry["url"] == ENTRY["address"]
    assert entry.decoded("dtstamp").date() == date(2026, 11, 25)


def test_no_address_no_line() -> None:
    assert "URL" not in made(address="")


@pytest.mark.parametrize("text", NASTY)
def test_any_text_comes_back_whole(text: str) -> None:
    file = made(title=text, note=text)
    assert event(file)["summary"] == text
    assert event(file)["description"] == text


@pytest.mark.parametrize("text", NASTY)
def test_lines_are_short_and_end_rightly(text: str) -> None:
    file = made(title=text, note=text).encode()
    assert file.endswith(b"\r\n")
    lines = file.removesuffix(b"\r\n").split(b"\r\n")
    assert b"" not in lines
    for line in lines:
        assert b"\r" not in line
        assert b"\n" not in line
        assert len(line) <= 75
        line.decode()  # no letter is cut in two
