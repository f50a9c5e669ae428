"""The table of promises in README is the one that its command writes, and every promise can be broken on purpose."""

from __future__ import annotations

import pytest
from promises import README, TABLE, Promise, promises, table, told_figures

from tee import COMMANDS, ROOT


def test_table_is_what_the_command_writes() -> None:
    found = TABLE.search(README.read_text("utf-8"))
    assert found
    assert found[0] == table(told_figures(found[0]))


@pytest.mark.parametrize("promise", promises(), ids=lambda promise: promise.text)
def test_promise_has_a_command_that_can_fail(promise: Promise) -> None:
    name, *words = promise.words.split()
    assert name in COMMANDS
    assert [word for word in words if not (ROOT / word).exists()] == []
    if promise.broken:
        assert (ROOT / promise.broken.file).read_text("utf-8").count(promise.broken.old) == 1
        assert promise.broken.old != promise.broken.new


def test_figures_of_an_earlier_run_are_kept() -> None:
    figures = {promises()[1].words: "9 sivua"}
    assert told_figures(table(figures)) == figures
