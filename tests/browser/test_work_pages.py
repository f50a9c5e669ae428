"""Pages of work answer on the first screen of a phone, and none is longer than one has patience for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect
from test_first_screen import BOTTOMS

SCREEN = 844
REGISTERS = {"laki/maaraajat/": 10, "laki/muut-saannot/": 10, "roolit/vastuumatriisi/": 12}
LONGEST = {
    "prosessi": 14,
    "rooli": 8,
    "koulutus": 8,
    "koulutuspolku": 6,
    "perehdytys": 12,
}  # phone screens, by the type of the page

READ_THROUGH = [
    "laki/kuka-paattaa/",
    "laki/kysymyksia-ja-vastauksia/",
    "roolit/",
    "roolit/hiljaisuuskartta/",
    "systeeminen-tyoote/toimintatapoja-tilanteisiin/",
    "systeeminen-tyoote/viikkokokous/",
    "menetelmat/sukupuu/",
]


@pytest.fixture(scope="module")
def of_type(site: Path) -> dict[str, list[str]]:
    """The addresses of Finnish pages by type."""
    rows = [row for row in json.loads((site / "sivut.json").read_text("utf-8")) if row["kieli"] == "fi"]
    return {kind: [row["url"] for row in rows if row["tyyppi"] == kind] for kind in LONGEST}


@pytest.mark.parametrize("address", REGISTERS)
def test_registers_answer_and_are_short(open_page, address: str) -> None:
    page = open_page(address, width=390, height=SCREEN, settled=True)
    found = page.evaluate(BOTTOMS)
    assert found["bottoms"]
    assert max(found["bottoms"]) <= found["fold"]
    assert page.evaluate("document.documentElement.scrollHeight") / SCREEN <= REGISTERS[address]


@pytest.mark.parametrize("page_type", LONGEST)
def test_pages_answer_and_are_short(open_page, of_type, page_type: str) -> None:
    """Every page of the kind, made of data or written by hand."""
    assert len(of_type[page_type]) > 5
    page = open_page(of_type[page_type][0], width=390, height=SCREEN, settled=True)
    late, long = {}, {}
    for address in of_type[page_type]:
        page.goto(address, wait_until="networkidle")  # scripts make cards of tables
        found = page.evaluate(BOTTOMS)
        screens = page.evaluate("document.documentElement.scrollHeight") / SCREEN
        if not found["bottoms"] or max(found["bottoms"]) > found["fold"]:
            late[address] = found["bottoms"]
        if screens > LONGEST[page_type]:
            long[address] = screens
    assert (late, long) == ({}, {})


@pytest.mark.parametrize("address", READ_THROUGH)
def test_guides_have_what_is_needed_now(open_page, address: str) -> None:
    """The rest is folded under its heading."""
    page = open_page(address, width=390, height=SCREEN, settled=True)
    assert page.evaluate("document.documentElement.scrollHeight") / SCREEN <= 12


def test_link_to_a_folded_situation_opens_it(open_page) -> None:
    page = open_page("systeeminen-tyoote/toimintatapoja-tilanteisiin/", width=390, height=SCREEN, settled=True)
    page.get_by_role("link", name="Hatka").first.click()
    expect(page.get_by_text("mitä hatka ratkaisee")).to_be_visible()


def test_answer_of_a_process_is_whole_without_scripts(open_page) -> None:
    page = open_page("prosessit/kiireellinen-sijoitus/", width=390, height=SCREEN, java_script_enabled=False)
    found = page.evaluate(BOTTOMS)
    assert found["seen"]
    assert max(found["bottoms"]) <= found["fold"]
    for label in ("Määräaika", "Kuka päättää", "Kuka ei saa päättää", "Pykälä"):
        assert page.locator("[data-vastaus] dt", has_text=label).first.is_visible()


def test_number_tells_where_it_comes_from(open_page) -> None:
    """The number is the heading of a fold that leads to its rule, which opens at the end of the page."""
    page = open_page("prosessit/kiireellinen-sijoitus/", width=390, height=SCREEN, settled=True)
    page.locator("[data-vastaus] details.luku summary").first.click()
    page.locator("[data-vastaus] .luku__mista a").first.click()
    assert page.locator("#saanto-kiireellinen-kesto").is_visible()
