"""Rules of workshops, orientation packets and forms: time must add up, tables must have columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from ..model import Form, Orientation, Workshop
from ..model.orientation import Period
from ..site.site import Site
from ..source.problems import Problem, suggestion


def minutes_fill_the_programme(site: Site) -> Iterator[Problem]:
    """A leader plans the day by the clock: the slots must end exactly when the programme does."""
    for entry in site.catalog.written(Workshop):
        for index, programme in enumerate(entry.item.programmes):
            planned, given = programme.ends - programme.begins, sum(slot.minutes for slot in programme.slots)
            if planned != given:
                yield entry.problem(
                    ("ohjelmat", index, "osiot"),
                    f"Osioiden summa on {given} minuuttia, mutta ohjelmassa on aikaa {planned} minuuttia.",
                    "Korjaa osioiden minuutit tai kellonajat.",
                )


def groups_have_room(site: Site) -> Iterator[Problem]:
    """The smallest group is not larger than the largest."""
    for entry in site.catalog.written(Workshop):
        group = entry.item.group
        if group.least > group.most:
            yield entry.problem(("osallistujia",), "Pienin ryhmä on suurempi kuin suurin.", "Vaihda luvut keskenään.")


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
    for entry in site.catalog.written(Form):
        for place, part in enumerate(entry.item.parts):
            for index, question in enumerate(part.questions):
                if (question.answer == "taulukko") != bool(question.columns):
                    path = ("osat", place, "kohdat", index, "sarakkeet")
                    yield entry.problem(
                        path,
                        "Vain taulukolla on sarakkeet, ja niitä on vähintään yksi.",
                        "Korjaa kenttä ”vastaus” tai ”sarakkeet”.",
                    )


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
