"""Other words for the same thing: colloquial and former words, abbreviations, and the terms of the other languages."""

from __future__ import annotations

from dataclasses import dataclass

from macros.finnish.letters import tokens
from macros.model import EverydayWords, Statute, Term
from macros.model.tables import FINNISH
from macros.site.site import Site


@dataclass(frozen=True)
class Synonym:
    """Who searches with the words of `said` also means the words of `meant`."""

    said: tuple[str, ...]
    meant: tuple[str, ...]


def synonyms(site: Site, language: str) -> list[Synonym]:
    """The synonyms of a language in a fixed order; a term stands for itself only once."""
    pairs = [
        (words, term.name)
        for term in site.catalog.of(Term).values()
        for words in (*term.search_words, *term.translations("name").values())
    ]
    pairs += [(words, row.word) for row in site.catalog.of(EverydayWords).values() for words in row.others]
    pairs += [(statute.short, statute.name) for statute in site.catalog.of(Statute).values() if statute.short]
    found = {Synonym(tokens(said), tokens(meant)) for said, meant in pairs} if language == FINNISH else set()
    return sorted(
        (pair for pair in found if pair.said and pair.said != pair.meant), key=lambda pair: (pair.said, pair.meant)
    )
