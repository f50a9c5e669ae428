"""axe finds nothing on any kind of page: both schemes, a wide and a narrow screen, the menu and the search open."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from measuring import measured
from page_kinds import KINDS
from playwright.sync_api import Page, expect
from short_pages import shortened

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"type": "tag", "values": TAGS}
# what another scheme or a narrower screen can change; the other rules read the same HTML again
OF_SCREEN = {"type": "rule", "values": ["color-contrast", "target-size", "scrollable-region-focusable"]}

Fault = tuple[str, str, list[tuple[str, str]]]
Place = tuple[int, str]
WIDE, NARROW = (1280, "light"), (360, "dark")
EVERYWHERE = (WIDE, NARROW, (1280, "dark"), (360, "light"))


def faults(page: Page, rules: dict[str, Any] = ALL) -> list[Fault]:
    """What axe finds: rule, help and up to three places."""
    found = Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]}).response["violations"]
    return [
        (row["id"], row["help"], [(node["html"][:120], node["failureSummary"][:200]) for node in row["nodes"][:3]])
        for row in found
    ]


def faults_at(page: Page, places: tuple[Place, ...], rules: dict[str, Any] = ALL) -> dict[Place, list[Fault]]:
    """The faults of a page as it stands by width and scheme; only where there are any."""
    found = {}
    for width, scheme in places:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        found[width, scheme] = faults(page, rules)
    return {place: rows for place, rows in found.items() if rows}


def test_page(open_page, kind: str) -> None:
    """All rules once, and on the other screen those that can answer otherwise there."""
    page = shortened(open_page(kind, settled=True))
    assert faults_at(page, (WIDE,)) == {}
    assert faults_at(page, (NARROW,), OF_SCREEN) == {}
    measured(__file__, f"{len(KINDS)} sivulajia")


@pytest.mark.hidas
def test_page_on_every_screen(open_page, kind: str) -> None:
    assert faults_at(open_page(kind, settled=True), EVERYWHERE) == {}


@pytest.mark.parametrize("address", ["perheille/kiireellinen-sijoitus/", "roolit/"])
def test_narrow_page(open_page, address: str) -> None:
    """All rules where the narrow screen shows other buttons than the wide one."""
    assert faults_at(open_page(address, settled=True), EVERYWHERE[1:]) == {}


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
    assert faults_at(page, (WIDE, NARROW)) == {}
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially("kiireellinen")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()
    assert faults_at(page, (WIDE, NARROW)) == {}


def test_explanation_open(open_page) -> None:
    page = open_page("roolit/koulu/", settled=True)
    page.locator("main button[popovertarget]").first.click()
    assert faults_at(page, (WIDE, NARROW)) == {}


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
