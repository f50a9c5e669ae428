"""The builder of orientation: chosen by keyboard, the same list from its link and from its file, nothing stored."""

from __future__ import annotations

import re

from playwright.sync_api import expect

PLACE = "perehdytys/kokoa/"
FIRST = "Kirjoita kortille kolme numeroa: esihenkilö, työpari ja päivystys."


def test_list_by_keyboard(open_page) -> None:
    """At 320 px nothing scrolls sideways; what is known goes from the list, what is done stays in the link."""
    page = open_page(f"{PLACE}#paketti=opiskelija", width=320, height=700, settled=True)
    result = page.locator("[data-tulos]")
    expect(result).to_contain_text(FIRST)
    result.get_by_label(FIRST).focus()
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("&tehty="))
    page.get_by_text("Mitä osaat jo?").focus()
    page.keyboard.press("Enter")
    page.locator("[data-osaan]").get_by_label(FIRST).focus()
    page.keyboard.press("Space")
    expect(result).not_to_contain_text(FIRST)
    expect(page.locator("[data-osaan]").get_by_label(FIRST)).to_be_focused()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_link_and_file_give_the_same_list(open_page) -> None:
    page = open_page(PLACE, settled=True)
    page.get_by_label("Perehdytyspaketti", exact=True).select_option("opiskelija")
    page.get_by_label("Montako viikkoa").select_option("1")
    page.get_by_label("Sijaisen lyhyt versio").check()
    page.locator("[data-tulos]").get_by_label(FIRST).check()
    expect(page.locator("[data-tila]")).to_contain_text("Aikaa tarvitaan")
    shown = page.locator("[data-tulos]").inner_text()
    with page.expect_download() as download:
        page.get_by_role("button", name="Tallenna tekstinä").click()
    text = download.value.path().read_text("utf-8")
    assert f"[x] {FIRST}" in text

    again = open_page(f"{PLACE}#{page.url.split('#')[1]}", settled=True)
    assert again.locator("[data-tulos]").inner_text() == shown
    other = open_page(PLACE, settled=True)
    file = {"name": "lista.txt", "mimeType": "text/plain", "buffer": text.encode()}
    other.get_by_label("Avaa tallennettu lista").set_input_files(files=[file])
    expect(other.locator("[data-tulos]").get_by_label(FIRST)).to_be_checked()
    assert other.locator("[data-tulos]").inner_text() == shown
    other.get_by_label("Avaa tallennettu lista").set_input_files(files=[file | {"buffer": b"muuta"}])
    expect(other.locator("[data-tila]")).to_contain_text("ei ole perehdytyslistaa")


def test_without_scripts_packets_are_linked(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    expect(page.get_by_role("link", name="Perehdytyspaketti: koordinaattori").first).to_be_visible()
    expect(page.get_by_label("Montako viikkoa")).to_be_hidden()
