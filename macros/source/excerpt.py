"""The faulty row of a file with a mark under its faulty place, as plain text that a terminal shows."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from .identity_codes import hidden
from .problems import Problem
from .signs import UNSEEN
from .written import decoded

WIDTH = 96
BEFORE = 32  # how much of a long row is shown before its faulty place
NAMED = re.compile(r"”([^”]+)”|data/[\w-]+/([\w-]+)\.yml")
EDGE = "    | "
OF_FILE = re.compile(r"Tiedosto|Kansio|Rekister|Nimi|Sivu")  # what a message about a whole file begins with
KEY_IS_WRONG = {"Tuntematon kenttä.", "Sama kenttä on kahdesti."}


def excerpt(root: Path, problem: Problem) -> str:
    """The row of a problem and the line of its marks; ”” when there is nothing to show."""
    row = hidden(_row(root / problem.file, problem.line))
    start, end = _place(row, problem)
    of_file = problem.line == 1 and not problem.key and OF_FILE.match(problem.what) and not _named(row, problem)
    if not row.strip() or of_file:
        return ""
    shown, first = _cut(UNSEEN.sub("�", row).replace("\t", "⇥"), start)
    marks = " " * (start - first) + "^" * (min(end, first + len(shown.rstrip("…"))) - start)
    return "\n".join(f"{EDGE}{line}".rstrip() for line in (shown, marks) if line.strip())


@lru_cache(maxsize=1)
def _rows(file: Path, _changed: int) -> list[str]:
    return decoded(file, "")[0].split("\n")


def _row(file: Path, line: int) -> str:
    """A row of a file, ”” when there is no such row."""
    if not file.is_file():
        return ""
    rows = _rows(file, file.stat().st_mtime_ns)
    return rows[line - 1] if 0 < line <= len(rows) else ""


def _place(row: str, problem: Problem) -> tuple[int, int]:
    """From where to where a row is faulty: a word that the message names, else the value of the field; an empty place when the fault is not on the row."""
    if named := _named(row, problem):
        return row.index(named), row.index(named) + len(named)
    name = re.sub(r"\[\d+\]$", "", problem.key).split(".")[-1]
    field = re.search(rf"(?<![\w-])(?P<key>{re.escape(name)}):(?:[ ]+(?P<value>\S.*?))?\s*$", row) if name else None
    if field:
        return field.span("key" if problem.what in KEY_IS_WRONG or not field["value"] else "value")
    text = re.match(r"\s*(?:- )?(?P<text>.*?)\s*$", row)
    missing = problem.key and not problem.key.endswith("]")
    return (0, 0) if missing or not text else text.span("text")


def _named(row: str, problem: Problem) -> str:
    """The first word named by a message that stands on the row, or ””."""
    words = (match[1] or match[2] for match in NAMED.finditer(problem.what))
    return next((word for word in words if word in row), "")


def _cut(row: str, start: int) -> tuple[str, int]:
    """As much of a row as can be read at once, and how far from its beginning what is shown begins."""
    if len(row) <= WIDTH:
        return row, 0
    first = max(0, min(start - BEFORE, len(row) - WIDTH))
    return ("…" if first else "") + row[first + bool(first) : first + WIDTH] + (
        "…" if first + WIDTH < len(row) else ""
    ), first
