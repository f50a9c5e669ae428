"""From any form of a word back to its base form."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from .endings import CLITICS, nominal_endings, verb_endings
from .gradation import VOWELS, strong
from .letters import fold
from .nominals import nominal_stems
from .verbs import verb_stems

_CLITICS = [clitic for clitic in CLITICS if clitic != "s"]  # ”mitäs”: said of pronouns only, and many a noun ends so
_GEMINATE = re.compile(
    f"(kk|pp|tt)[{VOWELS}]$"
)  # always weak before an ending that closes the syllable: pankki, pankissa
_CLOSING = re.compile(r"[nt]$|ss|st|ll|lt|ks|tt")
_Follows = Callable[[str, str, str], bool]  # whether an ending follows a stem of a word


class BaseForms:
    """Some base forms, each found by any of its forms; answers are remembered, for texts say the same words over and over."""

    def __init__(self, nominals: Iterable[str], verbs: Iterable[str] = ()) -> None:
        self._words: dict[str, set[tuple[str, _Follows]]] = defaultdict(set)
        for word in nominals:
            for stem in _nominal_stems(word):
                self._words[stem].add((word, _nominal))
        for word in verbs:
            for stem in verb_stems(word):
                self._words[stem].add((word, _verbal))
        self._shortest = min(map(len, self._words), default=0)
        self._answers: dict[str, frozenset[str]] = {}

    def of(self, form: str) -> frozenset[str]:
        """The base forms a lower-case form may be of; none when it is of no word here."""
        if form not in self._answers:
            self._answers[form] = frozenset(self._found(form))
        return self._answers[form]

    def _found(self, form: str) -> Iterator[str]:
        for cut in range(self._shortest, len(form) + 1):
            for word, follows in self._words.get(form[:cut], ()):
                if any(follows(word, form[:cut], ending) for ending in _bare(fold(form[cut:]))):
                    yield word


def _nominal_stems(word: str) -> set[str]:
    """A word that is used in the plural is named in it: ”käyttövarat”."""
    plural = word.endswith("t") and word[-2:-1] in VOWELS
    singulars = strong(word[:-1]) if plural else []
    return nominal_stems(word).union(*map(nominal_stems, singulars))


def _bare(rest: str) -> Iterator[str]:
    """What follows a stem, as it is and without a clitic."""
    return (rest.removesuffix(clitic) for clitic in _CLITICS if rest.endswith(clitic))


def _nominal(word: str, stem: str, ending: str) -> bool:
    """Only the base form stands without an ending; a vowel follows the same vowel but in partitive and plural; ”seen” follows two vowels."""
    if ending not in nominal_endings():
        return False
    first, last = ending[:1], fold(stem[-1:])
    if not first:
        return stem == word
    if stem == word and _GEMINATE.search(stem) and _CLOSING.match(ending):
        return False
    if first in VOWELS:
        partitive = first == "a" and ending != "an" and last in VOWELS + "j"
        return first == last or partitive or (first == "e" and last in "ij")
    return stem[-2:-1] in VOWELS or not ending.startswith(("seen", "siin"))


def _verbal(word: str, stem: str, ending: str) -> bool:
    return ending in verb_endings()
