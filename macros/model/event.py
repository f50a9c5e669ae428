"""Dated events: when, where, until when one signs up; from organisations, never from persons."""

from __future__ import annotations

from .fields import Item, key
from .values import Address, Day, PageId, Text, TrainingId


class Event(Item):
    """Tilaisuus, jolla on päivä: koulutus, työpaja tai tapaaminen."""

    name: Text = key("nimi", "Tilaisuuden nimi.", "Peruskoulutus, kevään ryhmä")
    training: TrainingId | None = key("koulutus", "Koulutus, jonka kerta tämä on.", "peruskoulutus", default=None)
    page: PageId | None = key(
        "sivu", "Sivu, joka kertoo tilaisuudesta, esimerkiksi työpajan sivu.", "tyopaja-pta", default=None
    )
    begins: Day = key("alkaa", "Ensimmäinen päivä.", "2027-02-03")
    ends: Day | None = key("päättyy", "Viimeinen päivä, jos päiviä on monta.", "2027-02-05", default=None)
    hours: Text | None = key("kello", "Kellonajat.", "9–15.30", default=None)
    place: Text = key("paikka", "Missä tilaisuus on.", "Etänä")
    organiser: Text = key("järjestäjä", "Järjestävä organisaatio, ei henkilö.", "Hyvinvointialueen kehittämispalvelut")
    sign_up_by: Day | None = key("ilmoittaudu", "Viimeinen ilmoittautumispäivä.", "2027-01-15", default=None)
    address: Address | None = key(
        "verkko", "Ilmoittautumisen osoite.", "https://alue.example/ilmoittaudu", default=None
    )
    language: Text | None = key("kieli", "Millä kielellä tilaisuus on.", "suomi", default=None)
    seats: Text | None = key("paikkoja", "Kuinka monta mahtuu.", "24", default=None)
    fee: Text | None = key("maksu", "Mitä osallistuminen maksaa.", "Maksuton", default=None)
