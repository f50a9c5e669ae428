"""The invitation that tells everything: by keyboard, in the family's language, as Word, through its link."""

from __future__ import annotations

import pytest
from docx import Document
from playwright.sync_api import expect

PLACE = "perheille/kutsu-tapaamiseen/"


def test_invitation_is_made_by_keyboard_in_another_language(open_page) -> None:
    page = open_page(PLACE, width=320, height=700, settled=True)
    page.get_by_label("Millainen tapaaminen").focus()
    page.keyboard.type("Tiimin")
    page.get_by_label("Kutsun kieli").select_option("en")
    page.get_by_label("Milloin", exact=True).fill("Monday at 9")
    sheet = page.locator("[data-arkki]")
    expect(sheet).to_contain_text("Monday at 9")
    expect(sheet).to_contain_text("A family therapist")
    assert page.url.endswith("#kutsu=viikkokokous")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    with page.expect_download() as download:
        page.get_by_role("button", name="Word").click()
    text = "\n".join(row.text for row in Document(str(download.value.path())).paragraphs)
    assert "10. When do we meet again?" in text


@pytest.mark.parametrize(
    ("place", "name"), [("", "Kutsu: Tiimin"), ("sv/", "Inbjudan: Teamets"), ("en/", "Invitation: The team")]
)
def test_link_gives_the_invitation_in_each_language(open_page, place: str, name: str) -> None:
    page = open_page(f"perheille/{place}kutsu-tapaamiseen/#kutsu=viikkokokous", settled=True)
    expect(page.locator("[data-arkki] h2")).to_contain_text(name)


def test_without_scripts_every_invitation_can_be_filled_on_paper(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    page.locator("summary", has_text="Tiimin viikkokokous").click()
    expect(page.locator("details[open] .arkki")).to_contain_text("____")
