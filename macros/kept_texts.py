"""Texts kept by the digest of everything they are made from: in memory from build to build, in one file from run to run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from .kept import keep, kept


def digest(*parts: object) -> str:
    """What names a text: a digest of everything it is made from, each part by its `repr`."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()


class KeptTexts:
    """Texts by digest; those that a whole build has not asked for are dropped, so that they do not pile up."""

    def __init__(self, file: Path) -> None:
        self.file = file
        found = kept(file)
        self.before: dict[str, str] = json.loads(found[0]) if found else {}
        self.now: dict[str, str] = {}
        self.written = set(self.before)

    def begin(self) -> None:
        """A build begins."""
        self.now = {}

    def __contains__(self, key: str) -> bool:
        return key in self.now or key in self.before

    def of(self, key: str, make: Callable[[], str]) -> str:
        """The text of a digest; made when it is not kept."""
        text = self.now.get(key) or self.before.get(key)
        if text is None:
            text = make()
        self.now[key] = text
        return text

    def forget(self, key: str) -> None:
        """Keep a text no longer."""
        self.now.pop(key, None)
        self.before.pop(key, None)

    def end(self) -> None:
        """A build has ended well: only what it asked for is kept."""
        self.before = self.now

    def write(self) -> None:
        """Write down what is kept, for the next run."""
        if self.written != set(self.before):
            keep(self.file, json.dumps(self.before, ensure_ascii=False).encode())
            self.written = set(self.before)
