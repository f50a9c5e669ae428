"""A county's own edition: a layer over the core that changes, adds and takes away, keeps to the law, and follows the core's updates."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from measuring import measured

from macros.__main__ import main
from macros.content import check, checked
from macros.model import Decision, LegalFact, Process, Role
from macros.site.here import Here
from macros.views.local import mark, own_of_county
from publish.build import Build, origin
from publish.exports.manifest import rows
from publish.exports.permalinks import write_permalinks
from publish.exports.table_rows import tables
from publish.office.workshop_deck import decks
from publish.paper.sheet import Sheet

from .county import COUNTY, EDITION, GUIDE, OWN_FORM
from .trees import MINI, ROOT, Change, changed, mini, said

DECISIONS = "paikallinen/data/paatosvalta.yml"
FACTS = "paikallinen/data/maaraajat.yml"
GUIDE_ROLE = "paikallinen/data/roolit/ohjaaja.yml"
STEPS = "paikallinen/data/prosessit/apu.yml"
FORM = "paikallinen/data/lomakkeet/oma.yml"
WORKSHOP = "paikallinen/data/tyopajat/paja.yml"
CORE_DECISIONS = "data/paatosvalta.yml"
CORE_STEPS = "data/prosessit/apu.yml"

# the core has one role more than the small site, and two people do a step
CORE: dict[str, Change] = {
    "data/roolit/ohjaaja.yml": GUIDE,
    CORE_STEPS: ("    tekee: [tyontekija]\n    kuullaan", "    tekee: [ohjaaja, tyontekija]\n    kuullaan"),
}
DELEGATION = """apu:
  pohja: {base}
  syy: Delegointipäätös 12 §, 4.3.2027
  päättää: johtava työntekijä
  päättää_sv: ledande anställd
  päättää_en: the leading worker
"""
BASE = "2d02be 57bb14 f958d8"
LAYER: dict[str, Change] = {
    COUNTY: EDITION,
    GUIDE_ROLE: "poista: true\ntilalle: tyontekija\nsyy: Meillä ei ole ohjaajia.\n",
    DECISIONS: DELEGATION.format(base=BASE),
    FORM: OWN_FORM,
    FACTS: "kesto:\n  paikallinen_huomio: Meillä avusta kerrotaan myös kirjeellä.\n",
}


def county(folder: Path, changes: dict[str, Change] | None = None) -> Path:
    """The small site with the county's edition, and with something changed after that."""
    return changed(changed(mini(folder, CORE), LAYER), changes or {})


def test_county_changes_adds_and_takes_away(tmp_path: Path) -> None:
    site = checked(county(tmp_path))
    catalog = site.catalog
    assert catalog.of(Decision)["apu"].decides == "johtava työntekijä"
    assert catalog.of(Decision)["apu"].prepares == "työntekijä"
    assert "oma" in catalog.items("lomakkeet")
    assert list(catalog.of(Role)) == ["tyontekija", "vanhempi"]
    assert catalog.of(Process)["apu"].steps[0].does == ["tyontekija"]
    assert {key: row.how for key, row in catalog.deviations.items()} == {
        ("lomakkeet", "oma"): "uusi",
        ("maaraajat", "kesto"): "huomio",
        ("paatosvalta", "apu"): "muutettu",
        ("roolit", "ohjaaja"): "poistettu",
    }


def test_without_a_county_everything_is_the_core(tmp_path: Path) -> None:
    root = mini(tmp_path, CORE)
    assert checked(root).catalog.deviations == {}
    assert checked(root).catalog.edition is None


def test_address_of_what_is_taken_away_leads_to_what_is_in_its_place(tmp_path: Path) -> None:
    site = checked(county(tmp_path))
    assert site.find("rooli-ohjaaja").page.id == "rooli-tyontekija"
    write_permalinks(Build(site, tmp_path, origin(site.catalog.root), tmp_path, print))
    for place in ("m/rooli-ohjaaja", "roolit/ohjaaja"):
        assert "roolit/tyontekija/" in (tmp_path / place / "index.html").read_text("utf-8")


def test_name_of_what_is_taken_away_is_said_of_what_is_in_its_place(tmp_path: Path) -> None:
    word = "{{ parisivu() }}", '{{ parisivu() }} {{ rooli("ohjaaja") }}'
    root = county(tmp_path, {"docs/opas/apu.md": word})
    site = checked(root)
    assert "roolit/tyontekija/" in site.text(site.pages["opas-apu", "fi"])


def test_county_has_an_address_and_an_owner_of_its_own(tmp_path: Path) -> None:
    root = county(tmp_path)
    assert origin(root) == "https://kuvitteella.example/"
    assert checked(root).pages["muutokset", "fi"].page.owner == "tyontekija"


def test_items_of_a_list_are_changed_by_their_ids(tmp_path: Path) -> None:
    text = """pohja: {base}
syy: Sovittu johtoryhmässä.
vaiheet:
  kuule:
    kuullaan: [vanhempi, tyontekija]
    kirjaa:
      poista: lapsen oma näkemys
      lisää: [kuka kuuli]
  lisää:
    - tunnus: kerro
      nimi: Kerro
      lyhyt: Kerro
      tehdään: Kerro lapselle.
      tekee: [tyontekija]
      tiedoksi: [vanhempi]
"""
    root = county(tmp_path, {STEPS: text.format(base="aaaaaa")})
    (problem,) = said(root)
    root = changed(root, {STEPS: text.format(base=re.findall("pohja: (\\w+)”", problem)[0])})
    steps = checked(root).catalog.of(Process)["apu"].steps
    assert [step.slug for step in steps] == ["kuule", "paata", "kerro"]
    assert (steps[0].heard, steps[0].records, steps[0].does) == (
        ["vanhempi", "tyontekija"],
        ["kuka kuuli"],
        ["tyontekija"],
    )


# what the core changes; what is then said, or nothing when the county follows it by itself
UPDATES: dict[str, tuple[dict[str, Change], list[str]]] = {
    "toinen kenttä samassa kohdassa": ({CORE_DECISIONS: ("valmistelee: työntekijä", "valmistelee: tiimi")}, []),
    "toinen kohta": ({"data/roolit/vanhempi.yml": ("Tuntee oman lapsensa.", "Tuntee lapsensa.")}, []),
    "poistettuun rooliin viitataan uudessa paikassa": (
        {CORE_STEPS: ("    päättää: [tyontekija]", "    päättää: [ohjaaja]")},
        [],
    ),
    "kansallinen sääntö": ({"data/maaraajat.yml": ("määrä: 30", "määrä: 40")}, []),
    "sama kenttä": (
        {CORE_DECISIONS: ("päättää: virkasuhteinen työntekijä", "päättää: virkasuhteinen johtaja")},
        [
            f"{DECISIONS}:2: apu.pohja: Ydin on muuttunut tämän jälkeen: päättää on nyt ”virkasuhteinen johtaja” ({CORE_DECISIONS}:4).\n"
            "    → Jos alueen oma pitää yhä, kirjoita ”pohja: 2be6e3 57bb14 f958d8”; jos ei, muuta tai poista se."
        ],
    ),
    "kohta poistuu ytimestä": (
        {CORE_DECISIONS: ("apu:\n", "tuki:\n"), CORE_STEPS: ("päätökset: [apu]", "päätökset: [tuki]")},
        [
            f"{DECISIONS}:1: apu: Ytimessä ei ole kohtaa ”apu”.\n"
            "    → Poista kohta, tai kirjoita se kokonaan alueen omana ilman kenttiä pohja, poista ja paikallinen_huomio."
        ],
    ),
    "ytimeen tulee sama tunnus": (
        {"data/lomakkeet/oma.yml": OWN_FORM.replace("sovitut", "muut")},
        [f"{FORM}:1: Muutokselta puuttuu syy.\n    → Lisää esimerkiksi rivi ”syy: Delegointipäätös 12 §, 4.3.2027”."],
    ),
}


@pytest.mark.parametrize("name", UPDATES)
def test_update_of_the_core_is_followed_or_told_in_one_sentence(name: str, tmp_path: Path) -> None:
    changes, expected = UPDATES[name]
    root = county(tmp_path)
    assert said(root) == []
    assert [row for row in said(changed(root, changes)) if "paikallinen" in row] == expected
    measured(__file__, f"{len(UPDATES)} erilaista ytimen päivitystä, {len(FAULTS)} alueen virhettä")


# what a county writes wrong
FAULTS: dict[str, tuple[dict[str, Change], list[str]]] = {
    "laki": (
        {FACTS: "kesto:\n  määrä: 60\n"},
        [
            f"{FACTS}:2: kesto.määrä: Kohta ”kesto” on kansallinen: alue ei muuta eikä poista sitä.\n    → Kirjoita alueen huomio kenttään ”paikallinen_huomio”."
        ],
    ),
    "laki poistetaan": (
        {FACTS: "kesto:\n  poista: true\n  syy: Ei meillä.\n"},
        [
            f"{FACTS}:2: kesto.poista: Kohta ”kesto” on kansallinen: alue ei muuta eikä poista sitä.\n    → Kirjoita alueen huomio kenttään ”paikallinen_huomio”."
        ],
    ),
    "uusi laki": (
        {FACTS: "oma-raja:\n  sääntö: Apu alkaa heti.\n"},
        [
            f"{FACTS}:1: oma-raja: Alue ei lisää kohtia tiedostoon data/maaraajat.yml: siinä on vain kansallinen laki.\n    → Kirjoita alueen oma määräaika prosessin vaiheeseen tai sivulle."
        ],
    ),
    "syy puuttuu": (
        {DECISIONS: f"apu:\n  pohja: {BASE}\n  huomio: Kysy johtajalta\n"},
        [
            f"{DECISIONS}:1: apu: Muutokselta puuttuu syy.\n    → Lisää esimerkiksi rivi ”syy: Delegointipäätös 12 §, 4.3.2027”."
        ],
    ),
    "pohja puuttuu": (
        {DECISIONS: "apu:\n  syy: Päätös 12 §\n  ei_päätä: sijainen\n"},
        [
            f"{DECISIONS}:1: apu: Muutokselta puuttuu pohja; ytimessä kohta on tiedostossa {CORE_DECISIONS}:1.\n    → Lisää rivi ”pohja: dbb347”, niin tarkistus kertoo, kun ydin muuttuu."
        ],
    ),
    "käännökset jäävät": (
        {DECISIONS: "apu:\n  pohja: 2d02be\n  syy: Päätös 12 §\n  päättää: johtava työntekijä\n"},
        [
            f"{DECISIONS}:4: apu.päättää: Kentän ”päättää” käännökset sanovat yhä, mitä ydin sanoo: päättää_sv, päättää_en.\n    → Kirjoita alueen oma teksti myös niihin."
        ],
    ),
    "tunnus väärin": (
        {DECISIONS: "apuu:\n  poista: true\n"},
        [f"{DECISIONS}:1: apuu: Ytimessä ei ole kohtaa ”apuu”.\n    → Tarkoititko ”apu”?"],
    ),
    "korvaaja puuttuu": (
        {GUIDE_ROLE: "poista: true\nsyy: Ei ole.\n"},
        [
            f"{GUIDE_ROLE}:1: poista: Poistuvan kohdan sivulta puuttuu korvaaja.\n    → Lisää rivi ”tilalle: tunnus”: sivun osoite johtaa sen sivulle."
        ],
    ),
    "korvaajaa ei ole": (
        {GUIDE_ROLE: "poista: true\ntilalle: tyontekia\nsyy: Ei ole.\n"},
        [
            f"{GUIDE_ROLE}:2: tilalle: Tiedostoa data/roolit/tyontekia.yml ei ole.\n    → Tarkoititko ”tyontekija”?",
        ],
    ),
    "poistetaan ja muutetaan": (
        {GUIDE_ROLE: "poista: true\ntilalle: tyontekija\nsyy: Ei ole.\nnimi: Toinen\n"},
        [
            f"{GUIDE_ROLE}:4: nimi: Kohta poistetaan, mutta sillä on kenttiä.\n    → Poista kentät tai rivi ”poista: true”."
        ],
    ),
    "uuden kohdan virhe alueen rivillä": (
        {FORM: ("vastaus: päivä", "vastaus: paivä")},
        [f"{FORM}:9: osat[1].kohdat[1].vastaus: Arvoa ”paivä” ei ole.\n    → Tarkoititko ”päivä”?"],
    ),
    "muutetun kohdan virhe alueen rivillä": (
        {DECISIONS: DELEGATION.format(base=BASE) + "  huomo: Kysy johtajalta\n"},
        [f"{DECISIONS}:7: apu.huomo: Tuntematon kenttä.\n    → Tarkoititko ”huomio”?"],
    ),
    "alueen tiedosto puuttuu": (
        {COUNTY: None},
        [
            f"{COUNTY}:1: Alueen tiedosto puuttuu.\n    → Kirjoita se: alueen nimi, sivuston nimi ja osoite. Malli on README:n luvussa ”Toiselle hyvinvointialueelle”."
        ],
    ),
    "alueen tiedoston kenttä": (
        {COUNTY: EDITION.replace("osoite: https://kuvitteella.example", "osoite: kuvitteella")},
        [f"{COUNTY}:5: osoite: Verkko-osoitetta ei voi lukea.\n    → Kirjoita koko osoite, joka alkaa https://."],
    ),
    "vastuuroolia ei ole": (
        {COUNTY: EDITION.replace("vastuurooli: tyontekija", "vastuurooli: tyontekia")},
        [f"{COUNTY}:7: vastuurooli: Tiedostoa data/roolit/tyontekia.yml ei ole.\n    → Tarkoititko ”tyontekija”?"],
    ),
    "huomio on tyhjä": (
        {FACTS: "kesto:\n  paikallinen_huomio:\n"},
        [
            f"{FACTS}:2: kesto.paikallinen_huomio: Kenttä on tyhjä.\n    → Kirjoita arvo tai poista kenttä, jos se ei ole pakollinen."
        ],
    ),
    "syy ei ole tekstiä": (
        {GUIDE_ROLE: "poista: true\ntilalle: tyontekija\nsyy: [a, b]\n"},
        [f"{GUIDE_ROLE}:3: syy: Arvon pitää olla tekstiä.\n    → Kirjoita yksi teksti, ei luetteloa eikä kenttiä."],
    ),
    "henkilötunnus": (
        {FORM: ("tarkoitus: Kirjaa sovitut asiat.", "tarkoitus: Kirjaa 131052-308T.")},
        [
            f"{FORM}:3: Rivillä on henkilötunnus.\n"
            "    → Poista se. Tukipakissa ei ole asiakastietoja; jos tunnus on jo julkaistu, kerro tietosuojavastaavalle."
        ],
    ),
    "lain luku kirjoitettuna": (
        {
            "paikallinen/data/roolit/tulkki.yml": GUIDE.replace("Ohjaaja", "Tulkki").replace(
                "Ohjaa.", "Tulkkaa 30 päivää."
            )
        },
        [
            "paikallinen/data/roolit/tulkki.yml:4: tehtävä: Luku ”30 päivää” on kirjoitettu tekstiin, vaikka se on tiedoissa.\n"
            '    → Kirjoita {{ määräaika("kesto") }} tai sen säännön tunnus, jota tarkoitat.'
        ],
    ),
    "vieras kansio": (
        {"paikallinen/dat/roolit/uusi.yml": GUIDE},
        ["paikallinen/dat:1: Kansiossa paikallinen ei ole paikkaa ”dat”.\n    → Tarkoititko ”data”?"],
    ),
    "luettelossa ei ole kohtaa": (
        {STEPS: "syy: Päätös.\nvaiheet:\n  kuul:\n    kuullaan: [vanhempi]\n"},
        [f"{STEPS}:3: vaiheet.kuul: Ytimen luettelossa ei ole kohtaa ”kuul”.\n    → Tarkoititko ”kuule”?"],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_of_a_county_is_told_where_it_wrote_it(name: str, tmp_path: Path) -> None:
    changes, expected = FAULTS[name]
    assert said(county(tmp_path, changes)) == expected


def test_deviations_are_listed_with_their_reasons(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["erot", "--juuri", str(county(tmp_path))]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Alueen omia kohtia 4.\n")
    assert f"  apu: muutettu. Syy: Delegointipäätös 12 §, 4.3.2027 ({DECISIONS}:1)\n" in told
    assert "    päättää: ydin ”virkasuhteinen työntekijä”, alue ”johtava työntekijä”\n" in told
    assert "    huomio: Meillä avusta kerrotaan myös kirjeellä.\n" in told
    assert "    teksteissä sanotaan yhä ”Ohjaaja”: data/tyopajat/paja.yml\n" in told
    word = "# Avun opas\n", "# Avun opas\n\nKysy ohjaajalta.\n"
    assert main(["erot", "--juuri", str(county(tmp_path / "toinen", {"docs/opas/apu.md": word}))]) == 0
    assert (
        "    teksteissä sanotaan yhä ”Ohjaaja”: data/tyopajat/paja.yml, docs/opas/apu.md\n" in capsys.readouterr().out
    )
    assert main(["erot", "--juuri", str(MINI)]) == 0
    assert capsys.readouterr().out == "Alueen omia kohtia ei ole: sisältö on ytimen.\n"


def test_remark_does_not_change_the_law(tmp_path: Path) -> None:
    core, own = checked(MINI), check(county(tmp_path))[0]
    assert core.catalog.of(LegalFact) == own.catalog.of(LegalFact)


def test_what_is_a_countys_own_is_told_on_the_page(tmp_path: Path) -> None:
    site = checked(county(tmp_path))
    own = own_of_county(Here(site, site.pages["opas-apu", "fi"]))
    assert own is not None
    assert own.county == "Kuvitteellan hyvinvointialue"
    assert own.text == "Oma ohje: Alueen oma lomake; huomio: Avun kesto; Apu lapselle (Delegointipäätös 12 §, 4.3.2027)"
    family = own_of_county(Here(site, site.pages["esite-apu", "fi"]))
    assert family is not None
    assert family.text == "Oma ohje"
    text = site.text(site.pages["opas-apu", "fi"])
    assert '<small class="alueen">Kuvitteellan hyvinvointialueen oma ohje</small>' in text
    assert "Kuvitteellan hyvinvointialue: Meillä avusta kerrotaan myös kirjeellä." in text
    assert own_of_county(Here(site, site.pages["tyontekijalle", "fi"])) is None
    assert re.search(r"johtava työntekijä.*\(Kuvitteellan hyvinvointialueen oma ohje\)</small> · ", text)
    law = site.text(site.pages["esite-apu", "fi"])
    assert re.search(r'data-perheelle="kesto".*<small class="alueen">Kuvitteellan hyvinvointialue: Meillä avusta', law)
    assert not re.search(r'data-perheelle="aloitus".*class="alueen"', law)
    told = {row["id"] for row in rows(site, ()) if row["alueen_oma"]}
    assert {"opas-apu", "esite-apu"} <= told < {page for page, _ in site.pages}
    core = checked(MINI)
    assert own_of_county(Here(core, core.pages["opas-apu", "fi"])) is None
    assert 'class="alueen"' not in core.text(core.pages["opas-apu", "fi"])


def test_slides_tell_what_is_a_countys_own(tmp_path: Path) -> None:
    own = {WORKSHOP: "syy: Sovittu.\nosallistujia:\n  enintään: 9\n"}
    (problem,) = said(county(tmp_path, own))
    own = {WORKSHOP: f"pohja: {re.findall('pohja: ([0-9a-f]+)', problem)[0]}\n{own[WORKSHOP]}"}
    site = checked(changed(tmp_path / "juuri", own))
    page = site.pages["tyopaja-paja", "fi"]
    (tmp_path / "juuri" / "theme").symlink_to(ROOT / "theme")
    file = tmp_path / page.address / "index.html"
    file.parent.mkdir(parents=True)
    file.write_text('<article><h1>Paja</h1><div class="teksti"><p>Teksti.</p></div></article>', "utf-8")
    for _, _, deck in decks(Sheet(site, page, tmp_path, "https://kuvitteella.example/")):
        assert deck.slides[0].lines[-1] == "Kuvitteellan hyvinvointialueen oma ohje"
        assert deck.slides[0].notes[-1] == (
            "Kuvitteellan hyvinvointialueen oma ohje",
            "Oma ohje: Pieni työpaja (Sovittu)",
        )
        assert deck.marks.local == "Kuvitteellan hyvinvointialue. Oma ohje: Pieni työpaja (Sovittu)."


def test_remark_is_told_in_its_language_only(tmp_path: Path) -> None:
    note = "kesto:\n  paikallinen_huomio: Meillä kirjeellä.\n  paikallinen_huomio_sv: Hos oss per brev.\n"
    site = checked(county(tmp_path, {FACTS: note}))
    told = [
        mark(Here(site, site.pages["esite-apu", language]), "maaraajat", "kesto") for language in ("fi", "sv", "en")
    ]
    assert told == [
        "Kuvitteellan hyvinvointialue: Meillä kirjeellä.",
        "Kuvitteellan hyvinvointialue: Hos oss per brev.",
        "",
    ]


def test_open_data_tells_what_is_a_countys_own(tmp_path: Path) -> None:
    site = checked(county(tmp_path))
    table = next(row for row in tables(site.catalog) if row.name == "poikkeamat")
    assert {
        "laji": "paatosvalta",
        "id": "apu",
        "miten": "muutettu",
        "syy": "Delegointipäätös 12 §, 4.3.2027",
        "tilalla": None,
        "kentät": "päättää, päättää_sv, päättää_en",
    } in table.rows
    assert "poikkeamat" not in {row.name for row in tables(checked(MINI).catalog)}
