"""The rows of open data and what their columns hold, for every form they are published in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.model import KINDS, Kind, Statute
from macros.source.catalog import Catalog
from macros.source.references import STATUTES

from .registers import flat, keys

DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Column:
    """A column: its name, ”string”, ”number”, ”boolean” or ”date”, and what it means (”” for the id and for parts of a field)."""

    name: str
    type: str
    meaning: str


@dataclass(frozen=True)
class Table:
    """A register as rows under its columns."""

    name: str
    title: str
    meaning: str
    columns: list[Column]
    rows: list[dict[str, object]]


def tables(catalog: Catalog) -> Iterator[Table]:
    """Every register of one file, then the sections of law that any item cites."""
    for kind in KINDS.values():
        if not kind.folder:
            items = catalog.items(kind.name).items()
            rows = [flat({"id": name, **item.model_dump(mode="json", by_alias=True)}) for name, item in items]
            meanings = {str(info.alias): info.description or "" for info in kind.model.model_fields.values()}
            yield Table(kind.name, kind.title, said(kind), _columns(keys(kind), rows, meanings), rows)
    rows = sorted(citations(catalog), key=lambda row: [str(value) for value in row.values()])
    meaning = "Pykälät, joihin tiedot nojaavat: mikä tieto, mikä säädös, mikä pykälä ja säädöksen osoite."
    yield Table(CITATIONS, "Pykäläviittaukset", meaning, _columns(list(CITED), rows, CITED), rows)


CITATIONS = "pykalaviittaukset"
CITED = {
    "laji": "Tiedon laji: tiedoston nimi ilman päätettä.",
    "id": "Tiedon tunnus.",
    "säädös": "Säädöksen tunnus.",
    "säädöksen_nimi": "Säädöksen virallinen nimi.",
    "säädöksen_numero": "Säädöskokoelman numero.",
    "pykälä": "Luku, pykälä, momentti ja kohta.",
    "osoite": "Säädöksen ajantasaisen tekstin osoite Finlexissä.",
}


def citations(catalog: Catalog) -> Iterator[dict[str, object]]:
    """Every section that an item cites, in fields of its own."""
    statutes = catalog.of(Statute)
    for kind in KINDS.values():
        for name in catalog.items(kind.name):
            for mention in catalog.mentions.get((kind.name, name), ()):
                if mention.of == STATUTES and mention.name in statutes:
                    statute = statutes[mention.name]
                    place = str(_written(mention.document.values, mention.path)).removeprefix(mention.name).strip()
                    values = (kind.name, name, mention.name, statute.name, statute.number, place, statute.address)
                    yield dict(zip(CITED, values, strict=True))


def _written(value: object, path: Iterable[str | int]) -> object:
    for step in path:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
    return value


def said(kind: Kind) -> str:
    """What a kind is, in one sentence."""
    return " ".join((kind.model.__doc__ or "").split("\n\n")[0].split())


def _columns(names: list[str], rows: list[dict[str, object]], meanings: dict[str, str]) -> list[Column]:
    return [
        Column(name, _type([row[name] for row in rows if row.get(name) is not None]), meanings.get(name, ""))
        for name in names
    ]


def _type(values: list[object]) -> str:
    """What all values of a column are; an empty column is text."""
    if values and all(isinstance(value, bool) for value in values):
        return "boolean"
    if values and all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values):
        return "number"
    return "date" if values and all(DAY.fullmatch(str(value)) for value in values) else "string"
