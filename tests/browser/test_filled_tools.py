"""axe finds nothing on a tool that has been filled in: what a script writes is read like the rest of the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from test_accessibility import ALL, NARROW, WIDE, faults_at


def _needs(page: Page) -> None:
    page.get_by_role("button", name="Kokeile keksityllä esimerkillä").click()
    page.get_by_label("tai liitä rivit tähän").press_sequentially("H13;A;Siivooja")


def _measure(page: Page) -> None:
    for field in page.locator("fieldset[data-vaittama]:visible").all():
        field.locator("input[value='3']").check()


FILLED: dict[str, Callable[[Page], None]] = {
    "koulutus/koulutustarpeet/": _needs,
    "koulutus/#rooli=koordinaattori&kayty=peruskoulutus": lambda page: None,
    "johtaminen/mittari/#kierros=pika": _measure,
    "perehdytys/kokoa/#paketti=opiskelija&viikot=3": lambda page: page.get_by_text("Mitä osaat jo?").click(),
}


@pytest.mark.parametrize("address", FILLED)
def test_filled_tool(open_page, address: str) -> None:
    page = open_page(address, settled=True)
    FILLED[address](page)
    expect(page.locator("[data-tila]")).not_to_be_empty()
    assert faults_at(page, (WIDE, NARROW), ALL) == {}
