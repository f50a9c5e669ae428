"""The builder of workshops: by keyboard at 320 px, kept in its link, honest when there is too little time; nothing stored or fetched."""

from __future__ import annotations

from playwright.sync_api import Page, expect

PLACE = "tyopajat/kokoaja/"


def minutes(page: Page) -> int:
    rows = page.locator("[data-tulos] table").first.locator("tbody tr")
    return sum(int(row.locator("td").last.inner_text().split()[0]) for row in rows.all())


def test_programme_by_keyboard(open_page) -> None:
    """At 320 px nothing scrolls sideways; minutes become a programme whose parts add up, with a pause and prints."""
    page = open_page(
        f"{PLACE}#pohja=pta.puoli-paivaa&minuutit=210&ihmisia=12&alkaa=09:00", width=320, height=700, settled=True
    )
    expect(page.locator("[data-tila]")).to_contain_text("210 minuuttia ja päättyy kello 12.30")
    assert minutes(page) == 210
    field = page.get_by_label("Aikaa minuutteina")
    field.focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("150")
    page.keyboard.press("Tab")
    expect(page.locator("[data-tila]")).to_contain_text("150 minuuttia ja päättyy kello 11.30")
    assert minutes(page) == 150
    assert page.locator("[data-tulos] tr.tauko").count() >= 1
    assert (
        page.locator("[data-tulos] table").nth(1).get_by_role("row", name="Nimilaput").locator("td").inner_text() == "2"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_link_gives_the_same_programme(open_page) -> None:
    page = open_page(f"{PLACE}#pohja=pta.koko-paiva&minuutit=300&ihmisia=8&alkaa=12:00", settled=True)
    expect(page.get_by_label("Aikaa minuutteina")).to_have_value("300")
    told = page.locator("[data-tulos]").inner_text()
    again = open_page(f"{PLACE}{page.url.partition(PLACE)[2]}", settled=True)
    assert again.locator("[data-tulos]").inner_text() == told
    assert "Lounas" in told


def test_too_little_time_is_told(open_page) -> None:
    page = open_page(f"{PLACE}#pohja=pta.puoli-paivaa&minuutit=40&ihmisia=70&alkaa=09:00", settled=True)
    expect(page.locator("[data-tila]")).to_contain_text("Aikaa on liian vähän")
    expect(page.locator("[data-tulos] table")).to_have_count(0)


def test_without_scripts_the_parts_are_there(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    expect(page.get_by_label("Aikaa minuutteina")).to_be_hidden()
    page.locator("details summary", has_text="Puoli päivää").last.click()
    assert page.locator("details[open] tbody tr").count() >= 5
