"""Office files before they are made, and what all of them share: the marks of their page, and bytes without a clock."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import segno

from macros.model.form import Form

from ..paper.sheet import Sheet

EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment a zip can tell


@dataclass(frozen=True)
class Marks:
    """What every office file carries of its page; plain values, for another process. `colour` is ”rrggbb”, `local` what on it is a county's own (”” when nothing)."""

    title: str
    description: str
    checked: datetime
    day: str
    code: str
    address: str
    short: str
    validity: str
    local: str
    publisher: str
    words: dict[str, str]
    colour: str

    @property
    def edition(self) -> str:
        """The day of checking and the version: ”Tarkistettu 22.11.2026 · Versio abcd2345”."""
        return f"{self.words['tarkistettu']} {self.day} · {self.words['versio']} {self.code}"


def marks(sheet: Sheet, title: str) -> Marks:
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
        about["osoite-lyhyt"],
        about["voimassa"],
        about["alueen"],
        about["sanat"]["nimi"],
        about["sanat"],
        sheet.colour_value.removeprefix("#"),
    )


@dataclass(frozen=True)
class WordForm:
    """A form to be made into a Word document."""

    form: Form
    marks: Marks
    language: str

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The document; Word counts its pages itself."""
        from .word_form import written

        return written(self), 0


Notes = tuple[tuple[str, str], ...]
HOMES = (("Sama koti", True), ("Muualla", False))


@dataclass(frozen=True)
class Slide:
    """One slide of a kind: what it says, what the leader reads (name, text), how many minutes its clock shows (0: no clock).

    `mark` stands above a story; `bars` are the course of the day (name, minutes, pause); `limits` are times on a path (station, text);
    `people` of a story (who, sign, at home) are drawn beside it, the child first; `code` is the address of a QR code; `page` is for messages.
    """

    page: str
    kind: str
    title: str
    lines: tuple[str, ...]
    notes: Notes
    minutes: int = 0
    mark: str = ""
    bars: tuple[tuple[str, int, bool], ...] = ()
    limits: tuple[tuple[int, str], ...] = ()
    people: tuple[tuple[str, str, bool], ...] = ()
    code: str = ""

    @property
    def people_told(self) -> str:
        """The people in words: who live in the same home, who elsewhere."""
        rows = [(place, [who for who, _, home in self.people if home == at_home]) for place, at_home in HOMES]
        return " ".join(f"{place}: {' · '.join(who)}." for place, who in rows if who)


@dataclass(frozen=True)
class Deck:
    """A presentation to be made."""

    subtitle: str
    slides: tuple[Slide, ...]
    marks: Marks

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The presentation and the number of its slides."""
        from .slides import drawn

        return drawn(self)


def qr_picture(address: str) -> io.BytesIO:
    """A QR code as a PNG, dark on white with its quiet zone."""
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="png", scale=8, border=4)
    out.seek(0)
    return out


def packed(package: bytes) -> bytes:
    """An office file is a zip: written again without the times of its parts, so that the same content gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for part in given.infolist():
            made.writestr(zipfile.ZipInfo(part.filename, EPOCH), given.read(part), zipfile.ZIP_DEFLATED)
    return out.getvalue()
