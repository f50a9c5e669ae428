"""Doors by themselves: an entrance moves to a page when it comes, a family page stands on its door in its group, a number in its list."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.content import checked
from macros.model.tables.entrances import ENTRANCES, READERS
from macros.site.here import Here
from macros.site.site import Site
from macros.source.problems import AuthorError
from macros.views import contacts, door_pages, entrances
from macros.views.pictures import ALL, picture

from .trees import mini

FAMILY_PAGE = """---
id: {id}
tyyppi: esite
kohderyhmä: [perhe]
aiheet: [apu]
{twin}kuvaus: Sivu perheelle.
vastuu: tyontekija
tarkistettu: 2026-11-22
tarkistusväli: 6
---

# {title}

Saat apua. Voit kysyä.

## Kolme asiaa nyt

1. **Soita.** {{{{ soita("hata") }}}}
2. **Kirjoita.** {{{{ soita("tuki") }}}}
3. **Kysy.** {{{{ oma_alue() }}}}
"""


def home(site: Site, page_id: str = "etusivu", language: str = "fi") -> Here:
    return Here(site, site.find(page_id, language))


def with_page(tmp_path: Path, page_id: str, title: str) -> Site:
    text = FAMILY_PAGE.format(id=page_id, title=title, twin="")
    return checked(mini(tmp_path, {f"docs/perheille/{page_id}.md": text}))


def test_entrance_moves_to_its_page_when_the_page_comes(tmp_path: Path) -> None:
    before = {row.sentence: row.address for row in entrances.ways_in(home(checked(mini(tmp_path / "a"))))}
    after = {
        row.sentence: row.address
        for row in entrances.ways_in(home(with_page(tmp_path / "b", "esite-laheiselle", "Läheiselle")))
    }
    assert before["Olen läheinen"] == "perheille/"
    assert after["Olen läheinen"] == "perheille/esite-laheiselle/"
    assert {name: way for name, way in after.items() if way != before[name]} == {
        "Olen läheinen": "perheille/esite-laheiselle/"
    }


def test_entrance_that_leads_nowhere_is_left_out(tmp_path: Path) -> None:
    """The small site has no doors for trainers and leaders."""
    assert "Koulutan tai johdan" not in [row.sentence for row in entrances.ways_in(home(checked(mini(tmp_path))))]


@pytest.mark.parametrize(("page_id", "group"), [("esite-laheiselle", "readers"), ("esite-muu", "others")])
def test_family_page_stands_in_its_group(tmp_path: Path, page_id: str, group: str) -> None:
    site = with_page(tmp_path, page_id, "Uusi sivu")
    family = door_pages.family(home(site, "perheille"))
    found = {name: [row.link.text for row in getattr(family, name)] for name in ("situations", "readers", "others")}
    assert [name for name, titles in found.items() if "Uusi sivu" in titles] == [group]


def test_situations_follow_the_client_s_path(root: Path) -> None:
    """On the real site: a page about an earlier phase stands before one about a later phase, the rest as in the menu: fears before tools."""
    family = door_pages.family(home(checked(root), "perheille"))
    addresses = [row.link.address for row in family.situations]
    assert addresses.index("kiireellinen-sijoitus/") < addresses.index("huostaanotto/")
    rest = [row.link.address for row in family.others]
    assert rest.index("usein-pelataan/") < rest.index("kuvina/")
    tools = {row.link.address: row.says for row in family.others}
    assert tools["kuvina/"] and not tools["usein-pelataan/"]


def test_part_without_a_first_page_has_the_name_of_the_menu(root: Path) -> None:
    """The paths of all trainings are not behind the name of the first of them."""
    parts = door_pages.parts(home(checked(root), "johdolle"))
    names = {part.title.text: [page.text for page in part.pages] for part in parts}
    assert "Johdon koulutuspolku" in names["Koulutuspolut"]
    assert parts[0].title.address == "../johtaminen/"


def test_translation_lists_only_its_own_pages(root: Path) -> None:
    site = checked(root)
    rows = door_pages.family(home(site, "perheille", "sv"))
    assert rows.situations
    assert {row.link.language for row in rows.situations + rows.readers + rows.others} == {""}


def test_night_numbers_are_sure_and_urgent_first(root: Path) -> None:
    rows = contacts.at_night(home(checked(root)))
    assert rows[0].item.number == "112"
    assert all(row.item.hours and row.item.hours.always for row in rows)
    dialled = [row.item for row in rows if row.item.number]
    assert [row.item for row in rows][: len(dialled)] == dialled, "numerot ensin"
    assert [row.urgent for row in dialled] == sorted((row.urgent for row in dialled), reverse=True)


def test_nothing_without_a_number_or_an_address_is_listed(root: Path) -> None:
    here = home(checked(root))
    rows = [
        row
        for audience in ("lapsi", "nuori", "vanhempi", "kaikki")
        for row in contacts.services(here, audience, urgent=False)
    ]
    assert rows
    assert [row for row in rows if not (row.item.number or row.item.address)] == []


def test_every_picture_that_is_named_is_drawn() -> None:
    assert {row.picture for row in ENTRANCES} | set(READERS.values()) <= set(ALL)
    with pytest.raises(AuthorError, match="Piirrosta ”kuusii” ei ole"):
        picture("kuusii")
