"""Any form of any word of the index leads back to the word, whether a page has the form or not: proved with whole paradigms."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "search"))
from forms import paradigm

from publish.search.languages import ENDINGS, Stemmed
from publish.search.morphology import Morphology

# every word takes minutes: HAKU_SANAT=1 proves them all, the ordinary run a spread of them
STEP = int(os.environ.get("HAKU_SANAT", "51"))
LOST = """async ([folder, rows]) => {
  const { Dictionary } = await import("/assets/skriptit/haku/sanakirja.js");
  const { fold } = await import("/assets/skriptit/haku/sanat.js");
  const dictionary = new Dictionary(await (await fetch(`/haku/${folder}/ydin.json`)).json());
  const found = (word, form) => [...dictionary.of(fold(form))].some((id) => dictionary.words[id] === word);
  return rows.flatMap(([word, forms]) => forms.filter((form) => !found(word, form)).map((form) => [word, form]));
}"""


def folder(site: Path, language: str) -> str:
    return json.loads((site / "haku" / "kielet.json").read_text("utf-8"))[language]


def words(site: Path, language: str) -> list[str]:
    return json.loads((site / "haku" / folder(site, language) / "ydin.json").read_text("utf-8"))["sanat"].split("\n")


def test_finnish(open_page, site: Path, tmp_path: Path) -> None:
    """In 19 words of 20 at least 9 forms of 10; the rest are words of two inflected parts (puoliyö) and forms that mean another word (muutoksen)."""
    morphology = Morphology(tmp_path / "sanat.json")
    known = [
        (word, reading.kind)
        for word in words(site, "fi")[::STEP]
        for reading in morphology.readings(word)
        if reading.lemma == word and reading.kind in "nv"
    ]
    rows = [(word, sorted(forms)) for word, kind in known if (forms := paradigm(word.removeprefix("-"), kind))]
    lost = open_page("404.html").evaluate(LOST, [folder(site, "fi"), rows])
    missing = Counter(word for word, _ in lost)
    bad = [word for word, forms in rows if missing[word] > len(forms) / 10]
    assert len(rows) > 20
    assert len(bad) <= len(rows) / 20, f"{len(bad)} / {len(rows)}: {bad}"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_other_languages(open_page, site: Path, language: str) -> None:
    """Every word with every ending that Snowball takes away again leads to the same stem."""
    stem_of = Stemmed(language).stem
    rows = {}
    for stem in words(site, language)[:: max(1, STEP // 20)]:
        forms = sorted({stem + ending for ending in ENDINGS[language].split() if stem_of(stem + ending) == stem})
        rows[stem] = [form for form in forms if len(stem) > 2]
    lost = open_page("404.html").evaluate(LOST, [folder(site, language), list(rows.items())])
    count = sum(len(forms) for forms in rows.values())
    assert len(lost) <= count / 100, f"{len(lost)} / {count}: {lost[:20]}"
