"""English family texts say one thing by one word: the glossary's ”notification”, and ”child welfare”."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .trees import ROOT

# word that is not used: what the sentence is about when it may be
OTHERS = {r"\breport": "police", r"child protection": "Toolkit"}
TEXTS = [
    *sorted((ROOT / "docs/perheille/en").glob("*.md")),
    *sorted((ROOT / "data/prosessit").glob("*.yml")),
    ROOT / "data/kirjeet.yml",
]


@pytest.mark.parametrize("word", OTHERS)
@pytest.mark.parametrize("text", TEXTS, ids=lambda path: path.stem)
def test_one_word_for_one_thing(text: Path, word: str) -> None:
    sentences = re.split(r"(?<=[.:?!])\s|\n", text.read_text(encoding="utf-8"))
    found = [sentence for sentence in sentences if re.search(word, sentence, re.I)]
    assert [sentence for sentence in found if OTHERS[word] not in sentence] == []
