"""The register of published numbers: which number was confirmed on which day, so that a changed one is not let through unseen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path as FilePath

from ..kept import write_whole
from ..model import Contact, County, Item, phone
from ..model.contact import DESKS, Desk
from ..source.catalog import Catalog, Entry
from ..source.reading import Path
from ..source.text_lists import NUMBERS, home, rows

HEADER = "# Julkaistut numerot: kohta, numero, tarkistuspäivä. Rivejä vain lisätään: python tee.py numerot\n"


@dataclass(frozen=True)
class Confirmed:
    """A number in the register; `key` is the place it stands in."""

    key: str
    digits: str
    checked: date


@dataclass(frozen=True)
class Dialled:
    """A number in the data: the entry, the path of what carries it, and the day it was checked."""

    entry: Entry[Item]
    path: Path
    number: str
    checked: date

    @property
    def key(self) -> str:
        return ".".join((self.entry.kind, self.entry.id, *map(str, self.path)))

    @property
    def digits(self) -> str:
        return phone.digits(self.number)


def dialled(catalog: Catalog) -> Iterator[Dialled]:
    """Every number of the services and of the counties."""
    for service in catalog.written(Contact):
        if service.item.number:
            yield Dialled(service, (), service.item.number, service.item.checked)
    for county in catalog.written(County):
        for key, name in DESKS.items():
            desk: Desk | None = getattr(county.item, name)
            if desk and desk.number:
                yield Dialled(county, (key,), desk.number, desk.checked)


def confirmed(root: FilePath) -> list[Confirmed]:
    """The register in the order of its lines; the last line of a place is in force."""
    return [Confirmed(row["key"], row["digits"], date.fromisoformat(row["day"])) for _, row in rows(root, NUMBERS)]


def register(catalog: Catalog) -> list[str]:
    """Append the numbers that are not in the register yet; returns the new lines."""
    file = catalog.root / home(catalog.root, NUMBERS)
    known = {(row.key, row.digits) for row in confirmed(catalog.root)}
    new = [
        f"{row.key} {row.digits} {row.checked.isoformat()}"
        for row in dialled(catalog)
        if (row.key, row.digits) not in known
    ]
    text = file.read_text("utf-8") if file.exists() else HEADER
    write_whole(file, (text + "".join(f"{line}\n" for line in new)).encode())
    return new
