"""The card of questions: ticked by keyboard, printed or kept as a file, linked without the reader's own words."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

PLACE = "perheille/kysymyskortti/"
FIRST = "Miksi tapaamme?"


def rows(page: Page) -> list[str]:
    return page.locator("[data-arkki] tr").all_inner_texts()


def test_card_grows_by_keyboard_in_two_languages(open_page) -> None:
    """At 320 px nothing scrolls sideways; the link has the chosen questions and not what the reader wrote."""
    page = open_page(PLACE, width=320, height=700, settled=True)
    expect(page.locator("[data-arkki]")).to_contain_text("Rastita kysymyksiä")
    page.get_by_label(FIRST).focus()
    page.keyboard.press("Space")
    page.get_by_label("Omia kysymyksiä").fill("Saako mummo tulla?")
    page.get_by_label("Toinen kieli").select_option("sv")
    assert [row.split("\t") for row in rows(page)] == [
        ["1", FIRST, "Varför träffas vi?"],
        ["2", "Saako mummo tulla?", ""],
    ]
    assert page.url.endswith("#kysymykset=tapaaminen-1")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_card_is_kept_as_a_file(open_page) -> None:
    page = open_page(PLACE, settled=True)
    page.get_by_label(FIRST).check()
    with page.expect_download() as download:
        page.get_by_role("button", name="Tallenna tekstinä").click()
    assert download.value.suggested_filename == "kysymykset.txt"
    assert FIRST in download.value.path().read_text("utf-8")


@pytest.mark.parametrize(
    ("place", "question"),
    [("", FIRST), ("sv/", "Varför träffas vi?"), ("en/", "Why are we meeting?")],
    ids=["fi", "sv", "en"],
)
def test_link_gives_the_same_card_in_each_language(open_page, place: str, question: str) -> None:
    page = open_page(f"perheille/{place}kysymyskortti/#kysymykset=tapaaminen-1", settled=True)
    assert [row.split("\t")[1] for row in rows(page)] == [question]


def test_only_the_card_is_printed(open_page) -> None:
    page = open_page(f"{PLACE}#kysymykset=tapaaminen-1", settled=True)
    page.evaluate("window.print = () => { window.tulostettu = document.documentElement.dataset.tuloste; }")
    page.get_by_role("button", name="Tulosta kortti").click()
    assert page.evaluate("window.tulostettu") == "kortti"
    page.evaluate("document.documentElement.dataset.tuloste = 'kortti'")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    expect(page.locator("[data-arkki]")).to_be_visible()


def test_without_scripts_the_questions_are_there(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    expect(page.get_by_label(FIRST)).to_be_visible()
    expect(page.get_by_role("button", name="Tallenna tekstinä")).to_be_hidden()
