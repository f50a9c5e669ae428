"""The JavaScript of the site has tests of its own, in node."""

from __future__ import annotations

from pathlib import Path

import pytest
from node import node

TESTS = sorted(Path(__file__).parent.glob("*.test.js"))


@pytest.mark.parametrize("file", TESTS, ids=[file.name for file in TESTS])
def test_in_node(file: Path) -> None:
    run = node("--test", "--test-reporter=tap", file)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "# pass 0" not in run.stdout, f"{file.name} ei kokeile mitään"
