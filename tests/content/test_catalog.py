"""How files become linked items: references, the way back, names of files, and what one broken file means to the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.content import check
from macros.model import KINDS, Role
from macros.source.loading import load
from macros.source.problems import suggestion

from .trees import MINI, Change, changed, mini, said

REGISTERS = sorted(kind.name for kind in KINDS.values() if not kind.folder)
ROLE = "data/roolit/tyontekija.yml"
FACTS = "data/maaraajat.yml"
APU = "data/prosessit/apu.yml"
PAGE = "docs/opas/apu.md"

# name: (changes, the whole report)
REFERENCES: dict[str, tuple[dict[str, Change], list[str]]] = {
    "rooli": (
        {APU: ("kuullaan: [vanhempi]", "kuullaan: [vanhempii]")},
        [
            f"{APU}:18: vaiheet[1].kuullaan[1]: Tiedostoa data/roolit/vanhempii.yml ei ole.\n    → Tarkoititko ”vanhempi”?"
        ],
    ),
    "sääntö": (
        {APU: ("määräajat: [aloitus]", "määräajat: [alotus]")},
        [
            f"{APU}:19: vaiheet[1].määräajat[1]: Tunnusta ”alotus” ei ole tiedostossa data/maaraajat.yml.\n    → Tarkoititko ”aloitus”?"
        ],
    ),
    "säädös": (
        {APU: ("[lsl 5 §]", "[lastensuojelulaki 5 §]")},
        [
            f"{APU}:20: vaiheet[1].pykälät[1]: Tunnusta ”lastensuojelulaki” ei ole tiedostossa data/saadokset.yml.\n    → Sallitut: asiakaslaki, lsl."
        ],
    ),
    "sivu": (
        {"data/koulutukset/perusteet.yml": ("[opas-sanat]", "[opas-sana]")},
        [
            "data/koulutukset/perusteet.yml:18: materiaalit[1]: Sivua ”opas-sana” ei ole.\n    → Tarkoititko ”opas-sanat”?"
        ],
    ),
    "sivun vastuurooli": (
        {PAGE: ("vastuu: tyontekija", "vastuu: tyontekia")},
        [f"{PAGE}:11: vastuu: Tiedostoa data/roolit/tyontekia.yml ei ole.\n    → Tarkoititko ”tyontekija”?"],
    ),
    "viitattu luku tekstissä": (
        {APU: ('{{ määräaika("kesto") }}', '{{ määräaika("keto") }}')},
        [
            f"{APU}:16: vaiheet[1].tehdään: Tunnusta ”keto” ei ole tiedostossa data/maaraajat.yml.\n    → Tarkoititko ”kesto”?"
        ],
    ),
    "luku, jota säännössä ei ole": (
        {APU: ('{{ määräaika("kesto") }}', '{{ määräaika("etu") }}')},
        [
            f"{APU}:16: vaiheet[1].tehdään: Säännössä ”etu” ei ole määrää.\n"
            "    → Käytä sivulla sanaa fakta tai lisää määrä ja yksikkö tiedostoon data/maaraajat.yml."
        ],
    ),
    "väärin kirjoitettu kenttä on yksi virhe": (
        {ROLE: ("tehtävä:", "tehtava:")},
        [f"{ROLE}:6: tehtava: Tuntematon kenttä.\n    → Tarkoititko ”tehtävä”?"],
    ),
    "sama tunnus kahdella sivulla": (
        {"docs/opas/index.md": ("id: tyontekijalle", "id: opas-apu")},
        [
            "docs/opas/index.md:2: id: Tunnus ”opas-apu” on jo sivulla docs/opas/apu.md.\n    → Anna sivulle oma tunnus tai oma kieli."
        ],
    ),
}

# name: (changes, file of the only report)
BROKEN: dict[str, tuple[dict[str, Change], str]] = {
    "rooli, johon viitataan": ({ROLE: ("ryhmä: tiimi", "ryhmä: tiimo")}, ROLE),
    "rooli, jota ei voi lukea": ({ROLE: ("ryhmä: tiimi", 'ryhmä: "tiimi')}, ROLE),
    "tyhjä rooli": ({ROLE: ""}, ROLE),
    "rooli ilman UTF-8:aa": ({ROLE: "nimi: Työntekijä\n".encode("latin-1")}, ROLE),
    "sääntö, johon tekstit viittaavat": ({FACTS: ("määrä: 30", "määrä: paljon")}, FACTS),
    "sääntöjen rekisteri, jota ei voi lukea": ({FACTS: ("aloitus:\n", "aloitus:\n\t")}, FACTS),
    "tyhjä sääntöjen rekisteri": ({FACTS: ""}, FACTS),
    "prosessi, josta sivut kertovat": ({APU: ("järjestys: 1", "järjestys: eka")}, APU),
    "koulutus, joka on polulla": (
        {"data/koulutukset/syvennys.yml": ("tyyppi: teema", "tyyppi: tema")},
        "data/koulutukset/syvennys.yml",
    ),
    "työpaja, josta sivu kertoo": ({"data/tyopajat/paja.yml": ('"9.00"', '"9:00"')}, "data/tyopajat/paja.yml"),
    "säädös, johon viitataan": ({"data/saadokset.yml": ("numero: 417/2007", "numero:")}, "data/saadokset.yml"),
    "palvelu, johon viitataan": (
        {"data/yhteystiedot.yml": ("kiireellinen: true", "kiireellinen: kyllä")},
        "data/yhteystiedot.yml",
    ),
    "sivu, johon viitataan": ({PAGE: ("tarkistusväli: 6", "tarkistusväli: kuusi")}, PAGE),
    "sivu, jonka alkutietoja ei voi lukea": ({PAGE: ("kuvaus: Työntekijän", 'kuvaus: "Työntekijän')}, PAGE),
    "suomenkielinen sivu, josta on käännös": (
        {"docs/perheille/apua.md": ("tyyppi: esite", "tyyppi: esitys")},
        "docs/perheille/apua.md",
    ),
    "tyhjä sivu": ({"docs/perheille/apua.md": ""}, "docs/perheille/apua.md"),
}


@pytest.mark.parametrize("name", REFERENCES)
def test_wrong_reference_is_told_once(name: str, tmp_path: Path) -> None:
    changes, expected = REFERENCES[name]
    assert said(mini(tmp_path, changes)) == expected


# name: (file, texts changed in it, the whole report): faults inside one item are told in one round, and nothing that only follows from them
TOGETHER: dict[str, tuple[str, list[tuple[str, str]], list[str]]] = {
    "kentän nimessä on sulku": (
        APU,
        [("tarkoitus:", "tarkoi[tus:")],
        [f"{APU}:7: tarkoi[tus: Tuntematon kenttä.\n    → Tarkoititko ”tarkoitus”?"],
    ),
    "väärin kirjoitettu kenttä ja viittaus": (
        APU,
        [("tarkoitus:", "tarkotus:"), ("kuullaan: [vanhempi]", "kuullaan: [vanhempii]")],
        [
            f"{APU}:7: tarkotus: Tuntematon kenttä.\n    → Tarkoititko ”tarkoitus”?",
            f"{APU}:18: vaiheet[1].kuullaan[1]: Tiedostoa data/roolit/vanhempii.yml ei ole.\n    → Tarkoititko ”vanhempi”?",
        ],
    ),
    "tunnus, joka ei kelpaa, on yksi virhe": (
        APU,
        [("kuullaan: [vanhempi]", "kuullaan: [Vanhempi tai muu]"), ("[lsl 5 §]", "[lsll 5 §, lsl viisi]")],
        [
            f"{APU}:18: vaiheet[1].kuullaan[1]: Tunnus ”Vanhempi tai muu” ei kelpaa.\n"
            "    → Käytä kirjaimia a–z, numeroita ja väliviivaa, ei ääkkösiä eikä välejä.",
            f"{APU}:20: vaiheet[1].pykälät[1]: Tunnusta ”lsll” ei ole tiedostossa data/saadokset.yml.\n    → Tarkoititko ”lsl”?",
            f"{APU}:20: vaiheet[1].pykälät[2]: Pykälää ei voi lukea.\n"
            "    → Kirjoita esimerkiksi ”lsl 38 § 2 mom.”: säädöksen tunnus, numero ja §.",
        ],
    ),
    "luettelon tilalla teksti ja sivu, jota ei ole": (
        "data/koulutukset/perusteet.yml",
        [("[opas-sanat]", "opas-sana"), ("tyyppi: peruskoulutus", "tyyppi: peruskolutus")],
        [
            "data/koulutukset/perusteet.yml:2: tyyppi: Arvoa ”peruskolutus” ei ole.\n    → Tarkoititko ”peruskoulutus”?",
            "data/koulutukset/perusteet.yml:18: materiaalit: Arvon pitää olla luettelo.\n"
            "    → Kirjoita jokainen kohta omalle rivilleen muodossa ”- arvo”.",
        ],
    ),
    "sivun alkutiedot": (
        PAGE,
        [
            ("tarkistusväli: 6", "tarkistusvali: 6"),
            ("vastuu: tyontekija", "vastuu: tyontekia"),
            ("[L1, S1]", "[L1, S9]"),
        ],
        [
            f"{PAGE}:9: lähteet[2]: Tunnusta ”S9” ei ole tiedostossa data/lahteet.yml.\n    → Sallitut: L1, S1.",
            f"{PAGE}:11: vastuu: Tiedostoa data/roolit/tyontekia.yml ei ole.\n    → Tarkoititko ”tyontekija”?",
            f"{PAGE}:13: tarkistusvali: Tuntematon kenttä.\n    → Tarkoititko ”tarkistusväli”?",
        ],
    ),
}


@pytest.mark.parametrize("name", TOGETHER)
def test_faults_of_one_item_are_told_together(name: str, tmp_path: Path) -> None:
    file, changes, expected = TOGETHER[name]
    root = mini(tmp_path)
    for change in changes:
        changed(root, {file: change})
    assert said(root) == expected


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_is_the_only_one_blamed(name: str, tmp_path: Path) -> None:
    changes, file = BROKEN[name]
    found = check(mini(tmp_path, changes))[1]
    assert [problem.file for problem in found] == [file], [str(problem) for problem in found]


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_hides_no_error_of_another(name: str, tmp_path: Path) -> None:
    changes, _ = BROKEN[name]
    alone = {str(problem) for problem in check(mini(tmp_path, changes))[1]}
    both = check(mini(tmp_path / "toinen", {**changes, "docs/index.md": ("{{ oppaat(", "{{ oppaatt(")}))[1]
    assert {str(problem) for problem in both} - alone == {
        "docs/index.md:15: Sanaa ”oppaatt” ei ole.\n    → Tarkoititko ”oppaat”?"
    }


# name: (file, moved to, the report)
NAMES = {
    "iso kirjain": (
        ROLE,
        "data/roolit/Tyontekija.yml",
        "Tiedoston nimi ”Tyontekija.yml” ei kelpaa.\n    → Nimeä tiedosto: tyontekija.yml.",
    ),
    "ääkkönen": (
        ROLE,
        "data/roolit/työntekijä.yml",
        "Tiedoston nimi ”työntekijä.yml” ei kelpaa.\n    → Nimeä tiedosto: tyontekija.yml.",
    ),
    "pääte": (
        ROLE,
        "data/roolit/tyontekija.yaml",
        "Tiedoston ”tyontekija.yaml” pääte on väärä.\n    → Nimeä tiedosto: tyontekija.yml.",
    ),
    "kaksi päätettä": (
        ROLE,
        "data/roolit/tyontekija.yml.txt",
        "Tiedoston ”tyontekija.yml.txt” pääte on väärä.\n    → Nimeä tiedosto: tyontekija.yml.",
    ),
    "kansio": (ROLE, "data/rolit/tyontekija.yml", "Kansiota data/rolit ei ole.\n    → Tarkoititko ”roolit”?"),
    "alikansio": (
        ROLE,
        "data/roolit/tiimi/tyontekija.yml",
        "Kansiota data/roolit/tiimi ei ole.\n    → Tarkoititko ”roolit”?",
    ),
    "kansio puuttuu": (
        ROLE,
        "data/tyontekija.yml",
        f"Rekisteriä ”tyontekija.yml” ei ole.\n    → {suggestion('tyontekija', REGISTERS)}",
    ),
    "rekisteri": (FACTS, "data/maarajat.yml", "Rekisteriä ”maarajat.yml” ei ole.\n    → Tarkoititko ”maaraajat”?"),
    "rekisterin pääte": (
        FACTS,
        "data/maaraajat.yaml",
        "Tiedoston ”maaraajat.yaml” pääte on väärä.\n    → Nimeä tiedosto: maaraajat.yml.",
    ),
    "sivun nimi": (PAGE, "docs/opas/Äpu.md", "Nimi ”Äpu” ei kelpaa osoitteeseen.\n    → Nimeä: apu."),
    "sivun kansio": (PAGE, "docs/Opas 2/apu.md", "Nimi ”Opas 2” ei kelpaa osoitteeseen.\n    → Nimeä: opas-2."),
    "sivun pääte": (
        PAGE,
        "docs/opas/apu.markdown",
        "Tiedoston ”apu.markdown” pääte on väärä.\n    → Nimeä tiedosto: apu.md.",
    ),
}


@pytest.mark.parametrize("name", NAMES)
def test_wrong_name_is_told_once_with_the_right_one(name: str, tmp_path: Path) -> None:
    file, moved, report = NAMES[name]
    root = mini(tmp_path, {file: None, moved: (MINI / file).read_bytes()})
    assert said(root) == [f"{moved}:1: {report}"]


def test_every_item_knows_who_refers_to_it() -> None:
    cited = load(MINI).cited_by
    assert {(entry.kind, entry.id) for entry in cited["roolit", "vanhempi"]} == {
        ("prosessit", "apu"),
        ("hiljaisuudet", "kahden-kesken"),
        ("osalliset", "vanhempi"),
    }
    assert {(entry.kind, entry.id) for entry in cited["maaraajat", "kesto"]} == {
        ("prosessit", "apu"),
        ("paatosvalta", "apu"),
        ("aikakuvat", "apu"),
        ("tiedonkulku", "opettaja-apu"),
        ("kirjeet", "paperit"),
    }
    assert ("sivut", "opas-apu") in {(entry.kind, entry.id) for entry in cited["lahteet", "S1"]}


def test_every_kind_is_read() -> None:
    catalog = load(MINI)
    assert [kind for kind in KINDS if not catalog.items(kind)] == []
    assert list(catalog.of(Role)) == ["tyontekija", "vanhempi"]


def test_missing_data_is_told(tmp_path: Path) -> None:
    assert said(tmp_path / "tyhja") == [
        "data:1: Kansiota data ei ole.\n    → Anna valitsimelle --juuri kansio, jossa ovat data/ ja docs/."
    ]
