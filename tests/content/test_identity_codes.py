"""A person's identity code is refused wherever it is written, and is not told again in the report; what only looks like one passes."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.source.identity_codes import codes
from macros.source.report import report, review_annotations

from .trees import Change, mini, problems

WRITTEN = ["131052-308T", "131052–308t", "010100A900F", "(131052-308T)", "hetu: 131052-308T."]
LIKE = [
    "131052-308U",
    "311152-308T",
    "131052-308TA",
    "1131052-308T",
    "2026-11-25",
    "040-1310523",
    "131052-308",
    "S-131052-308T",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_code_is_refused(text: str) -> None:
    assert len(codes(f"a\n{text}\n")) == 1


@pytest.mark.parametrize("text", LIKE)
def test_what_only_looks_like_one_passes(text: str) -> None:
    assert codes(text) == []


CODE = "131052-308T"
PLACES: dict[str, tuple[str, Change, int]] = {
    "sivun teksti": ("docs/opas/apu.md", ("# Avun opas", f"# Avun opas\n\n{CODE}"), 18),
    "alkutiedot": ("docs/opas/apu.md", ("kuvaus: Työntekijän opas", f"kuvaus: Työntekijän opas {CODE}"), 10),
    "sivu ilman alkutietoja": ("docs/opas/uusi.md", f"# Uusi\n\n{CODE}\n", 3),
    "tieto": ("data/roolit/tyontekija.yml", ("kysymys: ", f"kysymys: {CODE} "), 16),
    "tieto, jota ei voi jäsentää": ("data/roolit/tyontekija.yml", f'nimi: "auki\nkysymys: {CODE}\n', 2),
    "huomautus": ("data/roolit/tyontekija.yml", ("kysymys: ", f"# {CODE}\nkysymys: "), 16),
    "luettelo": ("data/sanalista.txt", f"sana\n{CODE}\n", 2),
    "arvo, joka ei kelpaa": ("data/roolit/tyontekija.yml", ("ryhmä: tiimi", f"ryhmä: {CODE}"), 4),
    "väärä pääte": ("data/roolit/tyontekija.yml.txt", f"{CODE}\n", 1),
    "väärä kansio": ("data/rolit/uusi.yml", f"{CODE}\n", 1),
    "väärä merkistö": ("docs/opas/vanha.md", f"Äiti\n{CODE}\n".encode("latin-1"), 2),
    "kuvan teksti": ("docs/opas/kuva.svg", f"<svg>\n<text>{CODE}</text></svg>", 2),
}


@pytest.mark.parametrize(("file", "change", "line"), PLACES.values(), ids=PLACES)
def test_every_file_is_read(file: str, change: Change, line: int, tmp_path: Path) -> None:
    root = mini(tmp_path, {file: change})
    found = problems(root)
    assert [(row.file, row.line) for row in found if "henkilötunnus" in row.what] == [(file, line)]
    assert "131052" not in report(found, root) + review_annotations(found)
