"""`python -m bench muisti`: how much memory the preview holds while its author saves again and again."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from .copies import working_copy
from .preview import preview, saved
from .sites import PAGE, save_page

SAVES = 50
EVERY = 10


def main() -> None:
    """Print the memory after the first save and after every ten more; Linux tells it in /proc."""
    with tempfile.TemporaryDirectory() as name:
        folder = working_copy(Path(name) / "oma")
        with preview(folder) as own:
            for number in range(1, SAVES + 2):
                cost = saved(own.address, f"{PAGE}/", lambda: save_page(folder / "docs"))
                if number % EVERY == 1:
                    print(f"{number:3} tallennusta: {_held(own.process):4.0f} Mt, tallennus → sivu {cost.clock:.2f} s")


def _held(process: int) -> float:
    match = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text("ascii"))
    assert match is not None
    return int(match[1]) / 1024
