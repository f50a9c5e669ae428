"""An index page lists every item there is: a forgotten item is a page nobody finds."""

from __future__ import annotations

import pytest
from real_content import content

from macros.model import Contact, County, LegalFact, Process, TrainingPath
from macros.site.here import Here
from macros.views.contacts import counties

REGISTERS = {
    "roolit": ("roolit", "rooli-{}"),
    "koulutukset": ("koulutukset", "koulutus-{}"),
    "koulutus": ("polut", "polku-{}"),
    "perehdytys": ("perehdytykset", "perehdytys-{}"),
    "tyopajat": ("tyopajat", "tyopaja-{}"),
}
ROWS = {"laki-saadokset": "saadokset", "sanasto": "sanasto", "laki-paatosvalta": "paatosvalta"}


@pytest.mark.parametrize("index", REGISTERS)
def test_index_links_to_every_item(index: str, pages, read) -> None:
    kind, pattern = REGISTERS[index]
    items = list(pages.catalog.items(kind))
    assert items
    links = read(index).links()
    assert [name for name in items if pages.find(pattern.format(name)).address not in links] == []


def test_process_map_has_every_process(pages, read) -> None:
    links = read("prosessit").links()
    assert [
        name for name in pages.catalog.of(Process) if pages.find(pages.page_of(Process, name)).address not in links
    ] == []


def test_phases_of_the_home_page_lead_to_their_place_among_all(read) -> None:
    home, everything = read("etusivu"), read("prosessit")
    places = {
        f"prosessit/#{part['id']}": part.strong.get_text() for part in everything.main.select(".prosessikartta__osa")
    }
    shown = {home.leads(link["href"]): link.get_text() for link in home.main.select(".lapsen-polku a")}
    assert len(shown) == len(places) - 1  # support of the work is no phase of a client
    assert shown.items() <= places.items()


def test_footer_is_short_and_tells_of_the_site_and_its_limits(read) -> None:
    footer = {read("etusivu").leads(link["href"]) for link in read("etusivu").soup.select(".ala__linkit a")}
    assert {"tietoa/", "tietoa/saavutettavuusseloste/", "tietoa/tietosuoja/"} <= footer
    assert len(footer) <= 8


def test_every_fact_has_a_row_of_its_own(pages, read) -> None:
    """A time that runs among the deadlines, any other rule among the rules: each on one of the two pages."""
    facts = pages.catalog.of(LegalFact)
    rows = {
        page: {row["id"] for row in read(page).main.select("table tr[id]")}
        for page in ("laki-maaraajat", "laki-saannot")
    }
    running = {name for name, fact in facts.items() if fact.kind == "määräaika"}
    assert rows["laki-maaraajat"] & facts.keys() == running
    assert rows["laki-saannot"] == facts.keys() - running


@pytest.mark.parametrize("index", ROWS)
def test_register_has_a_row_for_every_item(index: str, pages, read) -> None:
    """The row's anchor is the item's id: other pages point to it."""
    main = read(index).main
    items = list(pages.catalog.items(ROWS[index]))
    assert items
    assert [name for name in items if main.find(id=name) is None] == []


def stops(path) -> set[str]:
    return {f"koulutus/koulutukset/{stop.training}/" for stage in path.stages for stop in stage.trainings}


PATHS = list(content().catalog.of(TrainingPath))


@pytest.mark.parametrize("name", PATHS)
def test_path_picture_has_every_stop(name: str, pages, read) -> None:
    """The line of a path shows its trainings, and the path's column in the table under the picture says the same in words."""
    page = read("koulutus")
    expected = stops(pages.catalog.of(TrainingPath)[name])
    assert expected
    assert page.links(page.main.find(attrs={"aria-labelledby": f"linja-{name}"})) == {
        *expected,
        f"koulutus/polut/{name}/",
    }
    table = page.main.select_one(".polut__taulukko table")
    columns = [page.leads(head.a["href"]) if head.a else "" for head in table.thead.find_all("th")]
    place = columns.index(f"koulutus/polut/{name}/")
    told = {
        page.leads(row.a["href"])
        for row in table.tbody.find_all("tr")
        if row.find_all(["th", "td"])[place].get_text(strip=True) != "–"
    }
    assert told == expected


@pytest.mark.parametrize("name", PATHS)
def test_path_page_shows_its_stops(name: str, pages, read) -> None:
    assert stops(pages.catalog.of(TrainingPath)[name]) <= read(f"polku-{name}").links()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_urgent_help_lists_every_urgent_contact(language: str, pages, read) -> None:
    """Every language has the same services with their numbers, and for every county a sure number or a page that tells it."""
    page = read("apua-heti", language)
    here = Here(pages, page.page)
    text = page.main.get_text(" ")
    urgent = [row for row in pages.catalog.of(Contact).values() if row.urgent]
    assert urgent
    assert [row.number for row in urgent if row.number and row.number not in text] == []
    assert [row.name for row in urgent if here.says(row, "name") not in text] == []
    rows = counties(here)
    assert len(rows) == len(pages.catalog.of(County))
    assert [row.name for row in rows if row.number not in text] == []
    assert [row.name for row in rows if not row.number and row.page not in page.links()] == []
    unsure = [row.item.emergency.number for row in rows if not row.number and row.item.emergency.number]
    assert unsure
    assert [number for number in unsure if number in text] == []


def test_material_list_has_every_finnish_page(pages, read) -> None:
    """All that a reader can take along is on one list: everything but the doors and the front page."""
    listed = read("materiaalit").links()
    expected = [
        page
        for page in pages.pages.values()
        if page.page.language == "fi" and page.page.kind not in ("etusivu", "ovi", "luettelo", "tietoa")
    ]
    missing = [page.address for page in expected if page.address not in listed]
    assert missing == []


def test_menu_reaches_every_finnish_page(pages, read) -> None:
    """From the menu of the page itself, or of the page its door or section opens with."""
    in_menus = set()
    for page in pages.pages.values():
        built = read(*page.key)
        in_menus |= built.links(built.soup.find(id="sivuston-valikko"))
    assert [
        page.address for page in pages.pages.values() if page.page.language == "fi" and page.address not in in_menus
    ] == []
