"""The table of roles: filtered, sorted and announced with scripts, a plain whole table without them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect


@pytest.fixture
def page(open_page) -> Page:
    return open_page("roolit/")


def rows(page: Page) -> list[str]:
    """The names in the first column that can be seen."""
    return [
        row.inner_text().replace("\u00ad", "")
        for row in page.locator("main table").first.locator("tbody th").all()
        if row.is_visible()
    ]


def column(page: Page, place: int) -> list[str]:
    return page.locator(f"main table >> nth=0 >> tbody tr > :nth-child({place})").all_inner_texts()


def test_filter_finds_and_announces(page: Page) -> None:
    everyone = rows(page)
    field = page.get_by_role("searchbox", name="Etsi roolia")
    announced = page.get_by_role("main").get_by_role("status").first
    expect(announced).to_have_text(f"Näkyvissä {len(everyone)} / {len(everyone)} riviä")
    field.press_sequentially("perheterap")
    found = rows(page)
    assert "Perheterapeutti" in [name.strip() for name in found]
    assert 0 < len(found) < len(everyone)
    expect(announced).to_have_text(f"Näkyvissä {len(found)} / {len(everyone)} riviä")
    field.fill("")
    assert rows(page) == everyone


def test_filter_forgives_missing_dots_and_says_when_nothing_matches(page: Page) -> None:
    field = page.get_by_role("searchbox", name="Etsi roolia")
    field.fill("tyontekija")
    assert any("työntekijä" in name.casefold() for name in rows(page))
    field.fill("xyzzy")
    assert rows(page) == []
    expect(page.get_by_role("main").get_by_role("status").first).to_have_text("Mikään rivi ei vastaa hakua.")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_sorting_by_keyboard(page: Page, key: str) -> None:
    """Each press turns the order, and a screen reader is told which column orders the table."""
    before = column(page, 1)
    button = page.get_by_role("button", name="Rooli", exact=True)
    button.press(key)
    head = page.locator("main th[aria-sort]")
    expect(head).to_have_attribute("aria-sort", "ascending")
    rising = column(page, 1)
    assert sorted(rising) == sorted(before)
    assert rising != before
    button.press(key)
    expect(head).to_have_attribute("aria-sort", "descending")
    assert column(page, 1) == rising[::-1]


def test_only_one_column_orders(page: Page) -> None:
    for name in ("Rooli", "Ryhmä"):
        page.get_by_role("button", name=name, exact=True).click()
    expect(page.locator("main th[aria-sort]")).to_have_count(1)
    assert column(page, 2) == sorted(column(page, 2), key=str.casefold)


def test_links_work_after_sorting(page: Page, server: str) -> None:
    page.get_by_role("button", name="Rooli", exact=True).click()
    page.get_by_role("main").get_by_role("link", name="Perheterapeutti", exact=True).first.click()
    expect(page).to_have_url(server + "roolit/perheterapeutti/")


def test_plain_table_without_scripts(open_page, page: Page) -> None:
    """All rows, no dead controls."""
    plain = open_page("roolit/", java_script_enabled=False)
    assert rows(plain) == rows(page)
    assert plain.get_by_role("table").get_by_role("button").count() == 0
    assert plain.get_by_role("main").get_by_role("searchbox").count() == 0
