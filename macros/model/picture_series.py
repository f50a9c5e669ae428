"""Series of pictures that can be understood without reading."""

from __future__ import annotations

from .fields import Item, Translated, key
from .values import Slug, Text


class SeriesPicture(Item):
    """Kuvasarjan kuva ja yksi virke siitä."""

    picture: Slug = key("kuva", "Piirroksen nimi.", "tapaaminen-1")
    text: Text = key(
        "teksti",
        "Mitä kuvassa tapahtuu, yksi lyhyt virke.",
        "Saat kutsun.",
        translated=Translated({"sv": "Du får en inbjudan.", "en": "You get an invitation."}),
    )


class PictureSeries(Item):
    """Kuvasarja, joka kertoo tapahtuman kuusi kuvaa peräkkäin."""

    name: Text = key(
        "nimi",
        "Mitä sarja kertoo.",
        "Ensimmäinen tapaaminen",
        translated=Translated({"sv": "Det första mötet", "en": "The first meeting"}),
    )
    pictures: list[SeriesPicture] = key("kuvat", "Kuvat järjestyksessä.", [], min_length=1)
