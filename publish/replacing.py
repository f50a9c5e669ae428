"""A new folder is made beside the old one and takes its place when all of it is ready; whatever happens before, the old one stays."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from macros.source.problems import ContentError


class Replacement:
    """The making of a folder anew: `new` is what is being made, `previous` is kept after it; both stand in a hidden folder beside the target.

    Only one process at a time may make a folder: the lock is freed by the machine even when the process is killed.
    """

    def __init__(self, target: Path) -> None:
        self.target = target.resolve()  # the folder itself is replaced, not a link to it
        self.beside = self.target.with_name(f".{self.target.name}")
        self.new, self.previous = self.beside / "uusi", self.beside / "edellinen"
        self.lock = FileLock(self.beside / "lukko")

    def begin(self) -> Path:
        """An empty folder to make the new one in; raises ContentError when another process is making the same one."""
        if self.target.exists() and not self.target.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(self.target))
        self.beside.mkdir(parents=True, exist_ok=True)
        try:
            self.lock.acquire(timeout=0)
        except Timeout:
            fix = "Odota, että se valmistuu, ja aja komento uudelleen."
            raise ContentError(f"Kansiota {self.target} tehdään jo toisessa ikkunassa.\n    → {fix}") from None
        self._mend()
        shutil.rmtree(self.new, ignore_errors=True)
        self.new.mkdir()
        return self.new

    def _mend(self) -> None:
        """A process that was killed between the two renamings has left no folder: the previous one comes back."""
        if not self.target.exists() and self.previous.exists():
            self.previous.rename(self.target)

    def finish(self) -> None:
        """Put the new folder in the place of the old one, which is kept as the previous."""
        shutil.rmtree(self.previous, ignore_errors=True)
        if self.target.exists():
            self.target.rename(self.previous)
        try:
            self.new.rename(self.target)
        except OSError:
            self._mend()
            raise
        self.lock.release()

    def abandon(self) -> None:
        """Take away what was being made; nothing is left to do after ”finish”."""
        if self.lock.is_locked:
            shutil.rmtree(self.new, ignore_errors=True)
            self.lock.release()


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """A folder to be filled; it takes the place of the target unless something goes wrong."""
    replacement = Replacement(target)
    try:
        yield replacement.begin()
        replacement.finish()
    finally:
        replacement.abandon()
