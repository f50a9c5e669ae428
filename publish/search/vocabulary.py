"""Which words of an index every search is given, and which come with the part where their letters are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from macros.finnish.letters import fold

from .index import FIELDS, Index
from .rows import row, steps

CORE_WORDS = 3_000  # some 20 kB compressed, whatever the size of the site
PART_SIZE = 5_000  # numbers in one part: some 7 kB compressed
BEGINNING = 3  # letters by which a part is found

Table = dict[str, object]


@dataclass
class Vocabulary:
    """The words of an index: `words` in order of their numbers, `core` those that every search has, `starts` the number of the first word of each part,
    `rest` by part the words that the core does not have and that have a stem which begins there."""

    index: Index
    words: list[str]
    number: dict[str, int]
    stems: dict[str, dict[str, set[str]]]
    core: set[str]
    starts: list[int]
    rest: dict[int, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, index: Index) -> Vocabulary:
        """The words of an index, divided."""
        words = index.words
        number = {word: place for place, word in enumerate(words)}
        stems = {word: index.dictionary.stems(word, index.kinds[word]) for word in words}
        made = cls(index, words, number, stems, _core(index, stems), _starts(index, words))
        beginnings = made.beginnings()
        for word in (word for word in words if word not in made.core):
            begun = {stem[:BEGINNING] for kind in stems[word].values() for stem in kind} | {_beginning(word)}
            for place in sorted({bisect_right(beginnings, letters) - 1 for letters in begun}):
                made.rest.setdefault(place, []).append(word)
        return made

    def beginnings(self) -> list[str]:
        """The letters with which each part begins; the first part also has what comes before them."""
        return ["", *(_beginning(self.words[start]) for start in self.starts[1:])]

    def part(self, place: int) -> Table:
        """One part: where its words stand, and its words that the core does not have, also those of other parts with a stem that begins here."""
        first, beyond = self.starts[place], [*self.starts[1:], len(self.words)][place]
        words = self.words[first:beyond]
        fields = {name: row(self.index.fields[name], words, first) for name in FIELDS}
        own = self.table(self.rest[place]) if place in self.rest else {}
        places = {"teksti": row(self.index.text, words, first), "kysytty": row(self.index.asked, words, first)}
        return {"kentat": fields} | places | own

    def table(self, words: Iterable[str]) -> Table:
        """What the dictionary of the browser needs of some words."""
        chosen = sorted(words, key=self.number.__getitem__)
        patterns: dict[str, int] = {}
        forms = [patterns.setdefault(self._pattern(word), len(patterns)) for word in chosen]
        roots = (
            (word, sorted(self.index.roots[word] & self.number.keys())) for word in chosen if word in self.index.roots
        )
        return {
            "sanat": "\n".join(chosen),
            "numerot": steps(self.number[word] for word in chosen),
            "kaavat": "\n".join(patterns),
            "muodot": forms,
            "juuret": [[self.number[word], *(self.number[root] for root in own)] for word, own in roots if own],
        }

    def _pattern(self, word: str) -> str:
        """The stems of a word as changes at its end: ”0,1oi|0” cuts no letter, or one and adds ”oi”; verb endings after the bar."""
        folded = fold(word)
        return "|".join(
            ",".join(sorted(_change(folded, stem) for stem in self.stems[word][kind])) for kind in ("n", "v")
        )


def _core(index: Index, stems: dict[str, dict[str, set[str]]]) -> set[str]:
    """Words that are heard in a question or say nothing, those with a stem too short for the parts, and of the others the commonest in titles and headings."""
    kept = {word for word, kinds in index.kinds.items() if "f" in kinds} | (index.heard & index.kinds.keys())
    kept |= {word for word, own in stems.items() if any(len(stem) < BEGINNING for stem in (word, *own["n"], *own["v"]))}

    def weight(word: str) -> tuple[int, int]:
        named = sum(len(index.fields[name].get(word, ())) for name in ("otsikko", "osoite", "kun"))
        return named * 3 + sum(len(index.fields[name].get(word, ())) for name in FIELDS), len(index.text.get(word, ()))

    others = sorted(index.kinds.keys() - kept, key=lambda word: (*(-number for number in weight(word)), word))
    return kept | set(others[: max(0, CORE_WORDS - len(kept))])


def _starts(index: Index, words: list[str]) -> list[int]:
    """Parts of a bearable size, cut only where the first letters change."""
    starts, size = [0], 0
    for place, word in enumerate(words):
        if size >= PART_SIZE and _beginning(word) != _beginning(words[place - 1]):
            starts.append(place)
            size = 0
        size += sum(len(postings.get(word, ())) + 2 for postings in (*index.fields.values(), index.text, index.asked))
    return starts


def _beginning(word: str) -> str:
    return fold(word)[:BEGINNING]


def _change(word: str, stem: str) -> str:
    same = len(word)
    while not stem.startswith(word[:same]):
        same -= 1
    return f"{len(word) - same}{stem[same:]}"
