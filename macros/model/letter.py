"""Letters that a parent, a young person or a relative may send."""

from __future__ import annotations

from typing import Annotated

from .fields import Item, Translated, key, one_of
from .tables import LETTER_SENDERS
from .values import FactId, Slug, Text


class LetterField(Item):
    """Kirjeen aukko ja kysymys, jolla se täytetään."""

    slug: Slug = key("tunnus", "Aukon nimi kirjeen tekstissä, pienin kirjaimin ilman väliviivoja.", "paperit")
    question: Text = key(
        "kysymys",
        "Mitä lukijalta kysytään.",
        "Mitkä asiakirjat ja miltä ajalta?",
        translated=Translated({"sv": "Vilka handlingar?", "en": "Which records?"}),
    )


class Letter(Item):
    """Kirje, jonka vanhempi, nuori tai läheinen voi lähettää."""

    name: Text = key(
        "nimi",
        "Mitä kirjeellä pyydetään, lukijan sanoin.",
        "Haluan nähdä asiakirjat",
        translated=Translated({"sv": "Jag vill se handlingarna", "en": "I want to see the records"}),
    )
    sender: Annotated[str, one_of(LETTER_SENDERS)] = key(
        "kirjoittaja", "Kuka kirjeen lähettää.", "nuori", default="huoltaja"
    )
    pair: Text = key(
        "pari", "Rivi työntekijän sivulla: taulukon ensimmäinen, lihavoitu solu.", "Haluan nähdä asiakirjat"
    )
    deadlines: list[FactId] = key(
        "määräajat", "Määräajat, joita vastaus noudattaa. Samat kuin parissa.", ["asiakirjapyynto"], default=[]
    )
    to: Text = key(
        "saaja",
        "Kenelle kirje lähetetään: tehtävä, ei nimi.",
        "Hyvinvointialueen lastensuojelulle",
        translated=Translated({"sv": "Till välfärdsområdets barnskydd", "en": "To child welfare"}),
    )
    fields: list[LetterField] = key("kentät", "Aukot, jotka lukija täyttää.", [], default=[])
    text: Text = key(
        "teksti",
        "Kirje kappaleina. Aukko on kentän tunnus aaltosulkeissa.",
        "Pyydän saada nämä asiakirjat: {paperit}",
        translated=Translated({"sv": "Jag ber att få: {paperit}", "en": "I ask for: {paperit}"}),
    )
    answer: Text = key(
        "vastaus",
        "Milloin vastaus tulee, lukijan sanoin.",
        'Saat ne viimeistään {{ määräaika("asiakirjapyynto", "kuluessa") }}.',
        translated=Translated({"sv": "Du får dem snart.", "en": "You get them soon."}),
    )
