"""One's own part, computed from the steps of processes: what one decides, is heard about and is told, and by when."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..model import LegalFact, Participant, Process, Role
from ..model.process import Step
from ..model.tables import ADULT, FAMILY, FINNISH
from ..site.here import Here
from .links import Link, to, to_id, to_page
from .statements import RUNNING

DECIDES, HEARD = "decides", "heard"
# attribute of a step, the phrase under which its steps are listed
MARKS = ((DECIDES, "osani.päätät"), (HEARD, "osani.kuullaan"), ("told", "osani.kerrotaan"), ("does", "osani.mukana"))


@dataclass(frozen=True)
class Part:
    """A person's part in a process: topics by how one takes part, times as ”subject: amount”, and the family's page of the process."""

    name: str
    marks: list[tuple[str, list[str]]]
    times: list[str]
    page: Link | None


@dataclass(frozen=True)
class OwnPart:
    """What is a person's part in one process after another.

    `page` is the page written to this person, instead of the pages of processes; `role` is the page of the role, which is in Finnish.
    """

    note: str
    page: Link | None
    parts: list[Part]
    role: Link | None


def own_part(here: Here, name: str) -> OwnPart:
    """The part of a participant; raises AuthorError when there is none."""
    person = here.catalog.of(Participant)[name]
    processes = here.catalog.of(Process)
    rows = [
        _part(here, person, process_id, process)
        for process_id, process in processes.items()
        if not person.processes or process_id in person.processes
    ]
    role = to(here, Role, person.role) if here.language == FINNISH else None
    page = to_id(here, person.page) if person.page else None
    return OwnPart(here.says(person, "note"), page, [row for row in rows if row.marks], role)


def _part(here: Here, person: Participant, process_id: str, process: Process) -> Part:
    steps = [step for step in process.steps if _concerns(here, person, step)]
    topics = topics_by_mark(
        here, steps, lambda step: _marks(person, step), lambda step: topic(here, step, child=person.reader != ADULT)
    )
    names = [name for step in steps if _marks(person, step) - {"does"} for name in step.deadlines]
    times = running(here, (name for name in names if name in person.times))
    page = None if person.page else family_page(here, process_id)
    return Part(here.says(process, "short"), topics, times, page)


def _concerns(here: Here, person: Participant, step: Step) -> bool:
    """Whether a person is old enough for a step that begins at an age."""
    if person.under is None or step.child_age is None:
        return True
    ages = here.catalog.of(LegalFact)
    return (ages[step.child_age].amount or 0) < (ages[person.under].amount or 0)


def _marks(person: Participant, step: Step) -> set[str]:
    """How a person takes part in a step: one who may not decide is heard."""
    found = marks_of(person.role, step)
    return found - {DECIDES} | {HEARD} if DECIDES in found and not person.decides else found


def marks_of(role_id: str, step: Step) -> set[str]:
    """How a role takes part in a step; whoever decides on it is not told to be heard about it."""
    found = {mark for mark, _ in MARKS if role_id in getattr(step, mark)}
    return found - {HEARD} if DECIDES in found else found


def topics_by_mark(
    here: Here, steps: list[Step], marks: Callable[[Step], set[str]], said: Callable[[Step], str]
) -> list[tuple[str, list[str]]]:
    """What steps are about under each way of taking part: ”Sinua kuullaan”, topics; each topic once."""
    rows = [
        (here.t(phrase), list(dict.fromkeys(said(step) for step in steps if mark in marks(step))))
        for mark, phrase in MARKS
    ]
    return [row for row in rows if row[1]]


def topic(here: Here, step: Step, *, child: bool) -> str:
    """What a step is about in the words of its reader, by its short name where those have not been written."""
    own = here.says(step, "child") if child else ""
    return own or here.says(step, "family") or step.short


def running(here: Here, names: Iterable[str]) -> list[str]:
    """The times among facts that run, each once, as ”subject: amount” and what must be said with the amount.

    A number that must be checked again is not for a family.
    """
    facts = here.catalog.of(LegalFact)
    found = [(name, facts[name]) for name in dict.fromkeys(names)]
    said = [
        (f"{here.says(fact, 'subject')}: {here.deadline(name, fact.word or 'perus')}", here.says(fact, "proviso"))
        for name, fact in found
        if fact.kind == RUNNING and fact.amount is not None and not fact.uncertain
    ]
    return [f"{time}. {proviso}" if proviso else time for time, proviso in said]


def times_of_families(here: Here) -> set[str]:
    """The facts that are told to some of those who take part, in the steps where they do."""
    return {name for person in here.catalog.of(Participant).values() for name in person.times}


def family_page(here: Here, process_id: str) -> Link | None:
    """The family's page of a process in the page's language."""
    worker = here.site.page_of(Process, process_id)
    for page in here.site.pages.values():
        front = page.page
        if front.twin == worker and front.audience[0] == FAMILY and front.language == here.language:
            return to_page(here, page)
    return None
