"""One's own part is computed: who decides, is heard and is told follows the steps, in each language."""

from __future__ import annotations

import pytest

from macros.content import checked
from macros.model import LegalFact, Participant, Process
from macros.model.tables import LANGUAGES
from macros.site.here import Here
from macros.views.own_part import own_part
from macros.views.statements import RUNNING

from .trees import MINI, ROOT

SITE = checked(ROOT)
PEOPLE = SITE.catalog.of(Participant)
TAKING_PART = {person.role for person in PEOPLE.values()}
STEPS = {
    f"{name}/{step.slug}": step
    for name, process in SITE.catalog.of(Process).items()
    for step in process.steps
    if TAKING_PART & {*step.does, *step.decides, *step.heard, *step.told}
}


def here(language: str = "fi") -> Here:
    return Here(SITE, SITE.find("minun-osani", language))


def decided(name: str) -> dict[str, list[str]]:
    """What a person decides, by process."""
    return {
        part.name: topics
        for part in own_part(here(), name).parts
        for label, topics in part.marks
        if label == "Sinä päätät"
    }


@pytest.mark.parametrize("name", ["lapsi", "vanhempi", "sijaishoitaja"])
def test_who_may_not_decide_is_heard(name: str) -> None:
    assert decided(name) == {}


def test_consent_is_asked_of_young_person_and_guardian() -> None:
    placement = SITE.catalog.of(Process)["avohuollon-sijoitus"].short
    for name in ("nuori", "huoltaja"):
        assert "Suostutko sijoitukseen" in decided(name)[placement], name


def test_parent_without_custody_has_only_own_processes() -> None:
    processes = SITE.catalog.of(Process)
    names = [processes[name].short for name in PEOPLE["vanhempi"].processes]
    assert sorted(part.name for part in own_part(here(), "vanhempi").parts) == sorted(names)


@pytest.mark.parametrize("name", STEPS)
def test_step_is_told_to_families_in_every_language(name: str) -> None:
    assert STEPS[name].family
    assert set(STEPS[name].translations("family")) == {"sv", "en"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_times_are_told_in_the_language_of_the_page(language: str) -> None:
    facts = SITE.catalog.of(LegalFact)
    names = {name for step in STEPS.values() for name in step.deadlines}
    running = [name for name in names if facts[name].kind == RUNNING and facts[name].amount]
    assert [name for name in running if language != "fi" and language not in facts[name].translations("subject")] == []


def test_topic_is_the_short_name_where_nothing_else_is_written() -> None:
    site = checked(MINI)
    parts = own_part(Here(site, site.find("opas-apu")), "vanhempi").parts
    assert [topic for part in parts for _, topics in part.marks for topic in topics]
