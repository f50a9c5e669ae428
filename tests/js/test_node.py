"""The JavaScript of the site in node: Playwright's package brings it, so nothing else needs installing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import playwright
import pytest

NODE = Path(playwright.__file__).parent / "driver" / ("node.exe" if sys.platform == "win32" else "node")
TESTS = sorted(Path(__file__).parent.glob("*.test.js"))


@pytest.mark.parametrize("file", TESTS, ids=[file.name for file in TESTS])
def test_in_node(file: Path) -> None:
    run = subprocess.run(
        [NODE, "--test", "--test-reporter=tap", "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", file],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"NODE_OPTIONS": ""},
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "# pass 0" not in run.stdout, f"{file.name} ei kokeile mitään"
