"""avoin-data/: the registers of the content as JSON and CSV, with the same keys as in the files their authors write."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from macros.model import KINDS
from macros.model.fields import Citation
from macros.site.site import Site

FOLDER = "avoin-data"
BOM = "\ufeff"  # tells Excel that the text is UTF-8; fields are parted by semicolons, as Finnish Excel expects


def write_registers(site: Site, folder: Path) -> None:
    """Write every register that is one file under data/."""
    target = folder / FOLDER
    target.mkdir(exist_ok=True)
    for kind in KINDS.values():
        if not kind.folder:
            rows = [{"id": name, **plain(item)} for name, item in site.catalog.items(kind.name).items()]
            keys = ["id", *(info.alias or name for name, info in kind.model.model_fields.items())]
            (target / f"{kind.name}.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
            (target / f"{kind.name}.csv").write_text(BOM + table(keys, rows), "utf-8", newline="")


def plain(item: Any) -> dict[str, Any]:
    """The values of an item by their Finnish keys; dates as ”2026-11-22”, sections of law as they are written."""
    return {str(info.alias or name): _plain(getattr(item, name)) for name, info in type(item).model_fields.items()}


def _plain(value: Any) -> Any:
    match value:
        case Citation():
            return f"{value.statute} {value.place}".replace("\u00a0", " ")
        case list() | tuple():
            return [_plain(part) for part in value]
        case None | bool() | int() | float() | str():
            return value
    return value.isoformat()


def table(keys: list[str], rows: list[dict[str, Any]]) -> str:
    """Rows as CSV: lists are joined by a comma, what is not known is empty."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(keys)
    writer.writerows([[_cell(row[key]) for key in keys] for row in rows])
    return out.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return (
        {None: "", True: "kyllä", False: "ei"}.get(value, value) if isinstance(value, bool) or value is None else value
    )
