"""What the theme shows around a page's own text: door, language versions, twin, who answers for it."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Contact, Role
from ..model.tables import DOORS, FAMILY, FINNISH, LANGUAGES
from ..site.addresses import HELP, permalink
from ..site.here import Here
from ..site.site import Site, SitePage
from .changes import ChangeRow, of_page
from .local import OwnOfCounty, own_of_county
from .pictures import ALL, picture
from .rendering import render

EMERGENCY = "hatanumero"
CHANGES_SHOWN = 3
HOME = "etusivu"
FAMILY_DOOR = DOORS[FAMILY].page


@dataclass(frozen=True)
class Door:
    """A door of the site: `tunnus` names its colours, `osoite` is under the site's root."""

    tunnus: str
    nimi: str
    kuvaus: str
    osoite: str


@dataclass(frozen=True)
class Named:
    """A name, the language it is in, and an address under the site's root."""

    nimi: str
    osoite: str
    kieli: str = FINNISH


@dataclass(frozen=True)
class Version:
    """A language version of a page."""

    kieli: str
    nimi: str
    osoite: str
    nykyinen: bool


@dataclass(frozen=True)
class Info:
    """What the theme shows around a page's own text; Finnish names, because authors of templates read them.

    `kieliversiot` are the languages of this page, `kielet` where the reader of each language goes from it; `perhesivu` is a page
    of the families' door, `poistu` one that families read too, `muutokset` are the newest changes of the page, `alueen` what on it is a county's own, `piirros` the drawing of a family's subject or the sign of a method as SVG (”” when it has none).
    """

    id: str
    kieli: str
    tyyppi: str
    otsikko: str
    ikkuna: str
    ovi: Door | None
    kaytto_kun: list[str]
    kuvaus: str
    pari: Named | None
    jatkot: list[Named]
    kieliversiot: list[Version]
    kielet: list[Version]
    tarkistettu: str
    tarkistettava: str
    tarkistetaan: str
    suomeksi_uudempi: str
    muutokset: list[ChangeRow]
    alueen: OwnOfCounty | None
    vastuu: Named | None
    perhesivu: bool
    poistu: bool
    piirros: str
    apua_osoite: str
    kotiosoite: str
    tunnus_osoite: str


def info(site: Site, page: SitePage) -> Info:
    """Everything the theme needs to know of a page."""
    front, language = page.page, page.page.language
    here = Here(site, page)
    home = front.kind == "etusivu"
    versions = _versions(site, page, front.id)
    twin = _page(site, front.twin, language) if front.twin else None
    owner = site.catalog.of(Role).get(front.owner)
    newer = site.behind(page)
    return Info(
        front.id,
        language,
        front.kind,
        page.title,
        front.window or page.title,
        None if home else door(site, front.audience[0], language),
        list(front.use_when),
        front.description,
        _named(twin) if twin else None,
        _onward(site, page),
        versions,
        versions or _elsewhere(site, page),
        here.day(front.checked),
        front.next_review.isoformat(),
        here.day(front.next_review),
        here.day(newer.page.checked) if newer else "",
        of_page(here)[:CHANGES_SHOWN],
        own_of_county(here),
        Named(owner.name, site.find(site.page_of(Role, front.owner)).address) if owner else None,
        front.audience[0] == FAMILY and not home,
        FAMILY in front.audience and not home,
        _drawing(here),
        _address(site, HELP, language),
        _address(site, FAMILY_DOOR if language != FINNISH else HOME, language),
        permalink(front.id, language),
    )


def _named(page: SitePage) -> Named:
    return Named(page.title, page.address, page.page.language)


def _onward(site: Site, page: SitePage) -> list[Named]:
    """The pages a reader probably needs next, told on the Finnish page for every language."""
    told = _page(site, page.page.id, FINNISH) or page
    found = (_page(site, name, page.page.language) for name in told.page.onward)
    return [_named(other) for other in found if other]


def _drawing(here: Here) -> str:
    front = here.page.page
    drawn = (front.kind == "menetelmä" or (front.kind == "esite" and front.audience[0] == FAMILY)) and front.id in ALL
    return render("piirros.html", here, kuva=picture(front.id)) if drawn else ""


def _versions(site: Site, page: SitePage, page_id: str) -> list[Version]:
    """The language versions of a page, itself among them; none when it has only one."""
    versions = site.versions(page_id)
    return [
        Version(other.page.language, LANGUAGES[other.page.language].name, other.address, other is page)
        for other in (versions if len(versions) > 1 else ())
    ]


def _elsewhere(site: Site, page: SitePage) -> list[Version]:
    """Where a reader of another language begins when the page has not been translated: the families' door."""
    return [version for version in _versions(site, page, FAMILY_DOOR) if version.kieli != page.page.language]


def _page(site: Site, page_id: str, language: str) -> SitePage | None:
    return site.pages.get((page_id, language)) or site.pages.get((page_id, FINNISH))


def _address(site: Site, page_id: str, language: str) -> str:
    page = _page(site, page_id, language)
    return page.address if page else ""


def emergency_number(site: Site) -> str:
    """The number one calls when a life is in danger, ”” when the site has no such contact."""
    contact = site.catalog.of(Contact).get(EMERGENCY)
    return contact.number or "" if contact else ""


def door(site: Site, audience: str, language: str = FINNISH) -> Door:
    """The door of an audience: its name, the description of its page, and the page's address."""
    row = DOORS[audience]
    page = _page(site, row.page, language)
    return Door(row.slug, row.names[language], page.page.description if page else "", page.address if page else "")


def about(site: Site) -> list[Named]:
    """What every reader may want to know of the site: the page about it, and the pages behind it that are for families too."""
    (behind,) = (row for row in DOORS.values() if not row.main)
    pages = [
        page for page in site.pages.values() if page.page.audience[0] == behind.id and page.page.language == FINNISH
    ]
    shown = [page for page in pages if page.page.id == behind.page or FAMILY in page.page.audience]
    return [_named(page) for page in sorted(shown, key=lambda page: (page.page.id != behind.page, page.title))]


def doors(site: Site, language: str = FINNISH) -> list[Door]:
    """The doors that readers are shown."""
    return [door(site, row.id, language) for row in DOORS.values() if row.main]
