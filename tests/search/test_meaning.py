"""What words mean: words that are never asked together, but of the same page, lead there together."""

from __future__ import annotations

import random

from publish.search.meaning import DIMENSIONS, HIGHEST, ZERO, Meanings, meanings

# two pages with forty questions each, of two words out of six: the first page's words are never the second's
WORDS = [[f"{page}-{i}" for i in range(6)] for page in range(2)]
EACH = 40


def asked() -> dict[str, dict[int, float]]:
    chance = random.Random(1)
    found: dict[str, dict[int, float]] = {word: {} for words in WORDS for word in words}
    for page, words in enumerate(WORDS):
        for number in range(EACH):
            for word in chance.sample(words[:3] if number % 2 else words[3:], 2):
                found[word][page * EACH + number] = 1.0
    return found


def fit(made: Meanings, page: int, *words: str) -> float:
    """How well some words fit a page, before they are made likelihoods."""
    numbers = [[ord(letter) - ZERO for letter in letters] for letters in (made.pages[page], *map(made.of, words))]
    return made.step * sum(number * sum(own) for number, *own in zip(*numbers, strict=True)) / len(words) ** 0.5


def test_words_never_asked_together_lead_to_the_page_of_both() -> None:
    made = meanings(asked(), [EACH, EACH])
    for page, words in enumerate(WORDS):
        assert fit(made, page, words[0], words[5]) > fit(made, 1 - page, words[0], words[5]) + 1


def test_every_time_the_same() -> None:
    backwards = dict(reversed(asked().items()))
    assert meanings(asked(), [EACH, EACH]) == meanings(backwards, [EACH, EACH])


def test_page_nobody_asks_for_has_no_meaning_and_an_unknown_word_says_nothing() -> None:
    made = meanings(asked(), [EACH, 0, EACH])
    assert [len(letters) for letters in made.pages] == [DIMENSIONS, 0, DIMENSIONS]
    assert made.of("9") == chr(ZERO) * DIMENSIONS
    assert {abs(ord(letter) - ZERO) for letter in "".join(made.words.values())} <= set(range(HIGHEST + 1))


def test_part_of_a_word_is_not_the_word() -> None:
    assert "osa" not in meanings(asked() | {"osa": {0: 0.6}}, [EACH, EACH]).words


def test_site_nobody_asks_has_no_meanings() -> None:
    assert meanings({}, [0, 0]) == Meanings({}, ["", ""])
