"""Pictures of time: what follows what, how long each may last, and what happens at which moment."""

from __future__ import annotations

from .fields import Item, Translated, key
from .values import FactId, Text, Truth


class TimeSpan(Item):
    """Aikakuvan jakso, jonka pituus tulee määräajasta."""

    fact: FactId = key("sääntö", "Määräaika, joka antaa jakson pituuden.", "kiireellinen-kesto")
    name: Text = key(
        "nimi",
        "Jakson nimi kuvassa.",
        "1. päätös",
        max_length=18,
        translated=Translated({"sv": "1:a beslutet", "en": "First decision"}),
    )


class TimeMoment(Item):
    """Aikakuvan kohta, josta kerrotaan sanoin."""

    at: Text = key(
        "kohta",
        "Missä kohdassa: ennen, alku, rinnalla, jatko tai jakson määräaika, jonka lopussa.",
        "kiireellinen-kesto",
    )
    title: Text = key(
        "otsikko",
        "Kohdan nimi.",
        "Saat päätöksen",
        translated=Translated({"sv": "Du får beslutet", "en": "You get the decision"}),
    )
    text: Text = key(
        "teksti",
        "Mitä silloin tapahtuu, lyhyin virkkein.",
        "Valitusaika alkaa.",
        translated=Translated({"sv": "Besvärstiden börjar.", "en": "The time for an appeal begins."}),
    )


class TimePicture(Item):
    """Aikakuva: jaksot peräkkäin, yksi niiden rinnalla ja kohdat, joista kerrotaan sanoin."""

    name: Text = key(
        "nimi",
        "Mitä kuva näyttää.",
        "Näin aika kulkee",
        translated=Translated({"sv": "Så går tiden", "en": "How time passes"}),
    )
    spans: list[TimeSpan] = key("jaksot", "Jaksot peräkkäin.", [], min_length=1)
    beside: TimeSpan | None = key("rinnalla", "Aika, joka kuluu jaksojen rinnalla.", {}, default=None)
    beside_day: int = key(
        "rinnalla_päivä", "Monesko päivä rinnalla kuluva aika kuvassa alkaa: esimerkki, ei sääntö.", 3, default=0
    )
    goes_on: Truth = key("jatkuu", "Voiko aika jatkua jaksojen jälkeen.", True, default=False)
    moments: list[TimeMoment] = key("kohdat", "Kohdat sanoin, aikajärjestyksessä.", [], min_length=1)
