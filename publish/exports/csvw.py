"""avoin-data/<table>.csv-metadata.json (CSV on the Web, W3C): beside a bare CSV its licence, its form, and what its columns are."""

from __future__ import annotations

import json
from urllib.parse import quote

from ..build import Build
from . import licence
from .registers import FOLDER
from .table_rows import Column, Table, tables

TYPES: dict[str, object] = {
    "number": {"base": "decimal", "format": {"decimalChar": ","}},
    "boolean": {"base": "boolean", "format": "kyllä|ei"},
    "date": "date",
    "yearmonth": "gYearMonth",
    "string": "string",
}


def write_csvw(build: Build) -> None:
    """Write the description of every table beside it, by the name that readers of CSV on the Web look for."""
    for row in tables(build.site.catalog):
        text = json.dumps(described(row, build), ensure_ascii=False, indent=1)
        (build.folder / FOLDER / f"{row.name}.csv-metadata.json").write_text(text + "\n", "utf-8")


def described(row: Table, build: Build) -> dict[str, object]:
    """The description of a table."""
    key = {"primaryKey": "id"} if row.key else {}
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "fi"}],
        "url": f"{row.name}.csv",
        "dc:title": row.title,
        "dc:description": row.meaning,
        "dc:publisher": build.publisher,
        "dc:license": {"@id": licence.ADDRESS},
        "dc:source": {"@id": build.origin},
        "dialect": {"delimiter": ";", "encoding": "utf-8", "lineTerminators": ["\r\n"], "header": True},
        "tableSchema": {"columns": [_column(column) for column in row.columns], **key},
    }


def _column(column: Column) -> dict[str, object]:
    told = {"dc:description": column.meaning} if column.meaning else {}
    return {"name": quote(column.name), "titles": column.name, "datatype": TYPES[column.type], "null": "", **told}
