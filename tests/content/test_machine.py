"""What the machine cannot read is a mistake in its own place, like any other; what follows from it is not told."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.command_line import refusal
from macros.source.house_font import SURE, letters
from macros.source.problems import Problem
from macros.source.report import MOST, report

from .trees import MINI, mini, said

NOBODY = 65534
ROLE = "data/roolit/tyontekija.yml"
LEADS_NOWHERE = "Linkki ei johda tiedostoon.\n    → Poista linkki tai kopioi tiedosto sen tilalle."
LINKED = "Kansio on linkki toiseen kansioon.\n    → Kopioi tiedostot kansioon itseensä: linkkejä ei seurata."
NO_RIGHTS = "Lukeminen ei onnistu: oikeudet puuttuvat.\n    → Korjaa tiedoston tai kansion oikeudet."


@pytest.mark.parametrize(
    ("place", "leads", "told"),
    [
        ("docs/opas/oma.md", "oma.md", LEADS_NOWHERE),
        ("docs/opas/oma.md", "/ei/ole.md", LEADS_NOWHERE),
        ("docs/opas/ylos", "..", LINKED),
        ("data/roolit/oma.yml", "oma.yml", LEADS_NOWHERE),
        ("data/roolit/ylos", "..", LINKED),
    ],
)
def test_link_is_told(place: str, leads: str, told: str, tmp_path: Path) -> None:
    root = mini(tmp_path)
    (root / place).symlink_to(leads)
    assert said(root) == [f"{place}:1: {told}"]


def test_link_to_a_file_is_read(tmp_path: Path) -> None:
    root = mini(tmp_path)
    (root / ROLE).rename(tmp_path / "muualla.yml")
    (root / ROLE).symlink_to(tmp_path / "muualla.yml")
    assert said(root) == []


def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    root = mini(tmp_path)
    os.mkfifo(root / "docs/opas/putki.md")
    assert said(root) == ["docs/opas/putki.md:1: Tämä ei ole tavallinen tiedosto.\n    → Poista se kansiosta."]


@pytest.fixture
def another() -> Iterator[Path]:
    """The small site as read by someone who is not the administrator."""
    base = Path(tempfile.mkdtemp())
    base.chmod(0o755)
    shutil.copytree(MINI, base / "juuri")
    administrator = os.geteuid() == 0
    if administrator:
        os.seteuid(NOBODY)
    yield base / "juuri"
    if administrator:
        os.seteuid(0)
    shutil.rmtree(base)


@pytest.mark.parametrize(
    "place", [ROLE, "docs/perheille/apua.md", "data/roolit", "docs/perheille/sv", "data/sanasto.yml"]
)
def test_what_may_not_be_read_is_told_once(place: str, another: Path) -> None:
    shut(another / place)
    assert said(another) == [f"{place}:1: {NO_RIGHTS}"]


def shut(place: Path) -> None:
    me = os.geteuid()
    if me == NOBODY:
        os.seteuid(0)
    place.chmod(0)
    os.seteuid(me)


def test_missing_folder_is_one_mistake(tmp_path: Path) -> None:
    root = mini(tmp_path)
    shutil.rmtree(root / "data/roolit")
    fix = "Palauta se versionhallinnasta tai poista viittaukset."
    assert said(root) == [f"data/roolit:1: Kansio puuttuu, vaikka siihen viitataan.\n    → {fix}"]


def test_missing_pages_are_one_mistake(tmp_path: Path) -> None:
    root = mini(tmp_path)
    shutil.rmtree(root / "docs")
    assert said(root) == ["docs:1: Kansiota docs ei ole.\n    → Palauta kansio versionhallinnasta."]


@pytest.mark.parametrize("folder", ["m", "tiedostot", "voimassa", "avoin-data", "haku", "assets"])
def test_folder_that_the_site_makes_is_reserved(folder: str, tmp_path: Path) -> None:
    page = (MINI / "docs/opas/sanat.md").read_text("utf-8").replace("id: opas-sanat", "id: uusi")
    told = said(mini(tmp_path, {f"docs/{folder}/oma.md": page}))
    assert f"docs/{folder}/oma.md:1: Kansio docs/{folder} on varattu: sivusto tekee sen itse." in "\n".join(told)


ADDRESSES = [
    "/muualle/x",
    "../../x",
    "https://x.fi/a",
    "prosessit/a b",
    "prosessit/Äiti",
    "a?b#c",
    "prosessit/../index",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_address_of_a_process_stays_on_the_site(address: str, tmp_path: Path) -> None:
    text = (MINI / "data/prosessit/apu.yml").read_text("utf-8")
    (row,) = said(mini(tmp_path, {"data/prosessit/apu.yml": f'osoite: "{address}"\n{text}'}))
    assert row.startswith("data/prosessit/apu.yml:1: osoite: Sivun osoite ei kelpaa.\n    → Kirjoita kansio ja nimi")


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "1899-12-31", "2101-01-01"])
def test_year_is_one_that_a_calendar_has(day: str, tmp_path: Path) -> None:
    root = mini(tmp_path, {"docs/perheille/apua.md": ("tarkistettu: 2026-11-22", f"tarkistettu: {day}")})
    assert said(root)[0].startswith("docs/perheille/apua.md:10: tarkistettu: Vuosi on luultavasti väärin.")


def test_long_report_is_cut_at_a_readable_length() -> None:
    text = report([Problem("data/a.yml", line, "", "Vika.") for line in range(1, 20_001)], Path("ei-mitään"))
    assert text.startswith("Sisällössä on 20000 virhettä:\n\ndata/a.yml:1: Vika.\n")
    assert text.count("Vika.") == MOST
    assert text.endswith("… ja 19900 muuta. Korjaa ensin nämä ja aja sama komento uudelleen.")


@pytest.mark.parametrize("sign", ["\u200b", "\u202e", "\x00", "\x1b", "\ufeff"])
def test_sign_that_nobody_sees_is_told(sign: str, tmp_path: Path) -> None:
    page = "docs/perheille/apua.md"
    root = mini(tmp_path, {page: ("## Kuka auttaa\n", f"## Kuka auttaa\n\nTek{sign}stiä tulee.\n")})
    assert said(root) == [
        f"{page}:26: Rivillä on merkki, jota ei näe tai ei voi lukea: U+{ord(sign):04X}.\n"
        "    → Poista kohta ja kirjoita se uudelleen: ”Tekstiä”."
    ]


def test_everyday_letters_are_in_the_font() -> None:
    """What is not looked up in the font is in it."""
    sure = [
        letter
        for letter in map(chr, range(0x2300))
        if SURE.fullmatch(letter) and unicodedata.category(letter)[0] != "C"
    ]
    assert len(sure) > 300
    assert [letter for letter in sure if ord(letter) not in letters()] == ["\u2011"], (
        "papereille se kirjoitetaan toisin"
    )


@pytest.mark.parametrize(
    ("number", "place", "told"),
    [
        (errno.ENOSPC, "site/x", "Levy on täynnä: site/x\n    → Vapauta tilaa ja aja komento uudelleen."),
        (errno.EACCES, "site/x", "Ei oikeuksia: site/x\n    → Korjaa tiedoston tai kansion oikeudet."),
        (errno.EIO, None, "Kone ei suostunut.\n    → Käyttöjärjestelmä sanoo: Input/output error"),
    ],
)
def test_refusal_of_the_machine_is_one_sentence(number: int, place: str | None, told: str) -> None:
    assert refusal(OSError(number, os.strerror(number), place)) == told


def test_id_has_small_letters_unless_it_is_a_code(tmp_path: Path) -> None:
    """Codes of sources are seen as they are written, L1; of every id the size of letters alone makes no other one."""
    root = mini(tmp_path, {"data/yhteystiedot.yml": ("hata:", "Hata:"), "data/lahteet.yml": ("L1:", "LX1:")})
    told = [row for row in said(root) if "ei kelpaa" in row]
    assert told == ["data/yhteystiedot.yml:1: Hata: Tunnus ”Hata” ei kelpaa.\n    → Kirjoita: hata."]
