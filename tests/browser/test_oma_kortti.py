"""Cards of one's own: filled by keyboard, kept as a file and opened from it, printed alone, nothing stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect


def rows(page: Page) -> list[str]:
    return page.locator("[data-arkki] > *").all_inner_texts()


def test_card_is_kept_and_opened_again(open_page, tmp_path: Path) -> None:
    page = open_page("perheille/kerro-kerran/", width=320, height=700, settled=True)
    page.get_by_label("Tämä auttaa minua").focus()
    page.keyboard.type("Musiikki")
    assert "Musiikki" in rows(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Tallenna tekstinä").click()
    kept = tmp_path / download.value.suggested_filename
    download.value.save_as(kept)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    other = open_page("perheille/kerro-kerran/", settled=True)
    other.get_by_label("Avaa kortti").set_input_files(kept)
    expect(other.get_by_label("Tämä auttaa minua")).to_have_value("Musiikki")
    assert "Musiikki" in rows(other)


def test_numbers_have_the_county_that_was_chosen(open_page) -> None:
    page = open_page("perheille/minun-numeroni/", settled=True)
    expect(page.locator("[data-arkki]")).to_contain_text("112")
    page.locator("[data-oma-alue] select").select_option("kainuu")
    number = page.locator("[data-oma-alue] .soita__numero").inner_text()
    expect(page.get_by_label("Alueeni sosiaalipäivystys")).to_have_value(number)
    assert any(number in row for row in rows(page))


@pytest.mark.parametrize("place", ["", "sv/", "en/"])
@pytest.mark.parametrize("name", ["kerro-kerran", "minun-numeroni", "mita-mielipiteelleni-tapahtui"])
def test_empty_card_can_be_printed_without_scripts(open_page, name: str, place: str) -> None:
    page = open_page(f"perheille/{place}{name}/", java_script_enabled=False)
    expect(page.locator("[data-arkki]")).to_contain_text("____")
    expect(page.locator("form textarea").first).to_be_hidden()
