"""Private by construction: every request of every kind of page stays on the site, nothing is stored, no key does more than it says."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect


def test_all_requests_stay_on_the_site(open_page, server: str, kind: str) -> None:
    """Also when the menu and the search have been opened; `open_page` stops and counts the others, and the console is silent."""
    page = open_page(kind, width=360)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.reload(wait_until="networkidle")
    page.locator("[popovertarget=sivuston-valikko]").first.click()
    page.keyboard.press("Escape")
    page.locator("[data-avaa-haku]").first.click()
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially("lapsi")
    expect(page.get_by_role("dialog").get_by_role("listitem").first).to_be_visible()
    assert [url for url in requests if not url.startswith((server, "blob:", "data:"))] == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.context.cookies() == []


def test_search_is_not_fetched_before_it_is_wanted(open_page) -> None:
    """A reader who does not search does not pay for the search."""
    page = open_page("roolit/")
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
