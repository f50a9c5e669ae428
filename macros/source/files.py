"""The files of a folder of content, and what in it the machine cannot read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

Fault = tuple[str, str]  # what is wrong, what to do

LINKED = ("Kansio on linkki toiseen kansioon.", "Kopioi tiedostot kansioon itseensä: linkkejä ei seurata.")
LEADS_NOWHERE = ("Linkki ei johda tiedostoon.", "Poista linkki tai kopioi tiedosto sen tilalle.")
NO_RIGHTS = ("Lukeminen ei onnistu: oikeudet puuttuvat.", "Korjaa tiedoston tai kansion oikeudet.")
NO_FILE = ("Tämä ei ole tavallinen tiedosto.", "Poista se kansiosta.")


def files(folder: Path) -> Iterator[tuple[Path, Fault | None]]:
    """Every file under a folder in the order of paths, hidden ones left out; with a fault what cannot be read, folders too."""
    yield from sorted(_found(folder), key=lambda row: row[0])


def _found(folder: Path) -> Iterator[tuple[Path, Fault | None]]:
    unreadable: list[tuple[Path, Fault | None]] = []
    walk = os.walk(folder, onerror=lambda error: unreadable.append((Path(error.filename), NO_RIGHTS)))
    for place, folders, names in walk:
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from ((Path(place, name), LINKED) for name in folders if Path(place, name).is_symlink())
        for name in names:
            file = Path(place, name)
            if not name.startswith("."):
                yield file, None if file.is_file() else LEADS_NOWHERE if file.is_symlink() else NO_FILE
    yield from unreadable
