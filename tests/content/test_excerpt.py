"""Under each message stands the faulty row, with a mark under the place that the message means; never longer than one can read."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.source.excerpt import WIDTH, excerpt
from macros.source.problems import Problem
from macros.source.report import report

from .trees import changed, check, mini, tree

SHOWN = {
    "arvo": ("nimi: Koulu", "nimi", "Arvo ei kelpaa.", "nimi: Koulu\n      ^^^^^"),
    "tyhjä arvo": ("  nimi:", "koulu.nimi", "Kenttä on tyhjä.", "  nimi:\n  ^^^^"),
    "kentän nimi": ("nmi: Koulu", "nmi", "Tuntematon kenttä.", "nmi: Koulu\n^^^"),
    "sana luettelossa": ("tekee: [a, b]", "tekee[2]", "Sivua ”b” ei ole.", "tekee: [a, b]\n           ^"),
    "tiedosto luettelossa": ("tekee: [a]", "tekee[1]", "Tiedostoa data/roolit/a.yml ei ole.", "tekee: [a]\n        ^"),
    "kohta": ("  - Kysy.", "tekee[2]", "Arvo ei kelpaa.", "  - Kysy.\n    ^^^^^"),
    "sivun rivi": ("Rivi: x", "", "Rivillä on vika.", "Rivi: x\n^^^^^^^"),
    "puuttuva kenttä": ("nimi: Koulu", "tehtävä", "Pakollinen kenttä puuttuu.", "nimi: Koulu"),
    "sarkain": ("\tnimi: x", "", "Rivin alussa on sarkain.", "⇥nimi: x\n ^^^^^^^"),
    "näkymätön": ("a\u200bb", "", "Rivillä on merkki, jota ei näe.", "a�b\n^^^"),
}


@pytest.mark.parametrize(("row", "key", "what", "expected"), SHOWN.values(), ids=SHOWN)
def test_mark_is_under_what_the_message_means(row: str, key: str, what: str, expected: str, tmp_path: Path) -> None:
    tree(tmp_path, {"data/a.yml": f"eka: rivi\n{row}\n"})
    shown = excerpt(tmp_path, Problem("data/a.yml", 2, key, what))
    assert shown == "\n".join(f"    | {line}" for line in expected.split("\n"))


@pytest.mark.parametrize("place", [0, 60, 400])
def test_long_row_is_cut_around_its_fault(place: int, tmp_path: Path) -> None:
    row = ("sana " * 200)[:place] + "virhe" + " sana" * 80
    tree(tmp_path, {"data/a.yml": row})
    shown, marks = excerpt(tmp_path, Problem("data/a.yml", 1, "", "Sanaa ”virhe” ei ole.")).split("\n")
    assert len(shown) <= WIDTH + len("    | ……")
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "virhe"
    assert shown.endswith("…")


def test_fault_longer_than_a_row_is_marked_as_far_as_it_is_shown(tmp_path: Path) -> None:
    tree(tmp_path, {"data/a.yml": "nimi: " + "x" * 500})
    shown, marks = excerpt(tmp_path, Problem("data/a.yml", 1, "nimi", "Teksti on liian pitkä.")).split("\n")
    assert len(marks) == len(shown) - 1
    assert shown.endswith("x…")


NOT_SHOWN = {
    "tiedostoa ei ole": Problem("data/ei-ole.yml", 1, "", "Tiedosto puuttuu."),
    "kansio": Problem("data", 1, "", "Vika."),
    "riviä ei ole": Problem("data/a.yml", 9, "", "Vika."),
    "vika on nimessä": Problem("data/a.yml", 1, "", "Tiedoston ”a.yml” pääte on väärä."),
    "tyhjä rivi": Problem("data/a.yml", 2, "", "Vika."),
    "ei tekstiä": Problem("data/b.yml", 1, "", "Tiedostoa ei voi lukea tekstinä."),
}


@pytest.mark.parametrize("problem", NOT_SHOWN.values(), ids=NOT_SHOWN)
def test_nothing_is_shown_where_there_is_nothing_to_see(problem: Problem, tmp_path: Path) -> None:
    tree(tmp_path, {"data/a.yml": "nimi: Koulu\n\nx: y\n", "data/b.yml": b"\x89PNG\xff"})
    assert excerpt(tmp_path, problem) == ""


def test_report_shows_row_between_what_is_wrong_and_what_to_write(tmp_path: Path) -> None:
    root = changed(mini(tmp_path), {"docs/opas/apu.md": ("# Avun opas", "# Avun opas\n\n[x](ei-ole.md)")})
    assert report(check(root)[1], root).split("\n")[2:5] == [
        "docs/opas/apu.md:18: Linkki ”ei-ole.md” ei johda mihinkään.",
        "    | [x](ei-ole.md)",
        "    |     ^^^^^^^^^",
    ]
