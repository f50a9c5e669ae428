"""Pages about themselves: door, language versions, twin, lists of pages, sources, contacts."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from ..addresses import permalink, relative
from ..here import Here
from ..problems import AuthorError, suggestion
from ..site import DOORS, Site, SitePage
from .links import Link

LANGUAGES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
DOOR_NAMES = {
    "perhe": {"fi": "Perheille", "sv": "För familjer", "en": "For families"},
    "työntekijä": {"fi": "Työntekijälle", "sv": "För anställda", "en": "For workers"},
    "kouluttaja": {"fi": "Kouluttajalle", "sv": "För utbildare", "en": "For trainers"},
    "johto": {"fi": "Johdolle", "sv": "För ledningen", "en": "For managers"},
    "ylläpitäjä": {"fi": "Tietoa", "sv": "Om webbplatsen", "en": "About"},
}
KIND_NAMES = {"ovi": "aloitussivu", "esite": "sivu perheelle", "lakiopas": "lakiopas", "menetelmä": "menetelmäkortti", "koulutuspolku": "koulutuspolku"}
AUDIENCES = ("lapsi", "nuori", "vanhempi", "ammattilainen", "kaikki", "kiireellinen")


@dataclass(frozen=True)
class Door:
    """A door of the site; `osoite` is under the site's root."""

    tunnus: str
    nimi: str
    kuvaus: str
    osoite: str


@dataclass(frozen=True)
class Named:
    """A name and an address under the site's root."""

    nimi: str
    osoite: str


@dataclass(frozen=True)
class Version:
    """A language version of a page."""

    kieli: str
    nimi: str
    osoite: str
    nykyinen: bool


@dataclass(frozen=True)
class Info:
    """What the theme shows around a page's own text; Finnish names, because authors of templates read them."""

    id: str
    kieli: str
    tyyppi: str
    otsikko: str
    ovi: Door | None
    kaytto_kun: list[str]
    kuvaus: str
    pari: Named | None
    kieliversiot: list[Version]
    tarkistettu: str
    vastuu: Named | None
    perhesivu: bool
    apua_osoite: str
    kotiosoite: str
    tunnus_osoite: str


def info(site: Site, page: SitePage) -> Info:
    """Everything the theme needs to know of a page."""
    front, language = page.page, page.page.language
    here = Here(site, page)
    family = front.audience[0] == "perhe" and front.kind not in ("etusivu",)
    versions = site.versions(front.id)
    twin = _page(site, front.twin, language) if front.twin else None
    owner = site.catalog.roles.get(front.owner)
    return Info(
        front.id,
        language,
        front.kind,
        page.title,
        None if front.kind == "etusivu" else door(site, front.audience[0], language),
        list(front.use_when),
        front.description,
        Named(twin.title, twin.address) if twin else None,
        [Version(other.page.language, LANGUAGES[other.page.language], other.address, other is page) for other in versions] if len(versions) > 1 else [],
        here.day(front.checked),
        Named(owner.name, f"roolit/{front.owner}/") if owner else None,
        family,
        _address(site, "apua-heti", language),
        _address(site, "perheille" if language != "fi" else "etusivu", language),
        permalink(front.id, language),
    )


def _page(site: Site, page_id: str, language: str) -> SitePage | None:
    return site.pages.get((page_id, language)) or site.pages.get((page_id, "fi"))


def _address(site: Site, page_id: str, language: str) -> str:
    page = _page(site, page_id, language)
    return page.address if page else ""


def door(site: Site, audience: str, language: str = "fi") -> Door:
    """The door of an audience: its name, the description of its page, and the page's address."""
    page = _page(site, DOORS[audience], language)
    return Door(audience, DOOR_NAMES[audience][language], page.page.description if page else "", page.address if page else "")


def doors(site: Site, language: str = "fi") -> list[Door]:
    """The four doors."""
    return [door(site, audience, language) for audience in ("perhe", "työntekijä", "kouluttaja", "johto")]


@dataclass(frozen=True)
class Listed:
    """A page in a list."""

    link: Link
    kind: str
    description: str
    door: str
    languages: list[Link]


def listed(here: Here, topic: str | None = None, kind: str | None = None) -> list[Listed]:
    """Pages in a list, by topic or kind or all, in the alphabetical order of their titles; not the page itself."""
    topics = {name for page in here.site.pages.values() for name in page.page.topics}
    if topic is not None and topic not in topics:
        raise AuthorError(f"Aihetta ”{topic}” ei ole millään sivulla.", suggestion(topic, topics))
    found = []
    for page in here.site.pages.values():
        front = page.page
        if front.language != "fi" or page.page.id == here.page.page.id or front.kind in ("etusivu", "ovi"):
            continue
        if (topic is None or topic in front.topics) and (kind is None or front.kind == kind):
            others = [Link(LANGUAGES[other.page.language], here.to(other.address)) for other in here.site.versions(front.id)[1:]]
            name = KIND_NAMES.get(front.kind, front.kind)
            found.append(Listed(Link(page.title, here.to(page.address)), name, front.description, DOOR_NAMES[front.audience[0]]["fi"], others))
    return sorted(found, key=lambda row: finnish_order(row.link.text))


def finnish_order(text: str) -> list[int]:
    """A key that sorts å, ä and ö after z and ignores case."""
    alphabet = "abcdefghijklmnopqrstuvwxyzåäö"
    return [alphabet.find(letter) + 100 if letter in alphabet else ord(letter) % 100 for letter in text.casefold()]


def next_review(checked: date, months: int) -> date:
    """The day a page must be checked again: so many months later, the last day of the month at the latest."""
    month = checked.month - 1 + months
    year, month = checked.year + month // 12, month % 12 + 1
    return date(year, month, min(checked.day, calendar.monthrange(year, month)[1]))


__all__ = ["AUDIENCES", "Door", "Info", "doors", "info", "listed", "next_review", "relative"]
