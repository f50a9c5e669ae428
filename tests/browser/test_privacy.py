"""Private by construction: every request of every kind of page stays on the site, nothing is stored, no key does more than it says."""

from __future__ import annotations

import re
from typing import Any

import pytest
from page_kinds import KINDS
from playwright.sync_api import Page, expect


def kept(page: Page) -> list[Any]:
    """What the site has left in the reader's browser."""
    stored: list[Any] = page.evaluate("[...Object.entries(localStorage), ...Object.entries(sessionStorage)]")
    return stored + page.context.cookies()


@pytest.mark.hidas
def test_all_requests_stay_on_the_site(open_page, server: str) -> None:
    """One reader goes through every kind of page and opens its menu; `open_page` stops and counts the others, and the console is silent."""
    page = open_page(width=360)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    for address in KINDS.values():
        page.goto(address, wait_until="networkidle")
        page.locator("[popovertarget=sivuston-valikko]").first.click()
        page.keyboard.press("Escape")
        assert kept(page) == [], address
    assert len(requests) > len(KINDS)
    assert [url for url in requests if not url.startswith((server, "data:"))] == []


@pytest.mark.parametrize(
    ("address", "word"), [("roolit/", "lapsi"), ("perheille/sv/", "barn"), ("perheille/en/", "child")]
)
def test_question_stays_on_the_site(open_page, server: str, address: str, word: str) -> None:
    page = open_page(address, width=360)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.locator("[data-avaa-haku]").first.click()
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially(word)
    expect(page.get_by_role("dialog").get_by_role("listitem").first).to_be_visible()
    assert requests
    assert [url for url in requests if not url.startswith((server, "blob:", "data:"))] == []
    assert kept(page) == []


def test_search_is_not_fetched_before_it_is_wanted(open_page) -> None:
    """A reader who does not search does not pay for the search."""
    page = open_page("perheille/kiireellinen-sijoitus/")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.reload(wait_until="networkidle")
    assert [url for url in requests if url.endswith((".json", "dialogi.js", "tyolainen.js"))] == []


@pytest.mark.parametrize("searched", [False, True], ids=["alussa", "haun-jälkeen"])
def test_single_letters_do_nothing(open_page, searched: bool) -> None:
    """A reader who speaks to the computer, or rests a hand on the keys, does not jump to another page."""
    page = open_page("prosessit/ilmoitus/")
    if searched:
        page.get_by_role("button", name="Haku", exact=True).click()
        page.get_by_role("dialog").get_by_role("searchbox").press_sequentially("lapsi")
        expect(page.get_by_role("dialog").get_by_role("listitem").first).to_be_visible()
        page.get_by_role("dialog").get_by_role("button", name="Sulje").click()
    expect(page).to_have_url(
        re.compile(r"/prosessit/ilmoitus/$")
    )  # a closed search leaves the address soon, not at once
    before = page.url
    page.evaluate("document.activeElement.blur()")
    for key in "npsfNPSF/.,b?":
        page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert page.url == before
    assert page.evaluate("document.activeElement === document.body")


def test_typing_in_a_field_only_types(open_page) -> None:
    page = open_page("roolit/")
    field = page.get_by_role("searchbox", name="Etsi roolia")
    field.press_sequentially("nps/.,")
    expect(field).to_have_value("nps/.,")
    expect(page.get_by_role("dialog")).to_be_hidden()
