"""Soft hyphens in long compounds, so that a narrow column breaks them where their parts meet: lasten|suojelu|ilmoitus."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from .letters import WORD

SOFT_HYPHEN = "\u00ad"
LONG = 12  # letters: a shorter word fits the narrowest column
SHORTEST = 3  # letters on either side of a hyphen


def hyphenated(text: str, cuts: Callable[[str], Iterable[int]], long: int = LONG) -> str:
    """The text with a soft hyphen at every place that `cuts` gives for a word of at least `long` letters; a word that has some keeps its own."""
    return WORD.sub(lambda found: _hyphenated(found[0], cuts, long), text)


def _hyphenated(word: str, cuts: Callable[[str], Iterable[int]], long: int) -> str:
    if len(word) < long or SOFT_HYPHEN in word:
        return word
    places = [0, *(cut for cut in cuts(word) if SHORTEST <= cut <= len(word) - SHORTEST), len(word)]
    return SOFT_HYPHEN.join(word[start:end] for start, end in pairwise(places))
