"""The row of a kind: what it names is there, and its pages are what it says."""

from __future__ import annotations

import inspect
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest
from real_content import content

from macros.content import check, checked
from macros.model import KINDS, ItemPage, Kind, MadePage, Process, Role, Statute, TrainingPath
from macros.model.tables import DOORS, PAGE_TYPES, Door
from macros.site.navigation import menu
from macros.views import door_colours
from macros.views.rendering import environment
from publish.paper.house import colours

from .trees import MINI, ROOT, mini

PAGES = [(kind, made) for kind in KINDS.values() for made in (kind.page, kind.register) if made is not None]


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_row_names_attributes_of_its_model(kind: Kind) -> None:
    page = kind.page
    named = {kind.told_on, kind.ordered}
    if page is not None:
        named |= {page.title, page.description, page.use_when, page.own_path}
    assert named - {""} - set(kind.model.model_fields) == set()


@pytest.mark.parametrize(("kind", "made"), PAGES, ids=lambda row: getattr(row, "template", ""))
def test_row_names_a_door_a_type_a_template_and_a_view(kind: Kind, made: MadePage) -> None:
    assert made.door in DOORS
    assert made.type in PAGE_TYPES
    assert f"sivut/{made.template}.md" in environment().list_templates(extensions=["md"])
    module, function = made.view.split(".")
    view = getattr(import_module(f"macros.views.{module}"), function)
    assert len(inspect.signature(view).parameters) == (2 if isinstance(made, ItemPage) else 1)


@pytest.mark.parametrize(("kind", "made"), PAGES, ids=lambda row: getattr(row, "template", ""))
def test_owner_of_made_pages_is_a_role(kind: Kind, made: MadePage) -> None:
    assert made.owner in content().catalog.of(Role)


def test_item_is_found_by_its_model() -> None:
    site = checked(MINI)
    assert site.page_of(Role, "vanhempi") == "rooli-vanhempi"
    assert site.page_of(TrainingPath, "tyontekija") == "polku-tyontekija"
    assert site.find("polku-tyontekija").address == "koulutus/polut/tyontekija/"


def test_process_may_be_told_on_a_hand_written_page(tmp_path: Path) -> None:
    site = check(mini(tmp_path, {"data/prosessit/apu.yml": ("alkaa:", "sivu: opas-apu\nalkaa:")}))[0]
    assert site.page_of(Process, "apu") == "opas-apu"
    assert site.find("opas-apu").path == "opas/apu.md"


def test_process_may_have_an_address_of_its_own(tmp_path: Path) -> None:
    site = checked(mini(tmp_path, {"data/prosessit/apu.yml": ("alkaa:", "osoite: opas/avun-vaiheet\nalkaa:")}))
    assert site.find("prosessi-apu").address == "opas/avun-vaiheet/"


# what is checked on another day: (file, its day then), pages whose day changes
OLDER = {
    "rooli": ("data/roolit/vanhempi.yml", {"rooli-vanhempi"}),
    "koulutus ja sen luettelo": ("data/koulutukset/syvennys.yml", {"koulutus-syvennys", "koulutukset"}),
    "säännöt, joihin prosessi viittaa": (
        "data/maaraajat.yml",
        {"prosessi-apu", "osaamisportti", "luvut", "rooli-tyontekija"},
    ),
}


@pytest.mark.parametrize("name", OLDER)
def test_made_page_is_as_old_as_the_oldest_it_shows(name: str, tmp_path: Path) -> None:
    """A role does not seem checked when some law was; a process is no newer than the deadlines it tells."""
    file, expected = OLDER[name]
    root = mini(tmp_path)
    before = {page.page.id: page.page.checked for page in checked(root).pages.values() if page.kind}
    text = (root / file).read_text("utf-8")
    (root / file).write_text(text.replace("2026-11-22", "2025-01-31"), "utf-8")
    after = {page.page.id: page.page.checked for page in checked(root).pages.values() if page.kind}
    assert {page for page, day in after.items() if day != before[page]} == expected
    assert {after[page] for page in expected} == {date(2025, 1, 31)}


def test_register_of_statutes_is_as_old_as_its_oldest_statute() -> None:
    site = content()
    assert site.find("laki-saadokset").page.checked == min(row.checked for row in site.catalog.of(Statute).values())


@pytest.mark.parametrize("scheme", [door_colours.light, door_colours.dark])
@pytest.mark.parametrize("door", DOORS.values(), ids=lambda door: door.slug)
def test_colour_of_a_door_is_read_on_its_surface(door: Door, scheme: Callable[[], str]) -> None:
    """In both schemes; paper has the same colours."""
    ink, surface = (
        re.search(rf"^  --{token}: #(\w{{6}});$", scheme(), re.M) for token in (door.colour, f"{door.colour}-pinta")
    )
    assert ink is not None
    assert surface is not None
    assert contrast(ink[1], surface[1]) >= 7
    assert colours(ROOT)[door.colour] == door.light[0]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_new_door_is_one_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its colours and its class come from its row: no style sheet names a door."""
    monkeypatch.setitem(
        DOORS, "tutkija", replace(DOORS["johto"], id="tutkija", slug="tutkija", light=("#000000", "#ffffff"))
    )
    assert "  --ovi-tutkija: #000000;\n  --ovi-tutkija-pinta: #ffffff;\n" in door_colours.light()
    assert ".ovi--tutkija { --ovi: var(--ovi-tutkija); --ovi-pinta: var(--ovi-tutkija-pinta); }" in door_colours.light()
    typed = [
        file.name
        for file in (ROOT / "theme/assets/tyylit").glob("*.css")
        if re.search(r"--ovi-\w+(?:-pinta)?:|\.ovi--", file.read_text("utf-8"))
    ]
    assert typed == []


def test_new_door_stands_in_the_menu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A door that the table of the menu does not name comes last, with its page."""
    root = mini(tmp_path, {"docs/tutkijalle/index.md": (MINI / "docs/opas/index.md").read_text("utf-8")})
    page = root / "docs/tutkijalle/index.md"
    page.write_text(
        page.read_text("utf-8")
        .replace("id: tyontekijalle", "id: tutkijalle")
        .replace("kohderyhmä: [työntekijä]", "kohderyhmä: [johto]")
        .replace("# ", "# Tutkijalle: "),
        "utf-8",
    )
    monkeypatch.setitem(DOORS, "johto", replace(DOORS["johto"], page="tutkijalle"))
    site, problems = check(root)
    assert problems == []
    assert list(menu(site)[-1].values()) == [["tutkijalle/index.md"]]


@pytest.mark.parametrize(
    ("table", "line", "told"),
    [
        (
            "units.py",
            '            "sv": ("vecka", "veckor", "veckan"),\n',
            "words of the unit viikko: missing or unknown \\['sv'\\]",
        ),
        ("doors.py", ', "en": "For managers"', "names of the door johto: missing or unknown \\['en'\\]"),
        (
            "languages.py",
            '            "kuluttua": "efter {n}\\u00a0{counted}",\n',
            "forms of sv: missing or unknown \\['kuluttua'\\]",
        ),
    ],
)
def test_row_that_lacks_something_cannot_exist(table: str, line: str, told: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "macros/model/tables", tmp_path / "taulut")
    file = tmp_path / "taulut" / table
    text = file.read_text("utf-8")
    assert text.count(line) == 1
    file.write_text(text.replace(line, ""), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", "import taulut"], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert re.search(told, done.stderr), done.stderr
