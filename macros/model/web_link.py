"""The link directory: materials of others, each with what it is for and the day its address was last seen."""

from __future__ import annotations

from typing import Literal

from .fields import Item, key
from .values import Address, Day, Text

# in the order the directory lists them
Theme = Literal[
    "Laki ja ohjaus",
    "Malli ja koulutus",
    "Tutkimus ja arviointi",
    "Menetelmät",
    "Osallisuus ja kokemusasiantuntijat",
    "Kirjaaminen ja kieli",
    "Perhekeskus ja verkostot",
    "Perheille ja nuorille",
]


class WebLink(Item):
    """Linkki muiden aineistoon."""

    name: Text = key("nimi", "Aineiston nimi.", "Systeeminen työote (oppimismoduuli)")
    publisher: Text = key("julkaisija", "Julkaisija.", "Osaamispuu")
    address: Address = key("osoite", "Verkko-osoite.", "https://osaamispuu.fi/kehita-osaamistasi/systeeminen-tyoote/")
    about: Text = key("mitä", "Mitä aineistosta saa, yhdellä virkkeellä.", "Opiskelet itse, ilman kirjautumista.")
    theme: Theme = key("ryhmä", "Luettelon osa, jossa linkki on.", "Malli ja koulutus")
    language: Literal["sv", "en"] | None = key("kieli", "Aineiston kieli, jos se ei ole suomi.", "en", default=None)
    seen: Day | None = key("nähty", "Päivä, jona osoite on viimeksi avattu.", "2026-11-22", default=None)
    note: Text | None = key(
        "huomio", "Mitä lukijan on hyvä tietää.", "Osa vastauksista on vanhan lain ajalta.", default=None
    )
