"""Finnish, Swedish, English: the switch keeps the page, and everything around the text follows the language."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
SHELL = {
    "fi": ("Hyppää sisältöön", "Haku", "Tumma teema", "Poistu nopeasti"),
    "sv": ("Hoppa till innehållet", "Sök", "Mörkt tema", "Lämna sidan snabbt"),
    "en": ("Skip to content", "Search", "Dark theme", "Leave this page quickly"),
}
PLACES = {"fi": "perheille/", "sv": "perheille/sv/", "en": "perheille/en/"}


@pytest.mark.parametrize(
    "page_name",
    ["", "apua-heti/", "kiireellinen-sijoitus/", "tervetuloa-viikkokokoukseen/"],
    ids=lambda name: name or "ovi",
)
@pytest.mark.parametrize("width", [1280, 360])
def test_switch_goes_round(open_page, server: str, page_name: str, width: int) -> None:
    page = open_page(PLACES["fi"] + page_name, width=width)
    for language in ("sv", "en", "fi"):
        page.get_by_role("main").get_by_role("link", name=NAMES[language], exact=True).first.click()
        expect(page).to_have_url(server + PLACES[language] + page_name)
        expect(page.locator("html")).to_have_attribute("lang", language)
        skip, search, theme, leave = SHELL[language]
        assert page.locator("body a").first.inner_text() == skip
        expect(page.get_by_role("button", name=search, exact=True)).to_be_visible()
        expect(page.get_by_role("button", name=theme, exact=True)).to_be_visible()
        expect(page.get_by_role("link", name=leave, exact=True)).to_be_visible()


@pytest.mark.parametrize("language", NAMES)
def test_current_language_is_told(open_page, language: str) -> None:
    page = open_page(PLACES[language] + "apua-heti/")
    current = page.get_by_role("main").locator("[hreflang][aria-current=page]")
    expect(current).to_have_text(NAMES[language])


@pytest.mark.parametrize("language", ["sv", "en"])
def test_search_speaks_the_language_of_the_page(open_page, language: str) -> None:
    page = open_page(PLACES[language])
    page.get_by_role("button", name=SHELL[language][1], exact=True).click()
    field = page.get_by_role("dialog").get_by_role("searchbox")
    expect(field).to_be_focused()
    field.press_sequentially("xyzzy")
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text(
        {"sv": "Inga träffar", "en": "No results"}[language]
    )


def test_start_link_keeps_the_language(open_page, server: str) -> None:
    """A Swedish reader who presses the name of the site stays in Swedish."""
    page = open_page("perheille/sv/kiireellinen-sijoitus/")
    page.locator("header").get_by_role("link").first.click()
    expect(page).to_have_url(server + "perheille/sv/")
