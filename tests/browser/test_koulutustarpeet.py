"""Training needs: a list by keyboard or as a file, settings in the link, the answer as a file; nothing leaves the browser or stays in it."""

from __future__ import annotations

import csv
import io

from playwright.sync_api import Page, expect

PLACE = "koulutus/koulutustarpeet/"
STAFF = "Tunnus;Rooli;Käydyt\r\nH1;KOORDINAATTORI;\r\nH2;Siivooja;\r\nH3;Perhetyöntekijä;peruskoulutus\r\n"


def trainings(page: Page) -> list[str]:
    return page.locator("[data-tulos] tbody th a").all_inner_texts()


def test_rows_are_pasted_by_keyboard(open_page) -> None:
    """At 320 px nothing scrolls sideways; a row that is not understood is told; the list stands neither in the address nor in the browser."""
    page = open_page(PLACE, width=320, height=700, settled=True)
    page.get_by_label("tai liitä rivit tähän").focus()
    page.keyboard.insert_text(STAFF)
    expect(page.locator("[data-tila]")).to_contain_text("2 henkilöä. Tarve: 3 koulutusta")
    expect(page.locator("[data-viat]")).to_contain_text("Rivi 3: roolia ”Siivooja” ei ole.")
    assert trainings(page)[-1] == "Koordinaattorin lisäkoulutus"
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert "H1" not in page.url
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_file_of_an_old_program_is_read_and_the_answer_saved(open_page) -> None:
    page = open_page(PLACE, settled=True)
    file = {"name": "lista.csv", "mimeType": "text/csv", "buffer": STAFF.encode("cp1252")}
    page.get_by_label("Henkilöstöluettelo").set_input_files(files=[file])
    expect(page.locator("[data-tila]")).to_contain_text("2 henkilöä")
    with page.expect_download() as download:
        page.get_by_role("button", name="Tallenna tulos").click()
    rows = list(csv.reader(io.StringIO(download.value.path().read_text("utf-8-sig")), delimiter=";"))
    assert [row[0] for row in rows] == ["Tunnus", "H1", "H1", "H1", "H3"]
    page.get_by_label("Henkilöstöluettelo").set_input_files(files=[file | {"buffer": b"PK\x03\x04"}])
    expect(page.locator("[data-tila]")).to_contain_text("Excelin työkirja")


def test_template_is_the_example_and_the_link_keeps_settings(open_page) -> None:
    page = open_page(f"{PLACE}#taso=suositeltava&ryhma=3", settled=True)
    page.get_by_role("button", name="Kokeile keksityllä esimerkillä").click()
    expect(page.get_by_label("Mitä lasketaan")).to_have_value("suositeltava")
    expect(page.locator("[data-tulos] table")).to_contain_text("3 ryhmää (3, 3, 2)")
    page.get_by_label("Mitä lasketaan").select_option("pakollinen")
    expect(page.locator("[data-tila]")).to_contain_text("Tarve: 4 koulutusta")
    assert page.url.endswith("#taso=pakollinen&ryhma=3")
    with page.expect_download() as download:
        page.get_by_role("button", name="Tallenna mallipohja").click()
    assert download.value.path().read_text("utf-8-sig").startswith("Tunnus;Tiimi;Rooli;")


def test_without_scripts_needs_are_a_table(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    page.get_by_text("Roolit ja niiden koulutukset", exact=True).click()
    expect(page.get_by_role("table")).to_contain_text("Koordinaattorin lisäkoulutus")
    expect(page.get_by_label("Mitä lasketaan")).to_be_hidden()
