"""The open data of the site as a list: what each kind is, how much there is of it, and its files."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import KINDS
from ..site.here import Here
from .joined_tables import JoinedTable, joined_tables
from .links import Link

FOLDER = "avoin-data"


@dataclass(frozen=True)
class DataRow:
    """A kind of data: its name, its meaning, the number of its items, its files by form."""

    title: str
    meaning: str
    count: int
    files: list[Link]


def open_data(here: Here) -> list[DataRow]:
    """Every kind that has items, then the tables that join them."""
    rows = []
    for kind in KINDS.values():
        forms = [("JSON", f"{kind.name}.json"), ("CSV", f"{kind.name}.csv"), ("skeema", f"skeemat/{kind.name}.json")]
        files = [Link(form, here.to(f"{FOLDER}/{file}")) for form, file in forms if form != "CSV" or not kind.folder]
        count = len(here.catalog.items(kind.name))
        meaning = " ".join((kind.model.__doc__ or "").split("\n\n")[0].split())
        rows += [DataRow(kind.title, meaning, count, files)] if count else []
    return rows + [row for table in joined_tables(here.catalog) if (row := _joined(here, table)).count]


def _joined(here: Here, table: JoinedTable) -> DataRow:
    files = [Link(form, here.to(f"{FOLDER}/{table.name}.{form.lower()}")) for form in ("JSON", "CSV")]
    return DataRow(table.title, table.meaning, len(table.rows(here.catalog)), files)
