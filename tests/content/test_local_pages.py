"""Pages of a county's own edition: its own, those in the place of the core's, parts at their ends, and pages taken away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.content import check, checked
from macros.site.published import published, register
from macros.site.site import Site
from publish.build import Build, origin
from publish.exports.datapackage import write_datapackage
from publish.exports.permalinks import write_permalinks

from .county import COUNTY, EDITION
from .rule_pairs import GONE_PAGE
from .trees import MINI, Change, changed, mini, said

CORE_PAGE = "docs/opas/apu.md"
OWN, PART, GONE = (f"paikallinen/docs/opas/{name}.md" for name in ("meilla", "apu-meilla", "sanat-pois"))
HEAD = """id: {id}
tyyppi: opas
kohderyhmä: [työntekijä]
kuvaus: Alueen oma opas.
vastuu: tyontekija
tarkistettu: 2026-11-22
tarkistusväli: 6
"""
OWN_PAGE = "---\n" + HEAD.format(id="opas-meilla") + '---\n\n# Näin meillä\n\nKatso {{ sivu("opas-apu") }}.\n'
OWN_PART = """---
lisää: opas-apu
syy: Sovittu johtoryhmässä 4.3.2027.
---

## Näin meillä

Apua antaa {{ päättäjä("apu") }}.
"""
LAYER: dict[str, Change] = {
    COUNTY: EDITION,
    OWN: OWN_PAGE,
    PART: OWN_PART,
    GONE: GONE_PAGE.format(instead="opas-apu"),
}


def county(folder: Path, changes: dict[str, Change] | None = None) -> Path:
    """The small site with the county's pages, and with something changed after that."""
    return changed(changed(mini(folder), LAYER), changes or {})


def text(site: Site, page: str) -> str:
    return site.text(site.pages[page, "fi"])


def test_county_has_pages_of_its_own_and_parts_on_those_of_the_core(tmp_path: Path) -> None:
    site = checked(county(tmp_path))
    assert site.pages["opas-meilla", "fi"].address == "opas/meilla/"
    assert "## Näin meillä\n\nApua antaa virkasuhteinen työntekijä" in text(site, "opas-apu")
    assert text(site, "opas-apu").startswith(text(checked(MINI), "opas-apu").split("{{")[0].rstrip()[:40])


def test_part_may_stand_before_a_section_and_every_line_is_told_where_it_is_written(tmp_path: Path) -> None:
    part = "paikallinen/docs/perheille/apua-meilla.md"
    texts = {
        part: '---\nlisää: esite-apu\nennen: {}\nsyy: Sovittu.\n---\n\n## Meillä\n\n{{{{ soita("olematon") }}}}\n',
        "paikallinen/docs/perheille/apua-toinen.md": "---\nlisää: esite-apu\nennen: {}\nsyy: Sovittu.\n---\n## Toinen\n\nSoita.\n",
    }
    own = {name: text.format("Kuka auttaa") for name, text in texts.items()}
    late = "docs/perheille/apua.md", ('laki_perheelle("aloitus",', 'laki_perheelle("alotus",')
    root = changed(mini(tmp_path), {COUNTY: EDITION, **own, late[0]: late[1]})
    assert [row.split(": ")[0] for row in said(root)] == ["docs/perheille/apua.md:40", f"{part}:9"]
    changed(root, {late[0]: (late[1][1], late[1][0]), part: own[part].replace("olematon", "hata")})
    assert said(root) == []
    site = checked(root)
    headings = re.findall(r"^## (.+)$", text(site, "esite-apu"), re.M)
    assert headings == ["Kolme asiaa nyt", "Meillä", "Toinen", "Kuka auttaa", "Mitä laki sanoo"]
    changed(root, {part: own[part].replace("Kuka auttaa", "Kuka auttoi")})
    (told,) = said(root)
    assert told == (
        f"{part}:3: ennen: Sivulla docs/perheille/apua.md ei ole väliotsikkoa ”Kuka auttoi”.\n"
        "    → Tarkoititko ”Kuka auttaa”?"
    )


def test_address_of_a_page_taken_away_leads_to_the_one_in_its_place(tmp_path: Path) -> None:
    root = county(tmp_path, {"data/koulutukset/perusteet.yml": ("[opas-sanat]", "[opas-sanat, opas-apu]")})
    site = checked(root)
    assert ("opas-sanat", "fi") not in site.pages
    assert site.catalog.items("koulutukset")["perusteet"].model_dump()["materials"] == ["opas-apu"]
    write_permalinks(Build(site, tmp_path, origin(root), tmp_path, print))
    for place in ("m/opas-sanat", "opas/sanat"):
        assert "opas/apu/" in (tmp_path / place / "index.html").read_text("utf-8")


def test_page_in_the_place_of_the_cores_follows_it(tmp_path: Path) -> None:
    page = f"paikallinen/{CORE_PAGE}"
    own = (
        "---\n"
        + HEAD.format(id="opas-apu")
        + "pari: esite-apu\n{more}---\n\n# Oma opas\n\nMeillä.\n\n{{{{ parisivu() }}}}\n"
    )
    files: dict[str, Change] = {COUNTY: EDITION, page: own.format(more="")}
    root = changed(mini(tmp_path), files)
    told = [row for row in said(root) if row.startswith(page)]
    assert [row.split("\n")[0] for row in told] == [
        f"{page}:2: Muutokselta puuttuu pohja; ytimen sivu on {CORE_PAGE}.",
        f"{page}:2: Muutokselta puuttuu syy.",
    ]
    base = re.findall(r"pohja: (\w+)”", told[0])[0]
    changed(root, {page: own.format(more=f"pohja: {base}\nsyy: Oma tapa.\n")})
    assert [row for row in said(root) if row.startswith(page)] == []
    changed(root, {CORE_PAGE: ("Huostaanotto on viimeinen keino.", "Huostaanotto on aina viimeinen keino.")})
    told = [row for row in said(root) if row.startswith(page)]
    assert [row.split("\n")[0] for row in told] == [f"{page}:10: pohja: Ydin on muuttunut tämän jälkeen: {CORE_PAGE}."]


def test_part_stands_on_the_page_that_is_in_the_place_of_the_cores(tmp_path: Path) -> None:
    page, part = f"paikallinen/{CORE_PAGE}", "paikallinen/docs/opas/a-osa.md"  # read before the page
    own = (
        "---\n"
        + HEAD.format(id="opas-apu")
        + "pari: esite-apu\nsyy: Oma.\npohja: {}\n---\n\n# Oma opas\n\n## Meillä\n\n{{{{ parisivu() }}}}\n"
    )
    files: dict[str, Change] = {COUNTY: EDITION, part: OWN_PART.replace("syy:", "ennen: Meillä\nsyy:")}
    root = changed(mini(tmp_path), files | {page: own.format("aaaaaa")})
    base = re.findall(r"pohja: (\w+)”", next(row for row in said(root) if row.startswith(page)))[0]
    site = check(changed(root, {page: own.format(base)}))[0]
    assert re.findall(r"^## (.+)$", text(site, "opas-apu"), re.M) == ["Näin meillä", "Meillä"]
    assert {row.how for row in site.catalog.deviations.values()} == {"muutettu", "lisätty osa"}


def test_core_may_change_a_page_that_has_a_part_of_the_county(tmp_path: Path) -> None:
    root = county(tmp_path, {CORE_PAGE: ("Huostaanotto on viimeinen keino.", "Huostaanotto on aina viimeinen keino.")})
    assert said(root) == []


# what a county writes wrong
FAULTS: dict[str, tuple[dict[str, Change], list[str]]] = {
    "virhe osassa on osan rivillä": (
        {PART: ('päättäjä("apu")', 'päättäjä("apuu")')},
        [f"{PART}:8: Tunnusta ”apuu” ei ole tiedostossa data/paatosvalta.yml.\n    → Tarkoititko ”apu”?"],
    ),
    "osan sivua ei ole": (
        {PART: ("lisää: opas-apu", "lisää: opas-avu")},
        [f"{PART}:2: lisää: Ytimessä ei ole sivua ”opas-avu”.\n    → Tarkoititko ”opas-apu”?"],
    ),
    "osan syy puuttuu": (
        {PART: ("syy: Sovittu johtoryhmässä 4.3.2027.\n", "")},
        [f"{PART}:2: Muutokselta puuttuu syy.\n    → Lisää esimerkiksi rivi ”syy: Delegointipäätös 12 §, 4.3.2027”."],
    ),
    "osan kenttä": (
        {PART: ("syy: Sovittu", "kuvaus: Oma.\nsyy: Sovittu")},
        [f"{PART}:3: kuvaus: Tuntematon kenttä.\n    → Sallitut: ennen, kieli, lisää, syy."],
    ),
    "osalla ei ole otsikkoa": (
        {PART: ("## Näin meillä\n\n", "")},
        [f"{PART}:5: Osa ei ala väliotsikolla.\n    → Aloita osa rivillä ”## Otsikko”."],
    ),
    "poistettavaa sivua ei ole": (
        {GONE: GONE_PAGE.format(instead="opas-apu").replace("opas-sanat", "opas-sana")},
        [f"{GONE}:2: poista: Ytimessä ei ole sivua ”opas-sana”.\n    → Tarkoititko ”opas-sanat”?"],
    ),
    "poistuvalta sivulta puuttuu korvaaja": (
        {GONE: ("tilalle: opas-apu\n", "")},
        [
            f"{GONE}:2: poista: Poistuvalta sivulta puuttuu korvaaja.\n    → Lisää rivi ”tilalle: sivun tunnus”: osoite johtaa sille."
        ],
    ),
    "osan syy on tyhjä": (
        {PART: ("syy: Sovittu johtoryhmässä 4.3.2027.", "syy:")},
        [f"{PART}:3: syy: Kenttä on tyhjä.\n    → Kirjoita arvo tai poista kenttä, jos se ei ole pakollinen."],
    ),
    "korvaava sivu väärässä paikassa": (
        {OWN: OWN_PAGE.replace("opas-meilla", "opas-apu")},
        [
            f"{OWN}:2: id: Sivu ”opas-apu” on ytimessä paikassa docs/opas/apu.md.\n"
            "    → Siirrä sivu, jos se korvaa ytimen sivun: paikallinen/docs/opas/apu.md. Muuten anna sille oma tunnus."
        ],
    ),
    "toinen tunnus ytimen sivun paikassa": (
        {"paikallinen/docs/opas/apu.md": OWN_PAGE.replace("opas-meilla", "opas-toinen")},
        [
            "paikallinen/docs/opas/apu.md:2: id: Paikassa docs/opas/apu.md on ytimen sivu ”opas-apu”.\n"
            "    → Anna tiedostolle toinen nimi, tai ytimen sivun tunnus, jos sivu korvaa sen."
        ],
    ),
    "osa poistetulle sivulle": (
        {"paikallinen/docs/ylin.md": OWN_PART.replace("opas-apu", "opas-sanat")},
        [
            "paikallinen/docs/ylin.md:2: lisää: Ytimessä ei ole sivua ”opas-sanat”.\n    → Sallitut: esite-apu, etusivu, opas-apu, perheille, tyontekijalle, tyopaja-paja."
        ],
    ),
    "sivu poistetaan kahdesti": (
        {"paikallinen/docs/ylin.md": GONE_PAGE.format(instead="opas-apu")},
        [
            "paikallinen/docs/ylin.md:2: poista: Ytimessä ei ole sivua ”opas-sanat”.\n    → Sallitut: esite-apu, etusivu, opas-apu, perheille, tyontekijalle, tyopaja-paja."
        ],
    ),
    "linkki poistettuun tiedostoon": (
        {OWN: ('Katso {{ sivu("opas-apu") }}.', "Katso [sanat](sanat.md).")},
        [f"{OWN}:13: Linkki ”sanat.md” ei johda mihinkään.\n    → Tarkoititko ”apu.md”?"],
    ),
    "oman sivun kenttä": (
        {OWN: ("kuvaus: Alueen", "kuvaaus: Alueen")},
        [f"{OWN}:5: kuvaaus: Tuntematon kenttä.\n    → Tarkoititko ”kuvaus”?"],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_of_a_page_is_told_where_the_county_wrote_it(name: str, tmp_path: Path) -> None:
    changes, expected = FAULTS[name]
    assert said(county(tmp_path, changes)) == expected


def test_county_keeps_its_own_register_of_addresses(tmp_path: Path) -> None:
    root = county(tmp_path, {"data/osoitteet.txt": "opas-poissa fi opas/poissa/\n"})
    site = checked(root)  # what the core has published does not bind the county
    assert published(root) == []
    register(site)
    own = (root / "paikallinen/data/osoitteet.txt").read_text("utf-8")
    assert "opas-meilla fi opas/meilla/\n" in own
    changed(root, {OWN: None})
    assert [row.split("\n")[0].split(": ", 1)[1] for row in said(root)] == ["Julkaistu sivu ”opas-meilla” on kadonnut."]


def test_site_is_called_what_the_county_calls_it(tmp_path: Path) -> None:
    (tmp_path / "avoin-data").mkdir()
    for root, name in ((county(tmp_path), "Kuvitteellan tukipakki"), (MINI, "Lastensuojelun tukipakki")):
        write_datapackage(Build(checked(root), tmp_path, "https://tukipakki.example/", tmp_path, print))
        assert f'"title": "{name}"' in (tmp_path / "avoin-data/datapackage.json").read_text("utf-8")
