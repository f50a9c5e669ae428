"""A page is found by what it is called: its own headline typed as a question puts it first."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from engines import ours

pytestmark = pytest.mark.sivusto
FIRST, IN_THREE = 0.9, 0.97


def test_headline_finds_its_page(site: Path) -> None:
    pages = json.loads((site / "sivut.json").read_text("utf-8"))
    titles = Counter(page["otsikko"] for page in pages)
    own = [page for page in pages if titles[page["otsikko"]] == 1]
    rows = [{"question": page["otsikko"], "language": page["kieli"], "door": ""} for page in own]
    answers = [[hit["address"] for hit in answer["hits"][:3]] for answer, _ in ours(site / "haku", rows)]
    pairs = list(zip(own, answers, strict=True))
    beyond = {page["otsikko"]: found for page, found in pairs if page["url"] not in found}
    first = sum(found[:1] == [page["url"]] for page, found in pairs)
    assert len(beyond) <= len(own) * (1 - IN_THREE), beyond
    assert first >= len(own) * FIRST


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("syty", "systeeminen-tyoote/"),
        ("mikä on syty", "systeeminen-tyoote/"),
        ("mini-syty", "systeeminen-tyoote/mini-syty/"),
        ("verkostokokous", "prosessit/verkostotapaaminen/"),
        ("vastuumatriisi", "roolit/vastuumatriisi/"),
        ("viikkokokous", "systeeminen-tyoote/viikkokokous/"),
        ("määräajat", "laki/maaraajat/"),
        ("sanasto", "materiaalit/sanasto/"),
    ],
)
def test_word_of_the_site_finds_its_page(site: Path, words: str, page: str) -> None:
    [(answer, _)] = ours(site / "haku", [{"question": words, "language": "fi", "door": ""}])
    assert page in [hit["address"] for hit in answer["hits"][:3]]
