"""What is published of a built site, on the small site without any engine: nothing but papers waits for the tools of paper."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from macros.content import checked
from macros.model import KINDS
from macros.page.markdown import markdown as page_markdown
from macros.source.problems import ContentError
from publish.build import Build, origin
from publish.exports.registers import flat, keys, table, write_registers
from publish.exports.schemas import schema
from publish.steps import publish

MINI = Path(__file__).parent.parent / "content" / "cases" / "pikkusivusto"
ORIGIN = "https://tukipakki.example/"
PAPER = ("typst", "pikepdf", "docx", "pptx", "fontTools", "font_source_sans_pro")


@pytest.fixture(scope="module")
def content(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site with the real one's colours."""
    folder = tmp_path_factory.mktemp("sisalto")
    shutil.copytree(MINI, folder, dirs_exist_ok=True)
    for part in ("tyylit", "kuvat"):
        shutil.copytree(root / "theme/assets" / part, folder / "theme/assets" / part)
    (folder / "mkdocs.yml").write_text(f"site_url: {ORIGIN}\n", "utf-8")
    return folder


@pytest.fixture
def build(root: Path, content: Path, tmp_path: Path, built) -> Build:
    """The small site as if an engine had built it, with the theme's scripts."""
    site = checked(content)
    for part in ("skriptit", "kuvat"):
        shutil.copytree(root / "theme/assets" / part, tmp_path / "assets" / part)
    for page in site.pages.values():
        built(page, page_markdown(site, page))
    return Build(site, tmp_path, ORIGIN, tmp_path / "valimuisti", lambda text: None)


def listed(folder: Path) -> dict[str, list[str]]:
    rows = json.loads((folder / "sivut.json").read_text("utf-8"))
    return {row["url"]: [file["url"] for file in row["tiedostot"]] for row in rows}


def test_everything_but_paper_is_published_without_making_any(build: Build) -> None:
    publish(build)
    assert build.faults == []
    assert listed(build.folder).keys() == {page.address for page in build.site.pages.values()}
    assert not any(listed(build.folder).values())
    for name in ("avoin-data/maaraajat.json", "avoin-data/skeemat/maaraajat.json", "m/opas-apu/index.html", "haku"):
        assert (build.folder / name).exists(), name


def test_steps_need_no_tool_of_paper() -> None:
    """In a process of its own, where none of them can be loaded."""
    blocked = f"import sys; sys.modules.update(dict.fromkeys({PAPER}))"
    code = f"{blocked}; import publish.steps, publish.orders; print('valmis')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout == "valmis\n", done.stderr


def test_paper_that_is_kept_is_placed_without_making(build: Build) -> None:
    build.making = True
    publish(build)
    made = {file.address: (build.folder / file.address).read_bytes() for file in build.files}
    assert any(address.endswith("-taitto.pdf") for address in made)
    shutil.rmtree(build.folder / "tiedostot")
    again = Build(build.site, build.folder, build.origin, build.cache, build.tell)
    publish(again)
    assert {file.address: (again.folder / file.address).read_bytes() for file in again.files} == made


def test_paper_of_a_page_that_has_changed_is_not_placed(build: Build) -> None:
    build.making = True
    publish(build)
    page = build.folder / "perheille/apua/index.html"
    page.write_text(page.read_text("utf-8").replace("</p>", " Uusi virke.</p>", 1), "utf-8")
    again = Build(build.site, build.folder, build.origin, build.cache, build.tell)
    publish(again)
    assert listed(build.folder)["perheille/apua/"] == []
    assert any(listed(build.folder).values())


def test_paper_of_changed_data_is_not_placed(build: Build, tmp_path: Path) -> None:
    """The page says the same, but the form that is printed beside it does not."""
    build.making = True
    publish(build)
    form = build.site.catalog.root / "data/lomakkeet/kirjaus.yml"
    text = form.read_text("utf-8")
    try:
        form.write_text(text.replace("nimi: ", "nimi: Uusi ", 1), "utf-8")
        again = Build(checked(build.site.catalog.root), build.folder, build.origin, build.cache, build.tell)
        publish(again)
    finally:
        form.write_text(text, "utf-8")
    gone = {file.address for file in build.files} - {file.address for file in again.files}
    assert gone == {
        "tiedostot/opas-apu-lomake-kirjaus.pdf",
        "tiedostot/opas-apu-lomake-kirjaus.docx",
        "tiedostot/tyopaja-paja-pakkauslista.pdf",  # names the form, which is a prop of the kit
        "tiedostot/tyopaja-paja-laatikko.zip",
    }


def test_page_is_read_for_paper_only_when_something_has_changed(
    build: Build, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    same = shutil.copytree(build.folder, tmp_path_factory.mktemp("toinen"), dirs_exist_ok=True)
    publish(build)
    monkeypatch.setattr("publish.orders.orders", lambda sheet: pytest.fail(f"{sheet.page.path} luettiin uudestaan"))
    publish(Build(build.site, same, build.origin, build.cache, build.tell))


@pytest.mark.parametrize("name", KINDS)
def test_open_data_fits_its_schema(name: str, build: Build) -> None:
    write_registers(build)
    found = schema(KINDS[name], "Tukipakki", ORIGIN)
    Draft202012Validator.check_schema(found)
    rows = json.loads((build.folder / f"avoin-data/{name}.json").read_text("utf-8"))
    assert rows
    judge = Draft202012Validator(found, format_checker=FormatChecker())
    assert [error.message for error in judge.iter_errors(rows)] == []
    for wrong in ([{**rows[0], "olematon": 1}], [{key: value for key, value in rows[0].items() if key != "id"}]):
        assert list(judge.iter_errors(wrong)), "skeema hyväksyy kaiken"


def test_values_are_written_as_their_authors_write_them(build: Build) -> None:
    write_registers(build)
    text = (build.folder / "avoin-data/maaraajat.json").read_text("utf-8")
    facts = {row["id"]: row for row in json.loads(text)}
    assert '"määrä": 7,' in text
    assert all("\u00a0" not in place for row in facts.values() for place in row["pykälät"])
    workshop = json.loads((build.folder / "avoin-data/tyopajat.json").read_text("utf-8"))[0]
    assert all("." in programme["alkaa"] for programme in workshop["ohjelmat"])


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "@SUM(1+9)*cmd", "+358 9 2525 0111", "-2+3", "\t=1"])
def test_cell_is_never_a_formula(text: str) -> None:
    (row,) = csv.DictReader(io.StringIO(table(["nimi"], [{"nimi": text}])), delimiter=";")
    assert row["nimi"] == f"'{text}"


def test_cells_are_as_people_write() -> None:
    value = {"a": 30, "b": 2.5, "c": True, "d": None, "e": ["x", "y"], "f": -3}
    assert table(list(value), [value]).splitlines()[1] == "30;2,5;kyllä;;x, y;-3"


def test_columns_are_the_keys_of_the_json(build: Build) -> None:
    write_registers(build)
    for kind in KINDS.values():
        rows = json.loads((build.folder / f"avoin-data/{kind.name}.json").read_text("utf-8"))
        assert list(rows[0]) == list(dict.fromkeys(key.split(".")[0] for key in keys(kind)))
        assert {key for row in rows for key, value in flat(row).items() if value is not None} <= {*keys(kind)}


def test_field_inside_a_field_has_a_column_of_its_own(build: Build) -> None:
    write_registers(build)
    rows = json.loads((build.folder / "avoin-data/hyvinvointialueet.json").read_text("utf-8"))
    text = (build.folder / "avoin-data/hyvinvointialueet.csv").read_text("utf-8-sig")
    cells = {row["id"]: row["päivystys.verkko"] for row in csv.DictReader(io.StringIO(text), delimiter=";")}
    assert cells == {row["id"]: row["päivystys"]["verkko"] or "" for row in rows}
    assert any(cells.values())


def test_origin_is_read_from_the_settings(content: Path, tmp_path: Path) -> None:
    assert origin(content) == ORIGIN
    (tmp_path / "mkdocs.yml").write_text("site_url: https://alue.example/tuki\nx: !ENV [A, b]\n", "utf-8")
    assert origin(tmp_path) == "https://alue.example/tuki/"
    (tmp_path / "mkdocs.yml").write_text("site_name: Tukipakki\n", "utf-8")
    with pytest.raises(ContentError, match="site_url: Sivuston osoite puuttuu"):
        origin(tmp_path)
