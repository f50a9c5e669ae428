"""The page of a role: nobody reads there a power that is not theirs, and a client reads of themselves, not of a worker's tasks."""

from __future__ import annotations

import pytest
from real_content import content

from macros.model import Process, Role
from macros.site.here import Here
from macros.views.roles import CLIENTS, RoleView, role

SITE = content()
ROLES = SITE.catalog.of(Role)
CLIENT_ROLES = [name for name, item in ROLES.items() if item.group == CLIENTS]
PARTNERS = [name for name, item in ROLES.items() if item.group == "yhdyspinta"]
STEPS = {step.name for process in SITE.catalog.of(Process).values() for step in process.steps}


def view(name: str) -> RoleView:
    return role(Here(SITE, SITE.find(f"rooli-{name}", "fi")), name)


@pytest.mark.parametrize("name", PARTNERS)
def test_partner_decides_only_within_limits(name: str) -> None:
    assert [row.what.text for row in view(name).decides if not row.limit] == []


def test_carer_reads_that_only_director_restricts_contact() -> None:
    limits = [row.limit for row in view("sijaishuoltopaikka").decides]
    days = Here(SITE, SITE.find("etusivu", "fi")).deadline("rajoitus-yhteydenpito-laitos", "genetiivi")
    assert any(f"Vain laitoksen johtaja, enintään {days} ajaksi." in limit for limit in limits)


def test_carer_has_own_part() -> None:
    assert [case.name for case in view("sijaishuoltopaikka").cases] == ["sijaishoitaja"]


@pytest.mark.parametrize("name", CLIENT_ROLES)
def test_client_is_not_given_steps_of_workers(name: str) -> None:
    row = view(name)
    topics = {topic for part in row.parts for _, named in part.marks for topic in named}
    assert topics
    assert STEPS.isdisjoint(topics | {decided.beside for decided in row.decides})


def test_notification_is_no_duty_of_relative() -> None:
    topics = [topic for part in view("laheinen").parts for _, named in part.marks for topic in named]
    assert "Ilmoituksen tekeminen. Lupa ilmoittaa, ei velvollisuutta." in topics


@pytest.mark.parametrize("name", ["lapsi-ja-nuori", "laheinen"])
def test_pages_written_to_parents_are_not_given_to_others(name: str) -> None:
    row = view(name)
    assert row.pages
    assert not any(part.page for part in row.parts)
