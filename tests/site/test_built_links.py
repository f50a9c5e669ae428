"""Every way from a page leads somewhere: links, anchors, language versions, permalinks, addresses named in the map."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from built_site import ORIGIN, Built
from real_content import content

POINTERS = ("for", "popovertarget", "aria-controls", "aria-labelledby", "aria-describedby", "list", "headers")


def dead(site: Path, soup: Callable[[str], BeautifulSoup], address: str) -> bool:
    """Whether an address under the site's root leads to no file, to a missing anchor or to a choice that the page's tool does not have."""
    place = urlsplit(address)
    file = site / place.path / ("index.html" if not place.path or place.path.endswith("/") else "")
    if not file.is_file():
        return True
    chosen = re.fullmatch(r"(?:saanto|paketti|runko)=([\w-]+)", place.fragment)
    if chosen:
        return soup(place.path).select_one(f'[data-tyokalu] option[value="{chosen[1]}"]') is None
    return bool(place.fragment) and soup(place.path).find(id=place.fragment) is None


def test_links_and_anchors(built: Built, site: Path, soup) -> None:
    addresses = {
        built.leads(str(tag[name]))
        for tag in built.soup.find_all(True)
        for name in ("href", "src", "data-ohjelma")
        if tag.has_attr(name)
    }
    inside = {address for address in addresses if not re.match(r"[a-z]+:", address)}
    assert len(inside) > 5
    assert sorted(address for address in inside if dead(site, soup, address)) == []


def test_links_outside_are_safe_and_well_formed(built: Built) -> None:
    outside = [str(tag["href"]) for tag in built.soup.select("a[href]") if re.match(r"[a-z]+:", str(tag["href"]))]
    assert [
        address
        for address in outside
        if not re.fullmatch(r"https?://[\w.-]+(/\S*)?|tel:\+?\d{3,}|mailto:\S+@\S+", address)
    ] == []


def test_every_pointer_finds_its_target(built: Built) -> None:
    """A label, a button or a description that points to nothing is silent to a screen reader."""
    ids = {tag["id"] for tag in built.soup.select("[id]")}
    pointed = {
        (name, target)
        for name in POINTERS
        for tag in built.soup.select(f"[{name}]")
        for target in str(tag[name]).split()
    }
    assert sorted(row for row in pointed if row[1] not in ids) == []


def test_language_versions_name_each_other(built: Built, pages) -> None:
    """A translated page tells search engines and readers all its versions; another page tells none."""
    versions = {page.page.language: page.address for page in pages.versions(built.page.page.id)}
    expected = {language: ORIGIN + address for language, address in versions.items()} if len(versions) > 1 else {}
    alternates = {tag["hreflang"]: tag["href"] for tag in built.soup.select("link[rel=alternate][hreflang]")}
    assert alternates == expected
    switch = {
        (tag["hreflang"], built.leads(tag["href"]))
        for tag in built.main.select("[lang][hreflang][href]")
        if tag["lang"] == tag["hreflang"]
    }
    assert {(language, versions[language]) for language in expected} - switch == set()


def test_canonical_address(built: Built) -> None:
    (link,) = built.soup.select("link[rel=canonical]")
    assert link["href"] == ORIGIN + built.page.address


PERMALINKS = [page.key for page in sorted(content().pages.values(), key=lambda page: page.key)]


@pytest.mark.parametrize("key", PERMALINKS, ids=["-".join(key) for key in PERMALINKS])
def test_permalink_leads_to_the_page(key: tuple[str, str], pages, site: Path, soup) -> None:
    """m/<id>/ answers without JavaScript, in the language of the page, and is not found by search engines."""
    page_id, language = key
    place = f"m/{page_id}/" + ("" if language == "fi" else f"{language}/")
    assert (site / place / "index.html").is_file()
    page = soup(place)
    refresh = re.fullmatch(r"0; url=(\S+)", page.select_one("meta[http-equiv=refresh]")["content"])
    target = (site / place / refresh[1]).resolve()
    assert target / "index.html" == (site / pages.pages[key].address / "index.html").resolve()
    assert page.select_one("main a[href]")["href"] == refresh[1]
    assert page.html["lang"] == language
    assert page.select_one("meta[name=robots]")["content"] == "noindex"


def test_page_shows_its_permalink(built: Built) -> None:
    page = built.page
    place = f"m/{page.page.id}/" + ("" if built.language == "fi" else f"{built.language}/")
    assert place in built.links()


def test_sitemap_lists_pages_and_nothing_else(site: Path, pages) -> None:
    """Permalinks are not in the map; every page is."""
    places = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8"))
    assert sorted(places) == sorted(ORIGIN + page.address for page in pages.pages.values())


def test_sitemap_tells_when_a_page_was_checked(site: Path, pages) -> None:
    """The day of the build says nothing of the page and would change every build."""
    text = (site / "sitemap.xml").read_text("utf-8")
    days = dict(re.findall(r"<loc>(.*?)</loc>\s*<lastmod>(.*?)</lastmod>", text))
    assert days == {ORIGIN + page.address: page.page.checked.isoformat() for page in pages.pages.values()}


def test_lost_reader_finds_help(site: Path, soup) -> None:
    """404 answers at any address, so its own addresses begin at the root; it shows the doors, help and the search."""
    page = soup("404.html")
    hrefs = {tag["href"] for tag in page.select("main a[href]")}
    assert {"/perheille/apua-heti/", "/perheille/", "/tyontekijalle/", "/kouluttajalle/", "/johdolle/"} <= hrefs
    addresses = {
        str(tag[name]) for tag in page.find_all(True) for name in ("href", "src", "data-ohjelma") if tag.has_attr(name)
    }
    assert {address for address in addresses if not address.startswith(("/", "#", "https://", "tel:"))} == set()
    inside = {urljoin(ORIGIN, address).removeprefix(ORIGIN) for address in addresses if address.startswith("/")}
    assert sorted(address for address in inside if dead(site, soup, address)) == []
    assert page.html["lang"] == "fi"
    assert len(page.find_all("h1")) == 1
