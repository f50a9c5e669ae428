"""The index of one language: its words with their stems, and for each word the places that say it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from macros.finnish.letters import fold

from .languages import Dictionary
from .said import Said

FIELDS = ("otsikko", "osoite", "osasto", "kun", "kuvaus", "valiotsikko")
Postings = dict[str, dict[int, float]]


@dataclass
class Index:
    """`fields` by document, `text` by section, `asked` by question that people ask (sections and questions are numbered through all documents); `kinds` of every word."""

    language: str
    dictionary: Dictionary
    kinds: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    roots: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    fields: dict[str, Postings] = field(
        default_factory=lambda: {name: defaultdict(lambda: defaultdict(float)) for name in FIELDS}
    )
    text: Postings = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    lengths: list[int] = field(default_factory=list)
    asked: Postings = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    asked_lengths: list[int] = field(default_factory=list)
    asked_words: list[int] = field(default_factory=list)  # also those that say nothing
    questions: list[int] = field(default_factory=list)  # how many are asked of each document
    field_lengths: dict[str, list[int]] = field(default_factory=lambda: {name: [] for name in FIELDS})
    synonyms: list[tuple[list[str], list[str]]] = field(default_factory=list)
    foreign: set[str] = field(default_factory=set)
    heard: set[str] = field(default_factory=set)  # words of danger and of those who ask
    said: Said = field(default_factory=lambda: Said([], [], [], []))

    @property
    def words(self) -> list[str]:
        """Every word in alphabetical order without dots; its place is its number."""
        return sorted(self.kinds, key=lambda word: (fold(word), word))
