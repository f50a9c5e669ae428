"""The measure: answered by keyboard, kept in a file that its published schema accepts, taken back from it, compared, printed."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
from playwright.sync_api import Page, expect

PLACE = "johtaminen/mittari/"


def answer(page: Page, value: int) -> None:
    """The same answer to every statement that is asked."""
    for field in page.locator("fieldset[data-vaittama]:visible").all():
        field.locator(f"input[value='{value}']").check()


def saved(page: Page, button: str) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    return download.value.path()


def test_answers_by_keyboard(open_page) -> None:
    """At 320 px nothing scrolls sideways, and nothing is stored."""
    page = open_page(PLACE, width=320, height=700, settled=True)
    page.locator("fieldset[data-vaittama]").first.locator("input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    expect(page.locator("[data-tila]")).to_have_text("Vastattu 1/24.")
    page.get_by_label("Kierros").select_option("pika")
    expect(page.locator("[data-tila]")).to_have_text("Vastattu 1/12.")
    assert page.url.endswith("#kierros=pika")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_file_keeps_the_answers_and_times_are_compared(open_page, site: Path) -> None:
    page = open_page(f"{PLACE}#kierros=pika", settled=True)
    page.get_by_label("Tiimi", exact=True).fill("A")
    page.get_by_label("Kerta").fill("kevät")
    answer(page, 2)
    expect(page.locator("[data-tulos] table")).to_contain_text("2,0: vaihtelee")
    spring = saved(page, "Tallenna vastaukseni").read_text("utf-8")
    schema = json.loads((site / "avoin-data/skeemat/mittarin-vastaukset.json").read_text("utf-8"))
    jsonschema.validate(json.loads(spring), schema)

    page = open_page(PLACE, settled=True)
    upload = {"name": "kevat.json", "mimeType": "application/json", "buffer": spring.encode()}
    page.get_by_label("Jatka tallennettua").set_input_files(files=[upload])
    expect(page.locator("[data-tila]")).to_have_text("Vastattu 12/12.")
    expect(page.get_by_label("Kierros")).to_have_value("pika")
    page.get_by_label("Kerta").fill("syksy")
    answer(page, 3)
    page.get_by_label("Lisää vertailuun").set_input_files(files=[upload])
    expect(page.locator("[data-tulos]")).to_contain_text("A: kevät → syksy, muutos +1,0.")
    expect(page.locator("[data-tulos]")).to_contain_text("Alle viisi vastaajaa: A, kevät; A, syksy.")
    assert len(json.loads(saved(page, "Tallenna kaikki").read_text("utf-8"))["vastaajat"]) == 2
    page.get_by_label("Lisää vertailuun").set_input_files(files=[upload | {"buffer": b"{}"}])
    expect(page.locator("[data-tila]")).to_contain_text("ei ole tämän mittarin vastauksia")


def test_without_scripts_the_form_is_there_to_print(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    expect(page.locator("fieldset[data-vaittama]")).to_have_count(24)
    expect(page.get_by_label("Lisää vertailuun")).to_be_hidden()
