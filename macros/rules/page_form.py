"""Rules of pages: ids, addresses, twins, translations, headings."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.tables import FINNISH
from ..site.published import published
from ..site.site import Site
from ..source.deviations import INSTEAD
from ..source.local_pages import PAGES
from ..source.problems import Problem, suggestion
from ..source.text_lists import ADDRESSES, home
from ..source.written import MarkdownPage


def _written(site: Site) -> Iterator[MarkdownPage]:
    return (page for page in site.catalog.markdown.values() if page.page is not None)


def references_exist(site: Site) -> Iterator[Problem]:
    """A reference to a page must find it, whether the page is written or generated."""
    ids, unread = site.ids, site.catalog.unread
    for mention in (row for rows in site.catalog.mentions.values() for row in rows):
        name = mention.name
        if mention.of == "sivut" and name not in ids and not unread.has("sivut", name):
            yield mention.problem(f"Sivua ”{name}” ei ole.", suggestion(name, ids))


def titles_are_unique(site: Site) -> Iterator[Problem]:
    """Two pages of one door with one title cannot be told apart in a list of hits; twins may share theirs."""
    seen: dict[tuple[str, str, str], str] = {}
    for page in site.pages.values():
        key = (page.title, page.page.language, page.page.audience[0])
        if key in seen:
            yield Problem(
                page.source, 1, "", f"Otsikko ”{page.title}” on jo sivulla {seen[key]}.", "Anna sivulle oma otsikko."
            )
        seen.setdefault(key, page.source)


def addresses_are_unique(site: Site) -> Iterator[Problem]:
    """Two pages cannot live at one address."""
    seen: dict[str, str] = {}
    for page in site.pages.values():
        if page.address in seen:
            yield Problem(
                page.source,
                1,
                "",
                f"Osoitteessa {page.address} on jo sivu {seen[page.address]}.",
                "Nimeä tiedosto toisin.",
            )
        seen.setdefault(page.address, page.source)


def twins_point_back(site: Site) -> Iterator[Problem]:
    """Twin pages lead both ways: from the worker to the family and back."""
    for page in _written(site):
        front = page.page
        original = site.pages.get((front.id, FINNISH)) if front else None
        if front is None or front.twin is None or (front.twin, FINNISH) not in site.pages:
            continue
        if front.language != FINNISH and original is not None and original.page.twin == front.twin:
            continue  # the same is told of the Finnish page
        other = site.pages[front.twin, FINNISH]
        if (
            not other.template
            and other.page.twin != front.id
            and (other.page.twin is None or other.page.twin in site.ids)
        ):
            yield page.problem(
                ("pari",),
                f"Parisivu ”{front.twin}” ei osoita takaisin.",
                f"Kirjoita sivulle {other.source} kenttä ”pari: {front.id}”.",
            )


def translations_have_an_original(site: Site) -> Iterator[Problem]:
    """A translation follows the Finnish page; without one nobody would know when it is out of date."""
    for page in _written(site):
        front = page.page
        if front is None or front.language == FINNISH:
            continue
        if (front.id, FINNISH) not in site.catalog.markdown and not site.catalog.unread.has("sivut", front.id):
            yield page.problem(
                ("id",), f"Sivua ”{front.id}” ei ole suomeksi.", "Korjaa tunnus tai kirjoita ensin suomenkielinen sivu."
            )
        if front.translated is None:
            yield page.problem(
                ("käännös",),
                "Käännöksestä puuttuu päivä.",
                "Kirjoita sen suomenkielisen sivun tarkistuspäivä, josta käännettiin.",
            )


def pages_stand_in_for_others(site: Site) -> Iterator[Problem]:
    """The address of a page that a county has taken away must lead somewhere: what stands in its place is there."""
    for row in site.catalog.deviations.values():
        if row.kind == PAGES and row.instead and row.instead not in site.ids:
            yield row.problem(INSTEAD, f"Sivua ”{row.instead}” ei ole.", suggestion(row.instead, site.ids))


def published_pages_stay(site: Site) -> Iterator[Problem]:
    """A printed QR code must answer for ever: an id that has been published is never taken away."""
    if site.catalog.problems:  # a page that cannot be read now is not lost
        return
    for row in published(site.catalog.root):
        gone = ("sivut", row.id) in site.catalog.unread.instead  # its address leads to what stands in its place
        if (row.id, row.language) not in site.pages and not gone:
            fix = f"Palauta sivu, jonka tunnus on ”{row.id}” ja kieli ”{row.language}”. Tunnusta ei voi muuttaa julkaisun jälkeen."
            yield Problem(
                home(site.catalog.root, ADDRESSES), row.line, "", f"Julkaistu sivu ”{row.id}” on kadonnut.", fix
            )
