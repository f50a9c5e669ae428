"""Letters of families: each answer says the times of the data in every language, and no number is typed."""

from __future__ import annotations

import itertools
import re

import pytest
from real_content import content

from macros.model import LegalFact, Letter
from macros.model.tables import FORMS, LANGUAGES
from macros.source.citing import deadline

from .rule_pairs_family import LETTERS
from .test_rules import told
from .trees import mini

CATALOG = content().catalog
ROWS = CATALOG.of(Letter)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ROWS)
def test_answer_says_each_deadline_and_no_other_number(name: str, language: str) -> None:
    text = ROWS[name].says("answer", language) + ROWS[name].says("text", language)
    said = {
        fact_id: [deadline(CATALOG.of(LegalFact), fact_id, form, language) for form in FORMS if form != "luku"]
        for fact_id in ROWS[name].deadlines
    }
    for fact_id, forms in said.items():
        assert any(form in text for form in forms), fact_id
    for form in itertools.chain.from_iterable(said.values()):
        text = text.replace(form, "")
    assert re.findall(r"\d", text) == []


@pytest.mark.parametrize("name", ROWS)
def test_letter_is_in_every_language(name: str) -> None:
    for field in ("name", "to", "text", "answer"):
        assert set(ROWS[name].translations(field)) == {"sv", "en"}, field


def test_pair_tells_the_same_deadlines(tmp_path) -> None:
    """A deadline changed on the worker's page alone is seen."""
    root = mini(tmp_path, {"docs/opas/apu.md": ('| {{ määräaika("kesto") }} |', '| {{ määräaika("aloitus") }} |')})
    assert told(root, "letters_have_their_pair") == [
        f"{LETTERS}:5: paperit.määräajat: Kirjeen määräajat eivät ole samat kuin parin ”Pyydän papereita”.\n"
        "    → Parin määräajat: aloitus."
    ]
