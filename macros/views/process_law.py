"""The law of a process, told in full once a page: every rule that it or its steps name, in groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ..model import LegalFact, Process
from ..model.law import Decision
from ..model.tables import FACT_GROUPS
from ..site.here import Here
from .counts import counted
from .statements import Statement, statement


@dataclass(frozen=True)
class RuleGroup:
    """Rules of the process, of the other processes or of all; `count` says how many: ”9 sääntöä”."""

    title: str
    count: str
    rows: list[Statement]


def law(here: Here, process_id: str, *more: str) -> list[RuleGroup]:
    """The rules of a process and those named besides, its own first; raises AuthorError when one is not known."""
    processes, facts = here.catalog.of(Process), here.catalog.of(LegalFact)
    groups: dict[str, list[Statement]] = defaultdict(list)
    for name in dict.fromkeys((*_named(here, processes[process_id]), *more)):
        groups[facts[name].process].append(statement(here, name))
    own, common = groups.pop(process_id, []), [row for name in FACT_GROUPS for row in groups.pop(name, [])]
    others = [row for name in processes for row in groups.pop(name, [])]
    titles = (processes[process_id].name, own), (here.t("muut_vaiheet"), others), (here.t("yhteiset_säännöt"), common)
    return [RuleGroup(title, counted(here, "sääntöä", len(rows)), rows) for title, rows in titles if rows]


def _named(here: Here, item: Process) -> Iterator[str]:
    yield from item.deadlines
    for name in item.decisions:
        yield from here.catalog.of(Decision)[name].times
    for step in item.steps:
        yield from step.deadlines
