"""What the eye meets on paper: steps and rows stay whole, names stand beside their values, titles are not chopped, worksheets leave room to write."""

from __future__ import annotations

import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from built_site import parsed
from real_content import content
from squeezing import squeezed

from macros.model import CardSet

PROCESS = "prosessi-verkostotapaaminen"
MM = 72 / 25.4


def texts(file: Path) -> list[str]:
    """The text of each page as it is laid out: a hyphenated word is two words."""
    with pypdfium2.PdfDocument(file) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def height(file: Path, words: str, page: int = 0) -> float:
    """How high on a page the words begin, in millimetres."""
    with pypdfium2.PdfDocument(file) as pdf:
        found = pdf[page].get_textpage()
        place = found.search(words).get_next()
        assert place is not None, words
        return found.get_charbox(place[0])[3] / MM


def test_step_stays_on_one_page(site: Path) -> None:
    """As many steps end on each page as begin there."""
    page = parsed(site / content().pages[PROCESS, "fi"].address / "index.html")
    titles = [step.select_one("h3").get_text().replace("\u00ad", "") for step in page.select("ol.vaiheet > li")]
    assert len(titles) > 5
    told = texts(site / f"tiedostot/{PROCESS}.pdf")
    begun = [sum(squeezed(title) in squeezed(text) for title in titles) for text in told]
    assert [len(re.findall(r"^Perustuu", text, re.M)) for text in told] == begun


def test_list_begins_beside_its_name(site: Path) -> None:
    file = site / f"tiedostot/{PROCESS}.pdf"
    assert abs(height(file, "Lain mukaan") - height(file, "Lapsen mielipide")) < 1


def test_row_stays_on_one_page(site: Path) -> None:
    """Every row of a run sheet in the leader's book."""
    page = parsed(site / content().pages["tyopaja-pta", "fi"].address / "index.html")
    told = [squeezed(text) for text in texts(site / "tiedostot/tyopaja-pta-paketti.pdf")]
    rows = [
        [squeezed(part.get_text().replace("\u00ad", "")) for part in row.select("td > strong, td:has(> strong) > p")]
        for row in page.select("table.aikataulu tbody tr")
    ]
    assert len(rows) > 10
    assert [row for row in rows if not any("".join(row) in text for text in told)] == []


@pytest.mark.parametrize("name", sorted(content().catalog.of(CardSet)))
def test_title_of_a_card_is_not_chopped(name: str, site: Path) -> None:
    cards = content().catalog.of(CardSet)[name]
    told = " ".join(texts(site / f"tiedostot/{cards.page}-kortit-{name}.pdf")).split()
    parts = {part for word in told for part in (word, word.removesuffix("-"))}  # a word may break at its own hyphen
    words = [word for card in cards.cards for word in card.title.split()]
    assert [word for word in words if word not in parts and not set(word.split("-")) <= parts] == []


@pytest.mark.parametrize("size", ["", "-a3"])
def test_table_of_a_worksheet_has_room_to_write(size: str, site: Path) -> None:
    file = site / f"tiedostot/menetelma-turvallisuussuunnitelma-tyopohja{size}.pdf"
    assert height(file, "Mitä lapsi tekee heti") - height(file, "Kuka aikuinen tulee") > 15


@pytest.mark.parametrize("size", ["", "-a3"])
def test_family_tree_is_drawn_sideways_beside_its_signs(size: str, site: Path) -> None:
    file = site / f"tiedostot/menetelma-sukupuu-tyopohja{size}.pdf"
    with pypdfium2.PdfDocument(file) as pdf:
        assert len(pdf) == 1
        assert pdf[0].get_width() > pdf[0].get_height()
    assert height(file, "Kenet haluamme kutsua mukaan") > 10


def test_last_line_of_a_poster_has_air_under_it(site: Path) -> None:
    file = site / "tiedostot/syty-huoneentaulu-juliste-a4.pdf"
    assert height(file, "Kenenkään ei tarvitse") - height(file, "Tarkistettu") > 22


def test_day_is_written_beside_its_name(site: Path) -> None:
    file = site / "tiedostot/syty-viikkokokous-lomake-viikkokokous.pdf"
    with pypdfium2.PdfDocument(file) as pdf:
        told = pdf[0].get_textpage()
        begins, count = told.search("Päivä", match_whole_word=True).get_next()
        _, low, ends, high = told.get_charbox(begins + count - 1)
    with pikepdf.open(file) as pdf:
        fields = [[float(end) for end in note.Rect] for note in pdf.pages[0].obj.Annots if "/FT" in note]
    beside = [left - ends for left, bottom, _, top in fields if bottom < (low + high) / 2 < top]
    assert len(beside) == 1
    assert beside[0] < 10 * MM
