"""The pages of workers that a reader may keep on the device: in whole folders, none of which has a page of a family."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.tables import FAMILY
from ...site.here import Here
from ...site.site import Site, SitePage

SCRIPT, LIST = (
    "tallessa.js",
    "tallessa.json",
)  # at the root of the site: a worker answers only for what is under its own folder
WORKER = "työntekijä"


@dataclass(frozen=True)
class KeptPages:
    """How many pages can be kept; the script needs to know where the worker and the list are."""

    pages: int
    data: dict[str, object]


def kept_pages(here: Here) -> KeptPages:
    """What is told before anything is kept."""
    return KeptPages(len(kept(here.site)), {"script": here.to(SCRIPT), "list": here.to(LIST)})


def kept(site: Site) -> list[SitePage]:
    """The pages of workers in their folders, in the order of their addresses."""
    own = folders(site)
    rows = (page for page in site.pages.values() if _door(page) == WORKER and _folder(page) in own)
    return sorted(rows, key=lambda page: page.address)


def folders(site: Site) -> list[str]:
    """The folders that have pages of workers and none of a family: ”laki/”."""
    doors: dict[str, set[str]] = {}
    for page in site.pages.values():
        doors.setdefault(_folder(page), set()).add(_door(page))
    return sorted(folder for folder, found in doors.items() if folder and WORKER in found and FAMILY not in found)


def _folder(page: SitePage) -> str:
    first, slash, _ = page.address.partition("/")
    return first + slash


def _door(page: SitePage) -> str:
    return page.page.audience[0]
