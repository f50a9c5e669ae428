"""What the guide tells a content owner to do, done on the real content: each task is right at the first check."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.content import check

from .trees import ROOT, changed

DAY = "2027-03-01"
FAMILY = "docs/perheille/tulkki-avuksi.md"
WORKSHOP = """nimi: Verkostopaja
sivu: tyopaja-verkosto
tavoite: Osaat kutsua lapsen verkoston koolle.
kenelle: Lapsen kanssa työskenteleville.
osallistujia: {vähintään: 8, enintään: 20}
tila: Tila, jossa pöytiä voi siirtää.
tarvikkeet: [Iso paperi]
ohjaajalta: [Tuntee verkostotapaamisen.]
ohjelmat:
  - tunnus: ensimmainen-paiva
    nimi: Ensimmäinen päivä
    alkaa: 9.00
    päättyy: 11.00
    osiot:
      - {minuutit: 60, nimi: Kuka on lapsen verkostossa, miten: Jokainen piirtää lapsen verkoston.}
      - {minuutit: 15, nimi: Tauko, miten: Kahvia., tauko: true}
      - {minuutit: 45, nimi: Kutsu, miten: Parit harjoittelevat kutsua ääneen.}
  - tunnus: toinen-paiva
    nimi: Toinen päivä
    jatkaa: ensimmainen-paiva
    alkaa: 9.00
    päättyy: 10.00
    osiot:
      - {minuutit: 60, nimi: Mitä opin, miten: 'Jokainen kertoo, mitä kokeili välipäivinä.'}
"""

pytestmark = pytest.mark.muunnos


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("data", "docs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def new(root: Path, kind: str, name: str) -> Path:
    assert main(["uusi", kind, name, "--paiva", DAY, "--juuri", str(root)]) == 0
    return root / (f"docs/{name}.md" if kind == "sivut" else f"data/{kind}/{name}.yml")


def fill(file: Path, **values: str) -> None:
    """Write values after the empty keys of a new file."""
    text = file.read_text("utf-8")
    for key, value in values.items():
        text, count = re.subn(rf"^{key}:$", f"{key}: {value}", text, flags=re.M)
        assert count == 1, key
    file.write_text(text, "utf-8")


def replaced(root: Path, file: Path, *pairs: tuple[str, str]) -> None:
    for pair in pairs:
        changed(root, {file.relative_to(root).as_posix(): pair})


def right(root: Path) -> None:
    assert [str(row) for row in check(root)[1]] == []


def test_number_is_changed(root: Path) -> None:
    file = root / "data/yhteystiedot.yml"
    before, rest = file.read_text("utf-8").split('numero: "080 005 005"')
    rest = re.sub(r"^  tarkistettu: .*$", f"  tarkistettu: {DAY}", rest, count=1, flags=re.M)
    file.write_text(f'{before}numero: "080 005 006"{rest}', "utf-8")
    right(root)


def test_role_is_added(root: Path) -> None:
    fill(
        new(root, "roolit", "asioimistulkki"),
        nimi="Asioimistulkki",
        ryhmä="yhdyspinta",
        järjestys="90",
        tehtävä="Kääntää sen, mitä perhe ja työntekijä sanovat.",
        vastuut="[Kääntää kaiken, mitä tapaamisessa sanotaan.]",
        ei_ole="[Perheen tukihenkilö.]",
    )
    right(root)


def test_family_page_is_added(root: Path) -> None:
    """Its parts are there: the author writes words in them, a fact and a number."""
    file = new(root, "sivut", "perheille/tulkki-avuksi")
    fill(file, kuvaus="Miten saat tulkin.", vastuu="kehittamiskoordinaattori")
    replaced(
        root,
        file,
        ("# Otsikko", "# Saat tulkin avuksi"),
        ("Muista tämä.** Teksti.", 'Muista tämä.** {{ soita("kriisipuhelin") }}'),
    )
    file.write_text(file.read_text("utf-8") + '\n## Mitä laki sanoo\n\n{{ laki_perheelle("tulkki") }}\n', "utf-8")
    right(root)


def test_workshop_of_two_days_is_added(root: Path) -> None:
    new(root, "tyopajat", "verkosto").write_text(WORKSHOP, "utf-8")
    page = new(root, "sivut", "tyopajat/verkosto")
    fill(page, kuvaus="Kahden päivän paja.", vastuu="kouluttaja")
    replaced(root, page, ("# Otsikko", "# Verkostopaja"), ('"ohjelman-tunnus"', '"ensimmainen-paiva"'))
    page.write_text(page.read_text("utf-8") + '\n{{ aikataulu("verkosto", "toinen-paiva") }}\n', "utf-8")
    right(root)


def test_row_without_minutes_is_added_to_an_orientation(root: Path) -> None:
    row = "- tehtävä: Nouda avaimet ja kulkukortti.\n        perehdyttää: lahiesihenkilo\n        kuittaus: true"
    file = sorted((root / "data/perehdytykset").glob("*.yml"))[0]
    text = file.read_text("utf-8")
    file.write_text(text.replace("    kohdat:\n", f"    kohdat:\n      {row}\n", 1), "utf-8")
    right(root)
