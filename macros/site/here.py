"""The page a text is rendered on: its language, its links, its way of citing law."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ..model import Item, LegalFact, Statute
from ..model.citation import Citation
from ..model.tables import FINNISH, LANGUAGES
from ..source.catalog import Catalog
from ..source.citing import deadline
from .addresses import relative
from .phrases import phrases
from .site import Site, SitePage


@dataclass(frozen=True)
class Law:
    """A citation as it is shown: text, its place alone, address of the statute (or ””), its whole name, whether it must be checked."""

    text: str
    place: str
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
        return phrases(self.catalog.edition)[self.language][name]

    def way(self, page_id: str) -> str:
        """The relative address of a page."""
        return self.site.way(self.page, page_id)

    def has(self, page_id: str) -> bool:
        """Whether the site has a page."""
        return (page_id, FINNISH) in self.site.pages

    def to(self, address: str) -> str:
        """The relative address of an address under the site's root."""
        return relative(self.page.address, address)

    def title(self, page_id: str) -> str:
        """The title of a page in this page's language when it has one."""
        return self.site.find(page_id, self.language).title

    def says(self, item: Item, name: str) -> str:
        """A field in the page's language, or in Finnish when it has not been translated."""
        return item.says(name, self.language)

    def deadline(self, fact_id: str, form: str = "perus") -> str:
        """The quantity of a fact in the page's language."""
        return deadline(self.catalog.of(LegalFact), fact_id, form, self.language)

    def day(self, day: date) -> str:
        """A date as it is written in the page's language: 22.11.2026 or 22 November 2026."""
        months = self.t("kuukaudet").split()
        month_name = months[day.month - 1] if months else ""
        return LANGUAGES[self.language].day.format(day=day.day, month=day.month, month_name=month_name, year=day.year)

    def law(self, citation: Citation) -> Law:
        """A citation in the page's language; raises AuthorError when there is no such statute."""
        statute = self.catalog.of(Statute)[citation.statute]
        row, place = LANGUAGES[self.language], citation.place
        name = row.statute(self.says(statute, "name"))
        for pattern, replacement in row.places:
            place = re.sub(pattern, replacement, place)
        text = row.citation.format(short=statute.short or name, name=name, number=statute.number, place=place)
        return Law(text, place, statute.address or "", whole_name(statute), statute.uncertain)


def whole_name(statute: Statute) -> str:
    """A statute by its name and number, which no other statute has."""
    return f"{statute.name} {statute.number}"
