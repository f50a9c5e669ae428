"""From a word of a text to its entries in the index, language by language, and from an entry to the stems its forms begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import snowballstemmer
import yaml

from macros.finnish.endings import CLITICS, endings
from macros.finnish.letters import fold
from macros.finnish.nominals import comparison_stems, nominal_stems
from macros.finnish.verbs import verb_stems
from macros.model.tables import FINNISH, LANGUAGES
from macros.site.site import Site

from .derivations import relatives
from .morphology import Morphology, Reading
from .unknown import Unknown, glossary_words, listed_words

STOP_WORDS: dict[str, str] = yaml.safe_load((Path(__file__).parent / "hukkasanat.yml").read_text("utf-8"))
SPOKEN_CLITIC = "ks"  # ”pakkoks”, ”saaks”: spoken questions
ENDINGS = yaml.safe_load((Path(__file__).parent / "paatteet.yml").read_text("utf-8"))


class Dictionary(Protocol):
    """What the index needs to know of a language."""

    endings: dict[str, list[list[str]]]
    clitics: list[str]
    stop: set[str]

    def readings(self, word: str) -> list[Reading]: ...
    def stems(self, lemma: str, kinds: set[str]) -> dict[str, set[str]]: ...
    def relatives(self, lemma: str, kinds: set[str]) -> Iterator[str]: ...


class Finnish:
    """Voikko for the words it knows, the site's own words for the rest; stems from Finnish inflection."""

    def __init__(self, morphology: Morphology, site: Site) -> None:
        self.morphology = morphology
        self.unknown = Unknown(listed_words(site.catalog), glossary_words(site.catalog), morphology)
        self.endings = endings()
        self.clitics = [*CLITICS, SPOKEN_CLITIC]
        self.stop = {*STOP_WORDS["fi"].split(), *STOP_WORDS["fi_muodot"].split()}

    def readings(self, word: str) -> list[Reading]:
        """Base forms of a word: the site's own words first, then Voikko's; one that neither knows is a compound or stands for itself."""
        known = self.morphology.readings(word)
        return known if known and not self.unknown.base(word.lower()) else [self.unknown.reading(word.lower())]

    def stems(self, lemma: str, kinds: set[str]) -> dict[str, set[str]]:
        """Folded stems by the kind of the endings that may follow them; none of a word with a number but the word itself."""
        if any(letter.isdigit() for letter in lemma):
            return {"n": {fold(lemma)}, "v": set()}
        nominal = nominal_stems(lemma) | comparison_stems(lemma) if kinds - {"v"} else set()
        verbal = verb_stems(lemma) if "v" in kinds else set()
        return {"n": {fold(stem) for stem in nominal if stem}, "v": {fold(stem) for stem in verbal if stem}}

    def relatives(self, lemma: str, kinds: set[str]) -> Iterator[str]:
        """Words of the same doing: a noun of a verb, a verb of a noun."""
        return relatives(lemma, kinds, self.morphology)


@dataclass
class Stemmed:
    """Snowball's stems, or the words themselves in a language without any, with a list of endings that lead from any form back to them."""

    language: str

    def __post_init__(self) -> None:
        algorithm = LANGUAGES[self.language].stemmer
        self.stem: Callable[[str], str] = snowballstemmer.stemmer(algorithm).stemWord if algorithm else str
        self.endings = {"n": [[""], ["", *ENDINGS[self.language].split()]], "v": []}
        self.clitics = [""]
        self.bent: dict[str, set[str]] = {}
        self.stop = {self.stem(word) for word in STOP_WORDS[self.language].split()}

    def readings(self, word: str) -> list[Reading]:
        """The stem stands for the base form. What the list of endings or the stem does not lead to is known from then on: rätt|igheter, stud|ying, cry of cri."""
        stem, form = self.stem(word.lower()), fold(word)
        begun = next((own for own in self._beginnings(stem) if form.startswith(own)), None)
        if begun is None:
            self.bent.setdefault(stem, set()).add(form)
        elif form[len(begun) :] not in self.endings["n"][1]:
            self.endings["n"][1].append(form[len(begun) :])
        return [Reading(stem, "n")]

    def stems(self, lemma: str, kinds: set[str]) -> dict[str, set[str]]:
        """What forms begin with, and the forms that begin with none of it."""
        return {"n": {*self._beginnings(lemma), *self.bent.get(lemma, ())}, "v": set()}

    def _beginnings(self, lemma: str) -> list[str]:
        """The stem itself, and English stems also without their last letter (plac|ing, famil|y)."""
        short = [lemma[:-1]] if self.language == "en" and lemma[-1:] in "ei" and len(lemma) > 3 else []
        return [fold(stem) for stem in (lemma, *short)]

    def relatives(self, lemma: str, kinds: set[str]) -> Iterator[str]:
        """The stem has taken care of them."""
        return iter(())


def dictionary(language: str, morphology: Morphology, site: Site) -> Dictionary:
    """The dictionary of a language."""
    return Finnish(morphology, site) if language == FINNISH else Stemmed(language)
