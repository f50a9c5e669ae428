"""An explained word opens by pointer, touch and keyboard, closes with Escape, and is read also where nothing opens."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

ADDRESS = "roolit/koulu/"


def parts(page: Page) -> tuple[Locator, Locator]:
    """The first explained word of the page and its explanation."""
    word = page.locator("main button[popovertarget]").first
    return word, page.locator(f"#{word.get_attribute('popovertarget')}")


def test_click_opens_and_escape_closes(open_page) -> None:
    page = open_page(ADDRESS)
    word, meaning = parts(page)
    expect(meaning).to_be_hidden()
    word.click()
    expect(meaning).to_be_visible()
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_keyboard_opens_and_focus_returns(open_page, key: str) -> None:
    page = open_page(ADDRESS)
    word, meaning = parts(page)
    word.focus()
    page.keyboard.press(key)
    expect(meaning).to_be_visible()
    page.keyboard.press("Tab")
    expect(meaning.get_by_role("link")).to_be_focused()
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    expect(word).to_be_focused()


def test_touch_opens_a_sheet_inside_the_screen(open_page) -> None:
    page = open_page(ADDRESS, width=360, height=640, has_touch=True, is_mobile=True)
    word, meaning = parts(page)
    word.tap()
    expect(meaning).to_be_visible()
    box = meaning.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert box["y"] + box["height"] <= 640 + 1
    page.locator("h1").tap()
    expect(meaning).to_be_hidden()


def test_hovering_is_not_needed(open_page) -> None:
    """Pointing at a word changes nothing; the meaning stays open when the pointer leaves."""
    page = open_page(ADDRESS)
    word, meaning = parts(page)
    word.hover()
    expect(meaning).to_be_hidden()
    word.click()
    page.mouse.move(5, 5)
    expect(meaning).to_be_visible()


def test_one_meaning_at_a_time(open_page) -> None:
    page = open_page(ADDRESS)
    words = page.locator("main button[popovertarget]")
    assert words.count() >= 2
    for place in (0, 1):
        words.nth(place).focus()
        page.keyboard.press("Enter")
    expect(page.locator("main [popover]:popover-open")).to_have_count(1)


def test_explanation_works_without_scripts(open_page) -> None:
    page = open_page(ADDRESS, java_script_enabled=False)
    word, meaning = parts(page)
    word.click()
    expect(meaning).to_be_visible()


def test_explanation_leads_to_the_glossary(open_page) -> None:
    page = open_page(ADDRESS)
    word, meaning = parts(page)
    word.click()
    meaning.get_by_role("link").click()
    expect(page).to_have_url(re.compile("materiaalit/sanasto/#"))
    expect(page.locator(":target")).to_be_in_viewport()
