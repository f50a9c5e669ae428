"""Long compounds in headings can break where their parts meet; what is copied, searched or cited has no hidden signs."""

from __future__ import annotations

import json
from pathlib import Path

HYPHEN = "\u00ad"


def test_heading_breaks_between_the_parts_of_a_word(read) -> None:
    heading = read("prosessi-ilmoitus", "fi").soup.h1.get_text()
    assert "Lasten\u00adsuojelu\u00adilmoitus" in heading


def test_word_that_fits_is_kept_whole(read) -> None:
    assert read("esite-huostaanotto", "fi").soup.h1.get_text() == "Lapsesi huostaanotosta puhutaan"


def test_row_heads_break_too(read) -> None:
    heads = [head.get_text() for head in read("laki-maaraajat", "fi").main.select("th[scope=row]")]
    assert any(HYPHEN in head for head in heads)


def test_names_in_narrow_boxes_break_too(read) -> None:
    """A template marks them: the times of a role stand two in a row on a phone."""
    names = [
        name.get_text() for name in read("rooli-arvioiva-sosiaalityontekija", "fi").main.select(".ajat-kortit strong")
    ]
    assert any(f"Asiakas{HYPHEN}suunnitelman" in name for name in names)


def test_nothing_else_has_hidden_signs(read, site: Path) -> None:
    """The window's title, the text of paragraphs, addresses, the manifest and pages in other languages."""
    page = read("prosessi-ilmoitus", "fi").soup
    assert HYPHEN not in page.title.get_text()
    assert [text for text in page.select("main p") if HYPHEN in text.get_text()] == []
    assert [one for one in page.find_all(True) if HYPHEN in f"{one.get('id')}{one.get('href')}{one.get('title')}"] == []
    guide = read("yllapito", "fi").main
    assert [code for code in guide.select("code") if HYPHEN in code.get_text()] == [], "komento kopioidaan"
    assert HYPHEN not in json.dumps(json.loads((site / "sivut.json").read_text("utf-8")), ensure_ascii=False)
    assert HYPHEN not in read("perheille", "sv").soup.get_text()
