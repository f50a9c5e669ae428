"""What a command costs: seconds on the clock, seconds of the processor, and the most memory it held; rows of a table from several rounds."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

CALM = {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": ""}


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, seconds of the processor (None when another process did the work), megabytes."""

    clock: float
    processor: float | None = None
    memory: float = 0


def run(folder: Path, *command: str) -> Cost:
    """Run a command of Python in a folder; it must succeed."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *command],
        cwd=folder,
        env=os.environ | CALM,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as process:
        said = process.stderr.read() if process.stderr else b""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: {said.decode()}")
    megabytes = used.ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)
    return Cost(time.perf_counter() - start, used.ru_utime + used.ru_stime, megabytes)


def rounds(commands: dict[str, Callable[[], Cost]], count: int) -> dict[str, list[Cost]]:
    """Each command in turn, round by round, so that a noisy moment touches all of them; a first round is not counted."""
    found: dict[str, list[Cost]] = {title: [] for title in commands}
    for number in range(count + 1):
        for title, command in commands.items():
            cost = command()
            if number:
                found[title].append(cost)
    return found


def median(costs: Iterable[float]) -> float:
    """The middle one."""
    return statistics.median(costs)


def ratio(row: list[Cost], base: list[Cost]) -> str:
    """The median of paired ratios to another row: of the processor where it is known, of the clock elsewhere."""
    pairs = [
        own.processor / other.processor if own.processor and other.processor else own.clock / other.clock
        for own, other in zip(row, base, strict=True)
    ]
    return f"{median(pairs):.2f}"
