"""What a workshop kit holds: every paper and file of it, and how many copies a group of a size needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Literal

from ..model import CardSet, Form, Workshop
from ..model.programme import Programme, Slot
from ..site.here import Here
from ..source.names import slug
from .workshops import courses

When = Literal["ohjaajalle", "ennen", "pajassa", "jälkeen"]
WHENS: dict[str, str] = {
    "ohjaajalle": "Ohjaajalle",
    "ennen": "Ennen työpajaa",
    "pajassa": "Työpajassa",
    "jälkeen": "Lopuksi ja jälkeen",
}
SORT = re.compile("[:,]")  # ends the sort in the name of a paper of one programme: ”Diat: puoli päivää”
Uses = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Paper:
    """A file of a kit. `page`, `variant` and `ending` tell which; `copies` prints are needed `per` participant, table or workshop.

    One print serves `share` participants (ten name tags on a sheet); no copies: it is printed only when someone wants it.
    `uses` are the programmes that use it, each with the name of the part (”” is the whole programme); none: all of them do.
    What is written on is needed `anew` on each day.
    """

    name: str
    page: str
    variant: str
    ending: str
    when: When
    per: str = "paja"
    copies: int = 1
    share: int = 1
    uses: Uses = ()
    anew: bool = False

    def needed(self, people: int, at_table: int, days: int = 1) -> int:
        """Prints for a group that meets on so many days."""
        return self.copies * _units(self.per, people, self.share, at_table) * (days if self.anew else 1)

    def is_for(self, programme: str) -> bool:
        """Whether a programme uses it."""
        return not self.uses or any(name == programme for name, _ in self.uses)


def _units(per: str, people: int, share: int, at_table: int) -> int:
    return ceil(people / share) if per == "osallistuja" else ceil(people / at_table) if per == "pöytä" else 1


def papers(here: Here, name: str, workshop: Workshop) -> list[Paper]:
    """Every file of a kit in the order in which it is needed; a workshop that is not a whole kit has none."""
    return [*_before(workshop), *_during(here, workshop), *_after(workshop)] if workshop.props else []


def sorts(rows: list[Paper]) -> list[str]:
    """What a kit holds, every sort of paper once: the slides of six days are one word."""
    names = [paper.name if all(part for _, part in paper.uses) else SORT.split(paper.name)[0] for paper in rows]
    return list(dict.fromkeys(names))


def _before(workshop: Workshop) -> Iterator[Paper]:
    page = workshop.page
    yield Paper("Pakkauslista", page, "pakkauslista", "pdf", "ohjaajalle")
    yield Paper("Ohjaajan opas", page, "paketti", "pdf", "ohjaajalle")
    for programme in workshop.programmes:
        told, variant = programme.name.lower(), f"diat-{programme.slug}"
        title, uses = f"Diat ja muistiinpanot paperilla: {told}", _whole(programme)
        yield Paper(f"Diat: {told}", page, variant, "pptx", "ohjaajalle", uses=uses)
        yield Paper(title, page, f"{variant}-muistiinpanot", "pdf", "ohjaajalle", uses=uses)
    for variant, name, days in calendars(workshop):
        yield Paper(name, page, variant, "ics", "ohjaajalle", uses=_whole(*days))
    yield Paper("Kutsu ja ennakkokysymykset", page, "kutsu", "pdf", "ennen", copies=0)
    yield Paper("Kutsu sähköpostiin", page, "kutsu", "txt", "ennen", copies=0)


def _during(here: Here, workshop: Workshop) -> Iterator[Paper]:
    page, each = workshop.page, "osallistuja"
    yield Paper("Nimilaput", page, "nimilaput", "pdf", "pajassa", each, share=10)
    for programme in workshop.programmes:
        told, variant, uses = programme.name.lower(), programme.slug, _whole(programme)
        yield Paper(f"Osallistujan vihko: {told}", page, f"osallistujalle-{variant}", "pdf", "pajassa", each, uses=uses)
        title = f"Diat monisteena: {told}"
        yield Paper(title, page, f"diat-{variant}-moniste", "pdf", "pajassa", each, copies=0, uses=uses)
    for number, part in enumerate(workshop.case.parts if workshop.case else (), start=1):
        told = f"Tapaus: {part.name[:1].lower()}{part.name[1:]}"
        uses = tuple((day, slot.name) for day, slot in _slots(workshop) if slot.case_part == part.name)
        yield Paper(told, page, f"tapaus-{number}", "pdf", "pajassa", each, uses=uses)
    for prop in workshop.props:
        (source,) = prop.sources
        uses = tuple((day, slot.name) for day, slot in _slots(workshop) if source in slot.props)
        when: When = "pajassa" if uses else "ennen"
        if prop.cards:
            cards = here.catalog.of(CardSet)[source]
            yield Paper(cards.name, cards.page, f"kortit-{source}", "pdf", when, prop.per, prop.copies, uses=uses)
        elif prop.form:
            form = here.catalog.of(Form)[source]
            yield Paper(form.name, form.page, f"lomake-{source}", "pdf", when, prop.per, prop.copies, uses=uses)
        else:
            title = f"Työpohja: {here.title(source)}"
            yield Paper(title, source, "tyopohja", "pdf", when, prop.per, prop.copies, uses=uses)


def _after(workshop: Workshop) -> Iterator[Paper]:
    page, each = workshop.page, "osallistuja"
    yield Paper("Palautelomake", page, "palaute", "pdf", "jälkeen", each, share=2, anew=True)
    yield Paper("Kortit 30 ja 90 päivän päähän", page, "kortit-30-90", "pdf", "jälkeen", each, share=2)
    yield Paper("Todistus osallistumisesta", page, "todistus", "pdf", "jälkeen", each)


def _whole(*days: Programme) -> Uses:
    return tuple((day.slug, "") for day in days)


def _slots(workshop: Workshop) -> Iterator[tuple[str, Slot]]:
    return ((programme.slug, slot) for programme in workshop.programmes for slot in programme.slots)


def calendars(workshop: Workshop) -> Iterator[tuple[str, str, list[Programme]]]:
    """The calendar files of a kit, one for each programme one can choose, as (variant, name, its days)."""
    choices = courses(workshop)
    for place, days in enumerate(choices):
        which = f", {days[0].name.lower()}" if len(choices) > 1 else ""
        variant = f"kalenteri-{days[0].slug}" if place else "kalenteri"
        yield variant, f"Kalenteritiedosto{which}: siirrä päivät omiksesi", days


def file_in_kit(paper: Paper) -> str:
    """Where a file is inside the zip: ”3-pajassa/nimilaput.pdf”."""
    folder = f"{list(WHENS).index(paper.when) + 1}-{slug(paper.when)}"
    return f"{folder}/{slug(paper.name)}.{paper.ending}"
