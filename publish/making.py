"""Files are made in two processes and kept by the hash of everything they are made from, so that only what changed is made again."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from . import fingerprint
from .files import Made, PublishedFile
from .problems import PaperError

PROCESSES = 2
TASKS_PER_PROCESS = 50  # Typst's own caches grow within a process
WORTH_A_PROCESS = 6  # starting a process costs about as much as so many files
MAKERS = (Path(__file__).parent / "paper", Path(__file__).parent / "office")  # our own code that makes files
TOOLS = ("typst", "pikepdf", "fonttools", "font-source-sans-pro", "segno", "tinyhtml5", "python-docx", "python-pptx")


class Job(Protocol):
    """How one file is made; it can be sent to another process, and its repr tells everything it depends on."""

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The file and the number of its pages or slides."""


@dataclass(frozen=True)
class Order(PublishedFile):
    """A file to be made for a page."""

    job: Job


def make_all(
    orders: Iterable[Order], site_folder: Path, cache_folder: Path, tell: Callable[[str], None]
) -> tuple[list[Made], list[str]]:
    """Make every file into the built site; returns what was made and, in Finnish, what could not be."""
    kept = cache_folder / "paperit"
    kept.mkdir(parents=True, exist_ok=True)
    rows = [(order, kept / f"{_key(order.job)}.{order.ending}") for order in orders]
    missing = {file: order for order, file in rows if not file.with_suffix(".json").exists()}
    faults = _make_missing(missing, cache_folder, tell)
    made = [
        _placed(order, file, site_folder)
        for order, file in rows
        if file.exists() and file.with_suffix(".json").exists()
    ]
    tell(f"Tiedostoja {len(made)}: {len(missing) - len(faults)} tehtiin, muut olivat ennallaan.")
    return made, faults


def _make_missing(missing: dict[Path, Order], cache_folder: Path, tell: Callable[[str], None]) -> list[str]:
    faults: dict[str, str] = {}
    for done, (file, fault) in enumerate(_results(missing, cache_folder), start=1):
        if fault:
            faults[str(file)] = fault
        if done % 10 == 0 and done < len(missing):
            tell(f"  {done}/{len(missing)} tiedostoa")
    return sorted(set(faults.values()))


def _results(missing: dict[Path, Order], cache_folder: Path) -> Iterator[tuple[Path, str]]:
    """Each missing file when it is ready, with what went wrong or ””."""
    if len(missing) < WORTH_A_PROCESS:
        for file, order in missing.items():
            yield file, _make(order.job, file, cache_folder)
        return
    longest_first = sorted(missing.items(), key=lambda row: (-len(repr(row[1].job)), str(row[0])))
    with ProcessPoolExecutor(
        PROCESSES, multiprocessing.get_context("spawn"), max_tasks_per_child=TASKS_PER_PROCESS
    ) as pool:
        waiting = {pool.submit(_make, order.job, file, cache_folder): file for file, order in longest_first}
        for ready in as_completed(waiting):
            yield waiting[ready], ready.result()


def _make(job: Job, file: Path, cache_folder: Path) -> str:
    """Make one file into the cache; the note beside it is written last, so that a half-made file is never used."""
    try:
        data, pages = job.make(cache_folder)
    except PaperError as error:
        return str(error)
    file.write_bytes(data)
    file.with_suffix(".json").write_text(json.dumps({"sivuja": pages}), "utf-8")
    return ""


def _placed(order: Order, file: Path, site_folder: Path) -> Made:
    """A kept file copied to its address."""
    target = site_folder / order.address
    target.parent.mkdir(parents=True, exist_ok=True)
    data = file.read_bytes()
    target.write_bytes(data)
    pages = json.loads(file.with_suffix(".json").read_text("utf-8"))["sivuja"]
    return Made(order.id, order.variant, order.language, order.ending, order.title, pages, len(data))


def _key(job: Job) -> str:
    return hashlib.sha256(f"{fingerprint.digest(MAKERS, TOOLS)} {job!r}".encode()).hexdigest()[:32]
