"""The groups that items are told in: what an author writes, and what readers see, in this order."""

from __future__ import annotations

ROLE_GROUPS = {
    "tiimi": "Systeeminen tiimi",
    "johto": "Johto",
    "kehittäminen": "Kehittäminen ja koulutus",
    "perhe": "Lapsi, perhe ja läheiset",
    "yhdyspinta": "Yhteistyökumppanit",
}
STATUTE_GROUPS = {
    "lastensuojelu": "Lastensuojelun ydin",
    "hallinto": "Hallinto, oikeusturva ja julkisuus",
    "rakenne": "Rakenne ja rahoitus",
    "arki": "Lapsen arki, terveys ja rikokset",
}
# facts that belong to no process
FACT_GROUPS = {
    "yleinen": "Yleiset periaatteet",
    "oikeudet": "Asiakkaan oikeudet ja tiedot",
    "muutoksenhaku": "Muutoksenhaku ja tiedoksianto",
    "ikärajat": "Ikärajat",
    "laskeminen": "Määräajan laskeminen",
}
# kinds of trainings, as lists call them, in this order
TRAINING_KINDS = {
    "peruskoulutus": "Peruskoulutus",
    "johtaminen": "Johtamisen koulutus",
    "rooli": "Roolikoulutus",
    "kouluttaja": "Kouluttajaksi",
    "orientaatio": "Perusteet kumppaneille",
    "verkko": "Verkkokoulutus",
    "täydennys": "Täydennyskoulutus",
    "teema": "Teemakoulutus",
    "klinikka": "Klinikka",
    "sparraus": "Sparraus",
    "foorumi": "Foorumi",
    "työpaja": "Työpaja",
}
# parts of the client's path, and what supports the work beside it
WORK_SUPPORT = "työn tuki"
PROCESS_PARTS = (
    "huoli herää",
    "selvitetään",
    "autetaan kotona",
    "lapsi turvaan",
    "kodin ulkopuolella",
    "tuki jatkuu ja päättyy",
    WORK_SUPPORT,
)
# what a step of a process rests on, strongest first
STEP_GROUNDS = ("laki", "ohje", "hyvä käytäntö")
# in which processes the map of silences asks whether a role is heard or told: in all, or in those where it has a part
EVERY_PROCESS, OWN_PROCESSES = "kaikki prosessit", "omat prosessit"
SILENCE_SCOPES = (EVERY_PROCESS, OWN_PROCESSES)
# whether one tells what one knows of a client, in the order of duty
INFORMATION_ANSWERS = {
    "pitää": "Pitää kertoa",
    "saa": "Saa kertoa",
    "luvalla": "Vain luvalla",
    "ei": "Ei saa kertoa",
    "kysy juristilta": "Kysy juristilta",
}
# kinds of pages, as lists call them in each language
PAGE_TYPES: dict[str, dict[str, str]] = {
    "etusivu": {"fi": "etusivu", "sv": "startsida", "en": "home page"},
    "ovi": {"fi": "aloitussivu", "sv": "ingångssida", "en": "start page"},
    "prosessi": {"fi": "prosessi", "sv": "process", "en": "process"},
    "lakiopas": {"fi": "lakiopas", "sv": "lagguide", "en": "guide to the law"},
    "esite": {"fi": "sivu perheelle", "sv": "sida för familjen", "en": "page for families"},
    "menetelmä": {"fi": "menetelmäkortti", "sv": "metodkort", "en": "method card"},
    "työpaja": {"fi": "työpaja", "sv": "workshop", "en": "workshop"},
    "perehdytys": {"fi": "perehdytys", "sv": "introduktion", "en": "induction"},
    "opas": {"fi": "opas", "sv": "guide", "en": "guide"},
    "luettelo": {"fi": "luettelo", "sv": "förteckning", "en": "list"},
    "tietoa": {"fi": "tietoa", "sv": "information", "en": "information"},
    "rooli": {"fi": "rooli", "sv": "roll", "en": "role"},
    "koulutus": {"fi": "koulutus", "sv": "utbildning", "en": "training"},
    "koulutuspolku": {"fi": "koulutuspolku", "sv": "utbildningsstig", "en": "training path"},
}
# how much a change of the site matters to who reads it, most first
CHANGE_GRADES = {
    "muuttaa työtä": "Muuttaa työtä",
    "uusi tieto": "Uusi tieto",
    "tarkennus": "Tarkennus",
    "linkit": "Linkit",
}
# what a new employee asks himself, in this order
CHECK_TOPICS = {
    "ilmoitus": "Ilmoitus ja yhteydenotto",
    "arviointi": "Arviointi ja asiakkuus",
    "osallisuus": "Lapsen mielipide ja oikeudet",
    "avohuolto": "Tuki kotiin ja avohuollon sijoitus",
    "kiireellinen": "Kiireellinen sijoitus",
    "huostaanotto": "Huostaanotto ja sijaishuolto",
    "jälkihuolto": "Jälkihuolto",
    "tiedot": "Tiedot, kirjaaminen ja muutoksenhaku",
    "työote": "Työote ja työntekijän turva",
    "tilanteet": "Tilanteet: mitä teet ja kuka päättää",
}
# who sends a letter, in the order letters are chosen in: the phrase for the sender, and for the lines filled by hand at the end
LETTER_SENDERS = {
    "huoltaja": ("kirje.huoltaja", ("kirje.lapsi", "kirje.oma", "kirje.yhteys")),
    "nuori": ("kirje.nuori", ("kirje.oma", "kirje.yhteys")),
    "läheinen": ("kirje.läheinen", ("kirje.lapsi", "kirje.oma", "kirje.yhteys")),
}
# whom a service helps
CONTACT_AUDIENCES = ("lapsi", "nuori", "vanhempi", "ammattilainen", "kaikki")
# what a heading may say of its part of the page to papers, and to the screen where it is folded: ”## Otsikko { .juliste }”
SECTION_MARKS = ("ei-taittoon", "juliste", "tyopohja", "taite")
