"""Words that Voikko does not know, or takes for others (syty): the site's own words and glossary tell their base forms, also in compounds."""

from __future__ import annotations

from macros.finnish.inflection import BaseForms
from macros.finnish.letters import tokens
from macros.model import Term
from macros.source.catalog import Catalog
from macros.source.names import LAYER
from macros.source.text_lists import WORDS

from .morphology import Morphology, Reading

SHORTEST = 3
NEW_VERBS = ("oida", "öidä")  # as new verbs are made: mentoroida


def word_list(catalog: Catalog) -> str:
    """The text of data/sanalista.txt, which a site need not have, and of the county's own list."""
    files = [catalog.root / WORDS, catalog.root / LAYER / WORDS]
    return "".join(file.read_text("utf-8") for file in files if file.exists())


def listed_words(catalog: Catalog) -> set[str]:
    """The base forms of data/sanalista.txt."""
    return {words[0].lower() for words in map(tokens, word_list(catalog).splitlines()) if len(words) == 1}


def glossary_words(catalog: Catalog) -> set[str]:
    """The terms and search words of the glossary that are one word."""
    named = [tokens(words) for term in catalog.of(Term).values() for words in (term.name, *term.search_words)]
    return {words[0].lower() for words in named if len(words) == 1}


class Unknown:
    """Reads a word that is an inflected form of an extra word, or a compound with one in it."""

    def __init__(self, listed: set[str], glossary: set[str], morphology: Morphology) -> None:
        self.morphology = morphology
        self.extra = {word for word in listed if all(reading.lemma != word for reading in morphology.readings(word))}
        self.extra |= {word for word in glossary if not morphology.readings(word)}
        verbs = {word for word in self.extra if word.endswith(NEW_VERBS)}
        self.forms = BaseForms(self.extra - verbs, verbs)

    def reading(self, word: str) -> Reading:
        """The best guess: an extra word, a compound, or the word itself."""
        if base := self.base(word):
            return Reading(base, "v" if base.endswith(NEW_VERBS) else "n")
        return self._compound(word) or Reading(word, "n")

    def reads(self, word: str) -> bool:
        """Whether a word is a form of an extra word, or a compound with one."""
        return bool(self.base(word) or self._compound(word))

    def base(self, word: str) -> str:
        """The extra word this is a form of, the longest of several; none when it is of no extra word."""
        return max(self.forms.of(word), key=lambda base: (len(base), base), default="")

    def _compound(self, word: str) -> Reading | None:
        """Extra word + word of the language, or the other way round: sytytiimi, konsultaatiosyty."""
        for cut in range(len(word) - SHORTEST, SHORTEST - 1, -1):
            first, last = word[:cut], word[cut:]
            if first in self.extra:
                for reading in self.morphology.readings(last):
                    if reading.kind == "n":
                        return Reading(first + reading.lemma, "n", (first, reading.lemma))
            elif (base := self.base(last)) and len(base) > SHORTEST and (known := self.morphology.readings(first)):
                return Reading(first + base, "n", (known[0].lemma, base))
        return None
