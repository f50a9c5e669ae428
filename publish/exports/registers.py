"""avoin-data/: the content as JSON with the same keys as its authors write, and the registers of one file also as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import TypeGuard, get_args, get_origin

from pydantic import BaseModel

from macros.model import KINDS, Kind

from ..build import Build

FOLDER = "avoin-data"
BOM = "\ufeff"  # tells Excel that the text is UTF-8; fields are parted by semicolons, as Finnish Excel expects
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would count instead of showing


def write_registers(build: Build) -> None:
    """Write every kind of content, those of one file under data/ in both forms."""
    target = build.folder / FOLDER
    target.mkdir(exist_ok=True)
    for kind in KINDS.values():
        items = build.site.catalog.items(kind.name)
        rows = [{"id": name, **item.model_dump(mode="json", by_alias=True)} for name, item in items.items()]
        (target / f"{kind.name}.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
        if not kind.folder:
            (target / f"{kind.name}.csv").write_text(BOM + table(keys(kind), map(flat, rows)), "utf-8", newline="")


def keys(kind: Kind) -> list[str]:
    """The names of the columns: the id, then the fields as their authors write them, those inside a field after its name and a dot."""
    return ["id", *_names(kind.model)]


def _names(model: type[BaseModel]) -> list[str]:
    names: list[str] = []
    for name, info in model.model_fields.items():
        key = info.alias or name
        parts = () if get_origin(info.annotation) is list else (info.annotation, *get_args(info.annotation))
        inside = next((part for part in parts if _is_model(part)), None)
        names += [f"{key}.{field}" for field in _names(inside)] if inside else [key]
    return names


def _is_model(part: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(part, type) and issubclass(part, BaseModel)


def flat(row: dict[str, object]) -> dict[str, object]:
    """A row with the fields inside its fields under the names of the columns; what is not written is absent."""
    cells: dict[str, object] = {}
    for key, value in row.items():
        if isinstance(value, dict):
            cells |= {f"{key}.{name}": inner for name, inner in flat(value).items()}
        else:
            cells[key] = value
    return cells


def table(keys: list[str], rows: Iterable[dict[str, object]]) -> str:
    """Rows as CSV: lists are joined by a comma, numbers are written as in Finnish, what is not known is empty."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(keys)
    writer.writerows([[_cell(row.get(key)) for key in keys] for row in rows])
    return out.getvalue()


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "kyllä" if value else "ei"
        case int() | float():
            return str(value).replace(".", ",")
        case list():
            return _shown(", ".join(map(str, value)))
    return _shown(str(value))


def _shown(text: str) -> str:
    """A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises."""
    return f"'{text}" if text.startswith(FORMULA) else text
