"""What a browser, a phone and a chat are told of a page around its text: a short title, a card for sharing, one style sheet for all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from built_site import ORIGIN, ROOT
from real_content import content

from publish.exports.hashed import plain

PAGES = sorted(page.key for page in content().pages.values())
LONGEST = 65


def test_titles_fit_a_window_and_are_not_alike(read) -> None:
    titles = {key: read(*key).soup.title.get_text() for key in PAGES if key[0] != "etusivu"}
    assert [title for title in titles.values() if len(title) > LONGEST] == []
    assert len(set(titles.values())) == len(titles)


@pytest.mark.parametrize(
    ("key", "locale"), [(("prosessi-ilmoitus", "fi"), "fi_FI"), (("esite-kiireellinen-sijoitus", "sv"), "sv_FI")]
)
def test_shared_link_has_a_card(read, key: tuple[str, str], locale: str) -> None:
    soup = read(*key).soup
    card = {str(tag["property"]): str(tag["content"]) for tag in soup.select("meta[property^='og:']")}
    assert card["og:title"] == soup.title.get_text()
    assert card["og:locale"] == locale
    assert card["og:url"] == soup.select_one("link[rel=canonical]")["href"]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_shared_link_shows_the_picture_of_its_language(read, site: Path, language: str) -> None:
    """By its whole address, in the size that chats show; the same on every page, so that it tells nothing of a family."""
    addresses = set()
    for page_id, own in PAGES:
        if own == language:
            (image,) = read(page_id, own).soup.select("meta[property='og:image']")
            addresses.add(str(image["content"]))
    (address,) = addresses
    assert address.startswith(ORIGIN)
    data = (site / address.removeprefix(ORIGIN)).read_bytes()
    assert data.startswith(b"\x89PNG")
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (1200, 630)
    assert len(data) < 100_000


def test_shared_family_page_does_not_tell_its_subject(read) -> None:
    assert not read("esite-kiireellinen-sijoitus", "fi").soup.select("meta[property='og:description']")


def test_colour_of_the_window_is_the_colour_of_the_strip(read) -> None:
    tokens = (ROOT / "theme/assets/tyylit/merkit.css").read_text("utf-8")
    told = read("etusivu", "fi").soup.select_one("meta[name=theme-color]")["content"]
    assert re.search(r"--kuusi: (#\w+);", tokens)[1] == told


def test_styles_of_every_page_come_in_one_request(read, site: Path) -> None:
    """Besides the dark and the printed sheet, and what a kind of page needs of its own."""
    sheets = [str(link["href"]) for link in read("tietoa", "fi").soup.select("link[rel=stylesheet]")]
    assert [plain(sheet.rpartition("/")[2]) for sheet in sheets] == ["perus.css", "tumma.css", "tuloste.css"]
    assert not list((site / "assets/tyylit").glob("kehys.*"))


def test_phone_gets_the_mark_as_a_picture(read, site: Path) -> None:
    icon = read("etusivu", "fi").soup.select_one("link[rel=apple-touch-icon]")["href"]
    data = (site / str(icon).removeprefix("./")).read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20]) == int.from_bytes(data[20:24]) == 180


def test_answer_to_a_paper_has_help_and_the_way_out(site: Path, soup) -> None:
    """A code on a family's paper leads there."""
    folders = sorted(place for place in (site / "voimassa").iterdir() if place.is_dir())
    assert folders
    for folder in folders[:3]:
        page = soup(f"voimassa/{folder.name}/")
        assert "noreferrer" in page.select_one("a.poistu")["rel"]
        assert "apua-heti" in page.select_one(".apupalkki a")["href"]
