"""Rules of plain language on family pages: a frightened reader gets short sentences, short words and someone who acts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.tables import FAMILY, FINNISH, LANGUAGES, READERS, Reader
from ..site.site import Site
from ..source.problems import Problem
from ..source.sentences import Sentence, sentences
from ..source.written import MarkdownPage

LEAFLET = "esite"
PASSIVE = re.compile(r"\w{2,}(?:[dlnrst]aan|[dlnrst]ään|[sth]tiin)$", re.I)
NO_PASSIVE = re.compile(r"(?:lastaan|kertaan|vuotaan|mieltään|perhettään|äitiään|isäänsä|aikaan|kotiin)$", re.I)
FRAGMENT = 3  # words: what has fewer is a name or a number, not a sentence
SHORT_PAGE = 8  # sentences: fewer have no average


def sentences_are_short(site: Site) -> Iterator[Problem]:
    """Whoever is afraid reads a short sentence once and a long one not at all."""
    for page, reader, rows in _family(site):
        most = round(reader.longest * _wordiness(page))
        for row in rows:
            if len(row.words) > most:
                what = (
                    f"Virkkeessä on {len(row.words)} sanaa, ja tälle lukijalle sopii enintään {most}: ”{_start(row)}”"
                )
                yield page.at(row.line, what, "Jaa virke kahdeksi: yksi asia kerrallaan.")
        whole = [len(row.words) for row in rows if len(row.words) >= FRAGMENT]
        mean = sum(whole) / len(whole) if whole else 0
        budget = reader.mean * _wordiness(page)
        if len(whole) >= SHORT_PAGE and mean > budget:
            longest = max(rows, key=lambda row: len(row.words))
            what = f"Virkkeissä on keskimäärin {_number(mean)} sanaa, ja tälle lukijalle sopii {_number(budget)}."
            yield page.at(longest.line, what, f"Lyhennä pisimpiä virkkeitä, esimerkiksi: ”{_start(longest)}”")


def words_are_short(site: Site) -> Iterator[Problem]:
    """A long compound is read letter by letter; most say the same in two words."""
    for page, reader, rows in _family(site):
        for row in rows:
            for word in row.words:
                if len(word) > reader.letters and "-" not in word:
                    what = f"Sana ”{word}” on pitkä: {len(word)} kirjainta, ja tälle lukijalle sopii enintään {reader.letters}."
                    yield page.at(row.line, what, "Sano sama kahdella sanalla tai arkisemmin.")


def someone_acts(site: Site) -> Iterator[Problem]:
    """A page in the passive hides who decides and who helps: a family needs to know whom to ask."""
    for page, reader, rows in _family(site):
        hidden = [(row, word) for row in rows for word in row.words if _passive(word)]
        if page.page and page.page.language == FINNISH and len(rows) >= SHORT_PAGE:
            share = len({row for row, _ in hidden}) / len(rows)
            if share > reader.passive:
                row, word = hidden[0]
                what = f"Passiivi on {round(100 * share)} prosentissa virkkeistä, esimerkiksi ”{word}”."
                yield page.at(row.line, what, f"Sano tekijä; enintään {round(100 * reader.passive)} prosenttia.")


def _family(site: Site) -> Iterator[tuple[MarkdownPage, Reader, list[Sentence]]]:
    """The family's pages as written, for whom, and their sentences."""
    for page in site.catalog.markdown.values():
        if page.page and page.page.kind == LEAFLET and page.page.audience[0] == FAMILY:
            yield page, READERS[page.page.reader], sentences(page.body)


def _wordiness(page: MarkdownPage) -> float:
    return LANGUAGES[page.page.language].wordiness if page.page else 1


def _passive(word: str) -> bool:
    return bool(PASSIVE.fullmatch(word)) and not NO_PASSIVE.search(word)


def _start(row: Sentence) -> str:
    words = row.text.split()
    return " ".join(words[:6]) + (" …" if len(words) > 6 else "")


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")
