"""Family pages on a phone: the first screen holds what to do now, and the reader's own county answers at once."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from real_content import content

from macros.model import County

SITE = content()
PHONE = {"width": 390, "height": 844}
SCREENS = 7
LEAFLETS = sorted(
    page.address for page in SITE.pages.values() if page.page.audience[0] == "perhe" and page.page.kind == "esite"
)
PAGE = "perheille/kiireellinen-sijoitus/"
COUNTIES = SITE.catalog.of(County)
SURE = next(name for name, row in COUNTIES.items() if row.emergency.number and row.emergency.state == "vahvistettu")
UNSURE = next(name for name, row in COUNTIES.items() if row.emergency.state != "vahvistettu")
kept = "[...Object.entries(localStorage), ...Object.entries(sessionStorage)]"


def bottom(page: Page, selector: str) -> float:
    """Where the last of the elements ends on the screen."""
    found: float = page.evaluate(
        "(all) => Math.max(...[...document.querySelectorAll(all)].map((one) => one.getBoundingClientRect().bottom))",
        selector,
    )
    return found


@pytest.mark.parametrize("scripts", [True, False], ids=["skriptit", "ilman"])
@pytest.mark.parametrize("address", LEAFLETS)
def test_first_screen_holds_the_three_things(open_page, address: str, scripts: bool) -> None:
    """Two calming sentences and three things stand above the bar of help; the law comes after at most seven screens."""
    page = open_page(address, viewport=PHONE, java_script_enabled=scripts, settled=True)
    bar = page.locator(".turvapalkki").bounding_box()
    assert page.locator("[data-vastaus]").count() == 4
    assert bottom(page, "[data-vastaus]") <= bar["y"]
    law = page.locator(".perhelaki")
    if law.count():
        assert law.bounding_box()["y"] <= SCREENS * PHONE["height"]


def test_chosen_county_answers_at_once_and_the_third_thing_stays(open_page) -> None:
    page = open_page(PAGE, viewport=PHONE, settled=True)
    assert page.evaluate(kept) == []
    page.get_by_label("Sosiaalipäivystys").select_option(SURE)
    number = COUNTIES[SURE].emergency.number
    expect(page.locator(".oma-alue .soita")).to_contain_text(number)
    assert page.locator(".oma-alue .soita").get_attribute("href") == f"tel:+358{number.replace(' ', '')[1:]}"
    assert bottom(page, "[data-vastaus]") <= page.locator(".turvapalkki").bounding_box()["y"]


def test_county_without_a_sure_number_leads_to_its_page_and_112(open_page) -> None:
    page = open_page(PAGE, viewport=PHONE, settled=True)
    page.get_by_label("Sosiaalipäivystys").select_option(UNSURE)
    expect(page.locator(".oma-alue .soita")).to_have_attribute("href", "https://www.ekhva.fi")
    expect(page.locator(".oma-alue a[href='tel:112']")).to_be_visible()


def test_county_is_remembered_for_this_visit_and_on_the_device_only_when_asked(open_page) -> None:
    page = open_page(PAGE, settled=True)
    page.get_by_label("Sosiaalipäivystys").select_option(SURE)
    assert page.evaluate("localStorage.length") == 0
    page.goto("perheille/sv/kiireellinen-sijoitus/", wait_until="networkidle")
    expect(page.locator(".oma-alue .soita")).to_contain_text(COUNTIES[SURE].emergency.number)
    page.get_by_label("Kom ihåg mitt område på den här enheten").check()
    assert page.evaluate("Object.values(localStorage)") == [SURE]
    page.get_by_label("Socialjouren").select_option("")
    expect(page.locator(".oma-alue .soita")).to_have_count(0)
    assert page.evaluate(kept) == []


def test_own_county_comes_first_with_all_its_services(open_page) -> None:
    page = open_page("perheille/oma-alue/", viewport=PHONE, settled=True)
    page.get_by_label("Sosiaalipäivystys").select_option(SURE)
    first = page.locator("details[data-alue]").first
    expect(first).to_have_attribute("data-alue", SURE)
    expect(first.get_by_role("link", name=COUNTIES[SURE].emergency.number)).to_be_visible()
    expect(page.locator("details[data-alue][open]")).to_have_count(1)


def test_without_scripts_the_list_of_counties_is_a_link_away(open_page) -> None:
    page = open_page(PAGE, java_script_enabled=False)
    page.locator("[data-oma-alue] a").click()
    expect(page.locator("#alueet")).to_be_visible()
