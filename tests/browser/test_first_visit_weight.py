"""What the first visit to a page fetches, compressed as servers send it: a phone at night has a slow net."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from page_kinds import KINDS

sys.path.insert(0, str(Path(__file__).parent.parent))
from node import node

MOST = 40 * 1024  # bytes after brotli, everything included
BROTLI = (
    "const { brotliCompressSync: press } = require('zlib'), { readFileSync: read } = require('fs');"
    "console.log(JSON.stringify(process.argv.slice(1).map((file) => press(read(file)).length)))"
)


@cache
def brotli(file: Path) -> int:
    """The size of a file as it is sent."""
    (size,) = json.loads(node("-e", BROTLI, file).stdout)
    return int(size)


@pytest.mark.parametrize("place", KINDS)
def test_first_visit_is_light(browser: Any, server: str, site: Path, place: str) -> None:
    context = browser.new_context()
    page, fetched = context.new_page(), list[str]()
    page.on("response", lambda response: fetched.append(response.url.partition("?")[0].removeprefix(server)))
    page.goto(server + KINDS[place], wait_until="networkidle")
    context.close()
    files = [site / name / "index.html" if (site / name).is_dir() else site / name for name in dict.fromkeys(fetched)]
    weights = {file.relative_to(site).as_posix(): brotli(file) for file in files}
    assert len(weights) > 5
    assert sum(weights.values()) <= MOST, weights
