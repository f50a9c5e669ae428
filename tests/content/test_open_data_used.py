"""A day of someone else: the real open data is opened as published, without our code, and three questions are answered."""

from __future__ import annotations

import csv
import io
import json
import re
from decimal import Decimal
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from jsonschema import Draft202012Validator
from measuring import measured

from .open_data_made import made
from .trees import ROOT

# what a spreadsheet set to Finnish makes of a cell that is only typed in
NUMBER = re.compile(r"-?\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|-?\d+(?:,\d+)?(?: ?%)?|-?\d+(?:,\d+)?[eE][+-]?\d+")
DAY = re.compile(r"\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d{2}))?\.?|\d{1,2}[/-]\d{4}|\d{4}-\d\d(?:-\d\d)?")
CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
MAY_BE_TAKEN_FOR_ANOTHER = {
    ("yhteystiedot", "numero"),  # the page tells to read the column as text, and the workbook does
    ("saadokset", "numero"),  # so it tells of these
    ("pykalaviittaukset", "säädöksen_numero"),
    ("lahteet", "huomio"),  # a note that is only a day
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(ROOT, tmp_path_factory.mktemp("vieras")) / "avoin-data"


def rows(data: Path, name: str) -> list[dict[str, str]]:
    text = (data / f"{name}.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def test_which_deadlines_come_from_section_38_of_the_child_welfare_act(data: Path) -> None:
    cited = {row["id"] for row in rows(data, "pykalaviittaukset") if (row["säädös"], row["pykälä"]) == ("lsl", "38 §")}
    found = [row for row in rows(data, "maaraajat") if row["id"] in cited and row["laji"] == "määräaika"]
    assert [(row["asia"], row["määrä"], row["yksikkö"]) for row in found] == [
        ("Kiireellisen sijoituksen kesto", "30", "päivä")
    ]
    assert {row["säädöksen_nimi"] for row in rows(data, "pykalaviittaukset") if row["säädös"] == "lsl"} == {
        "Lastensuojelulaki"
    }


def test_which_roles_decide_on_an_urgent_placement(data: Path) -> None:
    table = [row for row in rows(data, "vastuut") if row["prosessi"] == "kiireellinen-sijoitus"]
    deciding = {row["rooli"] for row in table if row["vastuu"] == "päättää"}
    assert deciding
    process = next(
        row for row in json.loads((data / "prosessit.json").read_text("utf-8")) if row["id"] == "kiireellinen-sijoitus"
    )
    assert deciding == {role for step in process["vaiheet"] for role in step["päättää"]}
    decisions = {row["id"]: row for row in rows(data, "paatosvalta")}
    assert "virkasuhteinen sosiaalityöntekijä" in decisions["kiireellinen-sijoitus"]["päättää"]


def test_which_trainings_belong_to_a_path_and_how_many_hours_they_take(data: Path) -> None:
    table = [row for row in rows(data, "polkujen-koulutukset") if row["polku"] == "sosiaalityontekija"]
    required = {row["koulutus"]: row["tunteja"] for row in table if row["tarve"] == "pakollinen"}
    assert set(required) >= {"peruskoulutus"}
    trainings = {row["id"]: row for row in json.loads((data / "koulutukset.json").read_text("utf-8"))}
    hours = {"tunti": 1, "koulutuspäivä": 6, "tapaaminen": 2, "päivä": 6}  # as the package tells
    for name, told in required.items():
        count = sum(part["kesto"] * hours[part["yksikkö"]] for part in trainings[name]["osat"])
        assert Decimal(told.replace(",", ".") or 0) == Decimal(str(count)), name


def test_finnish_spreadsheet_makes_of_a_table_what_it_is(data: Path) -> None:
    package = json.loads((data / "datapackage.json").read_text("utf-8"))
    wrong = set()
    for resource in package["resources"]:
        raw = (data / resource["path"]).read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf") and b"\r\n" in raw, resource["name"]
        types = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        for row in rows(data, resource["name"]):
            for name, value in row.items():
                made = "number" if NUMBER.fullmatch(value) else "day" if DAY.fullmatch(value) else ""
                made = made or ("day" if CLOCK.fullmatch(value) else "text")
                meant = {"date": "day", "yearmonth": "day", "number": "number"}.get(types[name], "text")
                if value and made != meant:
                    wrong.add((resource["name"], name))
    measured(__file__, f"{len(package['resources'])} taulukkoa")
    assert wrong == MAY_BE_TAKEN_FOR_ANOTHER


def test_every_file_fits_its_schema(data: Path) -> None:
    seen = 0
    for schema in sorted((data / "skeemat").glob("*.json")):
        file = data / schema.name
        if file.exists():
            rules = json.loads(schema.read_text("utf-8"))
            assert "CC-BY-4.0" in rules["$comment"]
            faults = [error.message for error in Draft202012Validator(rules).iter_errors(json.loads(file.read_text()))]
            assert faults == [], schema.name
            seen += 1
    assert seen > 30


def test_every_csv_has_its_licence_and_columns_beside_it(data: Path) -> None:
    files = sorted(data.glob("*.csv"))
    assert len(files) > 30
    for file in files:
        told = json.loads((data / f"{file.name}-metadata.json").read_text("utf-8"))
        assert told["url"] == file.name
        assert told["dc:license"]["@id"].startswith("https://creativecommons.org/licenses/by/4.0/")
        columns = told["tableSchema"]["columns"]
        head = file.read_text("utf-8-sig").splitlines()[0].split(told["dialect"]["delimiter"])
        assert [column["titles"] for column in columns] == head == [unquote(column["name"]) for column in columns]


def test_catalogue_leads_to_every_file(data: Path) -> None:
    catalogue = json.loads((data / "dcat.jsonld").read_text("utf-8"))
    files = [file for row in catalogue["dcat:dataset"] for file in row["dcat:distribution"]]
    assert all("CC_BY_4_0" in file["dct:license"]["@id"] for file in files)
    named = {urlsplit(file["dcat:downloadURL"]["@id"]).path.removeprefix("/avoin-data/") for file in files}
    published = {file.name for form in ("json", "csv", "xlsx") for file in data.glob(f"*.{form}")}
    described = {"datapackage.json", *(name for name in published if name.endswith(".csv-metadata.json"))}
    assert named == published - described
    assert all(row["dct:title"]["@value"] and row["dct:description"]["@value"] for row in catalogue["dcat:dataset"])
    schemas = [file["dct:conformsTo"]["@id"] for file in files if "dct:conformsTo" in file]
    assert [name for name in schemas if not (data / "skeemat" / name.rpartition("/")[2]).exists()] == []


def test_every_citation_of_law_has_its_parts(data: Path) -> None:
    table = rows(data, "pykalaviittaukset")
    assert len(table) > 300
    assert [row for row in table if not re.fullmatch(r"[\d a-z–-]+ (?:§|luku)", row["pykälä"])] == []
