"""One's own part is computed: who decides, is heard and is told follows the steps, in each language."""

from __future__ import annotations

import re

import pytest
from real_content import content

from macros.content import checked
from macros.model import LegalFact, Participant, Process
from macros.model.tables import ADULT, LANGUAGES
from macros.site.here import Here
from macros.views.own_part import OwnPart, own_part
from macros.views.statements import RUNNING

from .trees import MINI, mini

SITE = content()
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


THIRD_PERSON = {"fi": r"\b(laps|nuor)", "sv": r"\b(barn|ung)", "en": r"\b(child|young)"}
YOUNG = [name for name, person in PEOPLE.items() if person.reader != ADULT]


def topics(row: OwnPart) -> set[str]:
    return {topic for part in row.parts for _, named in part.marks for topic in named}


def times(row: OwnPart) -> set[str]:
    return {time for part in row.parts for time in part.times}


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", YOUNG)
def test_child_is_spoken_to_not_about(name: str, language: str) -> None:
    assert [
        topic for topic in topics(own_part(here(language), name)) if re.search(THIRD_PERSON[language], topic, re.I)
    ] == []


@pytest.mark.parametrize("name", YOUNG)
def test_child_is_led_to_the_page_written_to_it(name: str) -> None:
    row = own_part(here(), name)
    assert row.page is not None
    assert SITE.pages[PEOPLE[name].page or "", "fi"].page.reader == name
    assert [part.page for part in row.parts if part.page] == []


@pytest.mark.parametrize("name", ["lapsi", "opettaja"])
def test_who_may_not_appeal_is_told_no_time_for_it(name: str) -> None:
    facts = SITE.catalog.of(LegalFact)
    appeals = {fact.subject for fact in facts.values() if fact.process == "muutoksenhaku"}
    assert [time for time in times(own_part(here(), name)) if time.split(":")[0] in appeals] == []


def test_consent_is_not_asked_of_a_child_who_is_too_young_for_it() -> None:
    assert "Suostutko sijoitukseen" not in topics(own_part(here(), "lapsi"))


def test_what_is_decided_is_not_told_as_heard_too() -> None:
    for part in own_part(here(), "nuori").parts:
        marks = dict(part.marks)
        assert not set(marks.get("Sinä päätät", [])) & set(marks.get("Sinua kuullaan", []))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fact_id", ["kiireellinen-kesto", "kiireellinen-jatkopaatos", "jalkihuolto-viisi-vuotta"])
def test_time_that_has_an_exception_says_it(fact_id: str, language: str) -> None:
    fact = SITE.catalog.of(LegalFact)[fact_id]
    proviso = fact.translations("proviso").get(language) if language != "fi" else fact.proviso
    assert proviso
    assert any(time.endswith(proviso) for time in times(own_part(here(language), "nuori")))


@pytest.mark.parametrize("name", PEOPLE)
def test_each_time_of_a_person_is_shown(name: str) -> None:
    subjects = {time.split(":")[0] for time in times(own_part(here(), name))}
    assert subjects == {SITE.catalog.of(LegalFact)[fact_id].subject for fact_id in PEOPLE[name].times}


def test_exception_follows_the_time_it_belongs_to(tmp_path) -> None:
    changes = {
        "data/maaraajat.yml": ("asia: Avun kesto\n", "asia: Avun kesto\n  lisäksi: Se voi jatkua.\n"),
        "data/osalliset.yml": ("osa: Edustat lastasi.", "osa: Edustat lastasi.\n  ajat: [kesto]"),
        "data/prosessit/apu.yml": ("määräajat: [aloitus]\n    pykälät", "määräajat: [kesto]\n    pykälät"),
    }
    site = checked(mini(tmp_path, changes))
    assert times(own_part(Here(site, site.find("opas-apu")), "vanhempi")) == {
        "Avun kesto: enintään 30\xa0päivää. Se voi jatkua."
    }


def test_topic_is_the_short_name_where_nothing_else_is_written() -> None:
    site = checked(MINI)
    parts = own_part(Here(site, site.find("opas-apu")), "vanhempi").parts
    assert [topic for part in parts for _, topics in part.marks for topic in topics]
