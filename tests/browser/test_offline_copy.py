"""The copy for a disk, opened as its reader opens it: a file in the browser. `open_copy` stops and counts all that is not a file of the copy."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from page_kinds import KINDS
from playwright.sync_api import Locator, Page, Route, expect

DENIED = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })"


def asked(page: Page, question: str) -> Locator:
    """The first result for a question typed into the search."""
    page.get_by_role("button", name=re.compile("Haku|Search")).first.press("Enter")
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially(question)
    return page.locator("a[data-haku-osuma]").first


def test_door_leads_to_a_page(open_copy: Callable[..., Page]) -> None:
    page = open_copy("index.html")
    page.get_by_role("main").get_by_role("link", name="Teen lastensuojelun työtä", exact=True).first.click()
    expect(page.locator("h1")).to_contain_text("yöntekijä")
    page.get_by_role("main").get_by_role("link", name="Roolit", exact=True).first.click()
    expect(page.locator("h1")).to_have_text("Roolit")


def test_permalink_leads_to_the_page(open_copy: Callable[..., Page]) -> None:
    page = open_copy("m/apua-heti/index.html")
    expect(page).to_have_url(re.compile(r"^file://.*/perheille/apua-heti/index\.html$"))


@pytest.mark.parametrize("address", [address for address in KINDS.values() if not address.endswith(".html")])
def test_every_kind_of_page_starts(open_copy: Callable[..., Page], address: str) -> None:
    """The menu of a small screen opens, and the console is silent."""
    page = open_copy(f"{address}index.html", width=360, settled=True)
    button = page.locator("[data-valikko]")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")


@pytest.mark.parametrize("address", ["index.html", "roolit/index.html#__sisalto", "prosessit/ilmoitus/index.html"])
def test_search_finds_and_leads_to_the_page(open_copy: Callable[..., Page], address: str) -> None:
    page = open_copy(address)
    hit = asked(page, "huostaanoton valmistelusta")
    expect(hit).to_contain_text("Huostaanoton valmistelu")
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("osuma")
    hit.click()
    expect(page).to_have_url(re.compile(r"^file://.*/prosessit/huostaanotto/index\.html$"))
    expect(page.locator("h1")).to_contain_text("Huostaanoton valmistelu")


def test_result_leads_to_its_place_on_the_page(open_copy: Callable[..., Page]) -> None:
    page = open_copy("index.html")
    expect(asked(page, "huostaanotosta")).to_be_visible()
    page.locator("[data-haku-osumat] a[href*='#']").first.click()
    expect(page).to_have_url(re.compile(r"/index\.html#."))
    expect(page.locator(":target")).to_be_in_viewport()


def test_search_speaks_the_language_of_the_page(open_copy: Callable[..., Page]) -> None:
    page = open_copy("perheille/en/index.html")
    expect(asked(page, "emergency placement")).to_contain_text("placed away from home")


def test_search_helps_when_nothing_is_found(open_copy: Callable[..., Page]) -> None:
    page = open_copy("index.html")
    asked(page, "veroilmoitus")
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text("Ei osumia")
    expect(page.locator("[data-haku-tyhja]").get_by_role("link", name="Johdolle")).to_be_visible()


def test_unread_file_of_the_index_is_asked_again(open_copy: Callable[..., Page], watch) -> None:
    """A stick may be slow to answer: the next question tries anew."""
    page = open_copy("index.html")
    stopped = ["ydin.js"]
    page.route("**/ydin.js", lambda route: route.abort() if stopped else route.fallback())
    with page.expect_event("requestfailed"):
        hit = asked(page, "huostaanotosta")
    stopped.clear()
    page.get_by_role("dialog").get_by_role("searchbox").fill("huostaanotto")
    expect(hit).to_be_visible()
    watch.errors.clear()  # the browser tells of the file it did not get


def test_roles_are_filtered(open_copy: Callable[..., Page]) -> None:
    page = open_copy("roolit/index.html")
    page.get_by_role("searchbox", name="Etsi roolia").press_sequentially("perheterap")
    expect(page.locator("main tbody th").filter(has_text="Perheterapeutti")).to_be_visible()
    expect(page.locator("main tbody th").filter(has_text="Tulkki")).to_be_hidden()


def test_explained_word_opens(open_copy: Callable[..., Page]) -> None:
    page = open_copy("roolit/koulu/index.html")
    word = page.locator("main button[popovertarget]").first
    word.click()
    expect(page.locator(f"#{word.get_attribute('popovertarget')}")).to_be_visible()


def test_theme_is_remembered_from_page_to_page(open_copy: Callable[..., Page]) -> None:
    page = open_copy("index.html", color_scheme="light")
    page.get_by_role("button", name="Tumma teema").click()
    page.goto("roolit/index.html")
    expect(page.get_by_role("button", name="Tumma teema")).to_have_attribute("aria-pressed", "true")


def test_theme_changes_also_where_nothing_may_be_stored(open_copy: Callable[..., Page]) -> None:
    page = open_copy("index.html", color_scheme="light")
    page.add_init_script(DENIED)
    page.goto("roolit/index.html")
    page.get_by_role("button", name="Tumma teema").click()
    expect(page.get_by_role("button", name="Tumma teema")).to_have_attribute("aria-pressed", "true")


def test_three_escapes_leave(open_copy: Callable[..., Page]) -> None:
    page = open_copy("perheille/kiireellinen-sijoitus/index.html", settled=True)
    href = page.get_by_role("link", name="Poistu nopeasti").get_attribute("href")
    visits: list[str] = []

    def weather(route: Route) -> None:
        visits.append(route.request.url)
        route.fulfill(body="<title>Weather</title>", content_type="text/html")

    page.route("https://**", weather)
    for _ in range(3):
        page.keyboard.press("Escape")
    expect(page).to_have_title("Weather")
    assert visits == [href]
