"""Services that answer, and the wellbeing services counties with their numbers."""

from __future__ import annotations

from typing import Annotated, Literal

from .fields import Item, Translated, key, one_of
from .law import Checked, State
from .tables import CONTACT_AUDIENCES
from .values import Address, Day, Month, Phone, SourceId, Text, Truth

NUMBER_MONTHS = 6  # how long a number that somebody has looked at is trusted
HOURS_MONTHS = 3  # hours change sooner


class Hours(Item):
    """Milloin palvelu vastaa. Aukiolo vanhenee nopeammin kuin numero, siksi sillä on oma päivä."""

    always: Truth = key("aina", "Vastaako palvelu ympäri vuorokauden, joka päivä.", True, default=False)
    text: Text | None = key(
        "teksti",
        "Muu aika lyhyesti.",
        "joka ilta klo 24 asti",
        default=None,
        translated=Translated({"sv": "varje kväll till kl. 24", "en": "every evening until midnight"}),
    )
    seen: Month | None = key("nähty", "Kuukausi, jolta lähteen teksti on.", "2025-11", default=None)
    checked: Day = key("tarkistettu", "Päivä, jona aika katsottiin.", "2026-11-25")
    state: State = key(
        "tila", "Näytetäänkö aika: vain vahvistettu näkyy lukijalle.", "vahvistettu", default="vahvistettu"
    )


class Contact(Checked):
    """Palvelu, josta saa apua tai neuvoa."""

    name: Text = key(
        "nimi", "Palvelun nimi.", "Nollalinja", translated=Translated({"sv": "Nollinjen", "en": "Nollalinja helpline"})
    )
    number: Phone | None = key("numero", "Puhelinnumero lainausmerkeissä.", "080 005 005", default=None)
    hours: Hours | None = key(
        "auki", "Milloin palvelu vastaa.", {"aina": True, "tarkistettu": "2026-11-25"}, default=None
    )
    address: Address | None = key("verkko", "Verkko-osoite.", "https://nollalinja.fi", default=None)
    what: Text = key(
        "mitä",
        "Mitä apua saa.",
        "Apua, kun läheinen on väkivaltainen.",
        translated=Translated(
            {"sv": "Hjälp när en närstående är våldsam.", "en": "Help when someone close to you is violent."}
        ),
    )
    price: Text | None = key(
        "maksu",
        "Maksaako yhteydenotto.",
        "Maksuton",
        default=None,
        translated=Translated({"sv": "Avgiftsfri", "en": "Free of charge"}),
    )
    audience: list[Annotated[str, one_of(CONTACT_AUDIENCES)]] = key(
        "kenelle", "Kenelle palvelu on.", ["vanhempi"], min_length=1
    )
    urgent: Truth = key("kiireellinen", "Näytetäänkö kiireellisen avun joukossa.", True, default=False)
    languages: list[Text] = key("kielet", "Palvelun kielet.", ["fi", "sv"], default=[])


class Desk(Item):
    """Alueen palvelun numero ja sivu. Numero näytetään vain, kun tila on vahvistettu; muuten näytetään sivu ja hätänumero."""

    name: Text | None = key("nimi", "Nimi, jolla alue palvelua kutsuu.", "Sosiaali- ja kriisipäivystys", default=None)
    number: Phone | None = key("numero", "Puhelinnumero lainausmerkeissä.", "014 266 0149", default=None)
    hours: Hours | None = key(
        "auki", "Milloin palvelu vastaa.", {"aina": True, "tarkistettu": "2026-11-25"}, default=None
    )
    address: Address | None = key(
        "verkko",
        "Palvelun oma sivu.",
        "https://pohde.fi/palvelut/lastensuojelu/",
        default=None,
        translated=Translated({"sv": "https://www.soite.fi/sv/", "en": "https://www.soite.fi/en/"}),
    )
    seen: Month | None = key(
        "nähty", "Kuukausi, jolta lähteen teksti on; puuttuu, jos lähteessä ei ole päivää.", "2025-12", default=None
    )
    checked: Day = key("tarkistettu", "Päivä, jona rivi käytiin läpi.", "2026-11-25")
    state: State = key(
        "tila", "Onko numero nähty alueen omassa, päivätyssä tekstissä.", "vahvistettu", default="tarkistettava"
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["Y20"], default=[])
    note: Text | None = key("huomio", "Mitä pitää tarkistaa.", "Katso numero alueen sivulta.", default=None)


class County(Item):
    """Hyvinvointialue tai Helsingin kaupunki."""

    name: Text = key(
        "nimi",
        "Virallinen nimi.",
        "Pirkanmaan hyvinvointialue",
        translated=Translated({"en": "Wellbeing services county of Pirkanmaa"}),
    )
    name_sv: Text = key("nimi_sv", "Virallinen nimi ruotsiksi.", "Birkalands välfärdsområde")
    address: Address = key("verkko", "Verkkosivu.", "https://www.pirha.fi")
    nickname: Text | None = key("kutsumanimi", "Nimi, jolla alue toimii.", "Siun sote", default=None)
    state: State = key("tila", "Onko osoite nähty alueen omalla sivulla.", "tarkistettava")
    note: Text | None = key("huomio", "Mitä pitää tarkistaa.", "Osoite on ohjaus.", default=None)
    emergency: Desk = key("päivystys", "Sosiaalipäivystys.", {"numero": "014 266 0149", "tarkistettu": "2026-11-25"})
    office: Desk | None = key(
        "virka_aika", "Lapsiperheiden numero virka-aikana.", {"tarkistettu": "2026-11-25"}, default=None
    )
    advice: Desk | None = key("neuvonta", "Neuvonta lapsiperheille.", {"tarkistettu": "2026-11-25"}, default=None)
    report: Desk | None = key(
        "ilmoitus", "Missä lastensuojeluilmoitus tehdään.", {"tarkistettu": "2026-11-25"}, default=None
    )
    child_welfare: Desk | None = key(
        "lastensuojelu", "Lastensuojelun sivu.", {"tarkistettu": "2026-11-25"}, default=None
    )
    ombudsperson: Desk | None = key(
        "sosiaaliasiavastaava", "Sosiaaliasiavastaavan sivu.", {"tarkistettu": "2026-11-25"}, default=None
    )
    court: Literal["Helsinki", "Hämeenlinna", "Itä-Suomi", "Pohjois-Suomi", "Turku", "Vaasa"] = key(
        "hallinto_oikeus", "Hallinto-oikeus, johon valitetaan.", "Hämeenlinna"
    )
    old_numbers: list[Text] = key(
        "vanhat_numerot",
        "Numerot, jotka eivät enää ole käytössä ja joita ei saa näkyä sivuilla.",
        ["09 8392 4005"],
        default=[],
    )


DESKS: dict[str, str] = {
    "päivystys": "emergency", "virka_aika": "office", "neuvonta": "advice", "ilmoitus": "report",
    "lastensuojelu": "child_welfare", "sosiaaliasiavastaava": "ombudsperson",
}  # fmt: skip
