"""What every office file carries of its page: title, day, version, addresses, QR code."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime

import segno

from ..paper.sheet import Sheet


@dataclass(frozen=True)
class Marks:
    """Plain values, so that they can be sent to another process; `colour` is ”rrggbb”."""

    title: str
    description: str
    checked: datetime
    day: str
    code: str
    address: str
    validity: str
    publisher: str
    words: dict[str, str]
    colour: str

    @property
    def edition(self) -> str:
        """The day of checking and the version: ”Tarkistettu 22.11.2026 · Versio abcd2345”."""
        return f"{self.words['tarkistettu']} {self.day} · {self.words['versio']} {self.code}"


def marks(sheet: Sheet, title: str, colour: str) -> Marks:
    """The marks of a page's file."""
    about = sheet.about
    day = datetime(*about["tarkistettu"])
    return Marks(
        title,
        about["kuvaus"],
        day,
        about["paiva"],
        about["koodi"],
        about["osoite"],
        about["voimassa"],
        about["sanat"]["nimi"],
        about["sanat"],
        colour.removeprefix("#"),
    )


def qr_picture(address: str) -> io.BytesIO:
    """A QR code as a PNG, dark on white with its quiet zone."""
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="png", scale=8, border=4)
    out.seek(0)
    return out
