"""The lists of data/ that are plain text: one thing on a row, each row of a known form; rows that begin with # are remarks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from .names import LAYER
from .problems import Problem
from .written import decoded

DAY = r"(?P<day>\d{4}-\d\d-\d\d)"
WORDS, ADDRESSES, NUMBERS, PRINTS, STATED = (
    f"data/{name}.txt" for name in ("sanalista", "osoitteet", "numerot", "painokset", "saannot")
)
PUBLISHED = (ADDRESSES, NUMBERS, PRINTS, STATED)  # what this site has published: a county's own edition has its own
# form of a row, and what to write when it is something else
FORMS = {
    WORDS: (r"(?P<word>[^\W_]+(?:-[^\W_]+)*)", "Kirjoita yksi sana riville perusmuodossa."),
    ADDRESSES: (
        r"(?P<id>[a-z0-9-]+) (?P<language>[a-z]{2}) (?P<address>/|(?:[a-z0-9-]+/)+)",
        "Palauta rivi: tunnus, kieli ja osoite. Rivejä lisää vain komento python tee.py osoitteet.",
    ),
    NUMBERS: (
        rf"(?P<key>[^\W_][\w.-]*) (?P<digits>\+?\d+) {DAY}",
        "Palauta rivi: kohta, numero ja päivä. Rivejä lisää vain komento python tee.py numerot.",
    ),
    PRINTS: (
        rf"(?P<code>[2-9a-z]+) (?P<id>[a-z0-9-]+) (?P<language>[a-z]{{2}}) {DAY}|  (?P<digest>[2-9a-z]+)(?: (?P<title>.*))?",
        "Palauta rivi. Rivejä lisää vain komento python tee.py painokset.",
    ),
    STATED: (
        r"(?P<fact>[A-Za-z0-9-]+) (?P<digest>[0-9a-f]{12}) (?P<told>\d+)",
        "Palauta rivi: sääntö, tiiviste ja luku. Rivejä lisää vain komento python tee.py saannot.",
    ),
}


def home(root: Path, name: str) -> str:
    """Where a list is: what has been published is the county's own when the content is."""
    return f"{LAYER}/{name}" if name in PUBLISHED and (root / LAYER).is_dir() else name


def rows(root: Path, name: str) -> list[tuple[int, re.Match[str]]]:
    """The rows of a list in its home, each with its line; none when the file is not there."""
    return [(line, match) for line, row in _lines(root, home(root, name)) if (match := _match(name, row))]


def faults(root: Path) -> Iterator[Problem]:
    """What is wrong in the lists."""
    for name, (_, fix) in FORMS.items():
        for file in (name, f"{LAYER}/{name}"):
            if (root / file).exists() and (unreadable := decoded(root / file, file)[1]):
                yield unreadable
            for line, row in _lines(root, file):
                if not _match(name, row):
                    yield Problem(file, line, "", "Riviä ei voi lukea.", fix)


def _match(name: str, row: str) -> re.Match[str] | None:
    """A row of the list's own form, with a day of the calendar if it has a day."""
    match = re.fullmatch(FORMS[name][0], row)
    try:
        date.fromisoformat((match and match.groupdict().get("day")) or "2000-01-01")
    except ValueError:
        return None
    return match


def _lines(root: Path, name: str) -> Iterator[tuple[int, str]]:
    text = decoded(root / name, name)[0] if (root / name).exists() else ""
    for line, row in enumerate(text.split("\n"), start=1):
        if row.strip() and not row.startswith("#"):
            yield line, row
