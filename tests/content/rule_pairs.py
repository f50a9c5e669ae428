"""The samples of the rules about data: for each a good case, a bad one as near to it as can be, and what is said of the bad one."""

from __future__ import annotations

from .county import COUNTY, EDITION
from .trees import Change

Changes = dict[str, Change]
Pairs = dict[str, tuple[Changes, Changes, list[str]]]

APU = "data/prosessit/apu.yml"
SEURANTA = "data/prosessit/seuranta.yml"
FACTS = "data/maaraajat.yml"
EVENTS = "data/tapahtumat.yml"
CONTACTS = "data/yhteystiedot.yml"
NUMBERS = "data/numerot.txt"
CHANGES = "data/muutokset.yml"
STATED = "data/saannot.txt"
DECISIONS = "data/paatosvalta.yml"
INFORMATION = "data/tiedonkulku.yml"
SILENCES = "data/hiljaisuudet.yml"
CARDS = "data/vastauskortit.yml"
STATUTES = "data/saadokset.yml"
PATH = "data/polut/tyontekija.yml"
PARENT = "data/roolit/vanhempi.yml"
CHILD = "data/roolit/lapsi-ja-nuori.yml"
BASICS = "data/koulutukset/perusteet.yml"
MORE = "data/koulutukset/syvennys.yml"
WORKSHOP = "data/tyopajat/paja.yml"
FORM = "data/lomakkeet/kirjaus.yml"
PACKET = "data/perehdytykset/tyontekija.yml"

COUNTED = "  laskenta:\n    alku: pyynto\n    vastaus: Apu kestää\n    merkintä: Apu päättyy\n"
FOLLOWING = COUNTED.replace("alku: pyynto", "jatkaa: aloitus")

OWN_PAGE = "paikallinen/docs/sanat-pois.md"
GONE_PAGE = """---
poista: opas-sanat
tilalle: {instead}
syy: Sanasto on intrassa.
---
"""
CHILD_ROLE = """nimi: Lapsi ja nuori
nimi_sv: barn och unga
nimi_en: child or young person
ryhmä: perhe
järjestys: 3
tehtävä: Kertoo, mitä ajattelee.
vastuut:
  - Saa kertoa mielipiteensä.
ei_ole:
  - Päättäjä.
tarkistettu: 2026-11-22
"""
HEARD = """    kuullaan: [vanhempi]
    määräajat: [aloitus]
    pykälät: [lsl 5 §]
    kirjaa:
      - lapsen oma näkemys
  - tunnus: paata
"""

# the parent is told where he was silent before, and silent where he was heard
HEARD_LATER: Changes = {
    SEURANTA: ("    tekee: [tyontekija]\n", "    tekee: [tyontekija]\n    tiedoksi: [vanhempi]\n"),
    APU: ("    kuullaan: [vanhempi]\n", ""),
}

NEXT_DAY = """  - tunnus: toinen
    nimi: Toinen päivä
    alkaa: "9.00"
    päättyy: "10.00"
    jatkaa: {before}
    osiot:
      - minuutit: 60
        nimi: Jatko
        miten: Jatketaan.
        taso: hyvä
        osallistujalle: [Jatka.]
        sano: Jatketaan.
        näytä: Ajastin.
        vikaan: Aika loppuu. Keskeytä.
        siirtymä: Kiitos.
"""

DATA_PAIRS: Pairs = {
    "cards_have_one_answer": (
        {CARDS: ("kysyy: [kesto]\n", "kysyy: [kesto]\n  sallii: [lapsi]\n")},
        {CARDS: ("tieto: aloitus\n", "tieto: aloitus\n  palvelu: hata\n")},
        [f"{CARDS}:1: kesto: Kortilla on yksi vastaus.\n    → Kirjoita yksi kentistä: tieto, päätös, palvelu."],
    ),
    "prices_fit_numbers": (
        {CONTACTS: ("  maksu: maksuton\n", "  numero: 0800 123 456\n  maksu: maksuton\n")},
        {CONTACTS: ("  maksu: maksuton\n", "  numero: 040 123 456\n  maksu: maksuton\n")},
        [f"{CONTACTS}:18: tuki.maksu: Numero 040 123 456 ei ole maksuton.\n    → Korjaa numero tai kenttä ”maksu”."],
    ),
    "old_numbers_are_gone": (
        {"docs/opas/apu.md": ("# Avun opas", "# Avun opas\n\nSoita 040 555 0001.")},
        {
            "docs/opas/apu.md": ("# Avun opas", "# Avun opas\n\nSoita 04055 50000."),
            CONTACTS: ("  maksu: maksuton\n", "  numero: 040 555 0000\n"),
        },
        [
            "docs/opas/apu.md:18: Numero 04055 50000 ei ole enää käytössä.\n    → Käytä yhteystiedon sanaa tai poista numero.",
            f"{CONTACTS}:17: tuki.numero: Numero 040 555 0000 ei ole enää käytössä.\n    → Katso numero palvelun omalta sivulta.",
        ],
    ),
    "changes_of_work_say_what_to_do": (
        {CHANGES: ("  aste: tarkennus\n", "  aste: muuttaa työtä\n  tee: Kerro perheelle.\n  roolit: [tyontekija]\n")},
        {CHANGES: ("  tee: Vaihda nimi pohjiin.\n", "")},
        [
            f"{CHANGES}:9: uusi-nimi.tee: Muutos muuttaa työtä, mutta kenttä ”tee” puuttuu.\n"
            "    → Kirjoita, mitä nyt tehdään toisin ja mitkä roolit sen tekevät."
        ],
    ),
    "changes_are_told_in_the_languages_of_their_pages": (
        {CHANGES: ("sivut: [opas-apu, prosessi-apu]", "sivut: [opas-sanat]")},
        {CHANGES: ("  mitä_sv: Det sägs tydligare när hjälpen börjar.\n", "")},
        [
            f"{CHANGES}:1: avun-aloitus.mitä_sv: Muutosta ei kerrota ruotsiksi, vaikka sivu ”esite-apu” on sillä kielellä.\n"
            "    → Lisää kenttä ”mitä_sv”."
        ],
    ),
    "changed_facts_are_told": (
        {STATED: "aloitus 0123456789ab 0\netu 76dbb09333c0 0\nkadonnut 0123456789ab 0\n"},
        {STATED: "# luettelo\naloitus 0123456789ab 1\nkesto 0123456789ab 0\nkesto f5939093eadf 0\n"},
        [
            f"{FACTS}:7: aloitus.sääntö: Sääntö sanoo muuta kuin ennen, mutta muutoksesta ei ole kerrottu lukijalle.\n"
            f"    → Lisää tiedostoon data/muutokset.yml muutos, jonka kentässä ”säännöt” on aloitus. Aiempi sisältö on luettelossa {STATED}."
        ],
    ),
    "changed_numbers_were_looked_at": (
        {
            NUMBERS: "yhteystiedot.hata 116111 2026-11-21\nhyvinvointialueet.pirkanmaa.päivystys 0500625990 2026-11-25\n",
        },
        {NUMBERS: "# luettelo\nyhteystiedot.hata 116111 2026-11-22\n"},
        [
            f"{CONTACTS}:11: hata.tarkistettu: Numero on muuttunut (116111 → 112), mutta tarkistuspäivä on vanha.\n"
            f"    → Katso numero palvelun omalta sivulta ja kirjoita se päivä. Ennen julkaistut numerot ovat tiedostossa {NUMBERS}."
        ],
    ),
    "decisions_say_who_may_not": (
        {DECISIONS: ("pykälät: [lsl 13 § 1 mom.]", "pykälät: [lsl 13 § 2 mom.]")},
        {DECISIONS: ("  ei_päätä: vanhempi yksin\n  pykälät: [lsl 13 § 1 mom.]", "  pykälät: [lsl 13 § 2 mom.]")},
        [
            f"{DECISIONS}:1: apu.ei_päätä: Kenttä ”ei_päätä” puuttuu, vaikka päätös perustuu pykälään LsL 13\u00a0§ 2\u00a0mom.\n"
            "    → Kirjoita, kuka ei saa päättää: saman pykälän 3 momentti sulkee asian valmistelijan pois."
        ],
    ),
    "answers_rest_on_law": (
        {INFORMATION: ("  vastaus: kysy juristilta\n", "  säännöt: [kesto]\n  vastaus: saa\n")},
        {INFORMATION: ("  vastaus: kysy juristilta\n", "  vastaus: saa\n")},
        [
            f"{INFORMATION}:9: opettaja-muu.säännöt: Vastauksella ”saa” ei ole sääntöä, jolla on pykälä.\n"
            "    → Kirjoita säännön tunnus tiedostosta data/maaraajat.yml, tai vastaa ”kysy juristilta”."
        ],
    ),
    "facts_are_stated_where_they_hold": (
        {FACTS: ("  prosessi: apu\n", "  prosessi: apu\n  koskee: [apu]\n")},
        {FACTS: ("  prosessi: apu\n", "  prosessi: apu\n  koskee: [seuranta]\n")},
        [
            f"{place}: Sääntö ”aloitus” ei koske tätä prosessia.\n    → Viittaa toiseen sääntöön. Tämä koskee: seuranta."
            for place in (
                f"{APU}:11: määräajat[1]",
                f"{APU}:19: vaiheet[1].määräajat[1]",
                "docs/opas/apu.md:28",
                "docs/perheille/apua.md:40",
                "docs/perheille/en/apua.md:19",
                "docs/perheille/sv/apua.md:19",
            )
        ],
    ),
    "case_parts_name_programmes": (
        {WORKSHOP: ("    - nimi: Ensimmäinen osa\n", "    - nimi: Ensimmäinen osa\n      ohjelmat: [lyhyt]\n")},
        {WORKSHOP: ("    - nimi: Ensimmäinen osa\n", "    - nimi: Ensimmäinen osa\n      ohjelmat: [lyhyet]\n")},
        [f"{WORKSHOP}:41: tapaus.osat[1].ohjelmat[1]: Ohjelmaa ”lyhyet” ei ole.\n    → Tarkoititko ”lyhyt”?"],
    ),
    "tables_have_columns": (
        {FORM: ("[Nimi, Tehtävä]", "[Nimi]")},
        {FORM: ("        sarakkeet: [Nimi, Tehtävä]\n", "")},
        [
            f"{FORM}:10: osat[1].kohdat[2].sarakkeet: Vain taulukolla on sarakkeet, ja niitä on vähintään yksi.\n    → Korjaa kenttä ”vastaus” tai ”sarakkeet”."
        ],
    ),
    "choices_have_options": (
        {
            FORM: (
                "        vastaus: taulukko\n        sarakkeet: [Nimi, Tehtävä]\n",
                "        vastaus: valinta\n        vaihtoehdot: [kyllä, ei]\n",
            )
        },
        {
            FORM: (
                "        vastaus: taulukko\n        sarakkeet: [Nimi, Tehtävä]\n",
                "        vastaus: valinta\n        vaihtoehdot: [kyllä]\n",
            )
        },
        [
            f"{FORM}:12: osat[1].kohdat[2].vaihtoehdot: Vaihtoehtoja on valinnassa vähintään kaksi, muissa vastauksissa ei yhtään.\n"
            "    → Korjaa kenttä ”vastaus” tai ”vaihtoehdot”."
        ],
    ),
    "forms_ask_no_identity_code": (
        {FORM: ("[Nimi, Tehtävä]", "[Etunimi, Tehtävä]")},
        {FORM: ("[Nimi, Tehtävä]", "[Nimi, Henkilötunnus]")},
        [
            f"{FORM}:10: osat[1].kohdat[2]: Lomake ei kysy henkilötunnusta.\n"
            "    → Kysy nimi tai etunimi, jos se on välttämätön: tunnus on asiakastietojärjestelmässä."
        ],
    ),
    "site_is_called_by_its_word": (
        {
            "docs/opas/index.md": (
                "# Työntekijälle\n",
                "# Työntekijälle\n\n{{ sivusto() }} auttaa. Tukipakki on sinun.\n",
            )
        },
        {
            "docs/opas/index.md": (
                "# Työntekijälle\n",
                "# Työntekijälle\n\nLastensuojelun tukipakista on apua. Tule tukipakkiin.\n",
            ),
            PARENT: ("Tuntee oman lapsensa.", "Tuntee tukipakit."),
        },
        [
            "docs/opas/index.md:13: Sivuston nimi ”Lastensuojelun tukipa…” on kirjoitettu tekstiin.\n"
            "    → Kirjoita {{ sivusto() }}: alueen sivustolla on toinen nimi.",
            "docs/opas/index.md:13: Sanan ”tukipakkiin” paikalle ei voi tulla alueen omaa sanaa.\n"
            "    → Muuta virkettä niin, että siinä on tukipakki, tukipakin, tukipakissa tai tukipakista.",
            f"{PARENT}:6: tehtävä: Sanan ”tukipakit” paikalle ei voi tulla alueen omaa sanaa.\n"
            "    → Muuta virkettä niin, että siinä on tukipakki, tukipakin, tukipakissa tai tukipakista.",
        ],
    ),
    "pages_stand_in_for_others": (
        {COUNTY: EDITION, OWN_PAGE: GONE_PAGE.format(instead="rooli-tyontekija")},
        {COUNTY: EDITION, OWN_PAGE: GONE_PAGE.format(instead="rooli-tyontekia")},
        [f"{OWN_PAGE}:3: tilalle: Sivua ”rooli-tyontekia” ei ole.\n    → Tarkoititko ”rooli-tyontekija”?"],
    ),
    "published_pages_stay": (
        {"data/osoitteet.txt": "opas-apu fi opas/apu/\n"},
        {"data/osoitteet.txt": "opas-apu fi opas/apu/\nopas-poissa fi opas/poissa/\n"},
        [
            "data/osoitteet.txt:2: Julkaistu sivu ”opas-poissa” on kadonnut.\n"
            "    → Palauta sivu, jonka tunnus on ”opas-poissa” ja kieli ”fi”. Tunnusta ei voi muuttaa julkaisun jälkeen."
        ],
    ),
    "steps_have_own_ids": (
        {SEURANTA: ("tunnus: tapaa", "tunnus: kuule")},
        {APU: ("tunnus: paata", "tunnus: kuule")},
        [f"{APU}:23: vaiheet[2].tunnus: Tunnus ”kuule” on jo toisella vaiheella.\n    → Anna vaiheelle oma tunnus."],
    ),
    "pages_are_not_claimed_twice": (
        {SEURANTA: ("järjestys: 2", "järjestys: 2\nsivu: opas-seuranta")},
        {SEURANTA: ("järjestys: 2", "järjestys: 2\nsivu: prosessi-apu")},
        [
            f"{SEURANTA}:4: sivu: Sivu ”prosessi-apu” on jo prosessilla ”apu”.\n    → Poista kenttä tai anna toinen sivu."
        ],
    ),
    "questions_have_one_answer": (
        {APU: ("    yhteys: hata", "    yhteys: tuki")},
        {APU: ("    yhteys: hata", "    yhteys: hata\n    rooli: vanhempi")},
        [
            f"{APU}:36: kysy[2]: Tilanteella pitää olla joko rooli tai yhteys.\n    → Kirjoita toinen kentistä ”rooli” ja ”yhteys”."
        ],
    ),
    "steps_of_law_cite_it": (
        {APU: ("    pykälät: [lsl 5 §]\n", "    pykälät: [lsl 5 §]\n    peruste: [laki]\n")},
        {APU: ("    pykälät: [lsl 5 §]\n", "    peruste: [laki]\n")},
        [
            f"{APU}:20: vaiheet[1].peruste: Vaiheen perusteena on laki, mutta vaiheella ei ole pykälää.\n    → Kirjoita kenttä ”pykälät” tai vaihda peruste."
        ],
    ),
    "limits_are_of_those_who_take_part": (
        {APU: ("      - rooli: tyontekija\n", "      - rooli: vanhempi\n")},
        {
            APU: (
                "    tiedoksi: [vanhempi]\n    rajat:\n      - rooli: tyontekija\n",
                "    rajat:\n      - rooli: vanhempi\n",
            )
        },
        [
            f"{APU}:30: vaiheet[2].rajat[1].rooli: Rooli ”vanhempi” ei ole mukana vaiheessa.\n    → Poista raja tai kirjoita rooli vaiheeseen."
        ],
    ),
    "heard_children_are_answered": (
        {
            CHILD: CHILD_ROLE,
            APU: (HEARD, HEARD.replace("vanhempi", "lapsi-ja-nuori").replace("paata", "vastaus-lapselle")),
        },
        {CHILD: CHILD_ROLE, APU: (HEARD, HEARD.replace("vanhempi", "lapsi-ja-nuori"))},
        [
            f"{APU}:12: vaiheet: Lasta kuullaan, mutta mikään vaihe ei kerro hänelle, mitä hänen mielipiteestään seurasi.\n    → Lisää vaihe, jonka tunnus on ”vastaus-lapselle”."
        ],
    ),
    "silences_are_explained": (
        {
            SILENCES: ("    - {prosessi: seuranta, vaiheet: [tapaa]}", "    - {prosessi: apu, vaiheet: [kuule]}"),
            **HEARD_LATER,
        },
        {SILENCES: ("vaiheet: [tapaa]", "vaiheet: [muu]")},
        [
            f"{SEURANTA}:11: vaiheet[1]: Vaiheessa ”tapaa” ei kuulla roolia ”vanhempi” eikä hänelle kerrota.\n    → Lisää rooli kenttään ”kuullaan” tai ”tiedoksi”, tai kerro syy tiedostossa {SILENCES}."
        ],
    ),
    "explained_silences_exist": (
        {},
        {SILENCES: ("vaiheet: [tapaa]", "vaiheet: [tapaa, tapa]")},
        [
            f"{SILENCES}:5: kahden-kesken.missä[1].vaiheet[2]: Rooli ”vanhempi” ei ole hiljaa prosessin ”seuranta” vaiheessa ”tapa”.\n    → Tarkoititko ”tapaa”?"
        ],
    ),
    "amounts_can_be_said": (
        {
            FACTS: (
                'Lasta kuullaan, kun hän on täyttänyt {{ määräaika("ika") }}.\n  sana: täyttänyt\n  määrä: 12\n  yksikkö: vuosi\n',
                "Lasta kuullaan.\n",
            )
        },
        {FACTS: ("  sana: täyttänyt\n", "")},
        [
            f"{FACTS}:36: ika.sana: Kenttä ”sana” puuttuu, vaikka säännöllä on määrä.\n    → Kirjoita sana, määrä ja yksikkö, tai poista ne kaikki."
        ],
    ),
    "ages_are_said_as_ages": (
        {FACTS: ("sana: täyttänyt", "sana: alle")},
        {FACTS: ("sana: täyttänyt", "sana: enintään")},
        [
            f"{FACTS}:41: ika.sana: Sana ”enintään” ei sovi säännön lajiin ”ikäraja”.\n    → Kirjoita jokin näistä: täyttänyt, täyttää, alle."
        ],
    ),
    "uncertain_facts_say_what_to_check": (
        {STATUTES: ("  tila: tarkistettava\n  huomio: Osoite puuttuu\n", "  tila: vahvistettu\n")},
        {STATUTES: ("  huomio: Osoite puuttuu\n", "")},
        [
            f"{STATUTES}:13: asiakaslaki.huomio: Tarkistettavasta tiedosta puuttuu huomio.\n    → Kirjoita kenttään ”huomio”, mitä Finlexistä pitää katsoa."
        ],
    ),
    "facts_belong_somewhere": (
        {FACTS: ("prosessi: ikärajat", "prosessi: seuranta")},
        {FACTS: ("prosessi: ikärajat", "prosessi: ikäraja")},
        [f"{FACTS}:38: ika.prosessi: Prosessia tai joukkoa ”ikäraja” ei ole.\n    → Tarkoititko ”ikärajat”?"],
    ),
    "facts_end_after_they_begin": (
        {
            FACTS: (
                "  yksikkö: vuosi\n",
                "  yksikkö: vuosi\n  voimassa_alkaen: 2026-01-01\n  voimassa_asti: 2026-01-01\n",
            )
        },
        {
            FACTS: (
                "  yksikkö: vuosi\n",
                "  yksikkö: vuosi\n  voimassa_alkaen: 2026-01-02\n  voimassa_asti: 2026-01-01\n",
            )
        },
        [
            f"{FACTS}:45: ika.voimassa_asti: Voimassaolo päättyy ennen kuin se alkaa.\n    → Tarkista kentät ”voimassa_alkaen” ja ”voimassa_asti”."
        ],
    ),
    "deadlines_are_counted_or_excused": (
        {FACTS: ("  laji: määräaika\n  prosessi: yleinen", "  laji: sääntö\n  prosessi: yleinen")},
        {FACTS: ("  ei_laskurissa: Aika lukee päätöksessä.\n", "")},
        [
            f"{FACTS}:23: kesto.laskenta: Määräajasta ei sanota, laskeeko laskuri sen.\n"
            "    → Kirjoita kenttä ”laskenta” tai kerro kentässä ”ei_laskurissa”, miksi viimeistä päivää ei voi laskea."
        ],
    ),
    "only_deadlines_are_counted": (
        {FACTS: ("  ei_laskurissa: Aika lukee päätöksessä.\n", COUNTED)},
        {FACTS: ("  alkaa: Pyynnöstä\n", "  alkaa: Pyynnöstä\n  ei_laskurissa: Aika on lyhyt.\n")},
        [
            f"{FACTS}:15: aloitus.laskenta: Laskuri laskee vain määräajan, eikä sitä silloin jätetä pois.\n"
            "    → Poista kenttä ”laskenta” tai ”ei_laskurissa”."
        ],
    ),
    "countings_have_whole_amounts": (
        {FACTS: ("  yksikkö: arkipäivä\n", "  yksikkö: kuukausi\n")},
        {FACTS: ("  yksikkö: arkipäivä\n", "  yksikkö: tunti\n")},
        [
            f"{FACTS}:14: aloitus.laskenta: Laskuri ei osaa laskea tätä määrää.\n    → Kirjoita kokonaisluku ja yksikkö "
            "(arkipäivä, päivä, viikko, kuukausi, vuosi), tai vaihda kentän ”laskenta” tilalle ”ei_laskurissa”."
        ],
    ),
    "countings_have_one_start": (
        {FACTS: ("  ei_laskurissa: Aika lukee päätöksessä.\n", FOLLOWING)},
        {FACTS: ("    alku: pyynto\n", "    alku: pyynto\n    jatkaa: kesto\n")},
        [
            f"{FACTS}:14: aloitus.laskenta: Laskennalla pitää olla yksi alku.\n"
            "    → Kirjoita joko ”alku” tai ”jatkaa”, ei molempia."
        ],
    ),
    "followed_deadlines_are_counted": (
        {FACTS: ("  ei_laskurissa: Aika lukee päätöksessä.\n", FOLLOWING)},
        {FACTS: ("    alku: pyynto\n", "    jatkaa: kesto\n")},
        [
            f"{FACTS}:15: aloitus.laskenta.jatkaa: Määräaikaa ”kesto” ei lasketa tapahtumasta.\n"
            "    → Jatka määräaikaa, jonka laskennalla on kenttä ”alku”."
        ],
    ),
    "first_days_count_in_days": (
        {FACTS: ("  ei_laskurissa: Aika lukee päätöksessä.\n", f"{COUNTED}    alku_mukaan: true\n")},
        {FACTS: ("    alku: pyynto\n", "    alku: pyynto\n    alku_mukaan: true\n")},
        [
            f"{FACTS}:16: aloitus.laskenta.alku_mukaan: Alkupäivä voidaan laskea mukaan vain päivinä annettuun aikaan, "
            "joka alkaa tapahtumasta.\n    → Poista kenttä ”alku_mukaan”."
        ],
    ),
    "days_have_names": (
        {FACTS: ("sunnuntai, loppiainen]", "sunnuntai, vappu]")},
        {FACTS: ("sunnuntai, loppiainen]", "sunnuntai, loppainen]")},
        [f"{FACTS}:83: laskenta-pyhapaiva.päivät[3]: Päivää ”loppainen” ei ole.\n    → Tarkoititko ”loppiainen”?"],
    ),
    "addresses_are_the_publishers_own": (
        {
            "data/lahteet.yml": (
                "  nimi: Kouluttajan muistio\n",
                "  nimi: Kouluttajan muistio\n  osoite: https://www.scribdin.example/1\n",
            )
        },
        {
            "data/lahteet.yml": (
                "  nimi: Kouluttajan muistio\n",
                "  nimi: Kouluttajan muistio\n  osoite: http://docplayer.fi/1-Muistio.html\n",
            )
        },
        [
            "data/lahteet.yml:8: S1.osoite: Osoite johtaa sivustolle docplayer.fi, joka kopioi toisten tekstejä.\n"
            "    → Etsi teksti julkaisijan omalta sivulta tai poista osoite: lähde löytyy nimellään."
        ],
    ),
    "no_circles": (
        {
            "data/koulutukset/huippu.yml": "nimi: Huippu\ntyyppi: teema\nkenelle: Kaikille.\ntavoite: Osaat.\nedellytykset: [perusteet, syvennys]\ntarkistettu: 2026-11-22\n"
        },
        {BASICS: ("ajoitus:", "edellytykset: [syvennys]\najoitus:")},
        [
            f"{BASICS}:17: edellytykset: Koulutus edellyttää lopulta itseään: perusteet, syvennys.\n    → Poista yksi edellytyksistä."
        ],
    ),
    "paths_keep_the_order": (
        {PATH: ("tarve: pakollinen}\n", "tarve: pakollinen}\n      - {koulutus: syvennys, tarve: valinnainen}\n")},
        {BASICS: ("ajoitus:", "edellytykset: [syvennys]\najoitus:"), MORE: ("edellytykset: [perusteet]\n", "")},
        [
            f"{PATH}:10: vaiheet[1].koulutukset[1]: Koulutus on polulla ennen edellytystään.\n    → Siirrä ”Syvennys” aiempaan vaiheeseen."
        ],
    ),
    "roles_and_paths_agree": (
        {PARENT: ("järjestys: 2", "järjestys: 2\npolku: tyontekija"), PATH: ("[tyontekija]", "[tyontekija, vanhempi]")},
        {PARENT: ("järjestys: 2", "järjestys: 2\npolku: tyontekija")},
        [
            f"{PARENT}:6: polku: Polku ei ole tälle roolille.\n    → Lisää ”vanhempi” polun kenttään ”roolit” tai vaihda polku."
        ],
    ),
    "ranges_grow": (
        {BASICS: ("enintään: 2", "enintään: 1,6")},
        {BASICS: ("enintään: 2", "enintään: 1,5")},
        [
            f"{BASICS}:15: osat[2].enintään: Yläraja ei ole suurempi kuin kesto.\n    → Korjaa kenttä ”enintään” tai poista se."
        ],
    ),
    "minutes_fill_the_programme": (
        {WORKSHOP: ("minuutit: 50", "minuutit: 40\n        nimi: Alku\n        miten: Yhdessä.\n      - minuutit: 10")},
        {WORKSHOP: ("minuutit: 50", "minuutit: 49")},
        [
            f"{WORKSHOP}:18: ohjelmat[1].osiot: Osioiden summa on 64 minuuttia, mutta ohjelmassa on aikaa 65 minuuttia.\n"
            "    → Korjaa osioiden minuutit tai kellonajat."
        ],
    ),
    "events_come_in_their_order": (
        {EVENTS: ("päättyy: 2027-02-04", "päättyy: 2027-02-03")},
        {EVENTS: ("alkaa: 2027-02-03\n  päättyy: 2027-02-04", "alkaa: 2027-01-14\n  päättyy: 2027-01-13")},
        [
            f"{EVENTS}:5: kevat.päättyy: Tilaisuus päättyy ennen kuin se alkaa.\n    → Korjaa päivät.",
            f"{EVENTS}:9: kevat.ilmoittaudu: Viimeinen ilmoittautumispäivä on tilaisuuden alun jälkeen.\n    → Korjaa päivät.",
        ],
    ),
    "days_follow_one_another": (
        {WORKSHOP: ("tapaus:\n", NEXT_DAY.format(before="lyhyt") + "tapaus:\n")},
        {WORKSHOP: ("tapaus:\n", NEXT_DAY.format(before="toinen") + "tapaus:\n")},
        [
            f"{WORKSHOP}:41: ohjelmat[2].jatkaa: Ohjelma ei voi jatkaa ohjelmaa ”toinen”.\n"
            "    → Kirjoita aiemman ohjelman tunnus, jota mikään muu ei vielä jatka."
        ],
    ),
    "measure_statements_have_their_own_ids": (
        {"data/mittari.yml": ("tunnus: ajat", "tunnus: roolit-2")},
        {"data/mittari.yml": ("tunnus: ajat", "tunnus: roolit")},
        [
            "data/mittari.yml:8: tiimi.väittämät[2].tunnus: Tunnus ”roolit” on jo toisella väittämällä.\n"
            "    → Anna väittämälle oma tunnus."
        ],
    ),
    "groups_have_room": (
        {WORKSHOP: ("enintään: 12", "enintään: 4"), BASICS: ("enintään: 12}", "enintään: 4}")},
        {WORKSHOP: ("enintään: 12", "enintään: 3"), BASICS: ("enintään: 12}", "enintään: 3}")},
        [
            f"{WORKSHOP}:5: osallistujia: Pienin ryhmä on suurempi kuin suurin.\n    → Vaihda luvut keskenään.",
            f"{BASICS}:21: ryhmän_koko: Pienin ryhmä on suurempi kuin suurin.\n    → Vaihda luvut keskenään.",
        ],
    ),
    "courses_fit_their_workshops": (
        {BASICS: ("materiaalit: [opas-sanat]", "materiaalit: [opas-sanat, tyopaja-paja]")},
        {
            BASICS: ("materiaalit: [opas-sanat]", "materiaalit: [opas-sanat, tyopaja-paja]"),
            WORKSHOP: ("enintään: 12", "enintään: 10"),
        },
        [
            f"{BASICS}:21: ryhmän_koko: Työpajassa ”Pieni työpaja” on 4–10 osallistujaa.\n"
            "    → Muuta koulutuksen tai työpajan ryhmää niin, että koulutuksen ryhmä mahtuu työpajaan."
        ],
    ),
    "periods_in_order": (
        {PACKET: ("jakso: kolme kuukautta", "jakso: ensimmäinen viikko")},
        {PACKET: ("jakso: kolme kuukautta", "jakso: ensimmäinen päivä")},
        [
            f"{PACKET}:20: jaksot[2].jakso: Jakso on väärässä kohdassa tai kahdesti.\n"
            "    → Järjestys on: ennen työn alkua, ensimmäinen päivä, ensimmäinen viikko, toinen viikko, ensimmäinen kuukausi, "
            "kolme kuukautta, kuusi kuukautta, koeajan päättyessä, vuosittain."
        ],
    ),
}
