"""Open data in the hands of others: a spreadsheet, a reader of data packages, a search engine."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from real_content import content

from macros.content import checked
from macros.model import County
from macros.site.here import Here
from macros.views.linked_data import linked_data
from publish.build import Build
from publish.exports.workbook import NAME, write_workbook

from .open_data_made import ORIGIN, made
from .trees import MINI, ROOT

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(MINI, tmp_path_factory.mktemp("avoin"))


def cells(workbook: Path, sheet: str) -> dict[str, tuple[str, str]]:
    """The cells of a sheet by their place: the type (”s” is text, ”n” or ”” a number) and what is shown."""
    with ZipFile(workbook) as file:
        names = [row.get("name") for row in ElementTree.fromstring(file.read("xl/workbook.xml")).iter(f"{SHEET}sheet")]
        strings = ["".join(row.itertext()) for row in ElementTree.fromstring(file.read("xl/sharedStrings.xml"))]
        page = ElementTree.fromstring(file.read(f"xl/worksheets/sheet{names.index(sheet) + 1}.xml"))
    found = {}
    for cell in page.iter(f"{SHEET}c"):
        value = cell.findtext(f"{SHEET}v") or ""
        kind = cell.get("t", "")
        found[cell.get("r", "")] = kind, strings[int(value)] if kind == "s" else value
    return found


def column(rows: dict[str, tuple[str, str]], name: str) -> list[tuple[str, str]]:
    letters = next(
        place.rstrip("0123456789") for place, (_, text) in rows.items() if text == name and place.endswith("1")
    )
    return [cell for place, cell in rows.items() if place.rstrip("0123456789") == letters][1:]


def test_numbers_are_numbers_and_phone_numbers_text(published: Path) -> None:
    amounts = column(cells(published / NAME, "maaraajat"), "määrä")
    assert ("", "7") in [(kind.replace("n", ""), value) for kind, value in amounts]
    numbers = column(cells(published / NAME, "yhteystiedot"), "numero")
    assert numbers[0] == ("s", "112")
    days = column(cells(published / NAME, "maaraajat"), "tarkistettu")
    assert {kind.replace("n", "") for kind, _ in days} == {""}  # a day is a number with the form of a day


def test_workbook_says_its_licence_and_no_time(published: Path, tmp_path: Path) -> None:
    assert any("CC BY 4.0" in text for _, text in cells(published / NAME, "Tiedot").values())
    again = Build(checked(MINI), tmp_path, ORIGIN, tmp_path, print)
    (tmp_path / "avoin-data").mkdir()
    write_workbook(again)
    assert (tmp_path / NAME).read_bytes() == (published / NAME).read_bytes()


def test_package_describes_every_table_as_it_is(published: Path) -> None:
    package = json.loads((published / "avoin-data/datapackage.json").read_text("utf-8"))
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    for resource in package["resources"]:
        text = (published / "avoin-data" / resource["path"]).read_text("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text), delimiter=resource["dialect"]["delimiter"]))
        fields = {field["name"]: field for field in resource["schema"]["fields"]}
        assert rows == [] or list(rows[0]) == list(fields), resource["name"]
        for row in rows:
            for name, value in row.items():
                if value and fields[name]["type"] == "number":
                    float(value.replace(fields[name]["decimalChar"], "."))
                if value and fields[name]["type"] == "boolean":
                    assert value in fields[name]["trueValues"] + fields[name]["falseValues"]
    types = {
        row["name"]: {field["name"]: field["type"] for field in row["schema"]["fields"]} for row in package["resources"]
    }
    assert types["maaraajat"]["määrä"] == "number"
    assert types["maaraajat"]["tarkistettu"] == "date"
    assert types["yhteystiedot"]["numero"] == "string"
    assert types["yhteystiedot"]["kiireellinen"] == "boolean"


def test_section_and_address_of_law_are_fields(published: Path) -> None:
    rows = json.loads((published / "avoin-data/pykalaviittaukset.json").read_text("utf-8"))
    row = next(row for row in rows if row["id"] == "kesto" and row["laji"] == "maaraajat")
    assert (row["säädös"], row["pykälä"]) == ("lsl", "38 §")
    assert row["osoite"].startswith("https://www.finlex.fi/")


def test_every_page_is_markdown_too(published: Path) -> None:
    text = (published / "perheille/apua/index.md").read_text("utf-8")
    assert text.startswith("---\ntitle: Apua perheelle\n")
    assert "{{" not in text
    assert (published / "index.md").exists()
    assert "Sitemap: https://tukipakki.example/sitemap.xml" in (published / "robots.txt").read_text("utf-8")


def graph(page: str, root: Path = MINI) -> list[dict[str, object]]:
    site = checked(root)
    data = json.loads(linked_data(Here(site, site.pages[page, "fi"]), ORIGIN))
    assert data["@context"] == "https://schema.org"
    rows: list[dict[str, object]] = data["@graph"]
    return rows


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("koulutus-perusteet", "Course"),
        ("prosessi-apu", "HowTo"),
        ("sanasto", "DefinedTermSet"),
        ("perehdytys-tyontekija", "LearningResource"),
        ("opas-apu", "WebPage"),
    ],
)
def test_page_says_what_it_is(page: str, kind: str) -> None:
    crumbs, about = graph(page)
    assert crumbs["@type"] == "BreadcrumbList"
    assert about["@type"] == kind
    assert str(about["url"]).startswith(ORIGIN)


def test_emergency_services_say_only_numbers_that_are_sure() -> None:
    services = graph("oma-alue", ROOT)[1:]
    assert {row["@type"] for row in services} == {"GovernmentService"}
    assert len(services) > 20
    sure = {desk.number for desk in (row.emergency for row in counties()) if desk.state == "vahvistettu"}
    text = json.dumps(services, ensure_ascii=False)
    assert all(number in text for number in sure if number)
    unsure = {desk.number for desk in (row.emergency for row in counties()) if desk.state != "vahvistettu"} - sure
    assert [number for number in unsure if number and number in text] == []


def counties() -> Iterable[County]:
    return content().catalog.of(County).values()
