"""The calendar of the wall: every worked example of the calculator gives the same last day there."""

from __future__ import annotations

import json
from datetime import date
from functools import cache

import pytest
from real_content import content

from macros.site.here import Here
from macros.source.problems import AuthorError
from macros.views.wall_calendar import ends, known_days, wall_calendar

from .trees import ROOT

CASES = json.loads((ROOT / "tests/js/maaraaikalaskuri.json").read_text("utf-8"))


@cache
def here() -> Here:
    site = content()
    return Here(site, site.find("laki-maaraajat-seinalle"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['rule']} {case['start']}")
def test_wall_says_what_the_calculator_says(case: dict[str, str]) -> None:
    start = date.fromisoformat(case["start"])
    assert ends(here(), case["rule"], start, known_days(here(), start.year, start.year + 3)).isoformat() == case["last"]


def test_year_has_its_working_days() -> None:
    months = wall_calendar(here(), ("valitusaika",)).months
    named = dict(months)
    assert len(months) == 12
    assert [day.name for day in named["Joulukuu 2026"]][-4:] == ["ma 28.12.", "ti 29.12.", "ke 30.12.", "to 31.12."]
    assert "to 24.12." in [day.name for day in named["Joulukuu 2026"]]  # an eve is counted as a working day
    assert "pe 25.12." not in [day.name for day in named["Joulukuu 2026"]]


def test_what_is_not_counted_has_no_column() -> None:
    with pytest.raises(AuthorError, match="ei lasketa"):
        wall_calendar(here(), ("rajoitus-eristaminen",))
