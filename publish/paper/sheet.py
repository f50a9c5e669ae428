"""One page about to be printed: its article, its edition, and what every print of it carries."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import segno

from macros.model import CardSet, Form, Workshop
from macros.model.tables import DOORS, FAMILY, FINNISH
from macros.site.addresses import permalink
from macros.site.here import Here
from macros.site.phrases import Phrases, phrases
from macros.site.site import Site, SitePage
from macros.views.local import OwnOfCounty, own_of_county
from macros.views.rendering import host

from . import article, house, literal
from .inline import Scope
from .source import Fit, Source, inputs
from .versions import Edition, edition


@dataclass(frozen=True)
class Sheet:
    """A page of the built site in `folder`, published at `origin` (with a closing slash)."""

    site: Site
    page: SitePage
    folder: Path
    origin: str

    @cached_property
    def article(self) -> article.Article:
        return article.read(self.folder / self.page.address / "index.html")

    @cached_property
    def edition(self) -> Edition:
        front = self.page.page
        catalog = self.site.catalog
        told: list[tuple[str, str, object]] = [
            *((f"Lomake: {row.name}", row.page, row) for row in catalog.of(Form).values()),
            *((f"Kortit: {row.name}", row.page, row) for row in catalog.of(CardSet).values()),
            *((f"Työpaja: {row.name}", row.page, row) for row in catalog.of(Workshop).values()),
        ]
        more = [(name, repr(row)) for name, page, row in told if page == front.id and front.language == FINNISH]
        more += [(self.own_of_county.told, self.own_of_county.told)] if self.own_of_county else []
        return edition(self.article, front.id, front.language, front.checked.isoformat(), more)

    @property
    def language(self) -> str:
        return self.page.page.language

    @property
    def colour(self) -> str:
        """The design token of the page's door."""
        return DOORS[self.page.page.audience[0]].colour

    @property
    def colour_value(self) -> str:
        """The same as ”#rrggbb”."""
        return self._colours[self.colour]

    @property
    def ground(self) -> str:
        """The design token of the ground that goes with it."""
        return f"{self.colour}-pinta"

    @property
    def ground_value(self) -> str:
        return self._colours[self.ground]

    @property
    def for_family(self) -> bool:
        return self.page.page.audience[0] == FAMILY

    @property
    def words(self) -> Phrases:
        """What prints add, in the language of the page."""
        return phrases(self.site.catalog.edition)[self.language]

    @cached_property
    def scope(self) -> Scope:
        return Scope(self.page.source, self.language, self._link, self._spelled)

    def _link(self, href: str) -> str:
        """Where a link of the page leads from paper: permanent addresses of pages, the whole address of others, nothing inside the page."""
        if href.startswith("#") or not href:
            return ""
        target = urljoin(self.origin + self.page.address, href)
        address = urlsplit(target)._replace(fragment="").geturl().removeprefix(self.origin)
        page = self._pages.get(address) if target.startswith(self.origin) else None
        return literal.text(self.origin + permalink(*page.key) if page else target)

    def _spelled(self, href: str) -> str:
        """What a family's paper tells of a link beside its words: the short address, or the place itself inside the page."""
        if not self.for_family or href.startswith("tel:"):
            return ""
        if href.startswith("#"):
            return href
        target = urljoin(self.origin + self.page.address, href)
        address = urlsplit(target)._replace(fragment="").geturl()
        page = self._pages.get(address.removeprefix(self.origin)) if target.startswith(self.origin) else None
        return host(self.origin + permalink(*page.key) if page else address)

    @cached_property
    def _colours(self) -> dict[str, str]:
        return house.colours(self.site.catalog.root)

    @cached_property
    def own_of_county(self) -> OwnOfCounty | None:
        """What on the page is a county's own, None when nothing is."""
        return own_of_county(Here(self.site, self.page))

    @cached_property
    def _inks(self) -> str:
        return house.drawing_inks(self.site.catalog.root)

    @cached_property
    def _pages(self) -> dict[str, SitePage]:
        return {page.address: page for page in self.site.pages.values()}

    def source(self, text: str, fit: Fit | None = None, title: str = "", **more: object) -> Source:
        """A document of this page with what every template reads; its title is the page's unless another is given."""
        about = self.about | ({"otsikko": title} if title else {})
        return Source(
            self.page.source,
            text,
            inputs(merkit=self._colours, musteet=self._inks, tiedot=about, **more),
            fit or Fit(),
        )

    @cached_property
    def about(self) -> dict[str, Any]:
        """What every print carries: title, language, day, code, addresses, QR code, words, colours."""
        front = self.page.page
        place, asked = self.origin + permalink(*self.page.key), self.origin + self.edition.address
        words = self.words.room("paperi") | {
            # a family's paper tells nothing over the shoulder
            "nimi": self.words["nimi.lyhyt" if self.for_family else "nimi"],
            "tarkistettu": self.words["tarkistettu"],
            "sivulla": self.words["tiedostot.sivu"],
        }
        return {
            "otsikko": self.article.title,
            "kieli": self.language,
            "kuvaus": front.description,
            "tarkistettu": [front.checked.year, front.checked.month, front.checked.day],
            "paiva": Here(self.site, self.page).day(front.checked),
            "koodi": self.edition.code,
            "alueen": self.own_of_county.told if self.own_of_county else "",
            "osoite": place,
            "osoite-lyhyt": place.split("//", 1)[1],
            "voimassa": asked,
            "voimassa-lyhyt": asked.split("//", 1)[1],
            "qr": qr_code(asked),
            "sanat": words,
            "vari": self.colour,
            "pinta": self.ground,
        }


def qr_code(address: str) -> str:
    """An address as an SVG picture with its quiet zone, dark on white."""
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="svg", border=4, xmldecl=False, svgns=True)
    return out.getvalue().decode()
