"""From any form of a noun or an adjective back to its base form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from .endings import CLITICS, nominal_endings
from .gradation import VOWELS, strong
from .letters import fold
from .nominals import nominal_stems

_CLITICS = [clitic for clitic in CLITICS if clitic != "s"]  # ”mitäs”: said of pronouns only, and many a noun ends so


class BaseForms:
    """Some base forms, each found by any of its forms; answers are remembered, for texts say the same words over and over."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[str, set[str]] = defaultdict(set)
        for word in words:
            for stem in _stems(word):
                self._words[stem].add(word)
        self._shortest = min(map(len, self._words), default=0)
        self._answers: dict[str, frozenset[str]] = {}

    def of(self, form: str) -> frozenset[str]:
        """The base forms a lower-case form may be of; none when it is of no word here."""
        if form not in self._answers:
            self._answers[form] = frozenset(self._found(form))
        return self._answers[form]

    def _found(self, form: str) -> Iterator[str]:
        for cut in range(self._shortest, len(form) + 1):
            stem, rest = form[:cut], fold(form[cut:])
            yield from (word for word in self._words.get(stem, ()) if _follows(word, stem, rest))


def _stems(word: str) -> set[str]:
    """A word that is used in the plural is named in it: ”käyttövarat”."""
    plural = word.endswith("t") and word[-2:-1] in VOWELS
    singulars = strong(word[:-1]) if plural else []
    return nominal_stems(word).union(*map(nominal_stems, singulars))


def _follows(word: str, stem: str, rest: str) -> bool:
    """Whether an ending, maybe with a clitic, may follow a stem of a word."""
    bare = (rest.removesuffix(clitic) for clitic in _CLITICS if rest.endswith(clitic))
    return any(_ends(word, stem, ending) for ending in bare)


def _ends(word: str, stem: str, ending: str) -> bool:
    """Only the base form stands without an ending; a vowel follows the same vowel but in partitive and plural; ”seen” follows two vowels."""
    if ending not in nominal_endings():
        return False
    first, last = ending[:1], fold(stem[-1:])
    if not first:
        return stem == word
    if first in VOWELS:
        return (
            first == last
            or (first == "e" and last in "ij")
            or (first == "a" and ending != "an" and last in VOWELS + "j")
        )
    return stem[-2:-1] in VOWELS or not ending.startswith(("seen", "siin"))
