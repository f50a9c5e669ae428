"""All hits: their true number, the rest at will, one door or kind, and the question in the address and in the history."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect


@pytest.fixture
def ask(open_page) -> Callable[..., Page]:
    """Ask a question on a page; the page when its answer is shown."""

    def run(question: str, address: str = "roolit/", **options: object) -> Page:
        page = open_page(address, **options)
        page.locator("[data-avaa-haku]").first.press("Enter")
        page.locator("[data-haku-kysymys]").fill(question)
        expect(page.locator("[data-haku-tila]")).to_have_attribute("data-kysymys", question)
        return page

    return run


def number(page: Page) -> int:
    """The first number that the status says."""
    return int(re.search(r"\d+", page.locator("[data-haku-tila]").inner_text())[0])


@pytest.mark.parametrize("width", [1280, 360])
def test_number_is_of_all_hits_and_all_can_be_seen(ask, width: int) -> None:
    page = ask("viikkokokous", width=width)
    hits = page.locator("a[data-haku-osuma]")
    count = number(page)
    assert count > 20
    expect(page.locator("[data-haku-osumat] [data-sija]")).to_have_count(10)
    page.get_by_role("button", name=f"Näytä kaikki {count} osumaa").press("Enter")
    expect(hits).to_have_count(count)
    assert page.evaluate("document.activeElement.matches('a[data-haku-osuma]')")
    addresses = hits.evaluate_all("links => links.map((link) => link.href)")
    assert len(set(addresses)) == count


def test_one_door_and_one_kind(ask) -> None:
    page = ask("viikkokokous")
    everything = number(page)
    page.get_by_label("Kenelle").select_option("perhe")
    expect(page.locator("[data-haku-tila]")).to_contain_text(f"kaikkiaan {everything}")
    assert 0 < number(page) < everything
    for door in page.locator(".haku__ovi").all_inner_texts():
        assert door.startswith("Perheille")
    page.get_by_label("Kenelle").select_option("")
    page.get_by_label("Millainen sivu").select_option("rooli")
    expect(page.locator(".haku__ovi").first).to_contain_text("rooli")
    assert all(kind.endswith("rooli") for kind in page.locator(".haku__ovi").all_inner_texts())


def test_another_question_has_its_own_choices(ask) -> None:
    page = ask("viikkokokous")
    page.get_by_label("Kenelle").select_option("perhe")
    page.locator("[data-haku-kysymys]").fill("vastuumatriisi")
    expect(page.locator("[data-haku-tila]")).to_have_attribute("data-kysymys", "vastuumatriisi")
    assert number(page) == page.locator("a[data-haku-osuma]").count() or page.locator("[data-haku-kaikki]").is_visible()


def test_back_returns_to_the_hits(ask) -> None:
    page = ask("viikkokokous")
    expect(page).to_have_url(re.compile(r"\?q=viikkokokous$"))
    address = page.url
    page.locator("a[data-haku-osuma]").first.click()
    expect(page.locator("h1")).to_contain_text("viikkokokous")
    page.go_back()
    expect(page).to_have_url(address)
    expect(page.locator("a[data-haku-osuma]").first).to_be_visible()
    expect(page.locator("[data-haku-kysymys]")).to_have_value("viikkokokous")


def test_address_leads_another_to_the_same_answer(open_page) -> None:
    page = open_page("perheille/?q=huostaanotto#sisalto")
    expect(page.locator("a[data-haku-osuma]").first).to_be_visible()
    expect(page.locator("[data-haku-kysymys]")).to_have_value("huostaanotto")


def test_closing_takes_the_question_out_of_the_address(ask) -> None:
    page = ask("viikkokokous")
    expect(page).to_have_url(re.compile(r"\?q="))
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(r"/roolit/$"))
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("key", ["Control+k", "Meta+k"])
def test_keys_open_the_search(open_page, key: str) -> None:
    page = open_page("roolit/", settled=True)
    page.keyboard.press(key)
    expect(page.get_by_role("dialog").get_by_role("searchbox")).to_be_focused()


@pytest.mark.parametrize("width", [1280, 360])
def test_keys_are_explained_only_where_there_are_keys(open_page, width: int) -> None:
    page = open_page("roolit/", width=width)
    page.locator("[data-avaa-haku]").first.press("Enter")
    assert page.get_by_text("Siirry tuloksiin nuoli").is_visible() == (width > 1000)


@pytest.mark.parametrize("question", ["jälkihuollon päätös", "kiireellinen sijoitus", "huostaanotto"])
def test_first_search_takes_few_requests(open_page, question: str) -> None:
    page = open_page("roolit/", settled=True)
    asked: set[str] = set()  # what was fetched ahead is asked for again, and comes from the cache
    page.context.on("request", lambda request: asked.add(request.url))
    page.locator("[data-avaa-haku]").first.press("Enter")
    page.locator("[data-haku-kysymys]").fill(question)
    expect(page.locator(".haku__kohta").nth(2)).not_to_be_empty()
    page.wait_for_load_state("networkidle")
    assert len(asked) <= 8, asked
