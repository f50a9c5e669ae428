"""Expected texts kept in files: compared, or written anew with `pytest --update-golden`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with the file that holds what is expected."""

    def compare(file: Path, text: str) -> None:
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        assert file.exists(), f"{file.name} puuttuu: aja pytest --update-golden ja katso, mitä syntyi"
        assert text == file.read_text("utf-8"), f"{file.name} on muuttunut: aja pytest --update-golden ja katso ero"

    return compare
