"""JavaScript of the site in node: Playwright's package brings it, so nothing else needs installing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import playwright

NODE = Path(playwright.__file__).parent / "driver" / ("node.exe" if sys.platform == "win32" else "node")


def node(
    *arguments: str | Path, given: str = "", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run node with arguments; `given` comes in where a script reads its input. Nothing is raised when it fails."""
    return subprocess.run(
        [NODE, "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", *arguments],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"NODE_OPTIONS": ""} | (environment or {}),
        check=False,
    )
