"""A person's identity code is refused in every file of the content, also in one that cannot be read as content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from .files import files
from .names import LAYER
from .problems import Problem

SAID = (
    "Rivillä on henkilötunnus.",
    "Poista se. Tukipakissa ei ole asiakastietoja; jos tunnus on jo julkaistu, kerro tietosuojavastaavalle.",
)
# Digital and Population Data Services Agency: the sign of the century, three digits, and the remainder by 31 as a sign
CENTURIES = {**dict.fromkeys("+", 1800), **dict.fromkeys("-–−UVWXY", 1900), **dict.fromkeys("ABCDEF", 2000)}
REMAINDERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
CODE = re.compile(
    r"(?<![\w-])(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)(?P<century>[-–−+A-FU-Y])(?P<number>\d{3})(?P<check>[0-9A-Y])(?![\w])",
    re.I,
)


def identity_codes(root: Path) -> Iterator[Problem]:
    """Every row of data/ and docs/ that holds a code; pictures and other files that are no text are left out."""
    for folder in filter(Path.is_dir, (root / name for name in ("data", "docs", LAYER))):
        for file, unread in files(folder):
            data = b"" if unread else _bytes(file)
            if b"\0" not in data:
                text = data.decode("utf-8", "replace")
                lines = sorted({text.count("\n", 0, match.start()) for match in codes(text)})
                yield from (Problem(file.relative_to(root).as_posix(), line + 1, "", *SAID) for line in lines)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""  # that it cannot be read is told where it would be used


def codes(text: str) -> list[re.Match[str]]:
    """Every identity code in a text."""
    return [match for match in CODE.finditer(text) if is_identity_code(match)]


def hidden(text: str) -> str:
    """A text with the signs of its codes hidden, so that a report does not tell them again."""
    return CODE.sub(lambda match: "•" * len(match[0]) if is_identity_code(match) else match[0], text)


def is_identity_code(match: re.Match[str]) -> bool:
    """Whether a text of the right form has a day of the calendar and the right check sign."""
    try:
        date(CENTURIES[match["century"].upper()] + int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return False
    digits = match["day"] + match["month"] + match["year"] + match["number"]
    return REMAINDERS[int(digits) % len(REMAINDERS)] == match["check"].upper()
