"""Publishing is a list of steps: each makes one published thing of a built site."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .build import Build
from .exports.bank import write_bank
from .exports.calendar import write_calendar
from .exports.catalogue import write_catalogue
from .exports.comments import write_without_comments
from .exports.compressed import write_compressed
from .exports.csvw import write_csvw
from .exports.datapackage import write_datapackage
from .exports.downloads import write_downloads
from .exports.feed import write_feed
from .exports.hashed import write_hashed
from .exports.hyphens import write_hyphens
from .exports.icons import write_icon
from .exports.joined import write_joined
from .exports.kept_on_device import write_kept
from .exports.machines import write_markdown, write_robots
from .exports.manifest import write_manifest
from .exports.permalinks import write_permalinks
from .exports.registers import write_registers
from .exports.schemas import write_schemas
from .exports.scripts import write_scripts
from .exports.servers import write_servers
from .exports.sharing import write_sharing_pictures
from .exports.validity import write_answers
from .exports.workbook import write_workbook
from .kits.box import place_boxes
from .orders import place_files
from .search import write_search

Step = Callable[[Build], None]

STEPS: tuple[Step, ...] = (
    place_files,
    place_boxes,
    write_downloads,
    write_bank,
    write_answers,
    write_permalinks,
    write_registers,
    write_schemas,
    write_joined,
    write_datapackage,
    write_csvw,
    write_catalogue,
    write_workbook,
    write_calendar,
    write_feed,
    write_manifest,
    write_search,
    write_scripts,
    write_without_comments,
    write_hyphens,
    write_icon,
    write_sharing_pictures,
    write_markdown,
    write_robots,
    write_hashed,
    write_kept,
    write_servers,
    write_compressed,
)
PREVIEW: tuple[Step, ...] = (write_permalinks, write_feed, write_manifest, write_search)


def publish(build: Build, steps: Iterable[Step] = STEPS) -> None:
    """Take every step in order; what could not be made is in `build.faults`."""
    for step in steps:
        step(build)
    build.texts.end()
    build.texts.write()
