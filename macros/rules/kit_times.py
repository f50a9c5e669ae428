"""Rules of the times of workshop kits: minutes of slides and cues fill their part, pauses come in time, no length is told twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Workshop
from ..model.programme import Programme
from ..site.site import Site
from ..source.problems import Problem
from .kits import guided_parts, slots, whole_kits

LONGEST = 90  # minutes that people can work without a pause
REMOTE_TIME = re.compile(r"\bvaraa\b[^.]*\b(?:tunti|tunnin|minuut)", re.I)
CUE = re.compile(r"Aika: ([^.]+)\.")
ONE = re.compile(r"[^\d]*[^\d\s] (\d+)(?: minuuttia)?")  # ”purku 5”, ”kirjoittaminen 7 minuuttia”
MANY = re.compile(r"\b(?:kaksi|kolme|neljä|viisi|kuusi)\b.*\d")  # rounds that are counted in words are not judged


def slides_fill_the_part(site: Site) -> Iterator[Problem]:
    """Slides have the minutes of their part between them; a part that can be shorter is not shorter than that."""
    for entry in site.catalog.written(Workshop):
        for path, slot in slots(entry.item):
            given = sum(slide.minutes for slide in slot.slides)
            if slot.slides and given != slot.minutes:
                what = f"Diojen minuutit ovat yhteensä {given}, mutta osion kesto on {slot.minutes}."
                yield entry.problem((*path, "diat"), what, "Korjaa diojen tai osion minuutit.")
            if slot.least > slot.minutes:
                what = f"Osio ei voi olla lyhimmillään {slot.least} minuuttia, kun sen kesto on {slot.minutes}."
                yield entry.problem((*path, "lyhimmillään"), what, "Kirjoita pienempi luku.")


def pauses_come_in_time(site: Site) -> Iterator[Problem]:
    """Nobody listens for two hours: there is a pause at least every 90 minutes."""
    for entry in whole_kits(site):
        for index, programme in enumerate(entry.item.programmes):
            if (stretch := longest_stretch(programme)) > LONGEST:
                what = f"Ohjelmassa on {stretch} minuuttia ilman taukoa."
                fix = f"Lisää tauko niin, että työtä on yhtä jaksoa kohti enintään {LONGEST} minuuttia."
                yield entry.problem(("ohjelmat", index, "osiot"), what, fix)


def longest_stretch(programme: Programme) -> int:
    """The most minutes of work without a pause."""
    longest = now = 0
    for slot in programme.slots:
        now = 0 if slot.pause else now + slot.minutes
        longest = max(longest, now)
    return longest


def remote_time_is_the_programmes(site: Site) -> Iterator[Problem]:
    """A remote workshop has the same programme: a length of its own would one day say something else than the minutes."""
    for entry in whole_kits(site):
        for index, text in enumerate(entry.item.remote):
            if REMOTE_TIME.search(text):
                what = "Etäpajan kesto on kirjoitettu käsin, vaikka ohjelmassa on minuutit."
                yield entry.problem(("etänä", index), what, "Kirjoita: Varaa sama aika kuin läsnä ja pidä tauko.")


def cues_fill_the_part(site: Site) -> Iterator[Problem]:
    """A leader who follows ”Aika: tapaus 3, kirjoittaminen 14, purku 8.” is done when the part is."""
    for entry in whole_kits(site):
        for path, slot in slots(entry.item):
            for inside, guided in guided_parts(slot):
                given = _cued(guided.show or "")
                planned = getattr(guided, "minutes", slot.minutes)
                if given and given != planned:
                    what = f"Muistiinpanon ajat ovat yhteensä {given} minuuttia, mutta osion kesto on {planned}."
                    yield entry.problem((*path, *inside, "näytä"), what, "Korjaa kohdan ”Aika: …” minuutit.")


def _cued(text: str) -> int:
    """The sum of the minutes of a cue; 0 when it has none or tells some of them in words."""
    found = CUE.search(text)
    steps = re.split(r", | ja (?=[^,]*\d)", found[1]) if found else []
    read = [ONE.fullmatch(step) if not MANY.search(step) else None for step in steps]
    return sum(int(row[1]) for row in read if row) if all(read) else 0
