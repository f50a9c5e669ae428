"""Pages to grow by: sections of the site in another order, and in each page words that no other page has, as a new subject brings them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from macros.finnish.letters import tokens
from publish.search.documents import Document
from publish.search.morphology import Morphology
from publish.search.page_text import Section

SECTIONS = 7
NEW_WORDS = 18  # forms of new compounds in a page: a thousand pages have some 25,000 distinct words
TIMES = 3  # how often a page says each of them


def stand_ins(pool: Sequence[Document], count: int, morphology: Morphology) -> list[Document]:
    """So many pages, always the same ones."""
    dice = random.Random(1)
    sections = [section for document in pool for section in document.sections if section.paragraphs]
    compounds = _Compounds(pool, morphology, dice)
    return [_page(number, pool, sections, compounds, dice) for number in range(max(0, count))]


def _page(
    number: int, pool: Sequence[Document], sections: list[Section], compounds: _Compounds, dice: random.Random
) -> Document:
    words = compounds.new()
    chosen = [_about(section, words, dice) for section in dice.sample(sections, SECTIONS)]
    title = f"{words[0].capitalize()} {chosen[1].heading}"[:60]
    door = dice.choice(pool).door
    top = Section("", "", [])
    return Document(f"koe-{number}", f"koe/{number}/", "fi", door, "opas", title, (), chosen[2].heading, [top, *chosen])


def _about(section: Section, words: list[str], dice: random.Random) -> Section:
    """A section that speaks of the page's own subject too."""
    said = " ".join(dice.sample(words, NEW_WORDS * TIMES // SECTIONS))
    return Section("kohta", f"{section.heading} {dice.choice(words)}", [*section.paragraphs, f"{said}."])


class _Compounds:
    """Makes compounds as Finnish does: a base form and a form of another word, both of the site. None is made twice."""

    def __init__(self, pool: Sequence[Document], morphology: Morphology, dice: random.Random) -> None:
        said = {
            word
            for document in pool
            for section in document.sections
            for text in section.paragraphs
            for word in tokens(text)
        }
        nouns = {word: found for word in sorted(said) if word.islower() and (found := _noun(word, morphology))}
        self.firsts = sorted(set(nouns.values()))
        self.lasts = sorted(nouns)
        self.made: set[str] = set()
        self.dice = dice

    def new(self) -> list[str]:
        """The new words of one page: a few compounds, each with several last parts."""
        words: list[str] = []
        while len(words) < NEW_WORDS:
            word = self.dice.choice(self.firsts) + self.dice.choice(self.lasts)
            if word not in self.made:
                self.made.add(word)
                words.append(word)
        return words


def _noun(word: str, morphology: Morphology) -> str:
    """The base form of a word that is surely a simple noun."""
    readings = morphology.readings(word)
    sure = len(readings) == 1 and readings[0].kind == "n" and not readings[0].parts
    return readings[0].lemma if sure and 3 < len(readings[0].lemma) < 9 else ""
