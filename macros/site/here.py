"""The page a text is rendered on: its language, its links, its way of citing law."""

from __future__ import annotations
from ..model import LegalFact, Statute

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from .addresses import relative
from ..source.citing import deadline
from ..model.fields import Citation
from ..source.catalog import Catalog
from .phrases import phrases
from .site import Site, SitePage

ENGLISH_PLACE = (
    (r"^(\d+(?: [a-z])?)\u00a0§", r"section \1"),
    (r"^(\d+)\u00a0luku", r"chapter \1"),
    (r" (\d+(?:–\d+)?)\u00a0mom\.", r", subsection \1"),
    (r" (\d+)\u00a0k\.", r", item \1"),
)
SWEDISH_PLACE = ((r"^(\d+)\u00a0luku", r"\1 kap."), (r"(\d+)\u00a0k\.", r"\1 punkten"))


@dataclass(frozen=True)
class Law:
    """A citation as it is shown: text, address of the statute (or ””), its whole name, whether it must be checked."""

    text: str
    address: str
    name: str
    uncertain: bool


@dataclass(frozen=True)
class Here:
    """One page as the place where something is shown."""

    site: Site
    page: SitePage

    @property
    def language(self) -> str:
        return self.page.page.language

    @cached_property
    def catalog(self) -> Catalog:
        return self.site.catalog

    def t(self, name: str) -> str:
        """A phrase of the templates in the page's language."""
        return phrases()[self.language][name]

    def way(self, page_id: str) -> str:
        """The relative address of a page."""
        return self.site.way(self.page, page_id)

    def has(self, page_id: str) -> bool:
        """Whether the site has a page."""
        return (page_id, "fi") in self.site.pages

    def to(self, address: str) -> str:
        """The relative address of an address under the site's root."""
        return relative(self.page.address, address)

    def title(self, page_id: str) -> str:
        """The title of a page in this page's language when it has one."""
        return self.site.find(page_id, self.language).title

    def says(self, item: Any, name: str) -> str:
        """A field in the page's language, or in Finnish when it has not been translated."""
        translated = getattr(item, f"{name}_{self.language}", None) if self.language != "fi" else None
        return str(translated or getattr(item, name) or "")

    def deadline(self, fact_id: str, form: str = "perus") -> str:
        """The quantity of a fact in the page's language."""
        return deadline(self.catalog.of(LegalFact), fact_id, form, self.language)

    def day(self, day: date) -> str:
        """A date as it is written in the page's language: 22.11.2026 or 22 November 2026."""
        if self.language == "en":
            return f"{day.day} {self.t('kuukaudet').split()[day.month - 1]} {day.year}"
        return f"{day.day}.{day.month}.{day.year}"

    def law(self, citation: Citation) -> Law:
        """A citation in the page's language; raises AuthorError when there is no such statute."""
        statute = self.catalog.of(Statute)[citation.statute]
        uncertain = statute.state == "tarkistettava"
        if self.language == "sv":
            text = f"{statute.name_sv or statute.name} ({statute.number}) {_translated(citation.place, SWEDISH_PLACE)}"
        elif self.language == "en":
            text = f"{statute.name_en or statute.name} ({statute.number}), {_translated(citation.place, ENGLISH_PLACE)}"
        else:
            text = f"{statute.short or statute.name} {citation.place}"
        return Law(text, statute.address or "", f"{statute.name} {statute.number}", uncertain)


def _translated(place: str, rules: tuple[tuple[str, str], ...]) -> str:
    for pattern, replacement in rules:
        place = re.sub(pattern, replacement, place)
    return place
