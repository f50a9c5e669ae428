"""The glossary and the sources."""

from __future__ import annotations

from typing import Literal

from .fields import Item, Translated, key
from .values import Address, LawPlace, Text, Truth


class Term(Item):
    """Sanaston termi."""

    name: Text = key(
        "termi",
        "Termi perusmuodossa.",
        "huostaanotto",
        translated=Translated({"sv": "omhändertagande", "en": "taking into care"}, key="{language}"),
    )
    meaning: Text = key(
        "selitys",
        "Selitys, jonka vanhempi ymmärtää.",
        "Hyvinvointialue ottaa vastuun lapsen hoidosta ja kasvatuksesta.",
    )
    search_words: list[Text] = key("hakusanat", "Muita sanoja, joilla tätä haetaan.", ["otettu huostaan"], default=[])
    law: list[LawPlace] = key("pykälät", "Pykälät.", ["lsl 40 §"], default=[])
    group: Literal["laki", "syty"] = key("ryhmä", "Onko termi laista vai työotteesta.", "laki")
    explained: Truth = key("selitetään", "Selitetäänkö termi sivuilla ensimmäisellä kerralla.", True, default=True)


class Source(Item):
    """Lähde, josta tieto on luettu."""

    name: Text = key("nimi", "Lähteen nimi.", "Lastensuojelulaki 417/2007")
    publisher: Text | None = key("julkaisija", "Julkaisija.", "Finlex", default=None)
    address: Address | None = key(
        "osoite", "Verkko-osoite.", "https://www.finlex.fi/fi/laki/ajantasa/2007/20070417", default=None
    )
    note: Text | None = key("huomio", "Mitä lähteestä on luettu.", "Teksti 1.3.2018.", default=None)
