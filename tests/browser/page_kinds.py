"""The kinds of pages a reader meets, each with the address of one: what holds for them holds for the site."""

from __future__ import annotations

KINDS = {
    "etusivu": "",
    "ovi": "tyontekijalle/",
    "perheovi-sv": "perheille/sv/",
    "apua-heti": "perheille/apua-heti/",
    "esite": "perheille/kiireellinen-sijoitus/",
    "esite-en": "perheille/en/kiireellinen-sijoitus/",
    "kysymyskortti": "perheille/kysymyskortti/",
    "prosessikartta": "prosessit/",
    "prosessi": "prosessit/ilmoitus/",
    "prosessi-käsin": "prosessit/kiireellinen-sijoitus/",
    "viikkokokous": "systeeminen-tyoote/viikkokokous/",
    "menetelmä": "menetelmat/sukupuu/",
    "määräajat": "laki/maaraajat/",
    "päätösvalta": "laki/kuka-paattaa/",
    "säädökset": "laki/saadokset/",
    "roolit": "roolit/",
    "rooli": "roolit/perheterapeutti/",
    "vastuumatriisi": "roolit/vastuumatriisi/",
    "polut": "koulutus/",
    "polku": "koulutus/polut/sosiaalityontekija/",
    "koulutukset": "koulutus/koulutukset/",
    "koulutus": "koulutus/koulutukset/peruskoulutus/",
    "perehdytys": "perehdytys/sosiaalityontekija/",
    "työpaja": "tyopajat/monitoimijainen-arviointi/",
    "materiaalit": "materiaalit/",
    "sanasto": "materiaalit/sanasto/",
    "ylläpitäjälle": "tietoa/yllapitajalle/",
    "404": "404.html",
}
