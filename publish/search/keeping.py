"""Indexes are kept by the hash of everything they are made from: a build in which no text has changed copies the index it already has."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from macros.finnish import letters
from macros.kept import seal_folder, whole_folder
from macros.site.site import Site

from .. import fingerprint
from .documents import Uses
from .said import Said
from .unknown import word_list

MOST = 6
CODE = (Path(__file__).parent, Path(letters.__file__).parent)
TOOLS = ("pyvoikko", "snowballstemmer", "lxml", "numpy")


def kept(folder: Path, digest: str, make: Callable[[Path], None]) -> Path:
    """The folder of a digest; a damaged one is made again. It is made in a passing folder, so that builds at the same time do not meet."""
    place = folder / digest
    if not whole_folder(place):
        shutil.rmtree(place, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        passing = Path(tempfile.mkdtemp(dir=folder))
        try:
            make(passing)
            seal_folder(passing)
            passing.rename(place)
        except OSError:
            if not whole_folder(place):  # another build was not first
                raise
        finally:
            shutil.rmtree(passing, ignore_errors=True)
        _drop_old(folder)
    return place


def _drop_old(folder: Path) -> None:
    newest_first = sorted(
        (place for place in folder.iterdir() if place.is_dir()), key=lambda place: place.stat().st_mtime, reverse=True
    )
    for place in newest_first[MOST:]:
        shutil.rmtree(place, ignore_errors=True)


def digest(site: Site, folder: Path, made: Mapping[str, Uses], words: Iterable[Said]) -> str:
    """A hash of the built pages, the files, the words, and the code that makes the index."""
    total = hashlib.sha256(fingerprint.digest(CODE, TOOLS).encode())
    for address in sorted(page.address for page in site.pages.values()):
        total.update((folder / address / "index.html").read_bytes())
    rest = [
        sorted((address, title) for address, (_, title) in made.items()),
        list(words),
        word_list(site.catalog),
        sorted((page.address, repr(page.page)) for page in site.pages.values()),
    ]
    total.update(repr(rest).encode())
    return total.hexdigest()[:16]
