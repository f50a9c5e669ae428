"""On paper: no controls, nothing folded, nothing cut, explained words with their meanings."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, expect


@pytest.fixture
def printed(open_page):
    """A page as it goes to paper: A4 is about 794 CSS pixels wide."""

    def run(address: str, **options: bool) -> Page:
        page = open_page(address, width=680, height=960, settled=True, **options)
        page.emulate_media(media="print")
        return page

    return run


def test_controls_are_left_out(printed, kind: str) -> None:
    page = printed(kind)
    expect(page.locator("h1")).to_be_visible()
    hidden = "#sivuston-valikko, [data-avaa-haku], [data-vaihda-teema], [popovertarget=sivuston-valikko], [data-poistu], dialog, main nav"
    assert [
        part.evaluate("el => el.outerHTML.slice(0, 80)") for part in page.locator(hidden).all() if part.is_visible()
    ] == []


@pytest.mark.parametrize("address", ["prosessit/kiireellinen-sijoitus/", "laki/saadokset/"])
def test_first_sheet_is_filled(printed, address: str, tmp_path: Path) -> None:
    """What must not be broken does not pull all of a page to its second sheet."""
    file = tmp_path / "sivu.pdf"
    printed(address).pdf(path=file, prefer_css_page_size=True)
    with pypdfium2.PdfDocument(file) as pdf:
        assert len(pdf[0].get_textpage().get_text_bounded()) > 1000


@pytest.mark.parametrize("scripts", [True, False], ids=["skriptit", "ilman"])
def test_folded_parts_are_open(printed, scripts: bool) -> None:
    page = printed("koulutus/", java_script_enabled=scripts)
    expect(page.locator("main details table").first).to_be_visible()
    page = printed("perheille/apua-heti/", java_script_enabled=scripts)
    expect(page.locator("main .alueet li").first).to_be_visible()


def test_filtered_rows_are_printed(printed) -> None:
    """Paper is for others too: a filter on the screen does not cut the table."""
    page = printed("roolit/")
    page.emulate_media(media="screen")
    page.get_by_role("searchbox", name="Etsi roolia").fill("perheterapeutti")
    page.emulate_media(media="print")
    rows = page.locator("main table tbody tr")
    assert [row.is_visible() for row in rows.all()] == [True] * rows.count()


def test_meanings_of_words_are_printed(printed) -> None:
    page = printed("roolit/koulu/")
    meanings = page.locator("main .termit [popover]")
    assert meanings.count() > 1
    assert all(meaning.is_visible() for meaning in meanings.all())


def test_dark_screen_prints_on_white(printed) -> None:
    page = printed("roolit/")
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate(
        "() => { const s = getComputedStyle(document.body); return [s.color, s.backgroundColor].map((c) => c.match(/[\\d.]+/g).map(Number)); }"
    )
    (ink, paper) = colours
    assert sum(ink[:3]) < 200
    assert sum(paper[:3]) > 700 or paper[3:] == [0]


def test_wide_tables_are_not_cut(printed, kind: str) -> None:
    """What scrolls on a screen cannot scroll on paper."""
    page = printed(kind)
    cut = page.evaluate("""() => [...document.querySelectorAll('main table, main pre')].filter((el) => el.checkVisibility())
      .filter((el) => el.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((el) => el.className || el.tagName)""")
    assert cut == []


def test_outside_addresses_are_readable_on_paper(printed) -> None:
    page = printed("perheille/apua-heti/")
    link = page.locator("main a[href^='https://nuoret.riku']").first
    assert "nuoret.riku.fi" in link.inner_text() + link.evaluate("el => getComputedStyle(el, '::after').content")


LINES = """() => [...document.querySelectorAll('main :is(th, td)')].filter((el) => el.checkVisibility()).filter((el) => {
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) for (const word of node.data.matchAll(/[\\p{L}\\p{N}.\\u00ad]+/gu)) {
    if (word[0].length > 12 || word[0].includes('\\u00ad')) continue;  // a long word breaks between its parts
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    if (new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top / 4))).size > 1) return true;
  }
  return false;
}).map((el) => el.textContent.trim().slice(0, 40))"""


@pytest.mark.parametrize(
    "address", ["laki/maaraajat/", "laki/muut-saannot/", "materiaalit/", "roolit/", "laki/kuka-paattaa/"]
)
def test_words_and_dates_are_not_chopped(printed, address: str) -> None:
    assert printed(address).evaluate(LINES) == []


def test_table_heads_are_text_again_on_paper(printed) -> None:
    """A head whose words are inside a button is empty on the second sheet."""
    head = printed("roolit/").locator("main thead th").first
    assert head.locator("button").evaluate("el => getComputedStyle(el).display") == "contents"
    assert head.inner_text().strip()
