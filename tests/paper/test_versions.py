"""A code on paper is answered for ever: valid while the page says the same, replaced when it says something else."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from real_content import content

from macros.source.text_lists import PRINTS
from publish.build import Build
from publish.exports.validity import write_answers
from publish.paper import article
from publish.paper.register import append, editions
from publish.paper.versions import Edition, change, edition

ROOT = Path(__file__).parent.parent.parent


def made(text: str, page_id: str = "syty", language: str = "fi", checked: str = "2026-11-22") -> Edition:
    return edition(
        article.parse(f'<article><h1>Otsikko</h1><div class="teksti">{text}</div></article>'),
        page_id,
        language,
        checked,
    )


def test_code_follows_what_the_page_says() -> None:
    now = made("<p>Alku.</p><h2>Osa</h2><p>30 päivää</p>")
    assert made("<p>Alku.</p>\n<h2>Osa</h2> <p>30  päivää</p>", checked="2027-01-01").code == now.code
    assert made("<p>Alku.</p><h2>Osa</h2><p>60 päivää</p>").code != now.code
    assert made("<p>Alku.</p><h2>Osa</h2><p>30 päivää</p>", language="sv").code != now.code


@pytest.mark.parametrize("words", ["tarkistettu {}.11.2026", "granskad {}.11.2026", "checked {} November 2026"])
def test_new_day_of_checking_does_not_make_paper_old(words: str) -> None:
    assert made(f"<p>Sääntö ({words.format(2)})</p>").code == made(f"<p>Sääntö ({words.format(22)})</p>").code


def test_change_is_told_by_sections() -> None:
    old = made("<p>Alku.</p><h2>Sama</h2><p>a</p><h2>Muuttuu</h2><p>b</p><h2>Poistuu</h2><p>c</p>")
    new = made("<p>Alku.</p><h2>Sama</h2><p>a</p><h2>Muuttuu</h2><p>B</p><h2>Tulee</h2><p>d</p>")
    told = change(old, new)
    assert (told.new, told.changed, told.gone) == (["Tulee"], ["Muuttuu"], ["Poistuu"])


def test_register_only_grows(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    first, second = made("<h2>Osa kaksi</h2><p>a</p>"), made("<p>Alku</p><h2>Osa kaksi</h2><p>b</p>")
    assert append(tmp_path, [first]) == [first]
    before = (tmp_path / PRINTS).read_text("utf-8")
    assert append(tmp_path, [first, second]) == [second]
    assert (tmp_path / PRINTS).read_text("utf-8").startswith(before)
    assert editions(tmp_path) == [first, second]


def answer(tmp_path: Path, old: Edition, now: list[Edition], monkeypatch: pytest.MonkeyPatch) -> BeautifulSoup:
    site = content()
    monkeypatch.setattr(site.catalog, "root", tmp_path)
    (tmp_path / "data").mkdir()
    append(tmp_path, [old])
    write_answers(Build(site, tmp_path / "site", "", tmp_path, print, editions=now))
    return BeautifulSoup((tmp_path / "site/voimassa" / old.code / "index.html").read_text("utf-8"), "html.parser")


def test_old_code_answers_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, now = (
        made("<p>Alku.</p><h2>Kesto</h2><p>30 päivää</p>"),
        made("<p>Alku.</p><h2>Kesto</h2><p>60 päivää</p><h2>Uutta</h2>"),
    )
    page = answer(tmp_path, old, [now], monkeypatch)
    assert page.h1.get_text() == "Tämä paperi on korvattu uudella"
    assert [row.get_text() for row in page.select("li")] == ["Muuttui: Kesto", "Uusi osio: Uutta"]
    assert now.code in page.get_text()
    assert page.select_one("a[href='../../m/syty/']")


def test_current_code_answers_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = made("<p>Alku.</p>")
    page = answer(tmp_path, now, [now], monkeypatch)
    assert page.h1.get_text() == "Tämä paperi on voimassa"
    assert "22.11.2026" in page.get_text()


def test_code_of_a_page_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = answer(tmp_path, made("<p>Alku.</p>", "sivua-ei-ole"), [], monkeypatch)
    assert page.h1.get_text() == "Tätä paperia ei enää ole"
    assert page.html["lang"] == "fi"
