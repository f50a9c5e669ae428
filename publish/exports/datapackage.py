"""avoin-data/datapackage.json (Frictionless Data Package): the licence, and for each table its file, form, columns and their meaning."""

from __future__ import annotations

import json

from macros.model.tables import FINNISH
from macros.site.phrases import phrases

from ..build import Build
from .registers import BOM, FOLDER, table
from .table_rows import CITATIONS, Column, Table, tables

NAME = f"{FOLDER}/datapackage.json"
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Nimeä 4.0 Kansainvälinen",
    "path": "https://creativecommons.org/licenses/by/4.0/deed.fi",
}


def write_datapackage(build: Build) -> None:
    """Write the sections of law as a table of their own, and the description of all tables."""
    made = list(tables(build.site.catalog))
    cited = next(row for row in made if row.name == CITATIONS)
    folder = build.folder / FOLDER
    (folder / f"{CITATIONS}.json").write_text(json.dumps(cited.rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
    text = BOM + table([column.name for column in cited.columns], cited.rows)
    (folder / f"{CITATIONS}.csv").write_text(text, "utf-8", newline="")
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "lastensuojelun-tukipakki",
        "title": phrases()[FINNISH]["nimi"],
        "description": "Lastensuojelun määräajat, päättäjät, säännöt, yhteystiedot ja sanasto avoimena datana.",
        "homepage": build.origin,
        "version": max(page.page.checked for page in build.site.pages.values()).isoformat(),
        "licenses": [LICENCE],
        "contributors": [{"title": phrases()[FINNISH]["nimi"], "roles": ["publisher"]}],
        "resources": [_resource(row) for row in made],
    }
    (build.folder / NAME).write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _resource(row: Table) -> dict[str, object]:
    key = {"primaryKey": ["id"]} if row.name != CITATIONS else {}
    return {
        "name": row.name,
        "title": row.title,
        "description": row.meaning,
        "path": f"{row.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ";", "lineTerminator": "\r\n"},
        "schema": {"fields": [_field(column) for column in row.columns], "missingValues": [""], **key},
    }


def _field(column: Column) -> dict[str, object]:
    more: dict[str, dict[str, object]] = {
        "number": {"decimalChar": ","},
        "boolean": {"trueValues": ["kyllä"], "falseValues": ["ei"]},
    }
    told = {"description": column.meaning} if column.meaning else {}
    return {"name": column.name, "type": column.type, **told, **more.get(column.type, {})}
