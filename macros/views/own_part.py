"""One's own part, computed from the steps of processes: what one decides, is heard about and is told, and by when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import LegalFact, Participant, Process, Role
from ..model.process import Step
from ..model.tables import FAMILY, FINNISH
from ..site.here import Here
from .links import Link, to, to_page
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
    """What is a person's part in one process after another; `role` is the page of the role, which is in Finnish."""

    note: str
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
    return OwnPart(here.says(person, "note"), [row for row in rows if row.marks], role)


def _part(here: Here, person: Participant, process_id: str, process: Process) -> Part:
    taken = {mark: [step for step in process.steps if mark in _marks(person, step)] for mark, _ in MARKS}
    topics = [
        (here.t(phrase), list(dict.fromkeys(topic(here, step) for step in taken[mark])))
        for mark, phrase in MARKS
        if taken[mark]
    ]
    steps = [step for step in process.steps if _marks(person, step) - {"does"}]
    names = [name for step in steps for name in step.deadlines]
    return Part(here.says(process, "short"), topics, running(here, names), family_page(here, process_id))


def _marks(person: Participant, step: Step) -> set[str]:
    """How a person takes part in a step."""
    found = {mark for mark, _ in MARKS if person.role in getattr(step, mark)}
    if DECIDES in found and not person.decides:
        found = found - {DECIDES} | {HEARD}
    return found


def topic(here: Here, step: Step) -> str:
    """What a step is about in family wording, by its short name where that has not been written."""
    return here.says(step, "family") or step.short


def running(here: Here, names: Iterable[str]) -> list[str]:
    """The times among facts that run, each once, as ”subject: amount”; a number that must be checked again is not for a family."""
    facts = here.catalog.of(LegalFact)
    found = [(name, facts[name]) for name in dict.fromkeys(names)]
    return [
        f"{here.says(fact, 'subject')}: {here.deadline(name, fact.word or 'perus')}"
        for name, fact in found
        if fact.kind == RUNNING and fact.amount is not None and not fact.uncertain
    ]


def family_page(here: Here, process_id: str) -> Link | None:
    """The family's page of a process in the page's language."""
    worker = here.site.page_of(Process, process_id)
    for page in here.site.pages.values():
        front = page.page
        if front.twin == worker and front.audience[0] == FAMILY and front.language == here.language:
            return to_page(here, page)
    return None
