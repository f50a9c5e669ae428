"""avoin-data/datapackage.json (Frictionless Data Package): the licence, and for each table its file, form, columns and their meaning."""

from __future__ import annotations

import json

from ..build import Build
from . import licence
from .registers import FOLDER
from .table_rows import Column, Table, tables

NAME = f"{FOLDER}/datapackage.json"
LICENCE = {"name": licence.NAME, "title": licence.TITLE, "path": licence.IN_FINNISH}


def write_datapackage(build: Build) -> None:
    """Write the description of all tables."""
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "lastensuojelun-tukipakki",
        "title": build.publisher,
        "description": "Lastensuojelun määräajat, päättäjät, säännöt, yhteystiedot ja sanasto avoimena datana.",
        "homepage": build.origin,
        "version": max(page.page.checked for page in build.site.pages.values()).isoformat(),
        "licenses": [LICENCE],
        "contributors": [{"title": build.publisher, "roles": ["publisher"]}],
        "resources": [_resource(row) for row in tables(build.site.catalog)],
    }
    (build.folder / NAME).write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _resource(row: Table) -> dict[str, object]:
    key = {"primaryKey": ["id"]} if row.key else {}
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
