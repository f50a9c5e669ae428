"""The clock of the meeting: started by keyboard, moved by parts, chosen by a link; quiet, and nothing kept."""

from __future__ import annotations

from playwright.sync_api import Page, expect

PLACE = "systeeminen-tyoote/viikkokokouskello/"


def part(page: Page) -> str:
    return page.locator("[data-osa]").inner_text()


def test_clock_runs_by_keyboard(open_page) -> None:
    """At 320 px nothing scrolls sideways; the clock counts down and tells each part once."""
    page = open_page(PLACE, width=320, height=700, settled=True)
    expect(page.get_by_role("timer")).to_have_text("5.00")
    page.get_by_role("button", name="Aloita").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("timer")).to_have_text("4.59")
    assert page.locator("[data-tila]").inner_text().startswith("Tervetuloa alkaa.")
    page.get_by_role("button", name="Seuraava osa").press("Enter")
    expect(page.locator("[data-tila]")).to_contain_text("Alkukierros alkaa.")
    page.get_by_role("button", name="Minuutti lisää").press("Enter")
    expect(page.get_by_role("timer")).to_contain_text("5.5")
    page.get_by_role("button", name="Tauko").press("Enter")
    expect(page.get_by_role("button", name="Jatka")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert not page.get_by_label("Äänimerkki").is_checked()


def test_last_part_stays_last_and_the_start_is_found_again(open_page) -> None:
    page = open_page(f"{PLACE}#runko=mini-syty", settled=True)
    assert part(page) == "Lapsi ja kysymys · Kysyjä"
    for _ in range(8):
        page.get_by_role("button", name="Seuraava osa").click()
    assert part(page).startswith("Kirjaus ja päivä")
    expect(page.locator("[data-seuraava]")).to_have_text("Viimeinen osa")
    page.get_by_role("button", name="Alusta").click()
    assert part(page).startswith("Lapsi ja kysymys")


def test_choice_is_a_link_and_opens_its_table(open_page) -> None:
    page = open_page(PLACE, settled=True)
    page.get_by_label("Runko").select_option("ilman-perhetta")
    expect(page.get_by_role("timer")).to_have_text("3.00")
    assert page.url.endswith("#runko=ilman-perhetta")
    assert page.get_by_text("Muotoillaan sanasta sanaan").is_visible()
    page.go_back()
    expect(page.get_by_role("timer")).to_have_text("5.00")


def test_without_scripts_the_tables_are_there(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    expect(page.get_by_role("button", name="Aloita")).to_be_hidden()
    page.get_by_text("Mini-syty").first.click()
    assert page.get_by_text("Nopea sukupuu").is_visible()
