"""Long registers in groups: a word or a group leaves what one looks for, and everything is there without scripts."""

from __future__ import annotations

from playwright.sync_api import expect


def test_deadlines_are_found_by_a_word(open_page) -> None:
    page = open_page("laki/maaraajat/", width=390, height=844)
    rows = page.locator("table.ajat [data-rivi]")
    whole = rows.count()
    page.get_by_label("Etsi aika").fill("valitus")
    expect(rows.filter(visible=True)).to_have_count(rows.filter(has_text="alitus").count())
    assert rows.filter(visible=True).count() < whole
    assert (
        page.locator("table.ajat .ajat__osa").filter(visible=True).count()
        < page.locator("table.ajat .ajat__osa").count()
    )


def test_a_deadline_leads_to_the_calculator(open_page) -> None:
    page = open_page("laki/maaraajat/", width=390, height=844)
    page.locator("tr#valitusaika .ajat__laske").click()
    expect(page.get_by_label("Määräaika", exact=True)).to_have_value("valitusaika")
    expect(page.get_by_label("Määräaika", exact=True)).to_be_in_viewport()


def test_rules_open_where_the_word_is(open_page) -> None:
    page = open_page("laki/muut-saannot/", width=390, height=844)
    assert page.locator("[data-rivi]").filter(visible=True).count() == 0
    page.get_by_label("Etsi sääntö").fill("tulkki")
    assert page.locator("[data-rivi]").filter(visible=True).count() > 0
    assert (
        page.locator("details[data-ryhma]").filter(visible=True).count()
        == page.locator("details[data-ryhma][open]").count()
    )


def test_registers_stand_without_scripts(open_page) -> None:
    page = open_page("laki/maaraajat/", width=390, height=844, java_script_enabled=False)
    assert page.locator("table.ajat [data-rivi]").filter(visible=True).count() > 20
