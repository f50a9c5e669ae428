"""tallessa.js and tallessa.json: the worker that answers without a network for the pages a reader has asked to keep, and the list of what is kept."""

from __future__ import annotations

import json

from macros.views.tools.kept_pages import LIST, SCRIPT, folders, kept

from ..build import Build
from ..modules import joined, sources
from .comments import IN_SCRIPTS, bare

WORKER = "tyokalut/tallessa/tyolainen.js"
ASSETS = ("css", "js", "svg", "png", "webp", "ico")


def write_kept(build: Build) -> None:
    """Write both at the root; the list has the pages, and the styles, scripts and pictures of all pages, with their bytes together."""
    (build.folder / SCRIPT).write_text(bare(joined(sources(), WORKER), IN_SCRIPTS), "utf-8")
    pages = {page.address: build.folder / page.address / "index.html" for page in kept(build.site)}
    files = sorted(file for ending in ASSETS for file in (build.folder / "assets").rglob(f"*.{ending}"))
    pages |= {file.relative_to(build.folder).as_posix(): file for file in files}
    told = {
        "folders": folders(build.site),
        "addresses": list(pages),
        "bytes": sum(file.stat().st_size for file in pages.values()),
    }
    (build.folder / LIST).write_text(json.dumps(told, ensure_ascii=False) + "\n", "utf-8")
