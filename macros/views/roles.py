"""Roles: the table of all, and one role with what it decides, its times and its part in every process."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import LegalFact, Orientation, Participant, Process, TrainingPath
from ..model.process import Step
from ..model.role import Role
from ..model.tables import ROLE_GROUPS
from ..site.here import Here
from .counts import counted
from .links import Link, to, to_id
from .matrix import Duty, duties, step_link, taken_part
from .own_part import Part, family_page, marks_of, topic, topics_by_mark
from .pictures.network import network as draw
from .pictures.shapes import Picture
from .statements import Statement, statement

CLIENTS = "perhe"
CHILD = "lapsi-ja-nuori"
RINGS = (
    (CLIENTS,),
    ("tiimi",),
    ("yhdyspinta", "johto", "kehittäminen"),
)  # groups of roles round a child, the nearest first


@dataclass(frozen=True)
class RoleRow:
    """A role in the table of all."""

    link: Link
    item: Role
    group: str
    path: Link | None


@dataclass(frozen=True)
class Decided:
    """What a role decides: its step and process, to a client the process and the topic; and how far (”” when without limits)."""

    what: Link
    beside: str
    limit: str


@dataclass(frozen=True)
class Case:
    """A reader of the role whose part is another than that of the rest: each point with the rules it rests on."""

    name: str
    points: list[tuple[str, list[Statement]]]


@dataclass(frozen=True)
class RoleView:
    """A role with everything that is computed.

    `decides` and `times` are what stands open; `duties` what is folded. `client` tells that the reader is spoken to: `parts` are
    then the duties in the reader's words. `pages` are written to a reader of the role.
    """

    item: Role
    client: bool
    cases: list[Case]
    pages: list[Link]
    decides: list[Decided]
    times: list[Statement]
    duties: list[Duty]
    parts: list[Part]
    links: list[Link]
    path: Link | None
    orientation: Link | None


@dataclass(frozen=True)
class Ring:
    """A ring of the network of roles: the groups in it, each with its roles."""

    groups: list[tuple[str, list[Link]]]


@dataclass(frozen=True)
class Network:
    """The roles round a child, as a picture and in words."""

    picture: Picture
    rings: list[Ring]


def network(here: Here) -> Network:
    """Every role but the child, in the middle of whom all is."""
    items = here.catalog.of(Role)
    rings = [
        Ring(
            [
                (
                    ROLE_GROUPS[group],
                    [to(here, Role, name) for name, item in items.items() if item.group == group and name != CHILD],
                )
                for group in ring
            ]
        )
        for ring in RINGS
    ]
    return Network(draw([sum(len(roles) for _, roles in ring.groups) for ring in rings]), rings)


def role(here: Here, role_id: str) -> RoleView:
    """A role by its id; raises AuthorError when there is none."""
    item = here.catalog.of(Role)[role_id]
    client = item.group == CLIENTS and bool(item.your_part)
    pages = _pages(here, role_id)
    decides = [
        _decided(here, name, step, role_id, client, bool(pages))
        for name, steps in taken_part(here, role_id)
        for step in steps
        if role_id in step.decides
    ]
    times, own = _times(here, role_id), duties(here, role_id)
    links = (
        Link(counted(here, "päätöstä", len(decides)), "#tasta-paatat"),
        Link(counted(here, "määräaikaa", len(times)), "#nama-ajat-juoksevat"),
        Link(counted(here, "vaihetta" if client else "tehtävää", sum(len(duty.steps) for duty in own)), "#vaiheittain"),
    )
    return RoleView(
        item,
        client,
        [
            Case(case.name, [(point.text, [statement(here, fact) for fact in point.facts]) for point in case.points])
            for case in item.cases
        ],
        pages,
        decides,
        times,
        own,
        [_part(here, name, steps, role_id, bool(pages)) for name, steps in taken_part(here, role_id)] if client else [],
        [link for link in links if link.text],
        to(here, TrainingPath, item.path) if item.path else None,
        to(here, Orientation, item.orientation) if item.orientation else None,
    )


def _pages(here: Here, role_id: str) -> list[Link]:
    """The pages written to somebody in the role; whoever has none is told on the pages of processes."""
    people = [person for person in here.catalog.of(Participant).values() if person.role == role_id]
    return [to_id(here, person.page) for person in people if person.page]


def _decided(here: Here, process_id: str, step: Step, role_id: str, client: bool, own_page: bool) -> Decided:
    """What a role decides in a step; a client is told on the family's page, by its process, as topics have the same names."""
    item = here.catalog.of(Process)[process_id]
    if not client:
        return Decided(step_link(to(here, Process, process_id), step), item.short, step.limit(role_id))
    page = None if own_page else family_page(here, process_id)
    said = topic(here, step, child=role_id == CHILD)
    return Decided(Link(item.short, page.address if page else ""), said, step.limit(role_id))


def _part(here: Here, process_id: str, steps: list[Step], role_id: str, own_page: bool) -> Part:
    """A client's part in a process, in the reader's words."""

    def said(step: Step) -> str:
        return ". ".join(filter(None, (topic(here, step, child=role_id == CHILD), step.limit(role_id))))

    marks = topics_by_mark(here, steps, lambda step: marks_of(role_id, step), said)
    page = None if own_page else family_page(here, process_id)
    return Part(here.catalog.of(Process)[process_id].name, marks, [], page)


def _times(here: Here, role_id: str) -> list[Statement]:
    """Times that run in the steps where the role does the work or decides, each once."""
    facts = here.catalog.of(LegalFact)
    names = dict.fromkeys(
        name
        for _, steps in taken_part(here, role_id)
        for step in steps
        if role_id in (*step.does, *step.decides)
        for name in step.deadlines
        if facts[name].amount is not None
    )
    return [row for row in (statement(here, name) for name in names) if row.runs]


def roles(here: Here) -> list[RoleRow]:
    """Every role in order."""
    return [
        RoleRow(
            to(here, Role, name),
            item,
            ROLE_GROUPS[item.group],
            to(here, TrainingPath, item.path) if item.path else None,
        )
        for name, item in here.catalog.of(Role).items()
    ]
