"""Any form of any word of the index leads back to the word, whether a page has the form or not: proved with whole paradigms."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from forms import paradigm
from node import node

from publish.search.languages import ENDINGS, Stemmed
from publish.search.morphology import Morphology

pytestmark = pytest.mark.sivusto
# every word takes minutes: HAKU_SANAT=1 proves them all, the ordinary run a spread of them
STEP = int(os.environ.get("HAKU_SANAT", "51"))
TUNTEE = Path(__file__).with_name("tuntee.mjs")
Rows = Sequence[tuple[str, Sequence[str]]]


def core(site: Path, language: str) -> dict[str, Any]:
    """The part of a language's index that has its words."""
    main = json.loads((site / "haku" / "ydin.json").read_text("utf-8"))
    if language == main["kieli"]:
        return main["ydin"]
    return json.loads((site / "haku" / main["kansio"] / f"ydin-{language}.json").read_text("utf-8"))


def parts(site: Path, language: str) -> list[dict[str, Any]]:
    """The words that the core does not have."""
    files = sorted((site / "haku").rglob(f"osa-{language}-*.json"))
    return [part for file in files if "sanat" in (part := json.loads(file.read_text("utf-8")))]


def words(site: Path, language: str) -> list[str]:
    """Every word of the index."""
    tables = [core(site, language), *parts(site, language)]
    return sorted({word for table in tables for word in table["sanat"].split("\n")})


def lost(site: Path, language: str, rows: Rows) -> list[tuple[str, str]]:
    """(word, form) of the forms that the browser's dictionary does not lead back to their word."""
    run = node(TUNTEE, given=json.dumps({"core": core(site, language), "parts": parts(site, language), "rows": rows}))
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def test_finnish(site: Path, tmp_path: Path) -> None:
    """In 19 words of 20 at least 9 forms of 10; the rest are words of two inflected parts (puoliyö) and forms that mean another word (muutoksen)."""
    morphology = Morphology(tmp_path / "sanat.json")
    known = [
        (word, reading.kind)
        for word in words(site, "fi")[::STEP]
        for reading in morphology.readings(word)
        if reading.lemma == word and reading.kind in "nv"
    ]
    rows = [(word, sorted(forms)) for word, kind in known if (forms := paradigm(word.removeprefix("-"), kind))]
    missing = Counter(word for word, _ in lost(site, "fi", rows))
    bad = [word for word, forms in rows if missing[word] > len(forms) / 10]
    assert len(rows) > 20
    assert len(bad) <= len(rows) / 20, f"{len(bad)} / {len(rows)}: {bad}"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_other_languages(site: Path, language: str) -> None:
    """Every word with every ending that Snowball takes away again leads to the same stem."""
    stem_of = Stemmed(language).stem
    rows = {}
    for stem in words(site, language)[:: max(1, STEP // 20)]:
        forms = sorted({stem + ending for ending in ENDINGS[language].split() if stem_of(stem + ending) == stem})
        rows[stem] = [form for form in forms if len(stem) > 2]
    left = lost(site, language, list(rows.items()))
    count = sum(len(forms) for forms in rows.values())
    assert len(left) <= count / 100, f"{len(left)} / {count}: {left[:20]}"
