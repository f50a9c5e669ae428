"""Family pages protect their reader: a way out, a title that tells nothing over the shoulder, their own language, the worker's twin."""

from __future__ import annotations

import re

import pytest
from built_site import Built
from real_content import content

FAMILY = sorted(
    page.key for page in content().pages.values() if page.page.audience[0] == "perhe" and page.page.kind != "etusivu"
)
TELLTALE = re.compile(
    r"lastensuojel|huostaan|väkivalta|barnskydd|omhänder|våld|child protection|child welfare|taken into care|violence",
    re.I,
)


@pytest.fixture(params=FAMILY, ids=["-".join(key) for key in FAMILY])
def family(request: pytest.FixtureRequest, read) -> Built:
    page = read(*request.param)
    assert isinstance(page, Built)
    return page


def test_quick_exit_is_a_plain_link_near_the_start(family: Built) -> None:
    """It works without JavaScript, tells the next site nothing, and comes before the menu."""
    links = family.soup.select("body a[href]")
    ways_out = [link for link in links if link.has_attr("data-poistu")]
    assert all(str(way["href"]).startswith("https://") and "noreferrer" in way["rel"] for way in ways_out)
    assert links.index(ways_out[0]) < 4
    assert [way.find_parent("dialog") is not None for way in ways_out] == [False, True], "myös haun ollessa auki"


def test_title_tells_nothing_over_the_shoulder(family: Built) -> None:
    assert TELLTALE.findall(family.soup.title.get_text()) == []


def test_urgent_help_is_near_the_start(family: Built) -> None:
    """The help page itself has the number in its place."""
    help_page = content().pages["apua-heti", family.language].address
    wanted = "tel:112" if family.page.address == help_page else help_page
    assert wanted in [family.leads(link["href"]) for link in family.soup.select("body a[href]")[:4]]


def test_links_keep_the_reader_s_language(family: Built) -> None:
    """A translated page leads to translations wherever there is one; only the language switch and the menu of Finnish pages lead elsewhere."""
    if family.language == "fi":
        return
    translated = {
        content().pages[page_id, "fi"].address: page_id
        for page_id, language in content().pages
        if language == family.language
    }
    text = family.main.select_one(".teksti")
    assert sorted(link for link in family.links(text) if link.split("#")[0] in translated) == []


def test_end_leads_onward_in_the_reader_s_language(family: Built) -> None:
    """What the Finnish page tells is likely to be needed next stands at the end of every language version."""
    onward = content().pages[family.page.page.id, "fi"].page.onward
    expected = [
        content().pages.get((name, family.language), content().pages.get((name, "fi"))).address for name in onward
    ]
    assert [family.leads(link["href"]) for link in family.soup.select(".loppu .jatkot a")] == expected


WORKERS = sorted(page.key for page in content().pages.values() if page.page.twin and page.page.audience[0] != "perhe")
TWINS = sorted(page.key for page in content().pages.values() if page.page.twin)


@pytest.mark.parametrize("key", TWINS, ids=["-".join(key) for key in TWINS])
def test_twins_lead_both_ways(key: tuple[str, str], pages, read) -> None:
    """The worker's page leads to the family's and back, in the same language when there is one."""
    page = read(*key)
    twin = pages.find(page.page.page.twin, page.language)
    assert twin.address in page.links()
    assert twin.page.twin == page.page.page.id
    assert pages.find(page.page.page.id, twin.page.language).address in read(*twin.key).links()


def test_every_door_of_twins_is_met() -> None:
    """There are twins on both sides, so that the test above looks at something."""
    assert WORKERS
    assert len(TWINS) > len(WORKERS)


def test_worker_pages_have_no_quick_exit(pages, read) -> None:
    """A worker presses Esc for other reasons; a page that families read too has the link, but not the keys."""
    others = [page.key for page in pages.pages.values() if "perhe" not in page.page.audience]
    assert [key for key in others if read(*key).soup.select("[data-poistu]:not(dialog *)")] == []
