"""What only family pages show: law in family wording, and where the reader's own county is found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import LegalFact, Statute
from ..model.tables import FINNISH
from ..site.addresses import HELP
from ..site.here import Here, Law
from .local import mark

COUNTIES = "alueet"


@dataclass(frozen=True)
class FamilyRule:
    """A rule in family wording with its sections, statutes by their whole names, and what a county says of it (”” when nothing)."""

    id: str
    text: str
    law: list[Law]
    local: str


@dataclass(frozen=True)
class FamilyLaw:
    """The rules of a page, the day the oldest of them was checked, and how many must be checked again."""

    rules: list[FamilyRule]
    checked: str
    uncertain: int


def law(here: Here, fact_ids: Sequence[str]) -> FamilyLaw:
    """The facts of a family page; raises AuthorError when there is no such fact."""
    facts = [here.catalog.of(LegalFact)[name] for name in fact_ids]
    rules = [
        FamilyRule(name, wording(here, fact), _whole(here, fact), mark(here, "maaraajat", name))
        for name, fact in zip(fact_ids, facts, strict=True)
    ]
    return FamilyLaw(rules, here.day(min(fact.checked for fact in facts)), sum(fact.uncertain for fact in facts))


def wording(here: Here, fact: LegalFact) -> str:
    """A rule in family wording in the page's language; the rule itself where that has not been written."""
    own = fact.family if here.language == FINNISH else fact.translations("family").get(here.language)
    return own or here.says(fact, "rule")


def _whole(here: Here, fact: LegalFact) -> list[Law]:
    """Citations a family can read: ”Lastensuojelulaki 38 §”, not ”LsL 38 §”; other languages have whole names as they are."""
    if here.language != FINNISH:
        return [here.law(place) for place in fact.law]
    statutes = here.catalog.of(Statute)
    return [replace(here.law(place), text=f"{statutes[place.statute].name} {place.place}") for place in fact.law]


def county_list(here: Here) -> str:
    """The address of the list of counties: on the page of help, where the site has one."""
    return f"{here.way(HELP) if here.has(HELP) else ''}#{COUNTIES}"
