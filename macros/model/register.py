"""Contacts, counties, the glossary, everyday words and the sources."""

from __future__ import annotations

from typing import Annotated, Literal

from .fields import Address, Item, LawPlace, Text, Truth, key, one_of
from .law import Checked, State
from .tables import CONTACT_AUDIENCES


class Contact(Checked):
    """Palvelu, josta saa apua tai neuvoa."""

    name: Text = key("nimi", "Palvelun nimi.", "Nollalinja")
    name_sv: Text | None = key("nimi_sv", "Nimi ruotsiksi.", "Nollinjen", default=None)
    name_en: Text | None = key("nimi_en", "Nimi englanniksi.", "Nollalinja helpline", default=None)
    number: Text | None = key("numero", "Puhelinnumero lainausmerkeissä.", "080 005 005", default=None)
    address: Address | None = key("verkko", "Verkko-osoite.", "https://nollalinja.fi", default=None)
    what: Text = key("mitä", "Mitä apua saa.", "Apua, kun läheinen on väkivaltainen.")
    what_sv: Text | None = key(
        "mitä_sv", "Mitä apua saa, ruotsiksi.", "Hjälp när en närstående är våldsam.", default=None
    )
    what_en: Text | None = key(
        "mitä_en", "Mitä apua saa, englanniksi.", "Help when someone close to you is violent.", default=None
    )
    price: Text | None = key("maksu", "Maksaako yhteydenotto.", "Maksuton", default=None)
    price_sv: Text | None = key("maksu_sv", "Maksu ruotsiksi.", "Avgiftsfri", default=None)
    price_en: Text | None = key("maksu_en", "Maksu englanniksi.", "Free of charge", default=None)
    audience: list[Annotated[str, one_of(CONTACT_AUDIENCES)]] = key(
        "kenelle", "Kenelle palvelu on.", ["vanhempi"], min_length=1
    )
    urgent: Truth = key("kiireellinen", "Näytetäänkö kiireellisen avun joukossa.", True, default=False)
    languages: list[Text] = key("kielet", "Palvelun kielet.", ["fi", "sv"], default=[])


class County(Item):
    """Hyvinvointialue tai Helsingin kaupunki."""

    name: Text = key("nimi", "Virallinen nimi.", "Pirkanmaan hyvinvointialue")
    name_sv: Text = key("nimi_sv", "Virallinen nimi ruotsiksi.", "Birkalands välfärdsområde")
    address: Address = key("verkko", "Verkkosivu.", "https://www.pirha.fi")
    nickname: Text | None = key("kutsumanimi", "Nimi, jolla alue toimii.", "Siun sote", default=None)
    state: State = key("tila", "Onko osoite nähty alueen omalla sivulla.", "tarkistettava")
    note: Text | None = key("huomio", "Mitä pitää tarkistaa.", "Osoite on ohjaus.", default=None)


class Term(Item):
    """Sanaston termi."""

    name: Text = key("termi", "Termi perusmuodossa.", "huostaanotto")
    sv: Text | None = key("sv", "Termi ruotsiksi.", "omhändertagande", default=None)
    en: Text | None = key("en", "Termi englanniksi.", "taking into care", default=None)
    meaning: Text = key(
        "selitys",
        "Selitys, jonka vanhempi ymmärtää.",
        "Hyvinvointialue ottaa vastuun lapsen hoidosta ja kasvatuksesta.",
    )
    search_words: list[Text] = key("hakusanat", "Muita sanoja, joilla tätä haetaan.", ["otettu huostaan"], default=[])
    law: list[LawPlace] = key("pykälät", "Pykälät.", ["lsl 40 §"], default=[])
    group: Literal["laki", "syty"] = key("ryhmä", "Onko termi laista vai työotteesta.", "laki")
    explained: Truth = key("selitetään", "Selitetäänkö termi sivuilla ensimmäisellä kerralla.", True, default=True)


class EverydayWords(Item):
    """Arkisia sanoja asialle, josta sivuilla käytetään toista sanaa."""

    word: Text = key("sana", "Sana, jota sivuilla käytetään.", "äiti")
    others: list[Text] = key("arkisanat", "Sanat, joilla samaa asiaa haetaan.", ["mutsi"], min_length=1)


class Source(Item):
    """Lähde, josta tieto on luettu."""

    name: Text = key("nimi", "Lähteen nimi.", "Lastensuojelulaki 417/2007")
    publisher: Text | None = key("julkaisija", "Julkaisija.", "Finlex", default=None)
    address: Address | None = key(
        "osoite", "Verkko-osoite.", "https://www.finlex.fi/fi/laki/ajantasa/2007/20070417", default=None
    )
    note: Text | None = key("huomio", "Mitä lähteestä on luettu.", "Teksti 1.3.2018.", default=None)
