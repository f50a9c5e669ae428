"""What the slides of a workshop say to those who take part, and what the leader reads beside each: in the order of the programme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from macros.model.programme import LINES, Programme, Slot
from macros.model.tables import FINNISH
from macros.model.workshop import Between, Case, Workshop
from macros.views import workshops

from ..paper.sheet import Sheet
from .office_file import Deck, Notes, Slide, marks

SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-ZÅÄÖ])")
INVENTED = "Keksitty tapaus"
STORY = 640  # letters of a story that a slide holds in letters read from the last row
BESIDE = 600  # the same beside a picture
WELCOME: Notes = (
    ("Kesto", "kunnes aloitetaan"),
    ("Sano", "Tervetuloa. Ota nimilappu ja etsi paikkasi."),
    ("Näytä", "Tämä dia näkyy, kun ihmiset saapuvat."),
    ("Siirtymä", "Kun ensimmäiset istuvat, siirry seuraavaan diaan."),
)
COURSE: Notes = (
    ("Kesto", "vain silmäys"),
    ("Sano", "Näet tästä, mitä tänään tehdään. Kerron, milloin on tauko ja milloin pääset lähtemään."),
    (
        "Näytä",
        "Kellonaikoja ei ole, jotta ohjelma toimii alkamisajasta riippumatta. Kirjoita tauon ja lopun kellonaika taululle.",
    ),
    ("Usein menee vikaan", "Ohjelma luetaan ääneen rivi riviltä. Riittää, että sanot kaksi kellonaikaa."),
)


def decks(sheet: Sheet) -> Iterator[tuple[str, str, Deck]]:
    """A deck for each programme of the workshops of a page, as (variant, name, what to make)."""
    for workshop in sheet.site.catalog.of(Workshop).values():
        if workshop.page == sheet.page.page.id and sheet.language == FINNISH:
            for programme in workshop.programmes:
                told = f"Diat: {programme.name.lower()}"
                yield f"diat-{programme.slug}", told, deck(sheet, workshop, programme)


def deck(sheet: Sheet, workshop: Workshop, programme: Programme) -> Deck:
    """The slides of one programme."""
    call, page = workshop.invitation, workshop.page
    bars = tuple((slot.name, slot.minutes, slot.pause) for slot in programme.slots)
    under = (workshop.name, programme.name) if call else (programme.name,)
    own = sheet.own_of_county
    welcome, under = ((*WELCOME, (own.mark, own.text)), (*under, own.mark)) if own else (WELCOME, under)
    first = {slot.case_part: slot.name for slot in reversed(programme.slots)}  # a part of the case is read once
    *rest, last = (
        tuple(_slot(page, workshop.case if first[slot.case_part] == slot.name else None, slot))
        for slot in programme.slots
    )
    slides = (
        Slide(page, "kansi", call.title if call else workshop.name, under, welcome),
        Slide(page, "kulku", "Päivän kulku", (), COURSE, bars=bars),
        *(slide for part in rest for slide in part),
        *_between(page, workshops.task_after(workshop, programme)),
        *last[:-1],
        replace(last[-1], code=sheet.about["voimassa"]),
    )
    return Deck(programme.name, slides, marks(sheet, workshop.name))


def _slot(page: str, case: Case | None, slot: Slot) -> Iterator[Slide]:
    """The slides of a part; the part of the case it hands out comes before them."""
    if case and slot.case_part:
        yield from _story(page, case, slot.case_part)
    for place, shown in enumerate(workshops.slides(slot)):
        kind = "tauko" if slot.pause else shown.kind
        lines = tuple(shown.text.shown) or (() if slot.pause else _sentences(slot.how))
        minutes = shown.minutes if kind in ("tehtävä", "tauko") else 0
        notes = (
            ("Kesto", f"{shown.minutes} min"),
            *workshops.notes(shown.text),
            *(() if place else workshops.led(slot)),
        )
        yield Slide(page, kind, shown.title, lines, notes, minutes, limits=_limits(shown))


def _limits(shown: workshops.Shown) -> tuple[tuple[int, str], ...]:
    return tuple((limit.station, limit.text) for limit in shown.limits)


def _sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each on a row of its own, as many as a slide holds."""
    return tuple(SENTENCE.split(text))[:LINES]


def _story(page: str, case: Case, name: str) -> Iterator[Slide]:
    """A part of the case where it is read, and the questions that stay in sight while groups work."""
    part = next(part for part in case.parts if part.name == name)
    title = f"{case.name}: {part.name[:1].lower()}{part.name[1:]}"
    said = (
        ("Kesto", "lukemisen ajan"),
        ("Sano", "Tapaus on keksitty. Lukekaa paperi rauhassa, koko tapaus on siinä."),
        ("Näytä", "Jaa tapausmoniste, yksi jokaiselle."),
        ("Usein menee vikaan", "Ryhmät alkavat heti ratkaista. Anna lukea hiljaa kaksi minuuttia."),
    )
    people = tuple((person.who, person.sign, person.at_home or person is part.people[0]) for person in part.people)
    for lines in _portions(part.story, BESIDE if people else STORY):
        yield Slide(page, "ihmiset" if people else "tapaus", title, lines, said, mark=INVENTED, people=people)


def _portions(story: list[str], letters: int) -> Iterator[tuple[str, ...]]:
    """Paragraphs a slide at a time."""
    now: list[str] = []
    for text in story:
        if now and sum(map(len, now)) + len(text) > letters:
            yield tuple(now)
            now = []
        now.append(text)
    yield tuple(now)


def _between(page: str, task: Between | None) -> Iterator[Slide]:
    """The task between meetings, told before people begin to leave."""
    if task is not None:
        lines = (*_sentences(task.what), f"Aikaa: {task.when}.")
        said = (
            ("Kesto", "pari minuuttia lopetuksesta"),
            ("Sano", "Sopikaa pari nyt, ennen kuin lähdette."),
            ("Näytä", "Sano ääneen päivä, jolloin tehtävään palataan, ja kirjoita se taululle."),
        )
        yield Slide(page, "avainkohdat", "Välitehtävä", lines, said)
