"""A person in danger: whatever words they have, help is the first hit in their language, and help, 112 and the way out are in sight and in reach."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Locator, Page, expect
from waiting import until

PHRASES: dict[str, list[str]] = yaml.safe_load(
    (Path(__file__).parent.parent / "search" / "vaara.yml").read_text("utf-8")
)
PAGES = {"fi": "perheille/", "sv": "perheille/sv/", "en": "perheille/en/"}
HELP = {language: f"/{address}apua-heti/" for language, address in PAGES.items()}


def opened(open_page, address: str, **options: object) -> Page:
    page = open_page(address, **options)
    page.locator("[data-avaa-haku]").first.press("Enter")
    return page


def ask(page: Page, phrase: str) -> None:
    page.locator("[data-haku-kysymys]").fill(phrase)
    expect(page.locator("[data-haku-tila]")).to_have_attribute("data-kysymys", phrase)


def reached(link: Locator) -> bool:
    """Whether a finger in the middle of a link hits it, and the link is as large as a finger."""
    return link.evaluate(
        """(link) => {
          const { x, y, width, height } = link.getBoundingClientRect();
          return link.contains(document.elementFromPoint(x + width / 2, y + height / 2)) && width >= 44 && height >= 44;
        }"""
    )


def test_there_are_enough_phrases() -> None:
    assert sum(map(len, PHRASES.values())) >= 120


@pytest.mark.parametrize("start", ["own", "fi"])
@pytest.mark.parametrize("language", PHRASES)
def test_help_is_first(open_page, language: str, start: str) -> None:
    """On a page of one's own language and on the Finnish front page, which everybody meets first."""
    page = opened(open_page, PAGES[language] if start == "own" else "", width=360)
    wrong = {}
    for phrase in PHRASES[language]:
        ask(page, phrase)
        first = page.locator("a[data-haku-osuma]").first
        address = first.get_attribute("href") if first.count() else ""
        if not str(address).endswith(HELP[language]):
            wrong[phrase] = address
        assert page.locator("[data-haku-lahimmat]").is_hidden(), phrase
        assert page.locator("[data-haku-apu]").is_visible(), phrase
    assert wrong == {}


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("address", ["", "roolit/", *PAGES.values()])
def test_row_is_reached_by_finger_and_by_key(open_page, address: str, width: int) -> None:
    page = opened(open_page, address, width=width, height=700, has_touch=True)
    ask(page, "viikkokokous")
    links = page.locator("[data-haku-apu] a")
    assert [link.get_attribute("href") for link in links.all()][1] == "tel:112"
    assert all(reached(link) for link in links.all())
    boxes = sorted((link.bounding_box() for link in links.all()), key=lambda box: box["x"])
    gaps = [after["x"] - before["x"] - before["width"] for before, after in itertools.pairwise(boxes)]
    assert all(gap >= 8 for gap in gaps), gaps
    page.locator("[data-haku-kysymys]").focus()
    met = []
    for _ in range(4):
        page.keyboard.press("Tab")
        met.append(page.evaluate("document.activeElement.closest('[data-haku-apu]') && document.activeElement.href"))
    assert len([href for href in met if href]) == 3


def test_number_is_said_and_the_words_are_not_kept(open_page) -> None:
    """A shared phone tells nobody what was asked: the words go neither into the address nor into the browser's list of pages."""
    page = opened(open_page, "perheille/")
    ask(page, "isä lyö äitiä")
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("soita 112")
    until(page, "history.state?.haku === 'isä lyö äitiä'")
    assert page.url.endswith("/perheille/")
    page.locator("a[data-haku-osuma]").first.click()
    expect(page.locator("h1")).to_have_text("Tarvitsetko apua heti?")
    page.go_back()
    expect(page.locator("[data-haku-kysymys]")).to_have_value("isä lyö äitiä")


@pytest.mark.parametrize(
    "question", ["seksuaalirikoksen kirjaaminen", "väkivaltatyön koulutus tiimille", "karkaaminen määräaika"]
)
def test_words_of_danger_at_work_are_work(open_page, question: str) -> None:
    page = opened(open_page, "tyontekijalle/")
    ask(page, question)
    assert "112" not in page.get_by_role("dialog").get_by_role("status").inner_text()
    expect(page.locator("[data-haku-apu]")).to_be_visible()
