"""The rows of open data and what their columns hold, for every form they are published in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model import KINDS, Kind
from macros.source.catalog import Catalog
from macros.views.joined_tables import joined_tables

from .registers import flat, keys

TIMES = {"date": re.compile(r"\d{4}-\d\d-\d\d"), "yearmonth": re.compile(r"\d{4}-\d\d")}


@dataclass(frozen=True)
class Column:
    """A column: its name, ”string”, ”number”, ”boolean”, ”date” or ”yearmonth”, and what it means (”” for the id and for parts of a field)."""

    name: str
    type: str
    meaning: str


@dataclass(frozen=True)
class Table:
    """Rows under their columns; `key` when the column ”id” tells them apart."""

    name: str
    title: str
    meaning: str
    columns: list[Column]
    rows: list[dict[str, object]]
    key: bool = True


def tables(catalog: Catalog) -> Iterator[Table]:
    """Every register of one file, then the tables that join what is written apart."""
    for kind in KINDS.values():
        if not kind.folder:
            items = catalog.items(kind.name).items()
            rows = [flat({"id": name, **item.model_dump(mode="json", by_alias=True)}) for name, item in items]
            meanings = {str(info.alias): info.description or "" for info in kind.model.model_fields.values()}
            yield Table(kind.name, kind.title, said(kind), _columns(keys(kind), rows, meanings), rows)
    for joined in joined_tables(catalog):
        rows = joined.rows(catalog)
        columns = _columns(list(joined.columns), rows, joined.columns)
        yield Table(joined.name, joined.title, joined.meaning, columns, rows, key=False)


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
    fitting = (name for name, form in TIMES.items() if values and all(form.fullmatch(str(value)) for value in values))
    return next(fitting, "string")
