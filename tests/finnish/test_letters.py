"""Letters, words and alphabetical order: the same cases as in the browser (tests/js/sanat.test.js)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros.finnish.alphabet import alphabetical, initial, letter_anchor
from macros.finnish.letters import fold, tokens

CASES = json.loads((Path(__file__).parent.parent / "js" / "yhteiset.json").read_text("utf-8"))


@pytest.mark.parametrize(("text", "expected"), CASES["taitto"])
def test_fold(text: str, expected: str) -> None:
    assert fold(text) == expected
    assert fold(expected) == expected


@pytest.mark.parametrize(("text", "expected"), CASES["sanat"])
def test_cut_into_words(text: str, expected: list[str]) -> None:
    assert list(tokens(text)) == expected


@pytest.mark.parametrize("row", CASES["aakkoset"], ids=[row[0] for row in CASES["aakkoset"]])
def test_alphabetical_order(row: list[str]) -> None:
    turned = row[::-1]
    assert sorted(turned, key=alphabetical) == row


@pytest.mark.parametrize(
    ("word", "capital", "anchor"),
    [
        ("äiti", "Ä", "ae"),
        ("Åland", "Å", "aa"),
        ("öljy", "Ö", "oe"),
        ("šakki", "S", "s"),
        ("žanri", "Z", "z"),
        ("über", "Y", "y"),
    ],
)
def test_letter_of_a_word(word: str, capital: str, anchor: str) -> None:
    """Å, Ä and Ö are letters with addresses of their own; other accents stand with their plain letter."""
    assert (initial(word), letter_anchor(initial(word))) == (capital, anchor)
