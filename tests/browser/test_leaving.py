"""Leaving a family page fast: a plain link, three presses of Escape, and no way back with the back button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, Request, Route, expect

ADDRESS = "perheille/kiireellinen-sijoitus/"
NAMES = {"": "Poistu nopeasti", "sv/": "Lämna sidan snabbt", "en/": "Leave this page quickly"}
Opener = Callable[..., tuple[Page, list[Request]]]


@pytest.fixture
def opened(open_page: Callable[..., Page]) -> Opener:
    """A page whose way out leads to a weather page of our own, and the requests that reached it."""

    def run(address: str = ADDRESS, **options: Any) -> tuple[Page, list[Request]]:
        page, visits = open_page(address, settled=True, **options), []

        def weather(route: Route) -> None:
            visits.append(route.request)
            route.fulfill(body="<title>Weather</title><h1>Weather</h1>", content_type="text/html")

        page.route("https://**", weather)
        return page, visits

    return run


@pytest.mark.parametrize("scripts", [True, False], ids=["skriptit", "ilman"])
@pytest.mark.parametrize("width", [1280, 360])
def test_link_leaves_and_tells_nothing(opened: Opener, scripts: bool, width: int) -> None:
    """The next site is not told where the reader came from."""
    page, visits = opened(width=width, java_script_enabled=scripts)
    link = page.get_by_role("link", name="Poistu nopeasti")
    href = link.get_attribute("href")
    link.click()
    expect(page).to_have_title("Weather")
    assert [visit.url for visit in visits] == [href]
    assert "referer" not in visits[0].all_headers()


@pytest.mark.parametrize("address", [ADDRESS, "roolit/", ""])
def test_open_search_has_the_way_out(opened: Opener, address: str) -> None:
    """The dialog covers the header: on a phone, with a finger."""
    page, visits = opened(address, width=360, has_touch=True)
    page.locator("[data-avaa-haku]").first.tap()
    link = page.get_by_role("dialog").get_by_role("link", name="Poistu nopeasti")
    link.tap()
    expect(page).to_have_title("Weather")
    assert len(visits) == 1


def test_three_escapes_stay_on_a_page_for_workers(opened: Opener) -> None:
    """A tool may hold an hour's work there."""
    page, visits = opened("roolit/")
    page.locator("[data-avaa-haku]").first.press("Enter")
    for _ in range(3):
        page.keyboard.press("Escape")
    assert not visits
    assert page.locator("body").is_visible()


@pytest.mark.parametrize("language", NAMES, ids=lambda name: name.strip("/") or "fi")
def test_three_escapes_leave(opened: Opener, language: str) -> None:
    page, visits = opened(f"perheille/{language}kiireellinen-sijoitus/")
    href = page.get_by_role("link", name=NAMES[language]).get_attribute("href")
    for _ in range(3):
        page.keyboard.press("Escape")
    expect(page).to_have_title("Weather")
    assert [visit.url for visit in visits] == [href]


def test_two_escapes_stay(opened: Opener) -> None:
    """One press closes a menu, two may be a slip."""
    page, visits = opened()
    for _ in range(2):
        page.keyboard.press("Escape")
    expect(page.locator("h1")).to_have_text("Lapsesi on sijoitettu kiireellisesti")
    assert visits == []


def test_escapes_on_a_worker_s_page_stay(opened: Opener) -> None:
    page, visits = opened("prosessit/kiireellinen-sijoitus/")
    for _ in range(4):
        page.keyboard.press("Escape")
    expect(page.locator("h1")).to_contain_text("iireellinen")
    assert visits == []


@pytest.mark.parametrize("way", ["linkki", "näppäin"])
def test_back_button_does_not_return(opened: Opener, server: str, way: str) -> None:
    """Whoever takes the phone and presses Back sees the weather, however many pages were read before."""
    page, _ = opened("prosessit/")
    page.goto("perheille/", wait_until="networkidle")
    page.goto(ADDRESS, wait_until="networkidle")
    if way == "linkki":
        page.get_by_role("link", name="Poistu nopeasti").click()
    else:
        for _ in range(3):
            page.keyboard.press("Escape")
    expect(page).to_have_title("Weather")
    for _ in range(2):
        page.go_back(wait_until="commit")
        expect(page).to_have_title("Weather")
        assert not page.url.startswith(server)


def test_coming_again_on_purpose_is_a_visit_like_any_other(opened: Opener) -> None:
    page, _ = opened()
    page.get_by_role("link", name="Poistu nopeasti").click()
    expect(page).to_have_title("Weather")
    page.goto(ADDRESS, wait_until="networkidle")
    expect(page.locator("h1")).to_be_visible()
    assert page.evaluate("sessionStorage.length") == 0


def test_way_out_stays_in_sight(open_page: Callable[..., Page]) -> None:
    """Far down the page the way out is still on the screen."""
    page = open_page(ADDRESS, width=360, height=640)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(page.get_by_role("link", name="Poistu nopeasti")).to_be_in_viewport()


def test_way_out_stays_in_reach_of_the_open_menu(opened: Opener) -> None:
    """The menu covers the page but not the bar: one touch closes the one and follows the other."""
    page, visits = opened(width=360, has_touch=True)
    page.get_by_role("button", name="Valikko", exact=True).tap()
    page.get_by_role("link", name="Poistu nopeasti").tap()
    expect(page).to_have_title("Weather")
    assert len(visits) == 1


@pytest.mark.parametrize("address", ["materiaalit/sanasto/"])
def test_way_out_is_where_family_pages_lead(opened: Opener, address: str) -> None:
    """An explained word of a family page leads to the glossary."""
    page, visits = opened(address, width=360)
    page.get_by_role("link", name="Poistu nopeasti").click()
    expect(page).to_have_title("Weather")
    assert len(visits) == 1
