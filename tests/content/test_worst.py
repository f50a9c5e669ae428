"""A tree in which everything is wrong: the whole report its author would see, all errors at once, each fault once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.content import check

from .trees import CASES

WORST = CASES / "kaikki-pielessa"


def test_one_report_tells_everything(golden: Callable[[Path, str], None], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tarkista", "--juuri", str(WORST)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    golden(CASES / "kaikki-pielessa.txt", printed.err)


def test_every_file_has_its_own_errors() -> None:
    """Also a file that cannot be read at all, one that is not there, and a page whose words ask for something faulty."""
    files = {file.relative_to(WORST).as_posix() for file in WORST.rglob("*") if file.is_file()}
    sound = {"docs/perheille/sv/apu.md"}
    assert {problem.file for problem in check(WORST)[1]} == files - sound | {"data/yhteystiedot.yml"}


def test_broken_file_is_blamed_once() -> None:
    """Nobody hears that an item is missing when it is there but faulty: its own report is enough."""
    site, found = check(WORST)
    for kind, name in site.catalog.unread.ids:
        assert not [
            row
            for row in found
            if f"”{name}” ei ole" in row.what or row.what == f"Tiedostoa data/{kind}/{name}.yml ei ole."
        ]
    assert site.catalog.unread.kinds == {"sanasto", "paatosvalta", "yhteystiedot"}
    assert site.catalog.unread.misplaced == {"juhlat"}
