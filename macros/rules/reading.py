"""Rules of plain language on family pages: a frightened reader gets short sentences, short words and someone who acts."""

from __future__ import annotations

from collections.abc import Iterator

from ..site.readability import budgeted
from ..site.site import Site
from ..source.problems import Problem
from ..source.sentences import Sentence


def sentences_are_short(site: Site) -> Iterator[Problem]:
    """Whoever is afraid reads a short sentence once and a long one not at all."""
    for page in budgeted(site):
        for row in page.rows:
            if len(row.words) > page.most:
                what = f"Virkkeessä on {len(row.words)} sanaa, ja tälle lukijalle sopii enintään {page.most}: ”{_start(row)}”"
                yield page.written.at(row.line, what, "Jaa virke kahdeksi: yksi asia kerrallaan.")
        mean, longest = page.average, page.longest
        if mean is not None and longest is not None and mean > page.most_on_average:
            what = f"Virkkeissä on keskimäärin {_number(mean)} sanaa, ja tälle lukijalle sopii {_number(page.most_on_average)}."
            yield page.written.at(longest.line, what, f"Lyhennä pisimpiä virkkeitä, esimerkiksi: ”{_start(longest)}”")


def words_are_short(site: Site) -> Iterator[Problem]:
    """A long compound is read letter by letter; most say the same in two words."""
    for page in budgeted(site):
        for row, word in page.long_words:
            what = f"Sana ”{word}” on pitkä: {len(word)} kirjainta, ja tälle lukijalle sopii enintään {page.reader.letters}."
            yield page.written.at(row.line, what, "Sano sama kahdella sanalla tai arkisemmin.")


def someone_acts(site: Site) -> Iterator[Problem]:
    """A page in the passive hides who decides and who helps: a family needs to know whom to ask."""
    for page in budgeted(site):
        if page.passive is not None and page.passive > page.reader.passive:
            row, word = page.hidden[0]
            what = f"Passiivi on {round(100 * page.passive)} prosentissa virkkeistä, esimerkiksi ”{word}”."
            yield page.written.at(
                row.line, what, f"Sano tekijä; enintään {round(100 * page.reader.passive)} prosenttia."
            )


def _start(row: Sentence) -> str:
    words = row.text.split()
    return " ".join(words[:6]) + (" …" if len(words) > 6 else "")


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")
