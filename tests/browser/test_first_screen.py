"""The first screen of a phone answers: what a page is for stands above the fold, and above the families' bar at the foot."""

from __future__ import annotations

import pytest

# what each page is for is marked [data-vastaus]; how many such parts it has at least
PAGES = {
    "etusivu": ("", 1),
    "perheovi": ("perheille/", 4),
    "perheovi-sv": ("perheille/sv/", 4),
    "perheovi-en": ("perheille/en/", 4),
    "apua-heti": ("perheille/apua-heti/", 2),
    "apua-heti-sv": ("perheille/sv/apua-heti/", 2),
    "apua-heti-en": ("perheille/en/apua-heti/", 2),
    "työntekijän ovi": ("tyontekijalle/", 1),
    "kouluttajan ovi": ("kouluttajalle/", 1),
    "johdon ovi": ("johdolle/", 1),
    "työpaja": ("tyopajat/monitoimijainen-arviointi/", 1),
    "työpaja-klinikka": ("tyopajat/klinikka-hypoteesit/", 1),
    "työpajan kokoaja": ("tyopajat/kokoaja/", 1),
    "perehdytyspaketti": ("perehdytys/sosiaalityontekija/", 1),
    "koulutuspolku": ("koulutus/polut/sosiaalityontekija/", 1),
}
MOST_BEFORE_TITLE = 135
BOTTOMS = """() => {
  const bar = document.querySelector('.turvapalkki');
  const fold = bar && getComputedStyle(bar).position === 'fixed' ? bar.getBoundingClientRect().top : innerHeight;
  const parts = [...document.querySelectorAll('[data-vastaus]')].map((el) => el.getBoundingClientRect());
  return { fold, bottoms: parts.map((box) => box.bottom), seen: parts.every((box) => box.height > 0 && box.width > 0) };
}"""


@pytest.mark.parametrize("scripts", [True, False], ids=["skriptit", "ilman"])
@pytest.mark.parametrize("name", PAGES)
def test_answer_is_on_the_first_screen(open_page, name: str, scripts: bool) -> None:
    address, least = PAGES[name]
    page = open_page(address, width=390, height=844, settled=True, java_script_enabled=scripts)
    found = page.evaluate(BOTTOMS)
    assert len(found["bottoms"]) >= least
    assert found["seen"]
    assert max(found["bottoms"]) <= found["fold"]


# pages whose answer is their first paragraph: a law guide, a method
FIRST_WORDS = (
    "laki/ilmoitusvelvollisuus/",
    "laki/salassapito/",
    "menetelmat/sukupuu/",
    "menetelmat/systeemiset-kysymykset/",
)


@pytest.mark.parametrize("address", FIRST_WORDS)
def test_first_words_of_a_guide_are_on_the_first_screen(open_page, address: str) -> None:
    """What it is and when to use it is read before anything is scrolled."""
    page = open_page(address, width=390, height=844, settled=True)
    first = page.locator("main .teksti > p").first.bounding_box()
    assert first["y"] + first["height"] <= 844


@pytest.mark.parametrize(
    "address",
    ["", "perheille/", "perheille/apua-heti/", "prosessit/ilmoitus/", "laki/maaraajat/", "materiaalit/sanasto/"],
)
def test_title_is_near_the_top(open_page, address: str) -> None:
    page = open_page(address, width=390, height=844, settled=True)
    assert page.locator("h1").bounding_box()["y"] <= MOST_BEFORE_TITLE


@pytest.mark.parametrize("address", ["perheille/", "perheille/apua-heti/"])
def test_number_is_big_enough_for_a_frightened_thumb(open_page, address: str) -> None:
    page = open_page(address, width=390, height=844)
    button = page.locator("main a[href='tel:112']").first.bounding_box()
    assert button["height"] >= 52
    assert button["width"] >= 300
