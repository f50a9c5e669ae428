"""What readers say: other words for the same thing, whole questions, words of danger, and words that tell who is asking."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from macros.finnish.letters import tokens
from macros.model import Abbreviation, AskedSo, DangerWords, EverydayWords, Speaker, Statute, Term
from macros.model.tables import DOORS, FINNISH
from macros.site.site import Site

from .cards import Card, cards


@dataclass(frozen=True)
class Synonym:
    """Who searches with the words of `said` also means the words of `meant`."""

    said: tuple[str, ...]
    meant: tuple[str, ...]


@dataclass(frozen=True)
class Danger:
    """Danger is heard in a question that has all words of one of `groups` and none of `unlike`, or nothing but words of `alone`."""

    groups: tuple[tuple[str, ...], ...]
    alone: tuple[str, ...]
    unlike: tuple[str, ...]

    def words(self) -> Iterable[str]:
        """All the words that it knows."""
        yield from (word for group in self.groups for word in group)
        yield from self.alone
        yield from self.unlike


@dataclass(frozen=True)
class Voice:
    """Who is heard in a question that has one of `words`, or all words of a group of them, and none of `unlike`: the slug of their door, words
    with which they ask more than others do, ids of the pages written for them."""

    door: str
    words: tuple[str, ...]
    unlike: tuple[str, ...]
    asking: tuple[str, ...]
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """Everything of a language that readers say and pages need not: synonyms, word groups of danger, voices, questions of cards, phrases by the id of a page."""

    synonyms: list[Synonym]
    foreign: list[tuple[str, ...]]  # those that are words of another language
    danger: list[Danger]
    voices: list[Voice]
    cards: list[Card] = field(default_factory=list)
    asked: dict[str, tuple[str, ...]] = field(default_factory=dict)


def spoken(words: str) -> tuple[str, ...]:
    """The words of a group; a letter alone says nothing (”don’t”)."""
    return tuple(word for word in tokens(words) if len(word) > 1)


def said(site: Site, language: str) -> Said:
    """What readers say in a language, in a fixed order."""
    danger = [
        Danger(tuple(spoken(words) for words in row.words), tuple(row.alone), tuple(row.unlike))
        for _, row in sorted(site.catalog.of(DangerWords).items())
        if row.language == language
    ]
    voices = [
        Voice(DOORS[row.door].slug, tuple(row.words), tuple(row.unlike), tuple(row.asking), tuple(row.pages))
        for _, row in sorted(site.catalog.of(Speaker).items())
        if row.language == language
    ]
    asked = {
        row.page: tuple(row.phrases) for _, row in sorted(site.catalog.of(AskedSo).items()) if row.language == language
    }
    terms = site.catalog.of(Term).values() if language == FINNISH else ()
    foreign = {tokens(words) for term in terms for words in term.translations("name").values()}
    return Said(synonyms(site, language), sorted(foreign), danger, voices, cards(site, language), asked)


def synonyms(site: Site, language: str) -> list[Synonym]:
    """The synonyms of a language in a fixed order; a term stands for itself only once."""
    catalog = site.catalog
    pairs = [
        (words, row.word)
        for row in catalog.of(EverydayWords).values()
        if row.language == language
        for words in row.others
    ]
    if language == FINNISH:
        for term in catalog.of(Term).values():
            pairs += [(words, term.name) for words in (*term.search_words, *term.translations("name").values())]
        pairs += [(words, row.means) for row in catalog.of(Abbreviation).values() for words in row.short]
        pairs += [(statute.short, statute.name) for statute in catalog.of(Statute).values() if statute.short]
    found = {Synonym(tokens(words), tokens(meant)) for words, meant in pairs}
    return sorted(
        (pair for pair in found if pair.said and pair.said != pair.meant), key=lambda pair: (pair.said, pair.meant)
    )
