"""From saving a file to the page in the preview."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from .measuring import CALM, Cost

PATIENCE = 300.0


class Preview(NamedTuple):
    """A running preview: its address and the number of its process."""

    address: str
    process: int


@contextmanager
def preview(folder: Path) -> Iterator[Preview]:
    """`mkdocs serve` in a folder, when it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", address]
    with subprocess.Popen(command, cwd=folder, env=os.environ | CALM, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(lambda: _page(f"http://{address}/") != "")
            yield Preview(f"http://{address}/", process.pid)
        finally:
            process.terminate()


def saved(address: str, page: str, save: Callable[[], str]) -> Cost:
    """How long it takes from a save to the moment the page shows the text that was saved."""
    text = save()
    start = time.perf_counter()
    _wait(lambda: text in _page(f"{address}{page}"))
    return Cost(time.perf_counter() - start)


def _wait(shown: Callable[[], bool]) -> None:
    end = time.perf_counter() + PATIENCE
    while not shown():
        if time.perf_counter() > end:
            raise SystemExit("esikatselu ei vastaa")
        time.sleep(0.02)


def _page(address: str) -> str:
    with suppress(OSError), urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return str(answer.read().decode())
    return ""
