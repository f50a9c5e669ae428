"""Content as literals: a tree written for one test, or the small whole site with one thing changed."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

from macros.content import check
from macros.source.problems import Problem

ROOT = Path(__file__).parent.parent.parent
CASES = Path(__file__).parent / "cases"
MINI = CASES / "pikkusivusto"
OF_A_FOLDER = 50

Change = str | bytes | None | tuple[str, str]


def spread(*patterns: str) -> list[str]:
    """Names of the project's own files, only an even share of a folder that has hundreds: lists of questions would leave little for the others."""
    found = {file for pattern in patterns for file in ROOT.glob(pattern)}
    by_folder = groupby(sorted(found, key=lambda file: (file.parent, file)), key=lambda file: file.parent)
    shares = [rows[:: -(-len(rows) // OF_A_FOLDER)] for rows in (list(files) for _, files in by_folder)]
    return sorted(file.relative_to(ROOT).as_posix() for rows in shares for file in rows)


def tree(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files under a folder: text, or bytes when the encoding is the point."""
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def changed(root: Path, changes: Mapping[str, Change]) -> Path:
    """Change files under a root: a pair replaces one text by another, a text is the whole new file, None removes the file."""
    for name, change in changes.items():
        file = root / name
        if change is None:
            file.unlink()
        elif isinstance(change, tuple):
            text = file.read_text("utf-8")
            assert text.count(change[0]) == 1, f"{name}: {change[0]!r} on {text.count(change[0])} kertaa"
            file.write_text(text.replace(*change), "utf-8")
        else:
            tree(root, {name: change})
    return root


def mini(folder: Path, changes: Mapping[str, Change] | None = None) -> Path:
    """The small site in a folder of its own, with something changed."""
    root = folder / "juuri"
    shutil.copytree(MINI, root)
    return changed(root, changes or {})


def problems(root: Path) -> list[Problem]:
    """Every problem of a root, each once, in the order of the report."""
    return sorted(set(check(root)[1]))


def said(root: Path) -> list[str]:
    """The same as lines of the report."""
    return [str(problem) for problem in problems(root)]
