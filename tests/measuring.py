"""What tests measure for the promises of README: a line or more for each file of tests, kept until it is measured again."""

from __future__ import annotations

from pathlib import Path

from macros.kept import write_whole

FIGURES = Path(__file__).parent.parent / "build" / "luvut"


def measured(test: str, figure: str, part: str = "koko") -> None:
    """Keep a figure of a file of tests, given by its `__file__`, or of a part of it."""
    write_whole(FIGURES / Path(test).stem / f"{part}.txt", figure.encode())


def figures(test: Path) -> list[str]:
    """What the tests of a file or folder have measured."""
    files = sorted(test.glob("test_*.py")) if test.is_dir() else [test]
    kept = [part for file in files for part in sorted((FIGURES / file.stem).glob("*.txt"))]
    return [part.read_text("utf-8") for part in kept]
