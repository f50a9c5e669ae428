"""A larger site for measuring is a whole one: its copies of roles, processes and pages pass the check as the first ones do."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.copies import multiply, working_copy
from macros.content import check


@pytest.mark.hidas
def test_site_grows_without_an_error(tmp_path: Path) -> None:
    root = working_copy(tmp_path / "juuri")
    before = len(check(root)[0].pages)
    multiply(root, before * 2)
    site, problems = check(root)
    assert problems == []
    assert len(site.pages) > before * 1.5
