"""axe finds nothing on any kind of page: both schemes, a wide and a narrow screen, the menu and the search open."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}


def faults(page: Page) -> list[tuple[Any, ...]]:
    """What axe finds: rule, help and up to three places."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [
        (row["id"], row["help"], [(node["html"][:120], node["failureSummary"][:200]) for node in row["nodes"][:3]])
        for row in found
    ]


Place = tuple[int, str]
ONCE = ((1280, "light"), (360, "dark"))
EVERYWHERE = (*ONCE, (1280, "dark"), (360, "light"))


def faults_at(page: Page, places: tuple[Place, ...] = ONCE) -> dict[Place, list[tuple[Any, ...]]]:
    """The faults of a page as it stands by width and scheme; only where there are any."""
    found = {}
    for width, scheme in places:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        found[width, scheme] = faults(page)
    return {place: rows for place, rows in found.items() if rows}


def test_page(open_page, kind: str) -> None:
    """Each width and each scheme once: axe is slow, and a fault that needs both is sought on the pages below."""
    assert faults_at(open_page(kind, settled=True)) == {}


@pytest.mark.parametrize(
    "address", ["", "prosessit/kiireellinen-sijoitus/", "perheille/kiireellinen-sijoitus/", "roolit/", "materiaalit/"]
)
def test_page_on_every_screen(open_page, address: str) -> None:
    assert faults_at(open_page(address, settled=True), EVERYWHERE[2:]) == {}


OPENED = {"": "työntekijän-sivu", "perheille/": "perhesivu", "perheille/en/": "englanniksi"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", OPENED, ids=OPENED.values())
def test_menu_open(open_page, address: str, scheme: str) -> None:
    page = open_page(address, width=360, settled=True, color_scheme=scheme)
    page.locator("[popovertarget=sivuston-valikko]").first.click()
    expect(page.locator("#sivuston-valikko")).to_be_visible()
    assert faults(page) == []


def test_search_open(open_page) -> None:
    """Empty, and with hits."""
    page = open_page("roolit/", settled=True)
    page.get_by_role("button", name="Haku", exact=True).click()
    assert faults_at(page) == {}
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially("kiireellinen")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()
    assert faults_at(page) == {}


def test_explanation_open(open_page) -> None:
    page = open_page("roolit/koulu/", settled=True)
    page.locator("main button[popovertarget]").first.click()
    assert faults_at(page) == {}


def test_table_filtered_to_nothing(open_page) -> None:
    page = open_page("roolit/", settled=True)
    page.get_by_role("searchbox", name="Etsi roolia").fill("xyzzy")
    assert faults(page) == []


def test_without_scripts(open_page) -> None:
    """axe needs scripts itself, so the site's own are taken away."""
    page = open_page("404.html")
    page.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto("roolit/vastuumatriisi/")
    assert faults(page) == []
