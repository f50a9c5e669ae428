"""Questions of people who had not read the words of the search: by kind, as well as they are answered today, and no worse.

The bar of the search is 80 % first, 95 % in the first three and 85 % in every kind. This list has been read by those who mend the search, so it only keeps
what has been reached; `ensimmäinen_ajo` of sivussa.yml keeps the figures of its first run, before anything was mended by it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml
from engines import ours
from judging import measures, place
from questions import LANGUAGES, Question

pytestmark = pytest.mark.sivusto
LIST: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("sivussa.yml").read_text("utf-8"))
FIRST, IN_THREE, IN_KIND, EMPTY = 0.78, 0.94, 0.88, 0.60


def _asked() -> list[Question]:
    """A page's id means the page in the language of the question."""
    rows = []
    for row in LIST["kysymykset"]:
        language = LANGUAGES.get(row["laji"], "fi")
        pages = tuple(name if "/" in name else f"{name}/{language}" for name in row["sivut"])
        rows.append(Question(row["haku"], row["laji"], row["laji"], pages, held_out=True))
    return rows


@pytest.fixture(scope="module")
def places(site: Path) -> dict[str, list[int]]:
    """The place of the right page in every answer, by kind; questions whose page is not there wait."""
    pages = json.loads((site / "sivut.json").read_text("utf-8"))
    ids = {row["url"]: (row["id"], row["kieli"]) for row in pages}
    there = {f"{row['id']}/{row['kieli']}" for row in pages}
    asked = [question for question in _asked() if there & set(question.pages)]
    rows = [{"question": question.text, "language": question.language, "door": ""} for question in asked]
    found = defaultdict(list)
    for question, (answer, _) in zip(asked, ours(site / "haku", rows), strict=True):
        found[question.kind].append(place(question, answer["rows"], ids))
    return found


def test_right_page_is_near_the_top(places: dict[str, list[int]]) -> None:
    first, three, _ = measures([number for kind in places.values() for number in kind])
    assert first >= FIRST
    assert three >= IN_THREE


def test_no_kind_of_reader_is_left_behind(places: dict[str, list[int]]) -> None:
    shares = {kind: measures(numbers)[1] for kind, numbers in places.items()}
    assert {kind: share for kind, share in shares.items() if share < IN_KIND} == {}


def test_question_the_site_cannot_answer_gets_help(site: Path) -> None:
    rows = [{"question": text, "language": "fi", "door": ""} for text in LIST["vastaamatta"]]
    assert sum(not answer["hits"] for answer, _ in ours(site / "haku", rows)) / len(rows) >= EMPTY
