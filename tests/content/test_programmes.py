"""Programmes as they really are: days that follow one another, groups side by side, breaks agreed on the spot, rows of orientation of every sort."""

from __future__ import annotations

from pathlib import Path

from macros.content import check, checked
from macros.site.here import Here
from macros.site.site import Site
from macros.views.orientation import packet
from macros.views.workshops import lengths, task_after, workshop
from macros.words import FUNCTIONS

from .rule_pairs import NEXT_DAY
from .trees import mini

WORKSHOP = "data/tyopajat/paja.yml"
PACKET = "data/perehdytykset/tyontekija.yml"


def here(site: Site, page: str = "etusivu") -> Here:
    return Here(site, site.find(page))


def test_days_that_follow_are_one_course(tmp_path: Path) -> None:
    """Two short meetings are not two days: a certificate tells the length too."""
    days = NEXT_DAY.format(before="lyhyt").replace("tunnus: toinen", "tunnus: seuraava")
    site = checked(mini(tmp_path, {WORKSHOP: ("tapaus:\n", days + "tapaus:\n")}))
    item = workshop(here(site, site_page(site)), "paja")
    assert lengths(item).replace("\u00a0", " ") == "2 kertaa, yhteensä 2 h 5 min"
    long = [day.model_copy(update={"ends": day.begins + 300}) for day in item.programmes]
    whole = item.model_copy(update={"programmes": long})
    assert lengths(whole).replace("\u00a0", " ") == "2 päivää, yhteensä 10 h"


def test_the_last_day_gives_no_task_to_do_before_the_next(tmp_path: Path) -> None:
    days = NEXT_DAY.format(before="lyhyt").replace("tunnus: toinen", "tunnus: seuraava")
    site = checked(mini(tmp_path, {WORKSHOP: ("tapaus:\n", days + "tapaus:\n")}))
    item = workshop(here(site, site_page(site)), "paja")
    assert [task_after(item, programme) for programme in item.programmes] == [item.between, None]
    alone = workshop(here(checked(mini(tmp_path / "yksi", {})), "etusivu"), "paja")
    assert task_after(alone, alone.programmes[0]) == alone.between is not None


def test_programmes_that_do_not_follow_are_alternatives(tmp_path: Path) -> None:
    other = NEXT_DAY.format(before="lyhyt").replace("    jatkaa: lyhyt\n", "")
    site = checked(mini(tmp_path, {WORKSHOP: ("tapaus:\n", other + "tapaus:\n")}))
    item = workshop(here(site, site_page(site)), "paja")
    assert lengths(item).replace("\u00a0", " ") == "1 h 5 min tai 1 h"
    thrice = item.model_copy(update={"programmes": [*item.programmes, item.programmes[0]]})
    assert lengths(thrice) == lengths(item)  # five exercises of an hour are told once


def test_programme_that_ends_before_it_begins_is_told(tmp_path: Path) -> None:
    root = mini(tmp_path, {WORKSHOP: ('päättyy: "10.05"', 'päättyy: "8.05"')})
    assert [problem.what for problem in check(root)[1]] == ["Ohjelma päättyy ennen kuin se alkaa."]


def test_slot_tells_who_leads_what_for_and_in_which_groups(tmp_path: Path) -> None:
    slot = (
        "        miten: Jokainen kertoo työstään.\n"
        "        vetää: Toinen ohjaaja\n        tavoite: Tunnette toisenne.\n        materiaalit: [opas-apu]\n"
        "        rinnakkain:\n          - nimi: Koulun ryhmä\n            miten: Piirtää päivän.\n            tila: Luokka\n"
    )
    changes = {WORKSHOP: ("        miten: Jokainen kertoo työstään.\n", slot)}
    site = checked(mini(tmp_path, changes))
    sheet = FUNCTIONS["aikataulu"](here(site, site_page(site)), "paja", "lyhyt")
    for said in (
        "Vetää: Toinen ohjaaja",
        "Tavoite: Tunnette toisenne.",
        "Avun opas",
        "Koulun ryhmä (Luokka): Piirtää päivän.",
    ):
        assert said in sheet


def test_break_agreed_on_the_spot_has_no_clock(tmp_path: Path) -> None:
    site = checked(
        mini(tmp_path, {WORKSHOP: ("        tauko: true\n", "        tauko: true\n        sovitaan: true\n")})
    )
    sheet = FUNCTIONS["aikataulu"](here(site, site_page(site)), "paja", "lyhyt")
    assert "Sovitaan paikalla" in sheet
    assert "9.50–10.05" not in sheet


def test_orientation_has_rows_of_every_sort(tmp_path: Path) -> None:
    rows = (
        "  - jakso: ennen työn alkua\n    tavoite: Kaikki on valmiina.\n    kohdat:\n"
        "      - tehtävä: Nouda avaimet.\n        perehdyttää: tyontekija\n        vain: Yötyötä tekevät\n        kuittaus: true\n"
        "        sijaiselle: true\n        mennessä: Ennen ensimmäistä päivää.\n"
    )
    site = checked(mini(tmp_path, {PACKET: ("jaksot:\n", "jaksot:\n" + rows)}))
    view = packet(here(site), "tyontekija")
    row = view.phases[0].tasks[0]
    assert (row.minutes, row.only, row.signed, row.deadline) == (
        "",
        "Yötyötä tekevät",
        True,
        "Ennen ensimmäistä päivää.",
    )
    assert row.guide is not None
    assert view.time.replace("\u00a0", " ") == "2 h 15 min"


def site_page(site: Site) -> str:
    return next(name for name, language in site.pages if name.startswith("tyopaja"))
