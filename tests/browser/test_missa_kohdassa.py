"""Where we are: chosen by keyboard, shared by a link that tells the phase only."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

PLACE = "perheille/missa-kohdassa-olemme/"


def test_phase_is_chosen_by_keyboard(open_page) -> None:
    page = open_page(PLACE, width=320, height=700, settled=True)
    page.get_by_label("Huostaanotto", exact=True).focus()
    page.keyboard.press("Space")
    expect(page.locator("li:has(:checked)").get_by_role("link")).to_be_visible()
    page.get_by_label("Mitä tapahtuu seuraavaksi").fill("Tapaaminen ensi viikolla")
    expect(page.locator("[data-arkki]")).to_contain_text("Huostaanotto ← olemme tässä")
    expect(page.locator("[data-arkki]")).to_contain_text("Tapaaminen ensi viikolla")
    assert page.url.endswith("#vaihe=huostaanotto")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize(
    ("place", "name"), [("", "Huostaanotto"), ("sv/", "Omhändertagande"), ("en/", "Taking into care")]
)
def test_link_chooses_the_phase_in_each_language(open_page, place: str, name: str) -> None:
    page = open_page(f"perheille/{place}missa-kohdassa-olemme/#vaihe=huostaanotto", settled=True)
    expect(page.get_by_label(name, exact=True)).to_be_checked()


def test_without_scripts_every_phase_tells_its_page(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    expect(page.locator(".kohdat__tiedot a").last).to_be_visible()
