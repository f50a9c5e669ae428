"""Where content lives under data/: which file is of which kind, and what a wrongly named file should be called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..model import KINDS, Kind
from .files import files
from .names import SLUG, slug
from .problems import Problem, nearest, suggestion
from .reading import Document, read
from .text_lists import FORMS
from .written import decoded


@dataclass(frozen=True)
class Found:
    """A file of data/: the kind and id (None: any of them) it has, or would have if its name were right; the document when it can be read."""

    kind: Kind | None
    id: str | None
    document: Document | None
    problem: Problem | None = None


def documents(root: Path, layer: str = "") -> Iterator[Found]:
    """Every file of data/, of the core or of a layer over it, in the order of their paths."""
    data = root / layer / "data"
    if layer and not data.is_dir():
        return
    if not data.is_dir():
        yield Found(
            None,
            "",
            None,
            Problem(
                "data", 1, "", "Kansiota data ei ole.", "Anna valitsimelle --juuri kansio, jossa ovat data/ ja docs/."
            ),
        )
        return
    for file, unread in files(data):
        relative = file.relative_to(root).as_posix()
        if unread and not file.suffix:  # a folder: nobody knows what is in it
            yield Found(KINDS.get(file.name), None, None, Problem(relative, 1, "", *unread))
            continue
        kind, name, fault = kind_of(file.relative_to(data))
        problem = Problem(relative, 1, "", *fault) if fault else None
        if kind is None and problem is None:
            continue
        meant = data / kind.name / f"{name}.yml" if kind and kind.folder else data / f"{name}.yml"
        if kind is None or file.suffix != ".yml" or (problem and meant.exists()):
            yield Found(kind, name, None, problem)
            continue
        text, unreadable = ("", Problem(relative, 1, "", *unread)) if unread else decoded(file, relative)
        yield Found(kind, name, None if unreadable else read(relative, text), unreadable or problem)


def kind_of(place: Path) -> tuple[Kind | None, str, tuple[str, str] | None]:
    """The kind and id of a file of data/ and what is wrong with its place or name; no kind and no fault when it is not content."""
    if f"data/{place.as_posix()}" in FORMS:
        return None, "", None
    name = place.stem if SLUG.match(place.stem) else slug(place.name.split(".")[0])
    kind, fault = _home(place, name)
    if place.suffix != ".yml":
        fault = f"Tiedoston ”{place.name}” pääte on väärä.", f"Nimeä tiedosto: {slug(place.name.split('.')[0])}.yml."
    elif not SLUG.match(place.stem):
        fault = f"Tiedoston nimi ”{place.name}” ei kelpaa.", f"Nimeä tiedosto: {name}.yml."
    return kind, kind.name if kind and not kind.folder else name, fault


def _home(place: Path, name: str) -> tuple[Kind | None, tuple[str, str] | None]:
    """The kind a place under data/ belongs to; the nearest one and a fault when there is no such place."""
    folders = [kind.name for kind in KINDS.values() if kind.folder]
    registers = [kind.name for kind in KINDS.values() if not kind.folder]
    if len(place.parts) == 1:
        if name in registers:
            return KINDS[name], None
        return KINDS.get(nearest(name, registers) or ""), (
            f"Rekisteriä ”{place.name}” ei ole.",
            suggestion(name, registers),
        )
    folder = place.parts[0]
    if len(place.parts) == 2 and folder in folders:
        return KINDS[folder], None
    return KINDS.get(nearest(folder, folders) or ""), (
        f"Kansiota data/{place.parent.as_posix()} ei ole.",
        suggestion(folder, folders),
    )
