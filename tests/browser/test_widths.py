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


# Words that are broken in the middle, where no hyphen is shown; addresses may break anywhere.
BROKEN = """() => {
  const found = [], walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode());) {
    if (!node.parentElement.checkVisibility() || node.parentElement.closest('code, svg, .loppu__osoite, .vain-luku')) continue;
    for (const word of node.data.matchAll(/(?<![\\u00AD\\p{L}])\\p{L}{9,}(?![\\u00AD\\p{L}])/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top / 4))).size > 1) found.push(word[0]);
    }
  }
  return found;
}"""


def test_no_word_is_broken_in_the_middle(open_page, kind: str) -> None:
    page = open_page(kind, width=390, height=844, settled=True)
    assert page.evaluate(BROKEN) == []


def test_long_names_of_times_break_where_their_parts_meet(open_page) -> None:
    page = open_page("roolit/arvioiva-sosiaalityontekija/", width=390, height=844, settled=True)
    assert page.evaluate(BROKEN) == []


@pytest.mark.parametrize("address", ["", "perheille/"])
def test_ways_in_hold_their_words_on_the_narrowest_phone(open_page, address: str) -> None:
    page = open_page(address, width=320, height=640, settled=True)
    assert page.evaluate(BROKEN) == []


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
    page.evaluate('document.documentElement.style.setProperty("font-size", "200%", "important")')
    assert page.evaluate(OVERFLOW) == {"page": 0, "wide": []}


def test_matrix_tells_its_steps_and_marks_on_a_phone(open_page) -> None:
    """A process opens to a table whose marks stand under the number of their step and have their word as text."""
    page = open_page("roolit/vastuumatriisi/", width=360, height=640)
    process = page.locator("details.vastuut__prosessi").first
    process.locator("summary").click()
    cell = process.locator("td.vastuu").first
    column = cell.evaluate("el => el.cellIndex")
    head = process.locator("thead th").nth(column).bounding_box()
    box = cell.bounding_box()
    assert head is not None
    assert box is not None
    assert abs(head["x"] - box["x"]) < 2
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert cell.text_content() in ("tekee", "päättää", "kuullaan", "saa tiedon")


def test_matrix_shows_one_role(open_page) -> None:
    """A chosen role stands in the address, and only its processes are left, each with its own marks."""
    page = open_page("roolit/vastuumatriisi/", width=360, height=640)
    processes = page.locator("details.vastuut__prosessi")
    whole = processes.count()
    page.get_by_label("Rooli").select_option("poliisi")
    page.wait_for_url("**#rooli=poliisi")
    seen = processes.filter(visible=True)
    assert 0 < seen.count() < whole
    assert seen.first.locator(".nauha .vastuu--tekee").count() > 0
    page.get_by_label("Rooli").select_option("")
    assert processes.filter(visible=True).count() == whole


def test_matrix_is_small_until_it_is_opened(open_page) -> None:
    """The page has thousands of cells; a phone lays out only what is open."""
    page = open_page("roolit/vastuumatriisi/", width=390, height=844)
    shown = "[...document.querySelectorAll('*')].filter(one => one.closest('summary') || !one.closest('details:not([open])')).length"
    assert page.evaluate(shown) < 1500
