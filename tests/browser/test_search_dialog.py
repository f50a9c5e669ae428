"""The search: opens, finds, leads to the page, closes, and gives the focus back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect


@pytest.fixture(params=[1280, 360])
def page(open_page, request: pytest.FixtureRequest) -> Page:
    page = open_page("roolit/", width=request.param)
    page.get_by_role("button", name="Haku", exact=True).press("Enter")
    expect(page.get_by_role("dialog").get_by_role("searchbox")).to_be_focused()
    return page


def test_finds_and_leads_to_the_page(page: Page) -> None:
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("searchbox").press_sequentially("kiireellinen")
    expect(dialog.get_by_role("status")).to_contain_text("osuma")
    hit = dialog.get_by_role("link").filter(has_text="iireellinen sijoitus").first
    hit.click()
    expect(page).to_have_url(re.compile("kiireellinen"))
    expect(page.locator("h1")).to_contain_text("iireellinen")


def test_hits_are_reached_by_keyboard(page: Page) -> None:
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("searchbox").press_sequentially("kiireellinen")
    expect(dialog.locator("a[data-haku-osuma]").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(dialog.locator("a[data-haku-osuma]").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(dialog.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_enter_leads_nowhere_before_a_hit_is_chosen(page: Page) -> None:
    """A third of readers would land on a wrong page; a question may also still be on its way."""
    address = page.url
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially("kiireellinen")
    expect(page.locator("a[data-haku-osuma]").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.url == address


def test_every_link_of_an_answer_has_a_name(page: Page) -> None:
    """As the browser computes it for a screen reader: title, door and kind of a page; heading of a place in it."""
    page.get_by_role("dialog").get_by_role("searchbox").fill("kiireellinen sijoitus")
    expect(page.locator("[data-haku-tila]")).to_have_attribute("data-kysymys", "kiireellinen sijoitus")
    page.wait_for_load_state("networkidle")  # texts and their places come after the titles
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    names = [
        node["name"]["value"] for node in tree if node.get("role", {}).get("value") == "link" and not node["ignored"]
    ]
    shown = page.locator("[data-haku-osumat] a").evaluate_all(
        "links => links.map((link) => [...link.querySelectorAll('span')].map((part) => part.textContent).join(' ') || link.textContent)"
    )
    assert len(shown) > 10
    assert all(shown)
    assert [name for name in shown if name not in names] == []
    assert "Lapsesi on sijoitettu kiireellisesti Perheille · sivu perheelle" in names


def test_escape_closes_and_returns_the_focus(page: Page) -> None:
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially("kiireellinen")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Haku", exact=True)).to_be_focused()


def test_close_button(page: Page) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Sulje").click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Haku", exact=True)).to_be_focused()


def test_focus_stays_in_the_dialog(page: Page) -> None:
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("searchbox").press_sequentially("kiireellinen")
    expect(dialog.get_by_role("link").first).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")


def test_nothing_found_is_told(page: Page) -> None:
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially("xyzzy")
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text("Ei osumia")


def test_opens_again_after_closing(page: Page) -> None:
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Haku", exact=True).click()
    page.get_by_role("dialog").get_by_role("searchbox").fill("huostaanotto")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()


def test_lost_reader_can_search(open_page) -> None:
    page = open_page("404.html")
    page.get_by_role("main").get_by_role("button", name="Hae sivustolta").click()
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially("roolit")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()


HOOKS = {
    "button": '<button type="button" data-avaa-haku="huostaanotto">avaa</button>',
    "link": '<a href="?q=huostaanotto" data-avaa-haku="huostaanotto">avaa</a>',
    "form": '<form data-avaa-haku><input name="q" value="huostaanotto" aria-label="kysy"><button>avaa</button></form>',
}


@pytest.mark.parametrize("hook", HOOKS)
def test_page_may_bring_the_question(open_page, hook: str) -> None:
    """A field or an example in a page opens the dialog with its answer, and no page is loaded."""
    page = open_page("roolit/")
    page.evaluate("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", HOOKS[hook])
    page.get_by_role("main").get_by_text("avaa").click()
    expect(page.get_by_role("dialog").get_by_role("searchbox")).to_have_value("huostaanotto")
    expect(page.locator("a[data-haku-osuma]").first).to_be_visible()
    expect(page).to_have_url(re.compile(r"/roolit/"))
