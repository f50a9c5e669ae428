"""What no text of the content may hold: signs that nobody sees, which come with copied text, and a person's identity code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

# control signs, zero-width space, turned directions, invisible operators, mark of byte order, lost sign; joiners of Arabic script are left
UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffd]"
)


# Digital and Population Data Services Agency: the sign of the century, three digits, and the remainder by 31 as a sign
CENTURIES = {**dict.fromkeys("+", 1800), **dict.fromkeys("-–−UVWXY", 1900), **dict.fromkeys("ABCDEF", 2000)}
REMAINDERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
CODE = re.compile(
    r"(?<![\w-])(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)(?P<century>[-–−+A-FU-Y])(?P<number>\d{3})(?P<check>[0-9A-Y])(?![\w])",
    re.I,
)


def forbidden(text: str) -> Iterator[tuple[int, str, str]]:
    """The lines (from 0) that hold something forbidden, what is wrong and what to write."""
    yield from unseen(text)
    for match in CODE.finditer(text):
        if is_identity_code(match):
            fix = (
                "Poista se. Tukipakissa ei ole asiakastietoja; jos tunnus on jo julkaistu, kerro tietosuojavastaavalle."
            )
            yield text.count("\n", 0, match.start()), "Rivillä on henkilötunnus.", fix  # which is not told again here


def holds_identity_code(text: str) -> bool:
    """Whether a person's identity code stands somewhere in a text."""
    return any(map(is_identity_code, CODE.finditer(text)))


def is_identity_code(match: re.Match[str]) -> bool:
    """Whether a text of the right form has a day of the calendar and the right check sign."""
    try:
        date(CENTURIES[match["century"].upper()] + int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return False
    digits = match["day"] + match["month"] + match["year"] + match["number"]
    return REMAINDERS[int(digits) % len(REMAINDERS)] == match["check"].upper()


def unseen(text: str) -> Iterator[tuple[int, str, str]]:
    """The lines (from 0) that hold such a sign, what is wrong and what to write."""
    for number, line in enumerate(text.split("\n")):
        if found := UNSEEN.search(line):
            around = next((word for word in re.findall(r"\S+", line) if found[0] in word), line.strip())
            what = f"Rivillä on merkki, jota ei näe tai ei voi lukea: U+{ord(found[0]):04X}."
            yield number, what, f"Poista kohta ja kirjoita se uudelleen: ”{UNSEEN.sub('', around)}”."
