"""Workshops: the clock of each run sheet is counted from its minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..finnish.quantities import quantity
from ..model.programme import Guided, Limit, Parallel, Programme, Slot
from ..model.workshop import Between, Case, Workshop
from ..site.here import Here
from ..source.problems import AuthorError, suggestion
from .links import Link, to
from .orientation import clock_length

DAY = 300  # minutes from which a meeting fills a day: who has been to three afternoons has not been to three days


def clock(minutes: int) -> str:
    """Minutes from midnight as a clock: ”9.05”."""
    return f"{minutes // 60}.{minutes % 60:02}"


@dataclass(frozen=True)
class SlotRow:
    """A slot of a run sheet."""

    begins: str
    ends: str
    minutes: int
    name: str
    how: str
    leader: str
    pause: bool
    on_the_spot: bool
    led_by: str
    goal: str
    materials: list[Link]
    parallel: list[Parallel]
    cues: list[tuple[str, str]]


@dataclass(frozen=True)
class RunSheet:
    """A programme with its clock."""

    name: str
    begins: str
    ends: str
    length: str
    slots: list[SlotRow]


def workshop(here: Here, workshop_id: str) -> Workshop:
    """A workshop by its id; raises AuthorError when there is none."""
    return here.catalog.of(Workshop)[workshop_id]


def run_sheet(here: Here, workshop_id: str, programme: str) -> RunSheet:
    """One programme of a workshop with the clock of every slot."""
    item = workshop(here, workshop_id)
    found = next((row for row in item.programmes if row.slug == programme), None)
    if found is None:
        raise AuthorError(
            f"Työpajassa ”{workshop_id}” ei ole ohjelmaa ”{programme}”.",
            suggestion(programme, [row.slug for row in item.programmes]),
        )
    now, slots = found.begins, []
    for slot in found.slots:
        slots.append(_slot(here, slot, now))
        now += slot.minutes
    return RunSheet(found.name, clock(found.begins), clock(found.ends), clock_length(found.ends - found.begins), slots)


def _slot(here: Here, slot: Slot, begins: int) -> SlotRow:
    return SlotRow(
        clock(begins),
        clock(begins + slot.minutes),
        slot.minutes,
        slot.name,
        slot.how,
        slot.leader or "",
        slot.pause,
        slot.on_the_spot,
        slot.led_by or "",
        slot.goal or "",
        [Link(here.title(page), here.way(page)) for page in slot.materials],
        list(slot.parallel),
        _cues(slot),
    )


def _cues(slot: Slot) -> list[tuple[str, str]]:
    """What a run sheet tells the leader of a part that has no other instruction; the words to say are in the leader's guide."""
    rows = (("Näytä", slot.show), ("Usein menee vikaan", slot.wrong))
    return [] if slot.leader else [(name, text) for name, text in rows if text]


def courses(item: Workshop) -> list[list[Programme]]:
    """The programmes one can choose from, each as the days that follow one another."""
    next_day = {programme.follows: programme for programme in item.programmes if programme.follows}
    found = []
    for first in item.programmes:
        if first.follows is None:
            days = [first]
            while days[-1].slug in next_day:
                days.append(next_day[days[-1].slug])
            found.append(days)
    return found


def task_after(item: Workshop, programme: Programme) -> Between | None:
    """The task that a programme gives; when days follow one another it is done between them, so that the last gives none."""
    (days,) = [days for days in courses(item) if programme in days]
    return None if len(days) > 1 and programme is days[-1] else item.between


def lengths(item: Workshop) -> str:
    """The lengths of all programmes, each once: ”3 h 30 min tai 7 h”, ”2 päivää, yhteensä 13 h”, ”3 kertaa, yhteensä 6 h”."""
    return " tai ".join(dict.fromkeys(map(_length, courses(item))))


def _length(days: list[Programme]) -> str:
    time = clock_length(sum(day.ends - day.begins for day in days))
    unit = "päivä" if min(day.ends - day.begins for day in days) >= DAY else "kerta"
    return time if len(days) == 1 else f"{quantity(len(days), unit)}, yhteensä {time}"


def workshops(here: Here) -> list[tuple[Link, Workshop, str]]:
    """Every workshop with its page and lengths."""
    return [(to(here, Workshop, name), item, lengths(item)) for name, item in here.catalog.of(Workshop).items()]


def case(here: Here, workshop_id: str) -> Case:
    """The case of a workshop; raises AuthorError when it has none."""
    found = workshop(here, workshop_id).case
    if found is None:
        raise AuthorError(f"Työpajassa ”{workshop_id}” ei ole tapausta.", "Lisää työpajan tiedostoon kenttä ”tapaus”.")
    return found


def between(here: Here, workshop_id: str) -> Between:
    """The task between meetings; raises AuthorError when there is none."""
    found = workshop(here, workshop_id).between
    if found is None:
        raise AuthorError(
            f"Työpajassa ”{workshop_id}” ei ole välitehtävää.", "Lisää työpajan tiedostoon kenttä ”välitehtävä”."
        )
    return found


@dataclass(frozen=True)
class Shown:
    """A slide of a part: its title, minutes and kind, and what it says to those who take part and to the leader."""

    title: str
    minutes: int
    kind: str
    text: Guided
    limits: Sequence[Limit] = ()


def slides(slot: Slot) -> list[Shown]:
    """The slides of a part: its own, or one that says what the part itself says."""
    own = [Shown(slide.title or slot.name, slide.minutes, slide.kind, slide, slide.limits) for slide in slot.slides]
    return own or [Shown(slot.name, slot.minutes, slot.kind, slot)]


def notes(guided: Guided) -> list[tuple[str, str]]:
    """A leader's notes by their names, in the order in which they are needed."""
    rows = (
        ("Sano", guided.say),
        ("Näytä", guided.show),
        ("Usein menee vikaan", guided.wrong),
        ("Siirtymä", guided.onward),
    )
    return [(name, text) for name, text in rows if text]


def led(slot: Slot) -> list[tuple[str, str]]:
    """What a part tells its leader besides: who leads it, other instructions."""
    rows = (("Vetää", slot.led_by), ("Ohjaajalle", slot.leader))
    return [(name, text) for name, text in rows if text]
