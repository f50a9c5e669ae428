"""avoin-data/: the tables that join what is written apart, in both forms."""

from __future__ import annotations

import json

from macros.views.joined_tables import joined_tables

from ..build import Build
from .registers import BOM, FOLDER, table


def write_joined(build: Build) -> None:
    """Write each as JSON and as CSV."""
    folder = build.folder / FOLDER
    for joined in joined_tables(build.site.catalog):
        rows = joined.rows(build.site.catalog)
        (folder / f"{joined.name}.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
        (folder / f"{joined.name}.csv").write_text(BOM + table(list(joined.columns), rows), "utf-8", newline="")
