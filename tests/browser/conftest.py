"""Browser tests: marked as such, with one page of each kind as test cases for a test with the argument `kind`."""

from __future__ import annotations

from pathlib import Path

import pytest
from page_kinds import KINDS


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.selain)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "kind" in metafunc.fixturenames:
        metafunc.parametrize("kind", KINDS.values(), ids=KINDS.keys())
