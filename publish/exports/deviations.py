"""avoin-data/poikkeamat.json and .csv: in a county's own edition, every item that is not what the core says, and why."""

from __future__ import annotations

import json

from macros.source.deviations import Deviation
from macros.source.reading import dotted

from ..build import Build
from .registers import BOM, FOLDER, table

COLUMNS = ("laji", "id", "miten", "syy", "tilalla", "kentät", "alue")


def write_deviations(build: Build) -> None:
    """Write the register; a site that is the core alone has none."""
    catalog = build.site.catalog
    if catalog.edition is None:
        return
    rows = [_row(row, catalog.edition.county) for row in catalog.deviations.values()]
    target = build.folder / FOLDER
    target.mkdir(exist_ok=True)
    (target / "poikkeamat.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
    (target / "poikkeamat.csv").write_text(BOM + table(list(COLUMNS), rows), "utf-8", newline="")


def _row(row: Deviation, county: str) -> dict[str, object]:
    fields = [dotted(one.path[len(row.at) :]) for one in row.differences if not row.new]
    values = (
        row.kind,
        row.id,
        row.how,
        row.reason or None,
        row.instead or None,
        [name for name in fields if name],
        county,
    )
    return dict(zip(COLUMNS, values, strict=True))
