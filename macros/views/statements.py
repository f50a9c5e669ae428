"""Legal facts, deadlines, decisions and statutes as pages show them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from ..model import Process
from ..model.law import Decision, LegalFact
from ..model.tables import FACT_GROUPS
from ..site.here import Here, Law
from ..source.problems import AuthorError, suggestion
from .local import mark

RUNNING = "määräaika"
AGE = "ikäraja"
AMOUNT = re.compile(r"(\D*)(\d[\d.,–]*)(.*)")


@dataclass(frozen=True)
class Statement:
    """A legal statement with its sections, the day it was checked and whether it must be checked again.

    `amount` is its number as it is said alone (”enintään 30 päivää”, ”” when it has none); `runs` tells that it is time that
    runs; `label` names such a line (”Määräaika”, ”Ikäraja”, ”Enintään”); `before`, `figure` and `unit` are the parts of the amount.
    `local` is what a county says of it (”” when nothing).
    `change` tells of a coming or recent change of law (”tulee voimaan 1.1.2027”).
    """

    id: str
    subject: str
    text: str
    amount: str
    label: str
    before: str
    figure: str
    unit: str
    runs: bool
    counted: bool
    starts: str
    law: list[Law]
    checked: str
    uncertain: bool
    note: str
    change: str
    local: str


@dataclass(frozen=True)
class DecisionRow:
    """Who decides on a matter, by when, who prepares it and who may not decide, with sections and whether they must be checked again.

    `law` says who decides; `cited` holds the sections of the times too, each statute named once.
    """

    id: str
    subject: str
    times: list[Statement]
    prepares: str
    decides: str
    may_not: str
    law: list[Law]
    cited: list[Law]
    uncertain: bool
    note: str
    local: str


def statement(here: Here, fact_id: str) -> Statement:
    """A fact as it is shown on a page; raises AuthorError when there is none."""
    item = here.catalog.of(LegalFact)[fact_id]
    runs = item.kind == RUNNING and item.amount is not None
    amount = here.deadline(fact_id, item.word) if item.word else ""
    parts = AMOUNT.fullmatch(amount)
    before, figure, unit = parts.groups() if parts else ("", "", amount)
    label = here.t("määräaika") if runs else here.t("ikäraja") if item.kind == AGE else (item.word or "").capitalize()
    return Statement(
        fact_id,
        here.says(item, "subject"),
        here.says(item, "rule"),
        amount,
        label,
        "" if before.strip() == label.lower() else before,
        figure,
        unit,
        runs,
        item.counting is not None,
        item.starts or "",
        [here.law(place) for place in item.law],
        here.day(item.checked),
        item.uncertain,
        item.note or "",
        change(here, item),
        mark(here, "maaraajat", fact_id),
    )


def change(here: Here, item: LegalFact) -> str:
    """What is told of a rule that is not in force yet, has changed lately or ends: ”tulee voimaan 1.1.2027”, ”” of others."""
    days = (("voimaan_tulossa", item.coming), ("voimaan_tullut", item.begun), ("voimassa_asti", item.until))
    return ", ".join(here.t(phrase).format(day=here.day(day)) for phrase, day in days if day)


def decision(here: Here, decision_id: str) -> DecisionRow:
    """A decision as it is shown on a page; raises AuthorError when there is none."""
    item = here.catalog.of(Decision)[decision_id]
    times = [statement(here, name) for name in item.times]
    law = [here.law(place) for place in item.law]
    return DecisionRow(
        decision_id,
        item.subject,
        times,
        item.prepares or "",
        here.says(item, "decides"),
        item.may_not or "",
        law,
        gathered(law + [row for time in times for row in time.law]),
        item.uncertain,
        item.note or "",
        mark(here, "paatosvalta", decision_id),
    )


def gathered(laws: list[Law]) -> list[Law]:
    """Citations statute by statute, each once; a statute is named only before its first place (”LsL 13 §; 38 §”)."""
    groups: dict[str, dict[str, Law]] = defaultdict(dict)
    for law in laws:
        groups[law.name].setdefault(law.place, law)
    return [
        replace(law, text=law.place) if index else law
        for group in groups.values()
        for index, law in enumerate(group.values())
    ]


def facts_of(here: Here, process_id: str) -> list[Statement]:
    """The facts of one process; raises AuthorError when it has none."""
    facts = here.catalog.of(LegalFact)
    found = [statement(here, name) for name, item in facts.items() if item.process == process_id]
    if not found:
        known = {item.process for item in facts.values()}
        raise AuthorError(
            f"Prosessilla ”{process_id}” ei ole sääntöjä.", suggestion(process_id, known), ("maaraajat", None)
        )
    return found


def fact_groups(here: Here, *, running: bool) -> list[tuple[str, list[Statement]]]:
    """The times that run, or all other rules, as (heading, rows), processes first in the order of the path."""
    groups: dict[str, list[Statement]] = defaultdict(list)
    for name, item in here.catalog.of(LegalFact).items():
        if (item.kind == RUNNING) == running:
            groups[item.process].append(statement(here, name))
    order = [(name, process.name) for name, process in here.catalog.of(Process).items()] + list(FACT_GROUPS.items())
    return [(title, groups[name]) for name, title in order if name in groups]


def decisions(here: Here) -> list[DecisionRow]:
    """Every decision in the order of the register."""
    return [decision(here, name) for name in here.catalog.of(Decision)]
