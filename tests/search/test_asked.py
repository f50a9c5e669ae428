"""Questions that people ask, typed word for word: the page they ask for is first, and words cut off in the middle of a question find theirs."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest
import yaml
from engines import ours

from macros.site.addresses import HELP

pytestmark = pytest.mark.sivusto
PHRASES = Path(__file__).parents[2] / "data" / "hakulauseet"
STEP = 20  # every phrase takes a minute: a spread of them will do
FIRST = 0.97  # a few phrases have no word that the site says


def first_pages(site: Path, rows: list[dict[str, str]]) -> list[list[str]]:
    """The ids of the pages of each answer, without the help page that danger puts first."""
    ids = {row["url"]: row["id"] for row in json.loads((site / "sivut.json").read_text("utf-8"))}
    answers = [[ids.get(hit["address"], "") for hit in answer["hits"]] for answer, _ in ours(site / "haku", rows)]
    return [pages[1:] if pages[:1] == [HELP] else pages for pages in answers]


def test_phrase_word_for_word_finds_its_page_first(site: Path) -> None:
    told = [yaml.safe_load(file.read_text("utf-8")) for file in sorted(PHRASES.iterdir())]
    pages = defaultdict(set)  # a phrase may be asked for more than one page
    for row in told:
        for phrase in row["lauseet"]:
            pages[row.get("kieli", "fi"), phrase].add(row["sivu"])
    asked = [row for row in pages if pages[row] != {HELP}][::STEP]
    rows = [{"question": phrase, "language": language, "door": ""} for language, phrase in asked]
    wrong = [row for row, found in zip(asked, first_pages(site, rows), strict=True) if not pages[row] & set(found[:1])]
    assert len(wrong) <= (1 - FIRST) * len(asked), wrong


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("laillisuusvalvonta ostopalv laitos", "johtaminen-ostopalvelut"),
        ("kumuloituva rajoitustp kirjaus", "prosessi-rajoitustoimenpiteet"),
        ("raj.toimi 62", "laki-yhteydenpidon-rajoittaminen"),
        ("edunvalv määrääminen", "laki-edunvalvoja"),
    ],
)
def test_word_cut_off_finds_its_page(site: Path, question: str, page: str) -> None:
    assert first_pages(site, [{"question": question, "language": "fi", "door": ""}])[0][0] == page
