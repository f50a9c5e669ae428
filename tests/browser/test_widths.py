"""A narrow phone shows everything: nothing runs out of the page sideways, and wide tables are read as cards or in their own box."""

from __future__ import annotations

import pytest

OVERFLOW = """() => {
  const edge = document.documentElement.clientWidth;
  const cuts = (el) => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(el).overflowX);
  const inBox = (el) => { for (let p = el.parentElement; p; p = p.parentElement) if (cuts(p)) return true; };
  const wide = [...document.querySelectorAll('body *')]
    .filter((el) => el.checkVisibility() && el.getBoundingClientRect().right > edge + 1 && !inBox(el));
  return { page: document.documentElement.scrollWidth - edge, wide: wide.slice(0, 5).map((el) => el.tagName + '.' + el.className) };
}"""

# Controls smaller than a finger, under 24 CSS pixels either way; links inside text are exempt (WCAG 2.5.8).
SMALL = """() => [...document.querySelectorAll('button, input:enabled, summary, nav a, header a')]
  .filter((el) => el.checkVisibility() && !el.matches('p *, li p *, .termi, .hyppylinkki'))
  .filter((el) => { const r = el.getBoundingClientRect(); return r.width < 24 || r.height < 24; })
  .map((el) => el.outerHTML.slice(0, 80))"""


def test_phone_shows_everything(open_page, kind: str) -> None:
    """No sideways scrolling at 360 and 320 pixels, and every control is large enough for a finger."""
    page = open_page(kind, width=360, height=640, settled=True)
    assert page.evaluate(SMALL) == []
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 640})
        assert page.evaluate(OVERFLOW) == {"page": 0, "wide": []}, width


def test_page_does_not_scroll_sideways_without_scripts(open_page, kind: str) -> None:
    page = open_page(kind, width=360, height=640, java_script_enabled=False)
    assert page.evaluate(OVERFLOW)["page"] == 0


@pytest.mark.parametrize("kind_name", ["perheille/kiireellinen-sijoitus/", "roolit/", "prosessit/ilmoitus/"])
def test_text_of_double_size_fits(open_page, kind_name: str) -> None:
    """A reader who needs large letters sets them in the browser: rem follows, and nothing is cut."""
    page = open_page(kind_name, width=640, settled=True)
    page.add_style_tag(content="html { font-size: 200% !important }")
    assert page.evaluate(OVERFLOW) == {"page": 0, "wide": []}


def test_matrix_is_read_as_cards(open_page) -> None:
    """On a phone each role is a card whose marks say their step and their meaning; the row heads stay heads."""
    page = open_page("roolit/vastuumatriisi/", width=360, height=640)
    cell = page.locator("main table.matriisi td:has(.merkki)").first
    cell.scroll_into_view_if_needed()
    step = cell.evaluate("el => getComputedStyle(el, '::before').content")
    assert step.strip('"')
    assert step.strip('"') == cell.get_attribute("data-otsikko")
    box = cell.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert cell.locator(".merkki :not([aria-hidden])").first.inner_text().strip()
