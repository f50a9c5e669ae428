"""A text of the data is a text on every page: its marks are seen, none of them does anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from macros.content import check
from macros.page.export import texts
from macros.page.html import html

from .trees import Change, mini

EVIL = "*a* _b_ [c](javascript:d) `e` <b>f</b> g | h \\ ~i~ ![j](k)"
PLACES: dict[str, dict[str, Change]] = {
    "roolin vastuu": {"data/roolit/tyontekija.yml": ("tehtävä: ", f"tehtävä: 'X {EVIL} ' # ")},
    "rivin alku": {"data/prosessit/apu.yml": ("tarkoitus: ", f"tarkoitus: '1. {EVIL}' # ")},
    "kuka päättää": {"data/paatosvalta.yml": ("päättää: ", f"päättää: '- {EVIL}' # ")},
    "sanaston selitys": {"data/sanasto.yml": ("selitys: ", f"selitys: '# {EVIL}' # ")},
}


@pytest.mark.parametrize("place", PLACES)
def test_marks_in_data_are_seen_and_do_nothing(place: str, tmp_path: Path) -> None:
    root = tmp_path / "juuri"
    mini(tmp_path)
    for name, change in PLACES[place].items():
        assert isinstance(change, tuple)
        file = root / name
        text = file.read_text("utf-8")
        assert change[0] in text, name
        file.write_text(text.replace(*change, 1), "utf-8")
    site, problems = check(root)
    assert [str(row) for row in problems if "javascript" not in str(row)] == []
    pages = {
        path: BeautifulSoup(html(text.split("---\n\n", 1)[1]), "html.parser") for path, text in texts(site).items()
    }
    seen = [path for path, soup in pages.items() if EVIL.split(" g ")[0] in " ".join(soup.get_text(" ").split())]
    assert seen
    for soup in pages.values():
        assert not [
            link for link in soup.select("[href], [src]") if "javascript" in f"{link.get('href')}{link.get('src')}"
        ]
        assert not [
            tag
            for tag in soup.find_all(["b", "em", "code", "img", "ol", "h1"])
            if tag.get_text(strip=True) in ("f", "a", "b", "e")
        ]
