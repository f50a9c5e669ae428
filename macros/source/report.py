"""All problems at once, as their author reads them and as a service of reviews shows them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .excerpt import excerpt
from .identity_codes import hidden
from .problems import Problem

MOST = 100


def report(problems: Iterable[Problem], root: Path) -> str:
    """All problems as one text with the rows they are on, in the order of files and lines; a report too long to read is cut."""
    rows = sorted(set(problems))
    count = "1 virhe" if len(rows) == 1 else f"{len(rows)} virhettä"
    rest = (
        f"\n\n… ja {len(rows) - MOST} muuta. Korjaa ensin nämä ja aja sama komento uudelleen."
        if len(rows) > MOST
        else ""
    )
    return f"Sisällössä on {count}:\n\n" + "\n".join(_told(row, root) for row in rows[:MOST]) + rest


def _told(problem: Problem, root: Path) -> str:
    """A problem, the row it is on, and what to write."""
    return hidden("\n".join(filter(None, (problem.said, excerpt(root, problem), problem.advice))))


def review_annotations(problems: Iterable[Problem]) -> str:
    """The same problems as review annotations of a CI service."""
    told = "\n".join(
        f"::error file={row.file},line={row.line}::{row.key}: {row.what} {row.fix}".rstrip()
        for row in sorted(set(problems))
    )
    return hidden(told)
