"""The table of how family pages read: a row for each page in each language, and its figures follow the text."""

from __future__ import annotations

from pathlib import Path

from real_content import content

from macros.content import checked
from macros.model.tables import FAMILY, LANGUAGES
from macros.views.readability_text import HEADINGS, readability

from .rule_pairs_family import PAGE
from .trees import ROOT, mini


def rows(root: Path) -> dict[tuple[str, str], dict[str, str]]:
    """The table by page and language, each cell under its heading."""
    lines = readability(checked(root)).split("\n\n")[0].split("\n")
    starts = [lines[0].index(heading) for heading in HEADINGS]
    ends = [*starts[1:], None]
    found = [[line[start:end].strip() for start, end in zip(starts, ends, strict=True)] for line in lines[1:]]
    return {(cells[0], cells[1]): dict(zip(HEADINGS, cells, strict=True)) for cells in found}


def test_every_family_page_has_its_row_in_its_language() -> None:
    pages = [(page.page.id, page.page.language) for page in content().pages.values() if page.page.audience[0] == FAMILY]
    assert set(rows(ROOT)) == set(pages)
    assert {language for _, language in pages} == set(LANGUAGES)


def test_figures_follow_the_text(tmp_path: Path) -> None:
    before = rows(mini(tmp_path / "ennen", {}))["esite-apu", "fi"]
    after = rows(mini(tmp_path / "nyt", {PAGE: ("Apua saa", "Apua saa aina ja vaivattomammin kuin ennen,")}))[
        "esite-apu", "fi"
    ]
    assert int(after["Sanoja"]) == int(before["Sanoja"]) + 5
    assert int(after["Pisin virke"].split("/")[0]) == int(before["Pisin virke"].split("/")[0]) + 5
    assert after["Pisin sana"].split("/")[0] == str(len("vaivattomammin"))
