"""Words that Voikko does not know: the site's own list of words and the glossary tell their base forms, also inside compounds."""

from __future__ import annotations

from macros.catalog import Catalog

from .finnish.endings import CLITICS, nominal_endings
from .finnish.nominals import nominal_stems
from .morphology import Morphology, Reading
from .words import fold, tokens

SHORTEST = 3


def extra_words(catalog: Catalog) -> list[str]:
    """Base forms from data/sanalista.txt and from the terms and search words of the glossary."""
    listed = (catalog.root / "data" / "sanalista.txt").read_text("utf-8").splitlines()
    lines = [line for line in listed if not line.startswith("#")]
    lines += [words for term in catalog.terms.values() for words in (term.name, *term.search_words)]
    return sorted({word.lower() for line in lines for word in tokens(line)})


class Unknown:
    """Reads a word that is an inflected form of an extra word, or a compound with one in it."""

    def __init__(self, extra: list[str], morphology: Morphology) -> None:
        self.morphology = morphology
        self.extra = {word for word in extra if not morphology.readings(word)}
        self.stems: dict[str, str] = {}
        for word in sorted(self.extra, key=len, reverse=True):
            for stem in nominal_stems(word):
                self.stems[fold(stem)] = word
        self.endings = {ending + clitic for ending in nominal_endings() for clitic in CLITICS}

    def reading(self, word: str) -> Reading:
        """The best guess: an extra word, a compound, or the word itself."""
        if base := self._base(word):
            return Reading(base, "n")
        return self._compound(word) or Reading(word, "n")

    def _base(self, word: str) -> str:
        """The extra word this is a form of; the longest stem wins."""
        folded = fold(word)
        for cut in range(len(folded), SHORTEST - 1, -1):
            if folded[:cut] in self.stems and folded[cut:] in self.endings:
                return self.stems[folded[:cut]]
        return ""

    def _compound(self, word: str) -> Reading | None:
        """Extra word + word of the language, or the other way round: sytytiimi, konsultaatiosyty."""
        for cut in range(len(word) - SHORTEST, SHORTEST - 1, -1):
            first, last = word[:cut], word[cut:]
            if first in self.extra:
                for reading in self.morphology.readings(last):
                    if reading.kind == "n":
                        return Reading(first + reading.lemma, "n", (first, reading.lemma))
            elif (base := self._base(last)) and len(base) > SHORTEST and (known := self.morphology.readings(first)):
                return Reading(first + base, "n", (known[0].lemma, base))
        return None
