"""Files are made in two processes and kept by the hash of everything they are made from, so that only what changed is made again."""

from __future__ import annotations

import hashlib
import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from macros.kept import keep, kept
from macros.model import tables

from . import fingerprint
from .files import Asked, Made, PaperError, PublishedFile

PROCESSES = 2
TASKS_PER_PROCESS = 50  # Typst's own caches grow within a process
WORTH_A_PROCESS = 6  # starting a process costs about as much as so many files
# our own code that makes files, and the tables that give them their colours and words
MAKERS = (
    *(Path(__file__).parent / name for name in ("paper", "office", "kits", "checks")),
    Path(tables.__file__).parent,
)
TOOLS = (
    "typst",
    "pikepdf",
    "fonttools",
    "font-source-sans-pro",
    "segno",
    "tinyhtml5",
    "python-docx",
    "python-pptx",
    "icalendar",
)


class Job(Protocol):
    """How one file is made; it can be sent to another process, and its repr tells everything it depends on."""

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The file and the number of its pages or slides."""


@dataclass(frozen=True)
class Order(PublishedFile):
    """A file to be made for a page."""

    job: Job

    @property
    def asked(self) -> Asked:
        """The same without how it is made."""
        key = hashlib.sha256(f"{fingerprint.digest(MAKERS, TOOLS)} {self.job!r}".encode()).hexdigest()[:32]
        return Asked(self.id, self.variant, self.language, self.ending, self.title, key)


def make_all(
    asked: Iterable[Asked],
    order: Callable[[Asked], Order] | None,
    site_folder: Path,
    cache_folder: Path,
    tell: Callable[[str], None],
) -> tuple[list[Made], list[str]]:
    """Place every file into the built site; `order` tells how one that is not kept is made, None that none is made now.

    Returns what was placed and, in Finnish, what could not be made.
    """
    folder = cache_folder / "paperit"
    rows = [(file, folder / f"{file.key}.{file.ending}") for file in asked]
    missing = {place: file for file, place in rows if not kept(place)}
    making = {place: order(file) for place, file in missing.items()} if order else {}
    faults = _make_missing(making, cache_folder, tell)
    made = [placed for file, place in rows if (placed := _placed(file, place, site_folder))]
    if order:
        tell(f"Tiedostoja {len(made)}: {len(missing) - len(faults)} tehtiin, muut olivat ennallaan.")
    elif missing:
        tell(f"Tiedostoja {len(made)} ennallaan. Puuttuvat {len(missing)} tiedostoa tekee python tee.py build.")
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
            yield file, _make(order, file, cache_folder)
        return
    longest_first = sorted(missing.items(), key=lambda row: (-len(repr(row[1].job)), str(row[0])))
    for start in range(0, len(longest_first), PROCESSES * TASKS_PER_PROCESS):
        # a pool of its own for each lot: the pool's own max_tasks_per_child can stop for good (CPython issue 115634)
        with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as pool:
            lot = longest_first[start : start + PROCESSES * TASKS_PER_PROCESS]
            waiting = {pool.submit(_make, order, file, cache_folder): file for file, order in lot}
            for ready in as_completed(waiting):
                yield waiting[ready], ready.result()


def _make(order: Order, file: Path, cache_folder: Path) -> str:
    """Make one file and keep it; what is wrong with it, or ””."""
    try:
        data, pages = order.job.make(cache_folder)
    except PaperError as error:
        return str(error)
    if order.ending == "pdf" and (fault := _unreadable(order, data)):
        return fault
    keep(file, data, sivuja=pages)
    return ""


def _unreadable(order: Order, data: bytes) -> str:
    """Why not everyone could read a paper, or ””: no paper is published without this."""
    from .checks.accessible_pdf import read_pdf

    problems = read_pdf(data, order.language).problems
    what = f"{order.address}: paperi ei olisi saavutettava: {'; '.join(problems)}."
    return str(PaperError(what, "Vika on tukipakin koodissa: kerro siitä kehittäjälle.")) if problems else ""


def _placed(asked: Asked, file: Path, site_folder: Path) -> Made | None:
    """A kept file copied to its address; None when it is not kept."""
    found = kept(file)
    if found is None:
        return None
    data, note = found
    target = site_folder / asked.address
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return Made(asked.id, asked.variant, asked.language, asked.ending, asked.title, note["sivuja"], len(data))
