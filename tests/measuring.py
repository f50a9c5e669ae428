"""What tests measure for the promises of README: one line for each file of tests, kept until it is measured again."""

from __future__ import annotations

from pathlib import Path

from macros.kept import write_whole

FIGURES = Path(__file__).parent.parent / "build" / "luvut"


def measured(test: str, figure: str) -> None:
    """Keep a figure of a file of tests, given by its `__file__`."""
    write_whole(FIGURES / f"{Path(test).stem}.txt", figure.encode())
