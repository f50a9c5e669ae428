"""The samples of the rules about family pages: their form, their translations, their language."""

from __future__ import annotations

from .county import COUNTY, EDITION
from .rule_pairs import OWN_PAGE, Pairs

PAGE = "docs/perheille/apua.md"
LETTERS = "data/kirjeet.yml"
SWEDISH = "docs/perheille/sv/apua.md"
MODEL = "Katso malli sivulta docs/perheille/kiireellinen-sijoitus.md."
CALM = 'Apua saa {{ määräaika("kesto", "genetiivi") }} ajan. Huostaanotosta puhutaan erikseen.\n'
OWN_LINE = "  nimi: Tuki ruotsiksi\n  verkko: https://www.tuki.example/stod/\n  mitä: Kuuntelee.\n  kenelle: [vanhempi]\n  kielet: [sv]\n  tarkistettu: 2026-11-22\n  tila: vahvistettu\n"
TRANSLATED = """---
id: esite-apu
tyyppi: esite
kohderyhmä: [perhe]
aiheet: [apu]
pari: opas-apu
kieli: sv
käännös: 2026-11-22
kuvaus: Hjälp för familjen.
vastuu: tyontekija
tarkistettu: 2026-11-22
tarkistusväli: 6
---

# Hjälp för familjen

Du får hjälp i {{ määräaika("kesto") }}.

## Tre saker nu

1. **Ring.** {{ soita("hata") }}
2. **Skriv.** {{ soita("tuki") }}
3. **Fråga.** {{ oma_alue() }}

## Vem hjälper

{{ yhteys("hata") }}

{{ yhteystiedot("kiireellinen") }}

{{ yhteystiedot("vanhempi") }}

{{ hyvinvointialueet() }}

{{ aikakuva("apu") }}

{{ alueen_palvelut() }}

## Vad lagen säger

{{ laki_perheelle("aloitus", "kesto", "laskenta-perille") }}
"""

PART = """---
lisää: esite-apu
ennen: Mitä laki sanoo
syy: Sovittu 4.3.2027
---

## Näin meillä

Soita vastaanottoon.
"""
PART_SV = "paikallinen/docs/apua-sv.md"
IN_SWEDISH = """---
lisää: esite-apu
kieli: sv
ennen: Vad lagen säger
syy: Sovittu 4.3.2027
---

## Hos oss

Ring mottagningen.
"""


def swedish(old: str, new: str) -> dict[str, str]:
    """The Swedish page in the form of family pages, changed."""
    assert old in TRANSLATED
    return {SWEDISH: TRANSLATED.replace(old, new)}


LONG = "Sinä saat apua " + "aina " * 20 + "kun pyydät."
SHORT = "\n\n".join(["Soita heti."] * 10)
HEAVY = "\n\n".join(
    ["Sinä voit pyytää meiltä apua silloin kun tilanne kotona tuntuu sinusta aivan liian raskaalta ja yksinäiseltä."]
    * 10
)
FAMILY_PAIRS: Pairs = {
    "three_things_come_first": (
        {PAGE: ("3. **Kysy.** {{ oma_alue() }}\n", "3. **Kysy.** {{ oma_alue() }}\n\nSoita vaikka yöllä.\n")},
        {PAGE: ("3. **Kysy.** {{ oma_alue() }}\n", ""), SWEDISH: TRANSLATED.replace("## Tre saker nu", "## Nu")},
        [
            f"{PAGE}:18: Osiossa ”Kolme asiaa nyt” on 2 numeroitua kohtaa.\n    → Kirjoita heti otsikon alle 3 kohtaa: ”1. **Tee näin.** …”",
            f"{SWEDISH}:19: Sivun ensimmäinen osio ei ole ”Tre saker nu”.\n    → Kirjoita ensin ”## Tre saker nu”. {MODEL}",
        ],
    ),
    "law_comes_last": (
        swedish("Du får hjälp", "Du får alltid hjälp"),
        swedish("1. **Ring.**", '1. **Ring.** {{ laki("lsl 38 §") }}'),
        [
            f"{SWEDISH}:21: Perheen sivulla ei käytetä sanaa ”laki”.\n    → Lisää säännön tunnus sivun viimeiseen osioon: {{{{ laki_perheelle(…) }}}}.",
        ],
    ),
    "windows_tell_nothing": (
        {PAGE: ("tuloste: [a4, taitto]", "tuloste: [a4, taitto]\nikkuna: Apua")},
        {PAGE: ("# Apua perheelle", "# Apua lastensuojelusta")},
        [
            f"{PAGE}:2: ikkuna: Selaimen ikkunassa lukisi ”lastensuojelusta”.\n    → Kirjoita alkutietoihin kenttä ”ikkuna”: nimi, joka ei kerro, mistä on kyse.",
        ],
    ),
    "letters_have_their_pair": (
        {LETTERS: ("pari: Pyydän papereita", "pari: Pyydän papereita ")},
        {
            LETTERS: ("pari: Pyydän papereita", "pari: Pyydän paperia"),
        },
        [
            f"{LETTERS}:4: paperit.pari: Kirjeellä ei ole paria: työntekijän sivuilla ei ole taulukon riviä ”**Pyydän paperia**”.\n    → Tarkoititko ”Pyydän papereita”?"
        ],
    ),
    "letters_fill_their_blanks": (
        {LETTERS: ("nämä paperit: {mitka}", "paperit {mitka} ja taas {mitka}")},
        {LETTERS: ("de här: {mitka}", "de här: {vilka}")},
        [
            f"{LETTERS}:11: paperit.teksti_sv: Kirjeen aukot eivät ole samat kuin kentät.\n    → Kirjoita tekstiin aukot {{mitka}}, ei muita."
        ],
    ),
    "translations_have_the_same_sections": (
        swedish("Ring.", "Ring genast."),
        swedish("## Vem hjälper\n\n", ""),
        [
            f"{SWEDISH}:37: Sivulla on 3 otsikkoa, suomenkielisellä 4.\n    → Tee samat osiot samassa järjestyksessä kuin sivulla {PAGE}.",
        ],
    ),
    "parts_are_in_every_language": (
        {COUNTY: EDITION, OWN_PAGE: PART, PART_SV: IN_SWEDISH, SWEDISH: TRANSLATED},
        {COUNTY: EDITION, OWN_PAGE: PART, SWEDISH: TRANSLATED},
        [
            f"{OWN_PAGE}:7: Osaa ei ole sivun käännöksessä {SWEDISH}.\n"
            "    → Kirjoita osa myös tiedostoon, jonka alkutiedoissa on ”lisää: esite-apu” ja ”kieli: sv”."
        ],
    ),
    "translations_have_the_same_facts": (
        {
            SWEDISH: TRANSLATED.replace(
                'määräaika("kesto") }}.', 'määräaika("kesto", "kuluessa") }}. {{ yhteys("tuki") }}'
            ).replace('soita("tuki")', 'soita("stod")'),
            PAGE: ("## Kuka auttaa\n", '## Kuka auttaa\n\n{{ yhteys("tuki") }}\n'),
            "data/yhteystiedot.yml": ("tuki:\n", f"stod:\n{OWN_LINE}tuki:\n"),
        },
        swedish('soita("tuki")', 'soita("hata")'),
        [
            f'{SWEDISH}:15: Käännöksestä puuttuu {{{{ soita("tuki") }}}}.\n    → Lisää se samaan kohtaan kuin sivulla {PAGE}.',
            f'{SWEDISH}:21: Vain käännöksessä on {{{{ soita("hata") }}}}.\n    → Poista se tai lisää se sivulle {PAGE}.',
        ],
    ),
    "translations_have_the_same_numbers": (
        {**swedish("Du får", "Ring 112. Du får"), PAGE: ("Apua saa", "Soita 112. Apua saa")},
        swedish("Du får", "Ring 113. Du får"),
        [f"{SWEDISH}:17: Luku 113 on vain käännöksessä.\n    → Vertaa sivuun {PAGE} ja korjaa."],
    ),
    "translations_have_the_same_reader": (
        {**swedish("kieli: sv", "kieli: sv\nlukija: nuori"), PAGE: ("tyyppi: esite", "tyyppi: esite\nlukija: nuori")},
        swedish("kieli: sv", "kieli: sv\nlukija: nuori"),
        [f"{SWEDISH}:8: lukija: Sivun lukija on nuori, suomenkielisen aikuinen.\n    → Kirjoita lukija: aikuinen."],
    ),
    "sentences_are_short": (
        {PAGE: ("## Kuka auttaa\n", f"## Kuka auttaa\n\n{SHORT}\n")},
        {PAGE: ("## Kuka auttaa\n", f"## Kuka auttaa\n\n{LONG}\n\n{HEAVY}\n")},
        [
            f"{PAGE}:26: Virkkeessä on 25 sanaa, ja tälle lukijalle sopii enintään 18: ”Sinä saat apua aina aina aina …”\n    → Jaa virke kahdeksi: yksi asia kerrallaan.",
            f"{PAGE}:26: Virkkeissä on keskimäärin 14,8 sanaa, ja tälle lukijalle sopii 10,0.\n    → Lyhennä pisimpiä virkkeitä, esimerkiksi: ”Sinä saat apua aina aina aina …”",
        ],
    ),
    "words_are_short": (
        {PAGE: ("Soita.", "Soita sosiaalityöntekijälle.")},
        {PAGE: ("Soita.", "Soita lastensuojelutyöntekijälle.")},
        [
            f"{PAGE}:20: Sana ”lastensuojelutyöntekijälle” on pitkä: 26 kirjainta, ja tälle lukijalle sopii enintään 24.\n    → Sano sama kahdella sanalla tai arkisemmin."
        ],
    ),
    "someone_acts": (
        {PAGE: ("## Kuka auttaa\n", f"## Kuka auttaa\n\n{SHORT}\n")},
        {PAGE: ("## Kuka auttaa\n", f"## Kuka auttaa\n\n{SHORT.replace('Soita heti', 'Sinulle soitetaan')}\n")},
        [
            f"{PAGE}:16: Passiivi on 42 prosentissa virkkeistä, esimerkiksi ”puhutaan”.\n    → Sano tekijä; enintään 30 prosenttia."
        ],
    ),
}
