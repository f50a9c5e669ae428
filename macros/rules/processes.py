"""Rules of processes."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Process
from ..model.tables import STEP_GROUNDS
from ..site.site import Site
from ..source.problems import Problem

LAW = STEP_GROUNDS[0]
# the role of the child, and the step that answers it
CHILD = "lapsi-ja-nuori"
ANSWER = "vastaus-lapselle"


def steps_have_own_ids(site: Site) -> Iterator[Problem]:
    """A step's id is its address on the page; two steps with one id could not both be linked."""
    for entry in site.catalog.written(Process):
        seen: set[str] = set()
        for index, step in enumerate(entry.item.steps):
            if step.slug in seen:
                yield entry.problem(
                    ("vaiheet", index, "tunnus"),
                    f"Tunnus ”{step.slug}” on jo toisella vaiheella.",
                    "Anna vaiheelle oma tunnus.",
                )
            seen.add(step.slug)


def pages_are_not_claimed_twice(site: Site) -> Iterator[Problem]:
    """A process has one page, and a page tells about one process."""
    owners: dict[str, str] = {}
    for entry in site.catalog.written(Process):
        page = site.page_of(Process, entry.id)
        if page in owners:
            yield entry.problem(
                ("sivu",), f"Sivu ”{page}” on jo prosessilla ”{owners[page]}”.", "Poista kenttä tai anna toinen sivu."
            )
        owners[page] = entry.id


def questions_have_one_answer(site: Site) -> Iterator[Problem]:
    """A person in a hurry must get one answer to "whom do I ask", not none and not two."""
    for entry in site.catalog.written(Process):
        for index, row in enumerate(entry.item.ask):
            if (row.role is None) == (row.contact is None):
                yield entry.problem(
                    ("kysy", index),
                    "Tilanteella pitää olla joko rooli tai yhteys.",
                    "Kirjoita toinen kentistä ”rooli” ja ”yhteys”.",
                )


def steps_of_law_cite_it(site: Site) -> Iterator[Problem]:
    """A step that claims to be law must show which; a reader may not be told "law" without a section."""
    for entry in site.catalog.written(Process):
        for index, step in enumerate(entry.item.steps):
            if LAW in step.grounds and not step.law:
                yield entry.problem(
                    ("vaiheet", index, "peruste"),
                    "Vaiheen perusteena on laki, mutta vaiheella ei ole pykälää.",
                    "Kirjoita kenttä ”pykälät” tai vaihda peruste.",
                )


def limits_are_of_those_who_take_part(site: Site) -> Iterator[Problem]:
    """A limit of a role that has no part in the step would be read by nobody."""
    for entry in site.catalog.written(Process):
        for index, step in enumerate(entry.item.steps):
            for number, row in enumerate(step.limits):
                if row.role not in step.taking_part:
                    yield entry.problem(
                        ("vaiheet", index, "rajat", number, "rooli"),
                        f"Rooli ”{row.role}” ei ole mukana vaiheessa.",
                        "Poista raja tai kirjoita rooli vaiheeseen.",
                    )


def heard_children_are_answered(site: Site) -> Iterator[Problem]:
    """A child who is heard is told what came of it: a step of its own, so that it is not forgotten among others."""
    for entry in site.catalog.written(Process):
        slugs = {step.slug for step in entry.item.steps}
        if ANSWER not in slugs and any(CHILD in step.heard for step in entry.item.steps):
            yield entry.problem(
                ("vaiheet",),
                "Lasta kuullaan, mutta mikään vaihe ei kerro hänelle, mitä hänen mielipiteestään seurasi.",
                f"Lisää vaihe, jonka tunnus on ”{ANSWER}”.",
            )
