"""What the first screen of a process answers: decisions with their times, links onward, the place on the client's path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Form, LegalFact, Process
from ..model.tables import PROCESS_PARTS
from ..site.here import Here
from . import numbers
from .counts import counted
from .links import Link, to, to_id
from .statements import DecisionRow, Statement, decision, statement

OPEN = 2  # decisions that fit on the first screen of a phone
CALCULATOR = "laki-maaraajat"


@dataclass(frozen=True)
class Part:
    """A part of the client's path, `here` when the process belongs to it; `stops` has a truth for each process: is it this one."""

    name: str
    count: str
    stops: list[bool]
    here: bool


@dataclass(frozen=True)
class Place:
    """Where a process stands on the path: its part, all parts, and the neighbours in order."""

    part: str
    parts: list[Part]
    whole: Link | None
    before: Link | None
    after: Link | None


@dataclass(frozen=True)
class Answers:
    """Decisions that are open and folded, times of no decision, what is said when nothing is decided, links, place.

    `more` counts what is folded: ”2 päätöstä, 1 aika”; `numbers` is the page that tells where numbers come from, ”” when there is none.
    """

    decisions: list[DecisionRow]
    others: list[DecisionRow]
    times: list[Statement]
    more: str
    no_decision: str
    links: list[Link]
    numbers: str
    place: Place


def answers(here: Here, process_id: str) -> Answers:
    """The first screen of a process; raises AuthorError when there is no such process."""
    item = here.catalog.of(Process)[process_id]
    rows = [decision(here, name) for name in item.decisions]
    told = {time.id for row in rows for time in row.times}
    facts = [statement(here, name) for name in item.deadlines if name not in told]
    times = [fact for fact in facts if fact.amount or not rows]
    return Answers(
        rows[:OPEN],
        rows[OPEN:],
        times,
        ", ".join(filter(None, [counted(here, "päätöstä", len(rows[OPEN:])), counted(here, "aikaa", len(times))])),
        item.no_decision or "",
        list(_links(here, process_id, item)),
        here.way(numbers.PAGE) if here.has(numbers.PAGE) else "",
        place(here, process_id),
    )


def _links(here: Here, process_id: str, item: Process) -> Iterator[Link]:
    yield Link(counted(here, "vaihetta", len(item.steps)), "#vaiheet")
    if item.ask:
        yield Link(here.t("keneltä_kysyn"), "#kysy")
    page_id = here.site.page_of(Process, process_id)
    for form in here.catalog.of(Form).values():
        if form.page == page_id:
            yield Link(form.name, "#loppu")
    if here.page.page.twin:
        yield Link(here.t("perheen_sivu"), here.way(here.page.page.twin))
    first = next((name for name in _times(here, item) if here.catalog.of(LegalFact)[name].counting), None)
    if first and here.has(CALCULATOR):
        yield Link(here.t("laske_päivä"), f"{here.way(CALCULATOR)}#saanto={first}")


def _times(here: Here, item: Process) -> Iterator[str]:
    for name in item.decisions:
        yield from (time.id for time in decision(here, name).times)
    yield from item.deadlines


def place(here: Here, process_id: str) -> Place:
    """Where a process stands on the client's path, in the order that processes give themselves."""
    items = here.catalog.of(Process)
    names = list(items)
    number = names.index(process_id)
    parts = [
        _part(here, part, stops, items[process_id].part == part)
        for part in PROCESS_PARTS
        if (stops := [name == process_id for name in names if items[name].part == part])
    ]
    return Place(
        next(part.name for part in parts if part.here),
        parts,
        to_id(here, "prosessit") if here.has("prosessit") else None,
        to(here, Process, names[number - 1]) if number else None,
        to(here, Process, names[number + 1]) if number + 1 < len(names) else None,
    )


def _part(here: Here, name: str, stops: list[bool], current: bool) -> Part:
    return Part(name[:1].upper() + name[1:], counted(here, "prosessia", len(stops)), stops, current)
