"""Letters: chosen and filled by keyboard, kept as a Word file that Word can read, linked without what the reader wrote."""

from __future__ import annotations

import pytest
from docx import Document
from playwright.sync_api import Page, expect

PLACE = "perheille/kirjeet/"
NAME = "Haluan nähdä asiakirjat"


def rows(page: Page) -> list[str]:
    return page.locator("[data-arkki] > *").all_inner_texts()


def test_letter_is_filled_by_keyboard(open_page) -> None:
    """At 320 px nothing scrolls sideways; nothing is stored, and the link has only the letter's name."""
    page = open_page(PLACE, width=320, height=700, settled=True)
    page.get_by_label("Mitä haluat pyytää?").focus()
    page.keyboard.type("Haluan näh")
    expect(page.locator("[data-milloin]")).to_contain_text("kuukauden kuluessa")
    page.get_by_label("Mitkä asiakirjat").focus()
    page.keyboard.type("Kaikki vuodelta 2025")
    assert "Pyydän saada nämä asiakirjat: Kaikki vuodelta 2025" in rows(page)
    assert page.url.endswith("#kirje=asiakirjat")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_letter_is_kept_as_word_and_text(open_page) -> None:
    page = open_page(f"{PLACE}#kirje=asiakirjat", settled=True)
    page.get_by_label("Kirjeen kieli").select_option("sv")
    with page.expect_download() as download:
        page.get_by_role("button", name="Word").click()
    assert download.value.suggested_filename == "kirje.docx"
    document = Document(str(download.value.path()))
    assert [row.text for row in document.paragraphs if row.style.name == "Heading 1"] == ["Jag vill se handlingarna"]
    with page.expect_download() as download:
        page.get_by_role("button", name="Tallenna tekstinä").click()
    assert "Jag ber att få de här handlingarna" in download.value.path().read_text("utf-8")


@pytest.mark.parametrize(
    ("place", "name"),
    [("", NAME), ("sv/", "Jag vill se handlingarna"), ("en/", "I want to see the records")],
    ids=["fi", "sv", "en"],
)
def test_link_gives_the_letter_in_each_language(open_page, place: str, name: str) -> None:
    page = open_page(f"perheille/{place}kirjeet/#kirje=asiakirjat", settled=True)
    assert rows(page)[2] == name


def test_only_the_letter_is_printed(open_page) -> None:
    page = open_page(PLACE, settled=True)
    page.evaluate("document.documentElement.dataset.tuloste = 'kortti'")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    expect(page.locator("[data-arkki]")).to_be_visible()
    expect(page.get_by_role("button", name="Tulosta")).to_be_hidden()


def test_without_scripts_every_letter_can_be_filled_on_paper(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    page.locator("summary", has_text=NAME).click()
    expect(page.locator("details[open] .arkki")).to_contain_text("Pyydän saada nämä asiakirjat: ____")
    expect(page.get_by_role("button", name="Tulosta")).to_be_hidden()
