"""Watching: which pages are due on a day, for whom."""

from __future__ import annotations

from pathlib import Path

import pytest

from watch.__main__ import main

from .trees import mini

PAGE = "docs/perheille/apua.md"


def told(root: Path, day: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main(["tuoreus", "--paiva", day, "--juuri", str(root)])
    return code, capsys.readouterr().out


def test_page_is_due_on_its_day_and_not_before(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = mini(tmp_path, {PAGE: ("tarkistettu: 2026-11-22", "tarkistettu: 2026-08-31")})
    assert told(root, "2027-02-27", capsys) == (0, "Mikään sivu ei ole myöhässä 27.2.2027.\n")
    code, text = told(root, "2027-02-28", capsys)
    assert code == 1
    assert text.splitlines() == [
        "Tarkistettavia sivuja 28.2.2027: 1.",
        "",
        "Työntekijä",
        f"  {PAGE}: Apua perheelle (viimeistään 28.2.2027)",
    ]


def test_longest_overdue_is_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = mini(tmp_path, {PAGE: ("tarkistettu: 2026-11-22", "tarkistettu: 2025-01-31")})
    rows = told(root, "2030-01-01", capsys)[1].splitlines()
    assert rows[3].startswith(f"  {PAGE}")
    assert len(rows) > 10


def test_translation_older_than_its_source_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    swedish = "docs/perheille/sv/apua.md"
    root = mini(tmp_path, {swedish: ("käännös: 2026-11-22", "käännös: 2026-11-21")})
    assert told(root, "2026-12-01", capsys) == (
        1,
        f"Mikään sivu ei ole myöhässä 1.12.2026.\n\nVanhoja käännöksiä: 1.\n\n"
        f"  {swedish}: suomenkielinen {PAGE} on tarkistettu 22.11.2026\n",
    )


def test_day_that_is_no_day(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["tuoreus", "--paiva", "1.6.2027"])
    assert "”1.6.2027” ei ole päivä. Kirjoita muodossa 2027-06-01." in capsys.readouterr().err
