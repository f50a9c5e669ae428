"""Rules of workshops, orientation packets and forms: time must add up, tables must have columns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from ..model import Form, Orientation, Training, Workshop
from ..model.form import CHOICES, Question
from ..model.orientation import Period
from ..model.workshop import Group
from ..site.site import Site
from ..source.catalog import Entry
from ..source.problems import Problem, suggestion
from ..source.reading import Path

IDENTITY = re.compile(
    r"henkilötunnu|henkilönumero|sosiaaliturvatunnu|\bhetu|\bsotu|personbeteckning|identity code", re.I
)


def minutes_fill_the_programme(site: Site) -> Iterator[Problem]:
    """A leader plans the day by the clock: the slots must end exactly when the programme does."""
    for entry in site.catalog.written(Workshop):
        for index, programme in enumerate(entry.item.programmes):
            if programme.ends <= programme.begins:
                what = "Ohjelma päättyy ennen kuin se alkaa."
                yield entry.problem(("ohjelmat", index, "päättyy"), what, "Korjaa kellonajat.")
                continue
            planned, given = programme.ends - programme.begins, sum(slot.minutes for slot in programme.slots)
            if planned != given:
                yield entry.problem(
                    ("ohjelmat", index, "osiot"),
                    f"Osioiden summa on {given} minuuttia, mutta ohjelmassa on aikaa {planned} minuuttia.",
                    "Korjaa osioiden minuutit tai kellonajat.",
                )


def days_follow_one_another(site: Site) -> Iterator[Problem]:
    """A programme that goes on from another is its next day: the other exists, and only one goes on from it."""
    for entry in site.catalog.written(Workshop):
        programmes = entry.item.programmes
        earlier: list[str] = []
        for index, programme in enumerate(programmes):
            followed = [row.follows for row in programmes[:index]]
            if programme.follows and (programme.follows not in earlier or programme.follows in followed):
                yield entry.problem(
                    ("ohjelmat", index, "jatkaa"),
                    f"Ohjelma ei voi jatkaa ohjelmaa ”{programme.follows}”.",
                    "Kirjoita aiemman ohjelman tunnus, jota mikään muu ei vielä jatka.",
                )
            earlier.append(programme.slug)


def groups_have_room(site: Site) -> Iterator[Problem]:
    """The smallest group is not larger than the largest."""
    for workshop in site.catalog.written(Workshop):
        yield from _room(workshop, "osallistujia", workshop.item.group)
    for training in site.catalog.written(Training):
        yield from _room(training, "ryhmän_koko", training.item.group)


def _room(entry: Entry[Training] | Entry[Workshop], place: str, group: Group | None) -> Iterator[Problem]:
    if group and group.least > group.most:
        yield entry.problem((place,), "Pienin ryhmä on suurempi kuin suurin.", "Vaihda luvut keskenään.")


def courses_fit_their_workshops(site: Site) -> Iterator[Problem]:
    """A course promises its group a kit: the kit's roles and tables are for as many as the course takes."""
    kits = {workshop.page: workshop for workshop in site.catalog.of(Workshop).values()}
    for entry in site.catalog.written(Training):
        group = entry.item.group
        for kit in (kits[page] for page in entry.item.materials if page in kits) if group else ():
            if group and not kit.group.least <= group.least <= group.most <= kit.group.most:
                yield entry.problem(
                    ("ryhmän_koko",),
                    f"Työpajassa ”{kit.name}” on {kit.group.least}–{kit.group.most} osallistujaa.",
                    "Muuta koulutuksen tai työpajan ryhmää niin, että koulutuksen ryhmä mahtuu työpajaan.",
                )


def case_parts_name_programmes(site: Site) -> Iterator[Problem]:
    """A part of a case is for programmes that the workshop has; a misspelt one would hide the part."""
    for entry in site.catalog.written(Workshop):
        workshop = entry.item
        known = [programme.slug for programme in workshop.programmes]
        for index, part in enumerate(workshop.case.parts if workshop.case else ()):
            for place, programme in enumerate(part.programmes):
                if programme not in known:
                    yield entry.problem(
                        ("tapaus", "osat", index, "ohjelmat", place),
                        f"Ohjelmaa ”{programme}” ei ole.",
                        suggestion(programme, known),
                    )


def tables_have_columns(site: Site) -> Iterator[Problem]:
    """A table to fill in is nothing without the heads of its columns; other answers have none."""
    for entry, path, question in _questions(site):
        if (question.answer == "taulukko") != bool(question.columns):
            yield entry.problem(
                (*path, "sarakkeet"),
                "Vain taulukolla on sarakkeet, ja niitä on vähintään yksi.",
                "Korjaa kenttä ”vastaus” tai ”sarakkeet”.",
            )


def choices_have_options(site: Site) -> Iterator[Problem]:
    """Something to choose from needs at least two options; other answers have none."""
    for entry, path, question in _questions(site):
        if (question.answer in CHOICES) != (len(question.options) > 1):
            yield entry.problem(
                (*path, "vaihtoehdot"),
                "Vaihtoehtoja on valinnassa vähintään kaksi, muissa vastauksissa ei yhtään.",
                "Korjaa kenttä ”vastaus” tai ”vaihtoehdot”.",
            )


def forms_ask_no_identity_code(site: Site) -> Iterator[Problem]:
    """The client's records know who the client is: a loose paper with an identity code would be a danger to them."""
    for entry, path, question in _questions(site):
        if IDENTITY.search(" ".join((question.label, question.help or "", *question.columns, *question.options))):
            yield entry.problem(
                path,
                "Lomake ei kysy henkilötunnusta.",
                "Kysy nimi tai etunimi, jos se on välttämätön: tunnus on asiakastietojärjestelmässä.",
            )


def _questions(site: Site) -> Iterator[tuple[Entry[Form], Path, Question]]:
    for entry in site.catalog.written(Form):
        for place, part in enumerate(entry.item.parts):
            for index, question in enumerate(part.questions):
                yield entry, ("osat", place, "kohdat", index), question


def periods_in_order(site: Site) -> Iterator[Problem]:
    """A packet goes forward in time, each period once."""
    order = get_args(Period)
    for entry in site.catalog.written(Orientation):
        places = [order.index(phase.period) for phase in entry.item.phases]
        for index, place in enumerate(places):
            if place in places[:index] or any(place < earlier for earlier in places[:index]):
                yield entry.problem(
                    ("jaksot", index, "jakso"),
                    "Jakso on väärässä kohdassa tai kahdesti.",
                    f"Järjestys on: {', '.join(order)}.",
                )
