"""The samples of the rules about workshop kits: the small site's workshop is a whole kit; each bad case takes one thing of it away."""

from __future__ import annotations

from .rule_pairs import WORKSHOP, Pairs

GUIDE = "docs/opas/apu.md"
PROPS = "rekvisiitta:\n  - kortit: pienet\n    jokaiselle: pöytä\n  - lomake: kirjaus\n"
SHOWN = "          - Kerro työstäsi.\n"
SLIDES = """        diat:
          - minuutit: 20
            osallistujalle: [Mieti hetki.]
            sano: Mieti hetki.
            näytä: Ajastin.
            vikaan: Hiljaisuus tuntuu pitkältä. Odota.
            siirtymä: Nyt puhutaan.
          - laji: kysymys
            minuutit: {minutes}
            osallistujalle: [Kerro.]
            sano: Kerro.
            näytä: Ajastin.
            vikaan: Aika loppuu. Keskeytä.
            siirtymä: Tauko.
"""

KIT_PAIRS: Pairs = {
    "kits_are_whole": (
        {WORKSHOP: (PROPS, "")},
        {WORKSHOP: ("todistus: Harjoiteltiin yhteistä työtä.\n", "")},
        [
            f"{WORKSHOP}:75: rekvisiitta: Pajalla on rekvisiitta, mutta kenttä ”todistus” puuttuu.\n    → Kirjoita kenttä ”todistus”."
        ],
    ),
    "props_exist": (
        {
            WORKSHOP: ("  - lomake: kirjaus\n", "  - työpohja: opas-apu\n"),
            GUIDE: ("tarkistusväli: 6\n", "tarkistusväli: 6\ntuloste: [työpohja]\n"),
        },
        {WORKSHOP: ("  - lomake: kirjaus\n", "  - työpohja: opas-apu\n  - kappaleita: 2\n")},
        [
            f"{WORKSHOP}:79: rekvisiitta[2].työpohja: Sivulla ”opas-apu” ei ole työpohjaa.\n"
            "    → Lisää sivun alkutietoihin ”tuloste: [työpohja]” tai poista rivi.",
            f"{WORKSHOP}:80: rekvisiitta[3]: Rekvisiitalla on täsmälleen yksi lähde, ja kukin lähde on luettelossa kerran.\n"
            "    → Kirjoita riville ”kortit”, ”lomake” tai ”työpohja”.",
        ],
    ),
    "parts_use_what_is_in_the_kit": (
        {WORKSHOP: ("rekvisiitta: [pienet]", "rekvisiitta: [kirjaus]")},
        {
            WORKSHOP: (
                "        rekvisiitta: [pienet]\n        tapaus: Ensimmäinen osa\n",
                "        rekvisiitta: [pienetkin]\n        tapaus: Toinen osa\n",
            )
        },
        [
            f"{WORKSHOP}:31: ohjelmat[1].osiot[1].rekvisiitta[1]: Pajan rekvisiitassa ei ole tunnusta ”pienetkin”.\n    → Tarkoititko ”pienet”?",
            f"{WORKSHOP}:32: ohjelmat[1].osiot[1].tapaus: Tapauksessa ei ole osaa ”Toinen osa”.\n    → Sallitut: Ensimmäinen osa.",
        ],
    ),
    "parts_are_guided": (
        {WORKSHOP: (SHOWN, SHOWN + "          - Kysy lisää.\n")},
        {WORKSHOP: ("        vikaan: Yksi puhuu muiden ajan. Näytä ajastinta.\n", "")},
        [
            f"{WORKSHOP}:19: ohjelmat[1].osiot[1]: Osiosta puuttuu se, mitä diassa lukee, tai ohjaajan muistiinpano.\n"
            "    → Kirjoita ”osallistujalle”, ”sano”, ”näytä”, ”vikaan” ja ”siirtymä”."
        ],
    ),
    "slides_fill_the_part": (
        {WORKSHOP: ("        rekvisiitta: [pienet]\n", SLIDES.format(minutes=30))},
        {
            WORKSHOP: (
                "        lyhimmillään: 30\n",
                "        lyhimmillään: 60\n" + SLIDES.format(minutes=40),
            )
        },
        [
            f"{WORKSHOP}:25: ohjelmat[1].osiot[1].diat: Diojen minuutit ovat yhteensä 60, mutta osion kesto on 50.\n"
            "    → Korjaa diojen tai osion minuutit.",
            f"{WORKSHOP}:24: ohjelmat[1].osiot[1].lyhimmillään: Osio ei voi olla lyhimmillään 60 minuuttia, kun sen kesto on 50.\n"
            "    → Kirjoita pienempi luku.",
        ],
    ),
    "slides_speak_to_participants": (
        {WORKSHOP: (SHOWN, "          - Kerro ohjeistasi.\n")},
        {WORKSHOP: (SHOWN, "          - Ohjaaja kertoo.\n" + SHOWN * 4)},
        [
            f"{WORKSHOP}:25: ohjelmat[1].osiot[1].osallistujalle: Diaan mahtuu 4 riviä ja 45 sanaa.\n"
            "    → Lyhennä tai jaa osio kahdeksi diaksi kenttään ”diat”.",
            f"{WORKSHOP}:25: ohjelmat[1].osiot[1].osallistujalle: Diassa puhutaan osallistujalle: siinä ei ole kellonaikoja eikä ohjaajan ohjeita.\n"
            "    → Siirrä ohje kenttään ”näytä” ja puhuttele osallistujaa.",
        ],
    ),
    "pauses_come_in_time": (
        {WORKSHOP: ("      - minuutit: 50\n", "      - minuutit: 90\n")},
        {WORKSHOP: ("      - minuutit: 50\n", "      - minuutit: 91\n")},
        [
            f"{WORKSHOP}:18: ohjelmat[1].osiot: Ohjelmassa on 91 minuuttia ilman taukoa.\n"
            "    → Lisää tauko niin, että työtä on yhtä jaksoa kohti enintään 90 minuuttia."
        ],
    ),
    "papers_are_props": (
        {WORKSHOP: ("  - Iso paperi\n", "  - Iso paperi ja tusseja\n")},
        {WORKSHOP: ("  - Iso paperi\n", "  - Iso paperi\n  - Roolikortit\n")},
        [
            f"{WORKSHOP}:11: tarvikkeet[2]: Tarvikkeissa on paperi, jota mikään tiedosto ei tee.\n"
            "    → Siirrä se kenttään ”rekvisiitta” tai poista: kutsun, nimilaput, tapauksen, vihkon, palautteen ja todistuksen kone tekee itse."
        ],
    ),
    "remote_time_is_the_programmes": (
        {WORKSHOP: ("  - Jaa pienryhmiin.\n", "  - Varaa sama aika kuin läsnä. Tauko on viisi minuuttia.\n")},
        {WORKSHOP: ("  - Jaa pienryhmiin.\n", "  - Jaa pienryhmiin. Varaa kaksi tuntia.\n")},
        [
            f"{WORKSHOP}:56: etänä[1]: Etäpajan kesto on kirjoitettu käsin, vaikka ohjelmassa on minuutit.\n"
            "    → Kirjoita: Varaa sama aika kuin läsnä ja pidä tauko."
        ],
    ),
    "people_fit_the_picture": (
        {WORKSHOP: ("        - kuka: Noora\n", "        - kuka: Noora, joka on yhdeksän\n")},
        {
            WORKSHOP: (
                "        - kuka: Noora\n",
                "        - kuka: Noora, joka on jo yhdeksän\n" + "        - kuka: Naapuri\n" * 8,
            )
        },
        [
            f"{WORKSHOP}:43: tapaus.osat[1].ihmiset: Dian piirrokseen mahtuu 9 ihmistä.\n"
            "    → Yhdistä ammattilaiset yhdeksi riviksi, jonka merkki on ryhmä.",
            f"{WORKSHOP}:44: tapaus.osat[1].ihmiset[1].kuka: Dian piirroksessa ihmisestä mahtuu sanomaan 24 merkkiä.\n"
            "    → Lyhennä: ”Äidin puoliso”.",
        ],
    ),
    "cues_fill_the_part": (
        {WORKSHOP: ("näytä: Kortit pöydissä.", 'näytä: "Kortit. Aika: kaksi kierrosta 10 minuuttia, purku 5."')},
        {WORKSHOP: ("näytä: Kortit pöydissä.", 'näytä: "Kortit. Aika: kertominen 30, purku 15 minuuttia."')},
        [
            f"{WORKSHOP}:28: ohjelmat[1].osiot[1].näytä: Muistiinpanon ajat ovat yhteensä 45 minuuttia, mutta osion kesto on 50.\n"
            "    → Korjaa kohdan ”Aika: …” minuutit."
        ],
    ),
}
