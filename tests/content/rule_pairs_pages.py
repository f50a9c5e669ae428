"""The samples of the rules about pages and prose."""

from __future__ import annotations

from new_page import NEW

from .rule_pairs import Pairs
from .trees import Change

APU = "data/prosessit/apu.yml"
SEURANTA = "data/prosessit/seuranta.yml"
PACKET = "data/perehdytykset/tyontekija.yml"
GUIDE = "docs/opas/apu.md"
WORDS = "docs/opas/sanat.md"
LEAFLET = "docs/perheille/apua.md"
ENGLISH = "docs/perheille/en/apua.md"
PARENT = "data/roolit/vanhempi.yml"
SWEDISH = "docs/perheille/sv/apua.md"
CITE = 'Kirjoita {{ määräaika("kesto") }} tai sen säännön tunnus, jota tarkoitat.'


def process_page(*parts: str) -> dict[str, Change]:
    """The process ”apu” with a page of its own, whose text is these parts."""
    text = NEW.replace("id: uusi", "id: prosessi-apu").replace("tyyppi: opas", "tyyppi: prosessi")
    return {"docs/prosessit/apu.md": text.replace("Tekstiä.", "\n\n".join(parts))}


LEAD = "Lapsi saa avun ajoissa."
WHOLE = [f'{{{{ {word}("apu") }}}}' for word in ("silmäyksellä", "vaiheet", "keneltä_kysyn", "laki_ja_lähteet")]
MODEL = "Katso järjestys valmiilta sivulta docs/prosessit/kiireellinen-sijoitus.md."
REST = ["Lapsen näkökulma", "Systeeminen katse", "Kirjaamisen otsikot", "Tavalliset sudenkuopat"]

PAGE_PAIRS: Pairs = {
    "process_pages_are_whole": (
        process_page(LEAD, WHOLE[0], "## Vaihe vaiheelta", *WHOLE[1:]),
        process_page(LEAD, WHOLE[2], "## Vaihe vaiheelta", WHOLE[0], WHOLE[3]),
        [
            f"docs/prosessit/apu.md:10: Prosessin sivulta puuttuu {WHOLE[1]}.\n    → {MODEL}",
            "docs/prosessit/apu.md:19: Prosessin sivun osat ovat väärässä järjestyksessä.\n    → Kirjoita ne tässä järjestyksessä: silmäyksellä, vaiheet, keneltä_kysyn, laki_ja_lähteet.",
        ],
    ),
    "process_pages_answer_first": (
        process_page(LEAD, *WHOLE),
        process_page(LEAD, "## Yhdellä silmäyksellä", *WHOLE),
        [
            f"docs/prosessit/apu.md:17: Ennen vastauksia {WHOLE[0]} on muuta kuin pääotsikko ja yksi virke.\n    → Jätä väliin yksi virke siitä, milloin sivua käytetään, ja siirrä muu myöhemmäksi.",
        ],
    ),
    "process_pages_are_not_thin": (
        process_page(LEAD, *(f"## {part}\n\nTekstiä." for part in REST), "| Hyvä kirjallisena | Mikä onnistui. |"),
        process_page(LEAD, *(f"## {part}\n\nTekstiä." for part in REST[1:])),
        [
            "docs/prosessit/apu.md:10: Prosessin sivulta puuttuu: näkökulma, Hyvä kirjallisena.\n    → Kirjoita osat. Malli on sivulla docs/prosessit/kiireellinen-sijoitus.md."
        ],
    ),
    "references_exist": (
        {PACKET: ("sivu: prosessi-apu", "sivu: opas-apu"), WORDS: ("tyyppi: tietoa", "tyyppi: tietoa\npari: prosessi-apu")},
        {PACKET: ("sivu: prosessi-apu", "sivu: prosessi-avu"), WORDS: ("tyyppi: tietoa", "tyyppi: tietoa\npari: opas-sanasto")},
        [
            f"{PACKET}:16: jaksot[1].kohdat[1].sivu: Sivua ”prosessi-avu” ei ole.\n    → Tarkoititko ”prosessi-apu”?",
            f"{WORDS}:4: pari: Sivua ”opas-sanasto” ei ole.\n    → Tarkoititko ”opas-sanat”?",
        ],
    ),
    "titles_are_unique": (
        {GUIDE: ("# Avun opas", "# Apua perheelle")},
        {GUIDE: ("# Avun opas", "# Työntekijälle")},
        ["docs/opas/index.md:1: Otsikko ”Työntekijälle” on jo sivulla docs/opas/apu.md.\n    → Anna sivulle oma otsikko."],
    ),
    "addresses_are_unique": (
        {SEURANTA: ("järjestys: 2", "järjestys: 2\nosoite: opas/seuranta")},
        {SEURANTA: ("järjestys: 2", "järjestys: 2\nosoite: opas/apu")},
        [f"{SEURANTA}:1: Osoitteessa opas/apu/ on jo sivu {GUIDE}.\n    → Nimeä tiedosto toisin."],
    ),
    "twins_point_back": (
        {LEAFLET: ("pari: opas-apu", "pari: prosessi-apu"), GUIDE: ("pari: esite-apu\n", ""), SWEDISH: None, ENGLISH: None},
        {GUIDE: ("pari: esite-apu\n", "")},
        [f"{LEAFLET}:6: pari: Parisivu ”opas-apu” ei osoita takaisin.\n    → Kirjoita sivulle {GUIDE} kenttä ”pari: esite-apu”."],
    ),
    "translations_have_an_original": (
        {SWEDISH: ("käännös: 2026-11-22", "käännös: 2026-01-01")},
        {SWEDISH: ("käännös: 2026-11-22\n", ""), WORDS: ("tyyppi: tietoa", "tyyppi: tietoa\nkieli: en\nkäännös: 2026-11-22")},
        [
            f"{WORDS}:2: id: Sivua ”opas-sanat” ei ole suomeksi.\n    → Korjaa tunnus tai kirjoita ensin suomenkielinen sivu.",
            f"{SWEDISH}:2: käännös: Käännöksestä puuttuu päivä.\n    → Kirjoita sen suomenkielisen sivun tarkistuspäivä, josta käännettiin.",
        ],
    ),
    "ids_differ_by_more_than_case": (
        {"data/lahteet.yml": ("L1:\n", "L9:\n  nimi: Toinen\nL1:\n")},
        {"data/lahteet.yml": ("L1:\n", "l1:\n  nimi: Toinen\nL1:\n")},
        ["data/lahteet.yml:3: L1: Tunnus ”L1” eroaa tunnuksesta ”l1” vain kirjainten koon osalta.\n    → Anna toiselle selvästi eri tunnus."],
    ),
    "ids_of_pages_are_small": (
        {WORDS: ("id: opas-sanat", "id: opas-sanat2")},
        {WORDS: ("id: opas-sanat", "id: opas-Sanat")},
        [f"{WORDS}:2: id: Tunnuksessa ”opas-Sanat” on isoja kirjaimia.\n    → Kirjoita: opas-sanat."],
    ),
    "generated_pages_are_replaced_in_their_place": (
        {"docs/roolit/vanhempi.md": NEW.replace("id: uusi", "id: rooli-vanhempi")},
        {"docs/opas/uusi.md": NEW.replace("id: uusi", "id: rooli-vanhempi")},
        [
            "docs/opas/uusi.md:2: id: Tunnus ”rooli-vanhempi” kuuluu sivulle, joka syntyy tiedostosta data/roolit/vanhempi.yml.\n"
            "    → Anna sivulle oma tunnus. Jos sen pitää korvata tuotettu sivu, siirrä se: docs/roolit/vanhempi.md."
        ],
    ),
    "every_page_is_in_the_menu": (
        {"docs/opas/lisaa/index.md": NEW, "docs/opas/lisaa/toinen.md": NEW.replace("uusi", "toinen").replace("Uusi", "Toinen")},
        {"docs/uusi.md": NEW, "docs/opas/lisaa/toinen.md": NEW.replace("uusi", "toinen").replace("Uusi", "Toinen")},
        [
            "docs/opas/lisaa/toinen.md:1: Sivu ei ole valikossa: kansio docs/opas/lisaa ei kuulu siihen.\n"
            "    → Siirrä sivu kansioon, jossa on jo sivuja, tai kirjoita kansiolle etusivu docs/opas/lisaa/index.md.",
            "docs/uusi.md:1: Sivu ei ole valikossa: kansio docs ei kuulu siihen.\n    → Siirrä sivu kansioon, jossa on jo sivuja.",
        ],
    ),
    "facts_are_cited": (
        {
            GUIDE: ("# Avun opas", "# Avun opas\n\nSe kesti 31 päivää, 130 päivää, 2–30 päivää ja 1,30 päivää. `30 päivää`"),
            APU: ("Pyyntö tulee.", "Pyynnöstä on 29 päivää."),
        },
        {
            GUIDE: ("# Avun opas", "# Avun opas\n\nAikaa on 30 päivää, ja 30-vuotias odottaa.\nKolmekymmentä päivää."),
            SWEDISH: ("# Hjälp för familjen", "# Hjälp för familjen\n\nInom 30 dagar."),
            APU: ("Pyyntö tulee.", "Pyynnöstä on 30\u00a0päivää."),
        },
        [
            f"{GUIDE}:18: Luku ”30 päivää” on kirjoitettu tekstiin, vaikka se on tiedoissa.\n    → {CITE}",
            f"{GUIDE}:19: Luku ”Kolmekymmentä päivää” on kirjoitettu tekstiin, vaikka se on tiedoissa.\n    → {CITE}",
            f"{SWEDISH}:17: Luku ”30 dagar” on kirjoitettu tekstiin, vaikka se on tiedoissa.\n    → {CITE}",
            f"{APU}:8: alkaa: Luku ”30\u00a0päivää” on kirjoitettu tekstiin, vaikka se on tiedoissa.\n    → {CITE}",
        ],
    ),
    "letters_can_be_printed": (
        {
            LEAFLET: ("# Apua perheelle", "# Apua perheelle\n\nŠ, ž, đ, ŋ, Оксана, tiếng Việt, 1 ≤ 2, – ja ”…”."),
            GUIDE: ("# Avun opas", "# Avun opas\n\nمرحبا ✅"),
        },
        {
            LEAFLET: ("# Apua perheelle", "# Apua perheelle\n\nHyväksytty ✅ ✅ ja 中文."),
            PARENT: ("nimi_en: parent", "nimi_en: parent ☎"),
        },
        [
            f"{PARENT}:3: nimi_en: Papereiden kirjasimessa ei ole merkkiä ”☎” (U+260E).\n    → Kirjoita se toisin: tieto tulee myös papereille.",
            f"{LEAFLET}:16: Papereiden kirjasimessa ei ole merkkejä ”✅” (U+2705), ”中” (U+4E2D), ”文” (U+6587).\n"
            "    → Kirjoita se toisin tai poista alkutiedoista kenttä ”tuloste”.",
        ],
    ),
}  # fmt: skip
