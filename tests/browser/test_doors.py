"""From the front page through a door to the page behind it, and along the pictures to what they show."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

# what a reader presses on the front page, and the door behind it
DOORS = {
    "Olen vanhempi tai huoltaja": "perheille/",
    "Teen lastensuojelun työtä": "tyontekijalle/",
    "Koulutan": "kouluttajalle/",
    "Johdan": "johdolle/",
}
SENTENCES = (
    "Olen vanhempi tai huoltaja",
    "Olen lapsi tai nuori",
    "Olen läheinen",
    "Olen huolissani lapsesta",
    "Teen lastensuojelun työtä",
    "Koulutan tai johdan",
)


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("width", [1280, 360])
def test_door_opens(open_page, server: str, door: str, width: int) -> None:
    page = open_page(width=width)
    page.get_by_role("main").get_by_role("link", name=re.compile(f"^{door}")).first.click()
    expect(page).to_have_url(server + DOORS[door])
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_everybody_finds_their_door_on_a_phone(open_page) -> None:
    """Within two screens a teacher, a child, a grandmother and a worker see their own sentence; within the first a Swedish speaker the language."""
    page = open_page(width=390, height=844)
    for sentence in SENTENCES:
        box = page.get_by_role("main").get_by_text(sentence, exact=True).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < 844 * 1.5, sentence
    for language in ("Svenska", "English"):
        expect(page.get_by_role("link", name=language, exact=True)).to_be_in_viewport()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_other_languages_begin_at_the_families_door(open_page, server: str, language: str) -> None:
    page = open_page(width=390, height=844)
    page.locator(f"a[hreflang={language}]").first.click()
    expect(page).to_have_url(f"{server}perheille/{language}/")


def test_question_of_the_front_page_is_answered(open_page) -> None:
    """The field and the examples open the search with their words."""
    page = open_page(width=390, height=844, settled=True)
    dialog = page.get_by_role("dialog")
    page.get_by_role("main").get_by_role("link", name="jatkopäätös").click()
    expect(dialog.get_by_role("searchbox")).to_have_value("jatkopäätös")
    dialog.get_by_role("button", name="Sulje").click()
    page.get_by_role("main").get_by_role("searchbox").fill("huostaanotto")
    page.get_by_role("main").get_by_role("searchbox").press("Enter")
    expect(dialog.get_by_role("searchbox")).to_have_value("huostaanotto")


def test_question_without_scripts_leads_to_the_materials(open_page) -> None:
    page = open_page(width=390, height=844, java_script_enabled=False)
    page.get_by_role("main").get_by_role("searchbox").fill("huostaanotto")
    page.get_by_role("main").get_by_role("button", name="Hae").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert "materiaalit/?q=huostaanotto" in page.url


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
