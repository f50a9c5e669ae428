"""Postings as one row of whole numbers: for each word the step from the word before, how many places it has, and for each place
step × 16 + level, where a level is five times the square root of the weight (1–15)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from .index import Postings

LEVELS = 16
LENGTH_STEPS = 4  # a length is told to a sixth: steps in each doubling of it


def row(postings: Postings, words: Iterable[tuple[int, str]], first: int) -> list[int]:
    """The row of some words and their rising numbers; the first step is from `first`."""
    return list(_numbers(postings, words, first))


def _numbers(postings: Postings, words: Iterable[tuple[int, str]], first: int) -> Iterator[int]:
    before = first
    for number, word in words:
        if found := postings.get(word):
            yield number - before
            yield len(found)
            last = 0
            for where, weight in sorted(found.items()):
                yield (where - last) * LEVELS + min(LEVELS - 1, max(1, round(5 * math.sqrt(weight))))
                last = where
            before = number


def steps(numbers: Iterable[int]) -> list[int]:
    """Rising numbers as the first and the step to each next."""
    rising = list(numbers)
    return [number - before for before, number in zip([0, *rising], rising, strict=False)]


def rough(lengths: Iterable[int]) -> list[int]:
    """Lengths in words as steps of a logarithm: what a length decides needs no more."""
    return [round(LENGTH_STEPS * math.log2(length + 1)) for length in lengths]
