"""What is wrong in the content, said so that its author can mend it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from ..finnish.letters import fold

SHOWN = 12


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: where it is, what is wrong, what to write instead."""

    file: str
    line: int
    key: str
    what: str
    fix: str = ""

    @property
    def said(self) -> str:
        """Where it is and what is wrong."""
        return f"{self.file}:{self.line}: " + (f"{self.key}: " if self.key else "") + self.what

    @property
    def advice(self) -> str:
        """What to write instead, as a row of its own; ”” when nothing can be said."""
        return f"    → {self.fix}" if self.fix else ""

    def __str__(self) -> str:
        return "\n".join(filter(None, (self.said, self.advice)))


class AuthorError(Exception):
    """A macro was called in a way its author has to mend: what is wrong, what to write.

    `target` is the kind and id that was looked for in vain (id None: something among all items of the kind),
    so that nobody is blamed for an item that is written but cannot be read.
    """

    def __init__(self, what: str, fix: str = "", target: tuple[str, str | None] | None = None) -> None:
        super().__init__(f"{what} {fix}".strip())
        self.what = what
        self.fix = fix
        self.target = target


class ContentError(Exception):
    """The content has problems; the text is the whole Finnish report."""


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed word that the author most likely meant, or None."""
    by_folded = {fold(candidate): candidate for candidate in sorted(allowed, reverse=True)}
    found = difflib.get_close_matches(fold(word), list(by_folded), n=1, cutoff=0.7)
    return by_folded[found[0]] if found else None


def suggestion(word: str, allowed: Iterable[str]) -> str:
    """What to write instead of an unknown word: the nearest one, or the list of all."""
    words = sorted(allowed)
    near = nearest(word, words)
    if near is not None:
        return f"Tarkoititko ”{near}”?"
    if not words:
        return "Poista kohta: sallittuja arvoja ei vielä ole."
    rest = f" ja {len(words) - SHOWN} muuta" if len(words) > SHOWN + 1 else ""
    return f"Sallitut: {', '.join(words[:SHOWN] if rest else words)}{rest}."
