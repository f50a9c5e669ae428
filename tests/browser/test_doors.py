"""From the front page through a door to the page behind it, and along the pictures to what they show."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

DOORS = {
    "Perheille": "perheille/",
    "Työntekijälle": "tyontekijalle/",
    "Kouluttajalle": "kouluttajalle/",
    "Johdolle": "johdolle/",
}


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("width", [1280, 360])
def test_door_opens(open_page, server: str, door: str, width: int) -> None:
    page = open_page(width=width)
    page.get_by_role("main").get_by_role("link", name=re.compile(f"^{door}")).first.click()
    expect(page).to_have_url(server + DOORS[door])
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("door", DOORS.values())
def test_door_leads_on_without_scripts(open_page, door: str) -> None:
    """Every link of a door page is there for a reader whose scripts are off."""
    page = open_page(door, java_script_enabled=False)
    links = page.get_by_role("main").get_by_role("link")
    assert links.count() >= 4
    assert all(link.is_visible() for link in links.all())


def test_path_picture_leads_to_trainings(open_page, server: str) -> None:
    """A stop in the picture is a link to the training, and the training leads back to the path."""
    page = open_page("koulutus/")
    stop = page.get_by_role("main").locator("ol").get_by_role("link", name="Systeemisen työotteen peruskoulutus").first
    if stop.count() == 0:
        stop = page.get_by_role("main").locator("ol a[href*='koulutukset/peruskoulutus']").first
    stop.click()
    expect(page).to_have_url(server + "koulutus/koulutukset/peruskoulutus/")
    page.get_by_role("main").locator("a[href*='polut/']").first.click()
    expect(page).to_have_url(re.compile("koulutus/polut/"))


def test_permanent_link_keeps_its_place(open_page) -> None:
    """A QR code or a mail can point at one step of a process."""
    page = open_page("m/prosessi-kiireellinen-sijoitus/?kysy=1#vaihe-edellytykset")
    expect(page).to_have_url(re.compile(r"/prosessit/kiireellinen-sijoitus/\?kysy=1#vaihe-edellytykset$"))
    expect(page.locator("#vaihe-edellytykset")).to_be_in_viewport()
