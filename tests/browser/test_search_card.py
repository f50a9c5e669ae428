"""The card above the hits: seen, said, with its section and mark, leading to its row; a number can be called."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from test_accessibility import faults


@pytest.fixture
def ask(open_page) -> Callable[..., tuple[Page, Locator]]:
    """Ask a question; the page and its card when the answer is shown."""

    def run(question: str, address: str = "tyontekijalle/", **options: object) -> tuple[Page, Locator]:
        page = open_page(address, **options)
        page.locator("[data-avaa-haku]").first.press("Enter")
        page.locator("[data-haku-kysymys]").fill(question)
        expect(page.locator("[data-haku-tila]")).to_have_attribute("data-kysymys", question)
        return page, page.locator("[data-haku-kortti]")

    return run


@pytest.mark.parametrize("width", [390, 1280])
def test_card_answers_at_once(ask, width: int) -> None:
    page, card = ask("kuinka kauan kiireellinen sijoitus kestää", width=width, height=844)
    expect(card).to_be_visible()
    expect(card).to_have_attribute("data-tieto", "kiireellinen-kesto")
    for text in ("enintään 30 päivää", "Lasketaan", "LsL 38 §", "Tarkistettu"):
        expect(card).to_contain_text(text)
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text(
        "Vastaus: Kiireellisen sijoituksen kesto: enintään 30 päivää"
    )
    assert faults(page) == []
    card.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/laki/maaraajat/#kiireellinen-kesto$"))


def test_decider_and_who_may_not(ask) -> None:
    _, card = ask("jatkopäätös kuka päättää")
    expect(card).to_have_attribute("data-tieto", "kiireellinen-jatko")
    expect(card).to_contain_text("Kuka ei saa päättää")


def test_uncertain_law_is_marked(ask) -> None:
    _, card = ask("eristämisen enimmäisaika")
    expect(card).to_contain_text("Tarkista ajantasainen laki")


def test_number_can_be_called(ask) -> None:
    _, card = ask("kriisipuhelin numero", "perheille/")
    expect(card.locator("a[href^='tel:']")).to_be_visible()


@pytest.mark.parametrize("question", ["kiireellinen sijoitus", "miksi kiireellinen sijoitus kestää kauan", ""])
def test_card_goes_when_the_question_is_another(ask, question: str) -> None:
    page, card = ask("kuinka kauan kiireellinen sijoitus kestää")
    expect(card).to_be_visible()
    page.locator("[data-haku-kysymys]").fill(question)
    expect(page.locator("[data-haku-tila]")).to_have_attribute("data-kysymys", question)
    expect(card).to_be_hidden()
