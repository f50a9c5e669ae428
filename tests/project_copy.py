"""The project somewhere else, as another computer would have it: only what people have written."""

from __future__ import annotations

import shutil
from pathlib import Path

from tee import ROOT

MADE = {"site", ".site", "build", ".venv"}
KEPT_BY_TOOLS = {".git", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"}


def copied(target: Path) -> Path:
    """Copy the project to a folder that is not there yet; without what commands make and tools keep."""

    def left_out(folder: str, _names: list[str]) -> set[str]:
        return KEPT_BY_TOOLS | (MADE if Path(folder) == ROOT else set())

    shutil.copytree(ROOT, target, ignore=left_out)
    return target
