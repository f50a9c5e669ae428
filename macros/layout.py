"""Where content lives under data/: which file is of which kind, and what a wrongly named file should be called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .model import KINDS, Kind
from .problems import Problem, fold, suggestion
from .reading import Document, read
from .sources import decoded

OTHER_FILES = {"sanalista.txt", "osoitteet.txt"}
SLUG = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")


def documents(root: Path) -> Iterator[tuple[Kind, str, Document] | Problem]:
    """Every YAML file of data/ as (kind, id, document), or the problem that keeps it from being read."""
    data = root / "data"
    if not data.is_dir():
        yield Problem("data", 1, "", "Kansiota data ei ole.", "Anna valitsimelle --juuri kansio, jossa ovat data/ ja docs/.")
        return
    for file in sorted(path for path in data.rglob("*") if path.is_file() and not path.name.startswith(".")):
        relative = file.relative_to(root).as_posix()
        found = kind_of(file.relative_to(data))
        if isinstance(found, Kind):
            text, problem = decoded(file, relative)
            yield problem if problem is not None else (found, file.stem, read(relative, text))
        elif found is not None:
            yield Problem(relative, 1, "", *found)


def kind_of(place: Path) -> Kind | tuple[str, str] | None:
    """The kind a file of data/ belongs to; what is wrong with its place or name; None when it is not content."""
    if len(place.parts) == 1 and place.name in OTHER_FILES:
        return None
    folders = [kind.name for kind in KINDS.values() if kind.folder]
    registers = [kind.name for kind in KINDS.values() if not kind.folder]
    if place.suffix != ".yml":
        return f"Tiedoston ”{place.name}” pääte on väärä.", f"Nimeä tiedosto: {slug(place.name.split('.')[0])}.yml."
    if not SLUG.match(place.stem):
        return f"Tiedoston nimi ”{place.name}” ei kelpaa.", f"Nimeä tiedosto: {slug(place.stem)}.yml."
    if len(place.parts) == 1:
        return KINDS[place.stem] if place.stem in registers else (f"Rekisteriä ”{place.name}” ei ole.", suggestion(place.stem, registers))
    if len(place.parts) > 2 or place.parts[0] not in folders:
        return f"Kansiota data/{place.parent.as_posix()} ei ole.", suggestion(place.parts[0], folders)
    return KINDS[place.parts[0]]


def slug(text: str) -> str:
    """The text as an id: letters a–z, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
