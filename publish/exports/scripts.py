"""The search's scripts in two files: what the open dialog needs, and what its worker needs. Sources are one job a module, readers fetch one file a job."""

from __future__ import annotations

from ..build import Build
from ..modules import SCRIPTS, joined, reached, sources

ROOM = "haku/"
FIRST = f"{SCRIPTS}/runko/alku.js"  # no module: it runs before the page is drawn, from a disk too
SHELL = "runko/sivusto.js"
ENTRIES = ("haku/dialogi.js", "haku/tyolainen.js")


def write_scripts(build: Build) -> None:
    """Write each entry with its modules in its own place; a module of the room that no page asks for by itself is not published."""
    modules = sources()
    asked = reached(modules, SHELL, ENTRIES)
    for name in modules:
        if name.startswith(ROOM) and name not in asked:
            (build.folder / SCRIPTS / name).unlink(missing_ok=True)
    for entry in ENTRIES:
        (build.folder / SCRIPTS / entry).write_text(joined(modules, entry), "utf-8")
