"""Damaged files of a county's own edition: each fault is told in Finnish on a line that is there, and nothing falls down."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.content import check
from macros.views.deviations_text import deviations

from .data_damage import damaged
from .test_damaged_data import FOREIGN, well_told
from .test_local import county
from .test_local_pages import LAYER
from .trees import changed

MANY, FIRST = 250, 20

pytestmark = pytest.mark.muunnos


@pytest.mark.parametrize("many", [FIRST, pytest.param(MANY, marks=pytest.mark.hidas)])
def test_damage_of_a_layer_is_told_or_harmless(many: int, tmp_path: Path) -> None:
    root = changed(county(tmp_path), LAYER)
    assert check(root)[1] == []
    files = sorted(file for file in (root / "paikallinen").rglob("*") if file.is_file())
    lost, told = [], 0
    for number in range(many):
        file = files[number % len(files)]
        original = file.read_text("utf-8")
        changes, new = damaged(original, f"{file.name} {number}")
        file.write_text(new, "utf-8")
        site, problems = check(root)
        assert deviations(site)
        told += bool(problems)
        rows = [row for row in problems if not well_told(root, row) or FOREIGN.search(row.what + row.fix)]
        lost += [f"{number} {changes} {file.name}: {row}" for row in rows]
        file.write_text(original, "utf-8")
    assert lost == []
    assert told > many / 4
