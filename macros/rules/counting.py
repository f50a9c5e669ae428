"""Rules of what the deadline calculator counts: it never guesses, and what it does not count is not forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from ..finnish.public_holidays import public_holidays
from ..model import LegalFact
from ..model.law import Counting
from ..site.site import Site
from ..source.catalog import Entry
from ..source.problems import Problem, suggestion

UNITS = ("arkipäivä", "päivä", "viikko", "kuukausi", "vuosi")  # those the script counts
WEEKEND = ("lauantai", "sunnuntai")
ANY_YEAR = 2026  # every year has the same holidays


def _counted(site: Site) -> Iterator[tuple[Entry[LegalFact], Counting]]:
    for entry in site.catalog.written(LegalFact):
        if entry.item.counting:
            yield entry, entry.item.counting


def deadlines_are_counted_or_excused(site: Site) -> Iterator[Problem]:
    """A deadline that is missing from the calculator without a word would be thought to be forgotten."""
    for entry in site.catalog.written(LegalFact):
        item = entry.item
        if item.kind == "määräaika" and not item.counting and not item.uncounted:
            yield entry.problem(
                ("laskenta",),
                "Määräajasta ei sanota, laskeeko laskuri sen.",
                "Kirjoita kenttä ”laskenta” tai kerro kentässä ”ei_laskurissa”, miksi viimeistä päivää ei voi laskea.",
            )


def only_deadlines_are_counted(site: Site) -> Iterator[Problem]:
    """An age has no last day, and what is counted needs no excuse."""
    for entry, _ in _counted(site):
        if entry.item.kind != "määräaika" or entry.item.uncounted:
            yield entry.problem(
                ("laskenta",),
                "Laskuri laskee vain määräajan, eikä sitä silloin jätetä pois.",
                "Poista kenttä ”laskenta” tai ”ei_laskurissa”.",
            )


def countings_have_whole_amounts(site: Site) -> Iterator[Problem]:
    """Half a month ends on no certain day, and hours on none at all."""
    for entry, _ in _counted(site):
        item = entry.item
        if item.amount is None or item.amount % 1 or item.unit not in UNITS:
            yield entry.problem(
                ("laskenta",),
                "Laskuri ei osaa laskea tätä määrää.",
                f"Kirjoita kokonaisluku ja yksikkö ({', '.join(UNITS)}), tai vaihda kentän ”laskenta” tilalle ”ei_laskurissa”.",
            )


def countings_have_one_start(site: Site) -> Iterator[Problem]:
    """Time begins from an event or after another deadline, never from both or from nothing."""
    for entry, counting in _counted(site):
        if (counting.start is None) == (counting.follows is None):
            yield entry.problem(
                ("laskenta",), "Laskennalla pitää olla yksi alku.", "Kirjoita joko ”alku” tai ”jatkaa”, ei molempia."
            )


def followed_deadlines_are_counted(site: Site) -> Iterator[Problem]:
    """What follows begins the day after the last day of what it follows: that day must be known."""
    facts = site.catalog.of(LegalFact)
    for entry, counting in _counted(site):
        if counting.follows is None or counting.follows not in facts:  # one that is not there is told as such
            continue
        followed = facts[counting.follows].counting
        if followed is None or followed.start is None:
            yield entry.problem(
                ("laskenta", "jatkaa"),
                f"Määräaikaa ”{counting.follows}” ei lasketa tapahtumasta.",
                "Jatka määräaikaa, jonka laskennalla on kenttä ”alku”.",
            )


def first_days_count_in_days(site: Site) -> Iterator[Problem]:
    """A month that includes its first day would end on a day the law does not name."""
    for entry, counting in _counted(site):
        if counting.includes_start and (entry.item.unit != "päivä" or counting.follows):
            yield entry.problem(
                ("laskenta", "alku_mukaan"),
                "Alkupäivä voidaan laskea mukaan vain päivinä annettuun aikaan, joka alkaa tapahtumasta.",
                "Poista kenttä ”alku_mukaan”.",
            )


def days_have_names(site: Site) -> Iterator[Problem]:
    """A misspelt holiday would be counted as an ordinary day."""
    written = [entry for entry in site.catalog.written(LegalFact) if entry.item.days]
    if not written:
        return
    holidays = (name for names in public_holidays([ANY_YEAR]).values() for name in names)
    known = [*WEEKEND, *dict.fromkeys(holidays)]
    for entry in written:
        for place, name in enumerate(entry.item.days):
            if name not in known:
                yield entry.problem(("päivät", place), f"Päivää ”{name}” ei ole.", suggestion(name, known))
