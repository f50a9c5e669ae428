"""What the first search fetches."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "search"))
from comparing import first_search

MOST_BYTES = 150_000  # compressed, for the whole site


def test_first_search_is_small(browser: Any, server: str, site: Path) -> None:
    assert sum(first_search(browser, server, site, "jälkihuollon päätös").values()) <= MOST_BYTES
