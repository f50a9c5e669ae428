"""Light and dark: as the system says until the reader chooses; only a choice is remembered."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect


def brightness(page: Page) -> float:
    """How light the page is behind the text, 0–255."""
    return page.evaluate(
        "() => { const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number); return (r + g + b) / 3; }"
    )


def stored(page: Page) -> int:
    return page.evaluate("localStorage.length + sessionStorage.length")


def test_follows_the_system_and_stores_nothing(open_page) -> None:
    page = open_page("roolit/", color_scheme="light")
    button = page.get_by_role("button", name="Tumma teema")
    assert brightness(page) > 200
    expect(button).to_have_attribute("aria-pressed", "false")
    page.emulate_media(color_scheme="dark")
    expect(button).to_have_attribute("aria-pressed", "true")
    assert brightness(page) < 80
    assert stored(page) == 0
    assert page.context.cookies() == []


@pytest.mark.parametrize("key", ["Space", "Enter"])
def test_choice_is_made_by_keyboard_and_kept(open_page, key: str) -> None:
    page = open_page("roolit/", color_scheme="light")
    page.get_by_role("button", name="Tumma teema").press(key)
    assert brightness(page) < 80
    assert stored(page) == 1
    page.goto("koulutus/")
    assert brightness(page) < 80
    page.get_by_role("button", name="Tumma teema").press(key)
    assert brightness(page) > 200
    page.emulate_media(color_scheme="dark")
    assert brightness(page) > 200


def test_dark_choice_is_there_before_the_first_paint(open_page) -> None:
    """The stored choice is applied by the head's own script, so that a dark room is not lit for a moment while the others are on their way."""
    page = open_page("roolit/", color_scheme="light", settled=True)
    page.get_by_role("button", name="Tumma teema").click()
    page.route(
        re.compile(r"/(?!alku\.js)[\w-]+\.js$"), lambda route: route.fulfill(body="", content_type="text/javascript")
    )
    page.goto("koulutus/")
    assert brightness(page) < 80


def test_no_dead_button_without_scripts(open_page) -> None:
    page = open_page("roolit/", java_script_enabled=False)
    expect(page.get_by_role("button", name="Tumma teema")).to_be_hidden()
    expect(page.get_by_role("button", name="Haku")).to_be_hidden()
