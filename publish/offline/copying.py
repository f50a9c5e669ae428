"""From a built site to its copy: every file either goes as it is, changes its form, or has no use without a server."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..exports import hashed, permalinks, scripts, validity
from ..exports.compressed import CODINGS
from ..modules import SCRIPTS
from .addresses import opened_from_disk
from .scripts import index_file, one_script

ONE_SCRIPT = "levykopio.js"
# answers and settings of a server, and a map for search engines
USELESS = ("404.html", "sitemap.xml", ".htaccess", "_headers", "robots.txt")


def write_copy(site: Path, target: Path) -> None:
    """Write the copy of a built site into an empty folder."""
    for file in sorted(site.rglob("*")):
        name = file.relative_to(site)
        if file.is_file() and _goes(name):
            _write(file, target / name, name)
    (target / SCRIPTS / ONE_SCRIPT).write_text(one_script(), "utf-8")


def _goes(name: Path) -> bool:
    """Modules go as one script; the scripts that are no modules go as they are."""
    if name.is_relative_to(SCRIPTS):
        return hashed.plain(name.as_posix()) in (scripts.FIRST, permalinks.SCRIPT, validity.SCRIPT)
    return name.as_posix() not in USELESS and name.suffix not in CODINGS.values()


def _write(file: Path, place: Path, name: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    if name.suffix == ".html":
        place.write_text(opened_from_disk(file.read_text("utf-8"), ONE_SCRIPT), "utf-8")
    elif name.parts[0] == "haku":
        place.with_suffix(".js").write_text(index_file(file.read_text("utf-8")), "utf-8")
    else:
        shutil.copyfile(file, place)
