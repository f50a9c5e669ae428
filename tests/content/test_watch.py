"""Watching: which pages and numbers are due on a day, for whom."""

from __future__ import annotations

from pathlib import Path

import pytest

from watch.__main__ import main

from .trees import mini

PAGE = "docs/perheille/apua.md"
CONTACTS, COUNTIES = "data/yhteystiedot.yml", "data/hyvinvointialueet.yml"
COUNTY = """alue:
  nimi: Alue
  nimi_sv: Området
  verkko: https://alue.example
  tila: vahvistettu
  päivystys:
    numero: "014 266 0149"
    tila: {state}
    tarkistettu: 2026-11-25
  hallinto_oikeus: Turku
"""


def told(root: Path, day: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main(["tuoreus", "--paiva", day, "--juuri", str(root)])
    return code, capsys.readouterr().out


def test_page_is_due_on_its_day_and_not_before(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = "tarkistettu: 2026-11-22", "tarkistettu: 2026-08-31"
    root = mini(tmp_path, {PAGE: page, COUNTIES: COUNTY.format(state="vahvistettu")})
    assert told(root, "2027-02-27", capsys) == (0, "Mikään sivu tai numero ei ole myöhässä 27.2.2027.\n")
    code, text = told(root, "2027-02-28", capsys)
    assert code == 1
    assert text.splitlines() == [
        "Tarkistettavaa 28.2.2027: sivuja 1, numeroita ja aukioloja 0.",
        "",
        "Työntekijä",
        f"  {PAGE}: Apua perheelle (viimeistään 28.2.2027)",
    ]


def numbers(root: Path, day: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [row for row in told(root, day, capsys)[1].splitlines() if row.startswith(f"  {CONTACTS}:")]


def test_number_is_due_half_a_year_after_it_was_looked_at_and_its_hours_sooner(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hours = '  numero: "112"\n  auki:\n    aina: true\n    tarkistettu: 2026-12-31'
    root = mini(tmp_path, {CONTACTS: ('  numero: "112"', hours)})
    assert numbers(root, "2027-03-30", capsys) == []
    assert numbers(root, "2027-03-31", capsys) == [f"  {CONTACTS}:6: Hätänumero: auki (viimeistään 31.3.2027)"]
    assert numbers(root, "2027-05-22", capsys) == [
        f"  {CONTACTS}:6: Hätänumero: auki (viimeistään 31.3.2027)",
        f"  {CONTACTS}:5: Hätänumero: numero (viimeistään 22.5.2027)",
    ]


@pytest.mark.parametrize(
    ("state", "rows"),
    [
        ("vahvistettu", []),
        ("tarkistettava", ["  data/hyvinvointialueet.yml:7: Alue, päivystys: numero (ei vahvistettu)"]),
    ],
)
def test_number_that_nobody_has_confirmed_is_due_at_once(
    state: str, rows: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = mini(tmp_path, {COUNTIES: COUNTY.format(state=state)})
    code, text = told(root, "2026-11-26", capsys)
    assert [row for row in text.splitlines() if COUNTIES in row] == rows
    assert code == 0  # what was never confirmed is no news


def test_longest_overdue_is_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = mini(tmp_path, {PAGE: ("tarkistettu: 2026-11-22", "tarkistettu: 2025-01-31")})
    rows = told(root, "2030-01-01", capsys)[1].splitlines()
    assert next(row for row in rows if ".md" in row).startswith(f"  {PAGE}")
    assert len(rows) > 10


def test_translation_older_than_its_source_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    swedish = "docs/perheille/sv/apua.md"
    translated = "käännös: 2026-11-22", "käännös: 2026-11-21"
    root = mini(tmp_path, {swedish: translated, COUNTIES: COUNTY.format(state="vahvistettu")})
    assert told(root, "2026-12-01", capsys) == (
        1,
        f"Mikään sivu tai numero ei ole myöhässä 1.12.2026.\n\nVanhoja käännöksiä: 1.\n\n"
        f"  {swedish}: suomenkielinen {PAGE} on tarkistettu 22.11.2026\n",
    )


def test_day_that_is_no_day(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["tuoreus", "--paiva", "1.6.2027"])
    assert "”1.6.2027” ei ole päivä. Kirjoita muodossa 2027-06-01." in capsys.readouterr().err
