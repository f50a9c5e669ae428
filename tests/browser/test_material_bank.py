"""The material bank: every file can be filtered by kind, reader, topic, language and format; a whole table without scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from test_accessibility import faults


@pytest.fixture
def page(open_page) -> Page:
    return open_page("materiaalit/")


def rows(page: Page) -> list[list[str]]:
    """The cells of the rows that can be seen: name, files, kind, readers, topics, language, formats."""
    table = page.locator("table.tiedostot tbody tr")
    return [row.locator("th, td").all_inner_texts() for row in table.all() if row.is_visible()]


@pytest.mark.parametrize(
    ("label", "value", "column"),
    [("Kieli", "ruotsi", 5), ("Muoto", "DOCX", 6), ("Laji", "työpaja", 2), ("Aihe", "kiireellinen sijoitus", 4)],
)
def test_choice_filters_and_announces(page: Page, label: str, value: str, column: int) -> None:
    everything = rows(page)
    page.get_by_label(label, exact=True).select_option(value)
    found = rows(page)
    assert 0 < len(found) < len(everything)
    assert all(value in [text.strip() for text in row[column].split(",")] for row in found)
    expect(page.get_by_role("main").get_by_role("status").first).to_have_text(
        f"Näkyvissä {len(found)} / {len(everything)} riviä"
    )


def test_choices_work_together_and_can_be_taken_back(page: Page) -> None:
    everything = rows(page)
    page.get_by_label("Kieli", exact=True).select_option("englanti")
    page.get_by_role("searchbox", name="Etsi tiedostoa").fill("taitettava")
    found = rows(page)
    assert found
    assert all("englanti" in row[5] and "aitettava" in row[1] for row in found)
    page.get_by_label("Kieli", exact=True).select_option("")
    page.get_by_role("searchbox", name="Etsi tiedostoa").fill("")
    assert rows(page) == everything


def test_finnish_comes_first(page: Page) -> None:
    """The bank is read in Finnish: materials in other languages come after those that its reader looks for."""
    languages = [row[5].strip() for row in rows(page)]
    assert list(dict.fromkeys(languages)) == ["suomi", "ruotsi", "englanti"]
    assert languages == sorted(languages, key=["suomi", "ruotsi", "englanti"].index)


def test_without_scripts_the_whole_table_is_there(open_page) -> None:
    page = open_page("materiaalit/", java_script_enabled=False)
    assert len(rows(page)) > 20
    assert page.get_by_role("main").locator("select").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_answer_of_a_version_code_is_accessible(open_page, site: Path, scheme: str) -> None:
    code = sorted(folder.name for folder in (site / "voimassa").iterdir())[0]
    assert faults(open_page(f"voimassa/{code}/", width=360, color_scheme=scheme)) == []


def test_answer_of_a_version_code_has_the_width_of_a_page(open_page, site: Path) -> None:
    """There is no menu on it, so nothing stands in the menu's place."""
    code = sorted(folder.name for folder in (site / "voimassa").iterdir())[0]
    box = open_page(f"voimassa/{code}/", width=1280).get_by_role("main").bounding_box()
    assert box is not None
    assert box["width"] > 600
