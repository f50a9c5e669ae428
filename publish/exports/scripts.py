"""The scripts that are fetched together in one file: the open dialog of the search, its worker, each tool. Sources are one job a module, readers fetch one file a job."""

from __future__ import annotations

from ..build import Build
from ..modules import SCRIPTS, joined, reached, sources

ROOMS = ("haku/", "tyokalut/")
FIRST = f"{SCRIPTS}/runko/alku.js"  # no module: it runs before the page is drawn, from a disk too
SHELL = "runko/sivusto.js"
SEARCH = ("haku/dialogi.js", "haku/tyolainen.js")
TOOL = "/nakyma.js"  # the page of each tool, in its own folder


def write_scripts(build: Build) -> None:
    """Write each entry with its modules in its own place; a module of the rooms that no page asks for by itself is not published."""
    modules = sources()
    entries = (*SEARCH, *(name for name in modules if name.endswith(TOOL)))
    asked = {*reached(modules, SHELL, entries), *entries}
    for name in modules:
        if name.startswith(ROOMS) and name not in asked:
            (build.folder / SCRIPTS / name).unlink(missing_ok=True)
    for entry in entries:
        (build.folder / SCRIPTS / entry).write_text(joined(modules, entry), "utf-8")
