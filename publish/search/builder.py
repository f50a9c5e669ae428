"""Adds texts and the words of readers to an index: the base forms of each word, what its parts count for, and synonyms between them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator

from macros.finnish.letters import tokens

from .index import FIELDS, Index, Postings
from .morphology import Reading

# How much an occurrence says of a word: the word itself, the head of a compound, several parts of it, another part, the word it is derived from.
ITSELF, HEAD, SPAN, PART, ROOT = 1.0, 0.6, 0.6, 0.35, 0.5
GROUPS = re.compile(r"(?<!\d)\d{2,}(?:[ \u00a0]\d{2,})+(?!\d)")
LONG_NUMBER = 6  # digits: shorter groups beside each other are years and sections


def said_in(text: str) -> Iterator[str]:
    """The words of a text, and a number of several groups of digits also as one (116 111, 116111)."""
    yield from tokens(text)
    for groups in GROUPS.findall(text):
        digits = re.sub(r"\D", "", groups)
        if len(digits) >= LONG_NUMBER:
            yield digits


class Builder:
    """Adds texts to an index; the readings of a word are worked out once."""

    def __init__(self, made: Index, read: dict[str, list[Reading]]) -> None:
        self.made = made
        self.read = read
        self.weights: dict[str, dict[str, float]] = {}
        self.parts: set[str] = set()

    def add(self, postings: Postings, place: int, texts: Iterable[str], share: float = 1) -> int:
        """Add the words of texts at a place, each for a share of its weight; the number of words that mean something."""
        count = 0
        for word, times in Counter(word for text in texts for word in said_in(text)).items():
            weights = self._weights(word)
            count += times if weights else 0
            for lemma, weight in weights.items():
                postings[lemma][place] += weight * times * share
        return count

    def lengths(self, question: str) -> tuple[int, int]:
        """How many words a question has, and how many of them mean something: questions in their order are told in few numbers."""
        words = tokens(question)
        return len(words), sum(1 for word in words if self._weights(word))

    def add_empty(self, postings: Postings, place: int, texts: Iterable[str]) -> None:
        """Words that say nothing are kept in the fields only: a question may have no others (”kuka tekee mitä”)."""
        for word in {word for text in texts for word in tokens(text)}:
            for name in {
                word.lower(),
                *(reading.lemma for reading in self._readings(word)),
            } & self.made.dictionary.stop:
                self.made.kinds[name].add("f")
                postings[name][place] = ITSELF

    def named(self, words: tuple[str, ...]) -> list[str]:
        """The base form of every word of a name: the word itself if it is one (”vanhempi” is not of ”vanha”) or says nothing (”mitä”)."""
        for word in words:
            self._weights(word)
        lemmas = [[reading.lemma for reading in self._readings(word)] for word in words]
        return [
            word.lower() if word.lower() in (*found, *self.made.dictionary.stop) else found[0]
            for word, found in zip(words, lemmas, strict=True)
        ]

    def known(self, words: Iterable[str]) -> set[str]:
        """Make words known to the index although no page says them; their base forms."""
        return {lemma for word in words for lemma in self._weights(word)}

    def only_in(self, groups: Iterable[tuple[str, ...]], aside: Collection[int]) -> set[str]:
        """The base forms of some words that no page says but for the sections of some that tell of words."""
        words = {word for group in groups for word in self.named(group)}
        text = self.made.text
        return {word for word in words - self.made.dictionary.stop if text.get(word, {}).keys() <= set(aside)}

    def meaning(self, lemmas: list[str]) -> list[str]:
        """Without the words that say nothing."""
        return [lemma for lemma in lemmas if lemma not in self.made.dictionary.stop]

    def alone(self, pairs: list[tuple[list[str], list[str]]]) -> list[tuple[list[str], list[str]]]:
        """A word that no page has means what the whole synonym means: ”sossu” of ”oma sossu”."""
        found: dict[str, list[list[str]]] = defaultdict(list)
        for said, meant in pairs:
            for word in set(said):
                if word not in self.made.dictionary.stop and word not in self.made.text:
                    found[word].append([] if said == [word] else meant)
        return [([word], min(meanings, key=len)) for word, meanings in sorted(found.items()) if all(meanings)]

    def derived(self) -> list[tuple[list[str], list[str]]]:
        """Words of the same doing mean the words of titles, headings and situations: ”eristys” means ”eristää”."""
        strong = sorted({word for name in FIELDS for word in self.made.fields[name]} - self.made.dictionary.stop)
        relatives = self.made.dictionary.relatives
        found = [(other, word) for word in strong for other in relatives(word, self.made.kinds[word])]
        return [(self.named((other,)), [word]) for other, word in found if other not in self.made.dictionary.stop]

    def inflected(self) -> list[tuple[list[str], list[str]]]:
        """A part of compounds that is a form of a word means the word: ”kotiin” of ”kotiinpaluu” means ”koti”."""
        found = [(part, {reading.lemma for reading in self._readings(part)}) for part in sorted(self.parts)]
        known = self.made.kinds
        return [
            ([part], [lemma])
            for part, lemmas in found
            if part not in lemmas
            for lemma in sorted(lemmas)
            if lemma in known
        ]

    def says(self, said: list[str], meant: list[str]) -> bool:
        """Whether what is meant is a compound that already counts as what is said: ”hallintopäätös” as ”päätös”."""
        return len(said) == len(meant) == 1 and said[0] in self._weights(meant[0])

    def _readings(self, word: str) -> list[Reading]:
        if word not in self.read:
            self.read[word] = self.made.dictionary.readings(word)
        return self.read[word]

    def _weights(self, word: str) -> dict[str, float]:
        """Index words that an occurrence counts for, with how much."""
        if word not in self.weights:
            found: dict[str, float] = {}
            for reading in self._readings(word):
                for lemma, weight in self._of(reading):
                    found[lemma] = max(found.get(lemma, 0), weight)
            self.weights[word] = {} if word.lower() in self.made.dictionary.stop else found
        return self.weights[word]

    def _of(self, reading: Reading) -> Iterable[tuple[str, float]]:
        kinds = self.made.kinds
        kinds[reading.lemma].add(reading.kind)
        if reading.kind == "f" or reading.lemma in self.made.dictionary.stop:
            kinds[reading.lemma].add("f")
            return
        yield reading.lemma, ITSELF
        for part in reading.parts:
            kinds[part] |= self._kinds(part)
            self.parts.add(part)
            yield part, HEAD if part == reading.parts[-1] else PART
        for span in reading.spans:
            yield span, SPAN
        if reading.root:
            kinds[reading.root] |= self._kinds(reading.root)
            self.made.roots[reading.parts[-1] if reading.parts else reading.lemma].add(reading.root)
            yield reading.root, ROOT if not reading.parts else PART

    def _kinds(self, lemma: str) -> set[str]:
        """How a base form that no text need have is inflected: ”kauppa” as a noun, ”ilmoittaa” as a verb."""
        return {reading.kind for reading in self._readings(lemma) if reading.lemma == lemma} or {"n"}

    def drop_unknown_spans(self) -> None:
        """Runs of parts that are no words of the site are not indexed."""
        for postings in (*self.made.fields.values(), self.made.text, self.made.asked):
            for lemma in [lemma for lemma in postings if lemma not in self.made.kinds]:
                del postings[lemma]
