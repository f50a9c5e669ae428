"""The whole site with the keyboard alone: no stop is lost, hidden or a trap, and the menu opens, closes and gives focus back."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect
from short_pages import shortened

STOP = """() => {
  const el = document.activeElement;
  if (!el || el === document.body) return null;
  const box = el.getBoundingClientRect();
  const seen = [...el.getClientRects()].some((r) => {
    const x = Math.min(Math.max(r.left + r.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(r.top + Math.min(r.height, innerHeight) / 2, 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return r.width > 1 && r.height > 1 && top && (el === top || el.contains(top) || top.contains(el));
  });
  const style = getComputedStyle(el);
  return {
    name: el.tagName + ' ' + (el.getAttribute('aria-label') || el.textContent || el.id).trim().slice(0, 40),
    href: el.getAttribute('href'),
    seen: seen && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    shown: el.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    ring: style.outlineStyle !== 'none' || getComputedStyle(el, '::after').outlineStyle !== 'none' || style.boxShadow !== 'none',
    inner: el.type === 'date' ? 4 : 1,  // a date has stops of its own: day, month, year and the button of its calendar
    place: (window.__places ??= new Map()).get(el) ?? (window.__places.set(el, window.__places.size), window.__places.size - 1),
  };
}"""
MOST = 700  # the material bank has a stop for every file: some 450


def walk(page: Page) -> list[dict[str, Any]]:
    """Every stop of the Tab key, from the start of the page until it comes round or leaves the page."""
    stops: list[dict[str, Any]] = []
    within = 0
    for _ in range(MOST):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        within = within + 1 if stop and stops and stop["place"] == stops[-1]["place"] else 0
        if stop and 0 < within < stop["inner"]:
            continue
        if stop is None or (stops and stop["place"] == stops[0]["place"]):
            return stops
        assert all(stop["place"] != other["place"] for other in stops[-2:]), f"loukku: {stop['name']}"
        stops.append(stop)
    raise AssertionError("sarkainkierros ei päättynyt")


def assert_every_stop_is_seen(page: Page) -> None:
    """Where the focus is, there is something to see: it has a size, is not covered and has a ring around it."""
    stops = walk(page)
    assert stops[0]["href"] == f"#{page.get_by_role('main').get_attribute('id')}"
    assert len(stops) > 8
    assert [stop["name"] for stop in stops if not (stop["seen"] and stop["shown"])] == []
    assert [stop["name"] for stop in stops if not stop["ring"]] == []


def test_every_stop_is_seen(open_page, kind: str) -> None:
    assert_every_stop_is_seen(shortened(open_page(kind, settled=True)))


@pytest.mark.hidas
@pytest.mark.parametrize("width", [1280, 360])
def test_every_stop_of_the_whole_page_is_seen(open_page, kind: str, width: int) -> None:
    assert_every_stop_is_seen(open_page(kind, width=width, settled=True))


@pytest.mark.parametrize("address", ["", "roolit/", "materiaalit/", "perheille/kiireellinen-sijoitus/"])
def test_every_stop_is_seen_on_a_phone(open_page, address: str) -> None:
    """Where there is more to stop at than links: tables, fields, buttons, folded parts, the exit."""
    assert_every_stop_is_seen(shortened(open_page(address, width=360, settled=True)))


@pytest.mark.parametrize("width", [1280, 360])
def test_skip_link_takes_to_the_content(open_page, width: int) -> None:
    page = open_page("roolit/", width=width)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_menu_opens_and_closes(open_page, key: str) -> None:
    page = open_page("roolit/", width=360)
    button = page.get_by_role("button", name="Valikko", exact=True)
    menu = page.get_by_role("navigation", name="Sivuston valikko")
    expect(menu).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")
    button.press(key)
    expect(menu).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    assert page.evaluate("document.querySelector('#sivuston-valikko').contains(document.activeElement)")
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_menu_leads_to_another_page(open_page, server: str) -> None:
    page = open_page("roolit/", width=360)
    page.get_by_role("button", name="Valikko", exact=True).press("Enter")
    page.get_by_role("navigation", name="Sivuston valikko").get_by_role("link", name="Materiaalit", exact=True).press(
        "Enter"
    )
    expect(page).to_have_url(server + "materiaalit/")


def test_menu_has_a_close_button(open_page) -> None:
    page = open_page("roolit/", width=360)
    page.get_by_role("button", name="Valikko", exact=True).click()
    menu = page.get_by_role("navigation", name="Sivuston valikko")
    menu.get_by_role("button", name="Sulje").click()
    expect(menu).to_be_hidden()


def test_focus_does_not_wander_behind_the_open_menu(open_page) -> None:
    """Tab leaves the menu only by closing it: what is behind cannot be reached unseen."""
    page = open_page("roolit/", width=360)
    page.get_by_role("button", name="Valikko", exact=True).press("Enter")
    for _ in range(60):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        assert stop is None or (stop["seen"] and stop["shown"]), stop
        if not page.locator("#sivuston-valikko").is_visible():
            return
    raise AssertionError("valikosta ei pääse pois sarkaimella")


def test_menu_works_without_scripts(open_page) -> None:
    page = open_page("roolit/", width=360, java_script_enabled=False)
    page.get_by_role("button", name="Valikko", exact=True).click()
    expect(page.get_by_role("navigation", name="Sivuston valikko")).to_be_visible()
