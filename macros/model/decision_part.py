"""Parts of an invented decision, for those who read decisions and those who write them."""

from __future__ import annotations

from .fields import Item, Translated, key
from .values import Text


class DecisionPart(Item):
    """Päätöksen osa: keksitty esimerkki, sama arkisin sanoin, kysymys lukijalle ja tarkistus kirjoittajalle."""

    name: Text = key(
        "nimi",
        "Mitä osa kertoo, lukijan sanoin.",
        "Mitä päätettiin",
        translated=Translated({"sv": "Vad som beslutades", "en": "What was decided"}),
    )
    example: Text = key(
        "esimerkki",
        "Mitä keksityssä päätöksessä lukee.",
        "Lapsi sijoitetaan kiireellisesti 9.11.2026 alkaen.",
        translated=Translated({"sv": "Barnet placeras brådskande.", "en": "The child is placed urgently."}),
    )
    words: Text = key(
        "sanoin",
        "Mitä se tarkoittaa, arkisin sanoin.",
        "Tässä lukee, missä lapsi asuu.",
        translated=Translated({"sv": "Här står var barnet bor.", "en": "This says where the child lives."}),
    )
    ask: Text = key(
        "kysy",
        "Mitä lukija voi kysyä.",
        "Mikä on viimeinen päivä?",
        translated=Translated({"sv": "Vilken är den sista dagen?", "en": "Which is the last day?"}),
    )
    check: Text = key("kirjoittaja", "Mitä päätöksen kirjoittaja tarkistaa.", "Viimeinen päivä on kirjoitettu päivänä.")
