"""Habits that tools keep: what runs before a commit is what the commands run, and every file already passes it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from project_copy import KEPT_BY_TOOLS, MADE

from tee import COMMANDS, ROOT

HOOKS = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]
READERS = {hook["id"]: hook for hook in HOOKS if hook["language"] == "pygrep"}
TEXTS = {".css", ".html", ".js", ".json", ".lock", ".md", ".mjs", ".py", ".svg", ".toml", ".txt", ".typ", ".yml"}


def written() -> Iterator[str]:
    """Every text file of the project, from the root."""
    for folder, inner, names in os.walk(ROOT):
        here = Path(folder)
        inner[:] = sorted(set(inner) - KEPT_BY_TOOLS - (MADE if here == ROOT else set()))
        yield from ((here / name).relative_to(ROOT).as_posix() for name in names if Path(name).suffix in TEXTS)


def test_hooks_run_what_the_commands_run() -> None:
    """By the tools of the environment; types take their time and are left to `lint`."""
    steps = {" ".join(step) for name in ("lint", "check") for step in COMMANDS[name].steps} - {"-m mypy"}
    ran = [hook["entry"] for hook in HOOKS if hook["language"] == "system"]
    assert {entry.removesuffix(" --force-exclude") for entry in ran} == {
        ".venv/bin/python " + step.removesuffix(" .") for step in steps
    }


@pytest.mark.parametrize("name", READERS)
def test_every_file_passes(name: str) -> None:
    hook = READERS[name]
    flags = re.M if "--multiline" not in hook.get("args", []) else 0
    left_out = re.compile(hook.get("exclude", r"\Z\A."))
    files = [file for file in written() if not left_out.match(file)]
    assert len(files) > 300
    assert [file for file in files if re.search(hook["entry"], (ROOT / file).read_text("utf-8"), flags)] == []
