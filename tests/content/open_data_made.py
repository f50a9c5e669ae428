"""The open data of a root without the site around it: every step of publishing that writes some of it."""

from __future__ import annotations

from pathlib import Path

from macros.content import checked
from publish.build import Build
from publish.exports.catalogue import write_catalogue
from publish.exports.csvw import write_csvw
from publish.exports.datapackage import write_datapackage
from publish.exports.joined import write_joined
from publish.exports.machines import write_markdown, write_robots
from publish.exports.registers import write_registers
from publish.exports.schemas import write_schemas
from publish.exports.workbook import write_workbook
from publish.steps import STEPS

OPEN_DATA = {
    write_registers,
    write_schemas,
    write_joined,
    write_datapackage,
    write_csvw,
    write_catalogue,
    write_workbook,
    write_markdown,
    write_robots,
}
ORIGIN = "https://tukipakki.example/"


def made(root: Path, folder: Path) -> Path:
    """Write the open data of a root under a folder, in the order of publishing."""
    build = Build(checked(root), folder, ORIGIN, folder, print)
    for step in (step for step in STEPS if step in OPEN_DATA):
        step(build)
    return folder
