"""The register of statutes, each with the pages that cite it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from html import unescape

from ..finnish.alphabet import alphabetical
from ..model import Statute
from ..model.tables import FINNISH, STATUTE_GROUPS
from ..site.here import Here, whole_name
from ..site.site import SitePage
from .links import Link, to_page

# a citation as the templates show it: its title is the whole name of the statute
CITATION = re.compile(r'class="laki"[^>]* title="([^"]*)"')


@dataclass(frozen=True)
class StatuteRow:
    """A statute of the register, with the pages that cite it."""

    id: str
    name: str
    number: str
    short: str
    names: dict[str, str]
    why: str
    address: str
    read: str
    checked: str
    uncertain: bool
    note: str
    pages: list[Link]


def statute_groups(here: Here) -> list[tuple[str, list[StatuteRow]]]:
    """The register of statutes by group."""
    pages = citing_pages(here)
    groups: dict[str, list[StatuteRow]] = defaultdict(list)
    for name, item in here.catalog.of(Statute).items():
        links = [to_page(here, page) for page in pages.get(name, [])]
        groups[item.group].append(
            StatuteRow(name, item.name, item.number, item.short or "", item.translations("name"), item.why, item.address or "",
                       item.read or "", here.day(item.checked), item.uncertain, item.note or "", links)
        )  # fmt: skip
    return [(title, groups[group]) for group, title in STATUTE_GROUPS.items() if groups[group]]


def citing_pages(here: Here) -> dict[str, list[SitePage]]:
    """For each statute the Finnish pages that show a citation of it, read from their texts; the register itself does not count."""
    names = {whole_name(item): name for name, item in here.catalog.of(Statute).items()}
    cited: dict[str, list[SitePage]] = defaultdict(list)
    for page in here.site.pages.values():
        if page.page.language == FINNISH and page is not here.page:
            for found in sorted(set(CITATION.findall(here.site.text(page)))):
                cited[names[unescape(found)]].append(page)
    return {name: sorted(pages, key=lambda page: alphabetical(page.title)) for name, pages in cited.items()}
