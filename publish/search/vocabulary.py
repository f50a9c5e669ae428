"""Which words of an index every search is given, and which come with the part where their letters are."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate

from macros.finnish.letters import fold

from .index import FIELDS, Index
from .meaning import Meanings, meanings
from .rows import row, steps

CORE_WORDS = 3_000  # some 20 kB compressed, whatever the size of the site
PART_SIZE = 5_000  # numbers in one part: some 7 kB compressed
COMMON_SIZE = 20_000  # numbers in the part of the words that most questions have: they spare a question several parts
BEGINNING = 3  # letters by which a part is found

Table = dict[str, object]


@dataclass
class Vocabulary:
    """The words of an index: `words` in order of their numbers, `core` those that every search has, `common` those of them that most questions have,
    `starts` the number of the first word of each part, `meanings` what words mean, `rest` by part the words that the core does not have and that have a stem which begins there."""

    index: Index
    words: list[str]
    number: dict[str, int]
    stems: dict[str, dict[str, set[str]]]
    core: set[str]
    common: list[str]
    starts: list[int]
    meanings: Meanings
    rest: dict[int, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, index: Index) -> Vocabulary:
        """The words of an index, divided."""
        words = index.words
        number = {word: place for place, word in enumerate(words)}
        stems = {word: index.dictionary.stems(word, index.kinds[word]) for word in words}
        core = _core(index, stems)
        common = sorted(_common(index, core), key=number.__getitem__)
        made = cls(
            index,
            words,
            number,
            stems,
            core,
            common,
            _starts(index, words, set(common)),
            meanings(index.asked, index.questions),
        )
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
        """One part: where its words stand that are not common, and its words that the core does not have, also those of other parts with a stem that begins here."""
        first, beyond = self.starts[place], [*self.starts[1:], len(self.words)][place]
        common = set(self.common)
        words = [word for word in self.words[first:beyond] if word not in common]
        return self._places(words, first) | (self.table(self.rest[place]) if place in self.rest else {})

    def common_part(self) -> Table:
        """The part after the last: where the common words stand."""
        return self._places(self.common, 0)

    def _places(self, words: Iterable[str], first: int) -> Table:
        numbered = [(self.number[word], word) for word in words]
        fields = {name: row(self.index.fields[name], numbered, first) for name in FIELDS}
        return {
            "kentat": fields,
            "teksti": row(self.index.text, numbered, first),
            "kysytty": row(self.index.asked, numbered, first),
            "merkitykset": "".join(self.meanings.of(word) for _, word in numbered if word in self.index.asked),
        }

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


def _common(index: Index, core: set[str]) -> set[str]:
    """The words of the core that most of what people ask has or means, as many as one part bears; none in an index of one part."""
    if sum(_size(index, word) for word in index.kinds) <= COMMON_SIZE:
        return set()
    needed = Counter({word: len(questions) for word, questions in index.asked.items()})
    for said, meant in index.synonyms:
        if len(said) == len(meant) == 1:
            needed[meant[0]] += len(index.asked.get(said[0], ()))
    asked = sorted(core & needed.keys(), key=lambda word: (-needed[word], word))
    sizes = accumulate(_size(index, word) for word in asked)
    return {word for word, size in zip(asked, sizes, strict=True) if size <= COMMON_SIZE}


def _size(index: Index, word: str) -> int:
    """Numbers that tell where a word stands."""
    return sum(len(postings.get(word, ())) + 2 for postings in (*index.fields.values(), index.text, index.asked))


def _starts(index: Index, words: list[str], common: set[str]) -> list[int]:
    """Parts of a bearable size, cut only where the first letters change."""
    starts, size = [0], 0
    for place, word in enumerate(words):
        if size >= PART_SIZE and _beginning(word) != _beginning(words[place - 1]):
            starts.append(place)
            size = 0
        size += 0 if word in common else _size(index, word)
    return starts


def _beginning(word: str) -> str:
    return fold(word)[:BEGINNING]


def _change(word: str, stem: str) -> str:
    same = len(word)
    while not stem.startswith(word[:same]):
        same -= 1
    return f"{len(word) - same}{stem[same:]}"
