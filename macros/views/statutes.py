"""The register of statutes, each with the pages that cite it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from ..finnish.alphabet import alphabetical
from ..model import Decision, LegalFact, Process, Statute
from ..model.law import Checked
from ..model.tables import STATUTE_GROUPS
from ..site.here import Here
from ..site.site import Site, SitePage
from .links import Link, to_page

USED = re.compile(r"\{\{\s*(fakta|määräaika|vaiheet|silmäyksellä|laki|päättäjä)\(\s*['\"]([^'\"]+)")


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
    pages = citing_pages(here.site)
    groups: dict[str, list[StatuteRow]] = defaultdict(list)
    for name, item in here.catalog.of(Statute).items():
        links = [to_page(here, page) for page in pages.get(name, [])]
        groups[item.group].append(
            StatuteRow(name, item.name, item.number, item.short or "", item.translations("name"), item.why, item.address or "",
                       item.read or "", here.day(item.checked), item.state == "tarkistettava", item.note or "", links)
        )  # fmt: skip
    return [(title, groups[group]) for group, title in STATUTE_GROUPS.items() if groups[group]]


def citing_pages(site: Site) -> dict[str, list[SitePage]]:
    """For each statute the Finnish pages that cite it, directly or through a fact, a decision or a process."""
    cited: dict[str, list[SitePage]] = defaultdict(list)
    for page in site.pages.values():
        if page.page.language == "fi":
            for statute in sorted(_statutes_of(site, page)):
                cited[statute].append(page)
    return {name: sorted(pages, key=lambda page: alphabetical(page.title)) for name, pages in cited.items()}


def _statutes_of(site: Site, page: SitePage) -> set[str]:
    catalog = site.catalog
    found: set[str] = set()
    uses = USED.findall(page.body)
    if page.template == "prosessi":
        uses.append(("vaiheet", page.subject))
    for word, name in uses:
        if word == "laki":
            found.add(name.split(" ")[0])
        elif word in ("vaiheet", "silmäyksellä") and name in catalog.of(Process):
            process = catalog.of(Process)[name]
            found |= {place.statute for step in process.steps for place in step.law}
            items: list[Checked] = [
                catalog.of(LegalFact)[row] for row in process.deadlines if row in catalog.of(LegalFact)
            ]
            found |= {place.statute for item in items for place in getattr(item, "law", [])}
        elif word in ("fakta", "määräaika") and name in catalog.of(LegalFact):
            found |= {place.statute for place in catalog.of(LegalFact)[name].law}
        elif word == "päättäjä" and name in catalog.of(Decision):
            found |= {place.statute for place in catalog.of(Decision)[name].law}
    return found
