"""What the search answers, through the real search box: inflected, colloquial and misspelt words, doors, marks, and help when there is nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from test_accessibility import faults

expect.set_options(timeout=15_000)


def hits(page: Page | Locator) -> Locator:
    """The rows of the pages found."""
    return page.locator("li:has(a[data-haku-osuma])")


@pytest.fixture(params=[1280, 360])
def ask(open_page, request: pytest.FixtureRequest) -> Callable[..., tuple[Page, Locator]]:
    """Type a question on a page, by keyboard; the dialog with its answer."""

    def run(question: str, address: str = "roolit/") -> tuple[Page, Locator]:
        page = open_page(address, width=request.param)
        page.locator("[data-avaa-haku]").first.press("Enter")
        dialog = page.get_by_role("dialog")
        dialog.get_by_role("searchbox").press_sequentially(question)
        return page, dialog

    return run


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("huostaanotosta", "Huostaanoton valmistelu"),
        ("jalkihuolto ikaraja", "Oikeus jälkihuoltoon"),
        ("viikkokokuksen runko", "Systeeminen viikkokokous"),
        ("genogrammia", "Sukupuu"),
    ],
)
def test_first_answer(ask, question: str, title: str) -> None:
    _, dialog = ask(question)
    expect(hits(dialog).first).to_contain_text(title)
    expect(dialog.get_by_role("status")).to_contain_text("osuma")


def test_question_of_little_words_is_answered(ask) -> None:
    _, dialog = ask("kuka tekee mitä")
    expect(hits(dialog).filter(has_text="Vastuumatriisi").first).to_be_visible()


def test_word_is_marked_in_the_form_it_has(ask) -> None:
    _, dialog = ask("huostaanotoista")
    expect(dialog.locator("a[data-haku-osuma] mark").first).to_have_text(re.compile("^huostaanot(?!oista)", re.I))


def test_other_answers_stand_by_door(ask) -> None:
    _, dialog = ask("päätös", "perheille/kiireellinen-sijoitus/")
    expect(hits(dialog).first).to_contain_text("Perheille")
    expect(dialog.locator(".haku__ryhma").first).to_have_text("Parhaat osumat")
    names = dialog.locator(".haku__ryhma").all_inner_texts()
    assert names[1] == "Perheille"
    assert "Työntekijälle" in names
    assert len(names) == len(set(names))


def test_language_of_the_page_comes_first(ask) -> None:
    _, dialog = ask("emergency placement", "perheille/en/")
    first = hits(dialog).first
    expect(first).to_contain_text("Your child has been placed")
    expect(first).to_have_attribute("lang", "en")


def test_nothing_found_is_helped(ask) -> None:
    page, dialog = ask("veroilmoitus")
    expect(dialog.get_by_role("status")).to_have_text("Ei osumia")
    help_ = dialog.locator("[data-haku-tyhja]")
    expect(dialog.locator("[data-haku-apu]").get_by_role("link", name="Tarvitsetko apua heti?")).to_be_visible()
    expect(help_.get_by_role("link", name="Johdolle")).to_be_visible()
    assert faults(page) == []
    help_.get_by_role("button").first.press("Enter")
    expect(hits(dialog).first).to_be_visible()
    expect(help_).to_be_hidden()
    expect(dialog.get_by_role("searchbox")).to_be_focused()


def test_file_is_found_by_its_format(ask) -> None:
    """The answer leads to the file, and says which page it belongs to."""
    page, dialog = ask("verkostotapaaminen word")
    file = hits(dialog).filter(has=page.locator("a[href$='.docx']"))
    expect(hits(dialog).first.locator("p").first).not_to_be_empty()  # the list is drawn anew while its first texts come
    file.first.evaluate("hit => hit.scrollIntoView()")
    expect(file.first).to_contain_text("Tiedosto sivulla: Verkostotapaaminen")


def test_broken_search_says_so_and_recovers(open_page, watch) -> None:
    page = open_page("roolit/")
    stopped = ["haku"]
    page.context.route("**/haku/ydin.json", lambda route: route.abort() if stopped else route.fallback())
    page.locator("[data-avaa-haku]").first.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("searchbox").fill("huostaanotto")
    expect(dialog.get_by_role("status")).to_contain_text("Haku ei käynnistynyt")
    stopped.clear()
    dialog.get_by_role("searchbox").fill("huostaanoton")
    expect(hits(dialog).first).to_be_visible()
    expect(dialog.get_by_role("status")).to_contain_text("osuma")
    watch.errors.clear()  # the browser tells of the request that was stopped


@pytest.mark.parametrize(
    "refused", ["skriptit/haku/dialogi.js", "skriptit/haku/tyolainen.js", "haku/ydin.json", "haku/*/osa-*"]
)
def test_any_refused_file_is_told_and_asked_again(open_page, watch, refused: str) -> None:
    page = open_page("roolit/")
    stopped = [refused]
    page.context.route(f"**/{refused}", lambda route: route.abort() if stopped else route.fallback())
    page.locator("[data-avaa-haku]").first.press("Enter")
    field = page.get_by_role("dialog").get_by_role("searchbox")
    field.fill("huostaanotto")
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("Haku ei käynnistynyt")
    stopped.clear()
    field.fill("huostaanoton")
    expect(hits(page).first).to_be_visible()
    watch.errors.clear()  # the browser tells of the request that was stopped


def test_refused_text_of_a_page_loses_no_hit(open_page, watch) -> None:
    page = open_page("roolit/")
    page.context.route("**/haku/*/sivu-*", lambda route: route.abort())
    page.locator("[data-avaa-haku]").first.press("Enter")
    page.get_by_role("dialog").get_by_role("searchbox").fill("huostaanotto")
    expect(hits(page).first).to_contain_text("Huostaanoton valmistelu")
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("osuma")
    watch.errors.clear()  # the browser tells of the requests that were stopped


def test_titles_are_shown_before_texts(open_page) -> None:
    page = open_page("roolit/")
    waiting: list[Route] = []
    page.context.route("**/haku/*/sivu-*", lambda route: waiting.append(route))
    page.locator("[data-avaa-haku]").first.press("Enter")
    page.get_by_role("dialog").get_by_role("searchbox").fill("huostaanotto")
    expect(hits(page).first).to_contain_text("Huostaanoton valmistelu")
    expect(page.locator(".haku__kohta").first).to_be_empty()
    for route in waiting:
        route.continue_()
    expect(page.locator(".haku__kohta").first).not_to_be_empty()


def test_texts_of_lower_hits_come_when_the_reader_goes_there(open_page) -> None:
    page = open_page("roolit/")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url) if "/sivu-" in request.url else None)
    page.locator("[data-avaa-haku]").first.press("Enter")
    page.get_by_role("dialog").get_by_role("searchbox").fill("viikkokokous")
    expect(page.locator(".haku__kohta").nth(2)).not_to_be_empty()
    assert len(asked) == 3
    hits(page).nth(8).scroll_into_view_if_needed()
    expect(page.locator(".haku__kohta").nth(8)).not_to_be_empty()


def test_question_is_never_markup(ask) -> None:
    page, dialog = ask("<b>huostaanotto</b>")
    expect(hits(dialog).first).to_be_visible()
    assert page.evaluate("document.querySelectorAll('.haku b').length") == 0


def test_emptied_question_has_no_answers(ask) -> None:
    _, dialog = ask("huostaanotto")
    expect(hits(dialog).first).to_be_visible()
    dialog.get_by_role("searchbox").fill("")
    expect(hits(dialog)).to_have_count(0)
    expect(dialog.locator("[data-haku-tyhja]")).to_be_hidden()


def test_index_is_fetched_when_the_search_opens(open_page) -> None:
    """Not before; the core while the reader is writing, parts and texts when they are asked for."""
    asked: list[str] = []
    page = open_page("roolit/", settled=True)
    fetched = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    assert [name for name in fetched if name.endswith(".json")] == []
    page.context.on("request", lambda request: asked.append(request.url))
    with page.expect_response("**/haku/ydin.json"):
        page.get_by_role("button", name="Haku", exact=True).click()
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("Kirjoita")
    assert [url for url in asked if url.endswith(".json") and not url.endswith("/ydin.json")] == []
    page.get_by_role("dialog").get_by_role("searchbox").fill("lapsi")
    expect(hits(page).first).to_be_visible()
    assert len([url for url in asked if url.endswith("/haku/ydin.json")]) == 1
    assert [url for url in asked if "-sv-" in url] == []
