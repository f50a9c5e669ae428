"""Leaving a family page fast: a plain link, three presses of Escape, and no way back with the back button."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

ADDRESS = "perheille/kiireellinen-sijoitus/"
NAMES = {"": "Poistu nopeasti", "sv/": "Lämna sidan snabbt", "en/": "Leave this page quickly"}


@pytest.fixture
def outside(watch: Any) -> list[str]:
    """Where pages went; the guard of the site only stops them."""
    return watch.foreign


@pytest.fixture(autouse=True)
def leaving_is_meant(open_page, watch: Any):
    """Here going elsewhere is the point; a stopped navigation is also told in the console."""
    yield
    watch.foreign.clear()
    watch.errors.clear()


def leaving(page: Page, action: Any) -> str:
    """The request with which an action leaves the site."""
    with page.expect_request(lambda request: "127.0.0.1" not in request.url) as request:
        action()
    return request.value.url


@pytest.mark.parametrize("scripts", [True, False], ids=["skriptit", "ilman"])
@pytest.mark.parametrize("width", [1280, 360])
def test_link_leaves(open_page, scripts: bool, width: int) -> None:
    page = open_page(ADDRESS, width=width, java_script_enabled=scripts)
    link = page.get_by_role("link", name="Poistu nopeasti")
    href = link.get_attribute("href")
    assert leaving(page, link.click) == href


def test_referrer_tells_nothing(open_page) -> None:
    page = open_page(ADDRESS)
    with page.expect_request(lambda request: "127.0.0.1" not in request.url) as request:
        page.get_by_role("link", name="Poistu nopeasti").click()
    assert "referer" not in request.value.headers


@pytest.mark.parametrize("language", NAMES, ids=lambda name: name.strip("/") or "fi")
def test_three_escapes_leave(open_page, language: str) -> None:
    page = open_page(f"perheille/{language}kiireellinen-sijoitus/")
    page.wait_for_load_state("networkidle")
    href = page.get_by_role("link", name=NAMES[language]).get_attribute("href")

    def thrice() -> None:
        for _ in range(3):
            page.keyboard.press("Escape")

    assert leaving(page, thrice) == href
    expect(page.locator("h1")).to_be_hidden()


def test_two_escapes_stay(open_page, outside: list[str]) -> None:
    page = open_page(ADDRESS)
    page.wait_for_load_state("networkidle")
    for _ in range(2):
        page.keyboard.press("Escape")
    expect(page.locator("h1")).to_be_visible()
    assert outside == []


def test_escapes_on_a_worker_s_page_stay(open_page, outside: list[str]) -> None:
    page = open_page("prosessit/kiireellinen-sijoitus/")
    page.wait_for_load_state("networkidle")
    for _ in range(4):
        page.keyboard.press("Escape")
    expect(page.locator("h1")).to_be_visible()
    assert outside == []


def test_back_button_does_not_return(open_page) -> None:
    """The weather page takes this page's place in the history."""
    page = open_page("perheille/")
    page.goto(ADDRESS)
    page.context.unroute_all()
    page.context.route("https://**", lambda route: route.fulfill(body="<title>Sää</title>", content_type="text/html"))
    page.get_by_role("link", name="Poistu nopeasti").click()
    expect(page).to_have_title("Sää")
    page.go_back()
    assert ADDRESS not in page.url


def test_way_out_stays_in_sight(open_page) -> None:
    """Far down the page the way out is still on the screen."""
    page = open_page(ADDRESS, width=360, height=640)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(page.get_by_role("link", name="Poistu nopeasti")).to_be_in_viewport()
