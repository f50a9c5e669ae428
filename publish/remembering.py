"""What files a page asks for is remembered as long as nothing it is read from changes: reading a page for paper takes longer than drawing it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from macros.kept import keep, kept
from macros.source.files import files
from macros.source.names import LAYER

from . import fingerprint
from .build import Build
from .files import Asked
from .making import TOOLS
from .paper import house
from .paper.sheet import Sheet
from .paper.versions import Edition

CODE = (Path(__file__).parent, Path(__file__).parent.parent / "macros")


@dataclass(frozen=True)
class Printed:
    """What a page asks for: its files, and its edition when there are any."""

    files: tuple[Asked, ...]
    edition: Edition | None


class Memory:
    """What was read in earlier builds, by page; what this build has used is kept for the next."""

    def __init__(self, build: Build) -> None:
        self.file = build.cache / "paperit" / "pyydetyt.json"
        self.common = _common(build)
        found = kept(self.file)
        self.known: dict[str, Any] = json.loads(found[0]) if found else {}
        self.used: dict[str, Any] = {}

    def printed(self, sheet: Sheet, read: Callable[[Sheet], Printed]) -> Printed:
        """What a page asks for; read only when the page, or anything that all pages share, is not what it was."""
        built = (sheet.folder / sheet.page.address / "index.html").read_bytes()
        digest = hashlib.sha256(self.common + built + repr(sheet.page).encode()).hexdigest()
        if digest in self.known:
            rows, edition = self.known[digest]
            found = Printed(tuple(Asked(*row) for row in rows), _edition(edition) if edition else None)
        else:
            found = read(sheet)
        self.used[digest] = [[astuple(file) for file in found.files], astuple(found.edition) if found.edition else None]
        return found

    def save(self) -> None:
        """Keep what was used, and nothing else."""
        if self.used.keys() != self.known.keys():
            keep(self.file, json.dumps(self.used, ensure_ascii=False).encode())


def _common(build: Build) -> bytes:
    """A digest of what every page may be read with: all data, where pages are, colours, our own code."""
    root = build.site.catalog.root
    total = hashlib.sha256(f"{fingerprint.digest(CODE, TOOLS)} {build.origin}".encode())
    for file, unread in (*files(root / "data"), *files(root / LAYER)):
        total.update(b"" if unread else file.as_posix().encode() + file.read_bytes())
    total.update(repr(sorted((page.address, page.key) for page in build.site.pages.values())).encode())
    total.update((root / house.FILE).read_bytes())
    return total.digest()


def _edition(row: list[Any]) -> Edition:
    code, page_id, language, checked, sections = row
    return Edition(code, page_id, language, checked, tuple((title, digest) for title, digest in sections))
