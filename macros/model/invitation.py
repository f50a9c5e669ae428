"""Invitations to meetings with families."""

from __future__ import annotations

from typing import Annotated

from .fields import Item, Reference, Translated, key
from .values import Slug, Text


class Attendee(Item):
    """Tapaamisessa istuva ja syy siihen."""

    who: Text = key(
        "kuka",
        "Kuka tulee ja miksi: tehtävä, ei nimi.",
        "Lapsesi sosiaalityöntekijä, joka vastaa suunnitelmasta",
        translated=Translated({"sv": "Ditt barns socialarbetare", "en": "Your child’s social worker"}),
    )


class Invitation(Item):
    """Kutsu, joka kertoo tapaamisen lajista kaiken etukäteen."""

    name: Text = key(
        "nimi",
        "Tapaamisen laji lukijan sanoin.",
        "Ensimmäinen tapaaminen",
        translated=Translated({"sv": "Det första mötet", "en": "The first meeting"}),
    )
    length: Text = key(
        "kesto",
        "Kuinka kauan tapaaminen tavallisesti kestää.",
        "noin tunti",
        translated=Translated({"sv": "ungefär en timme", "en": "about an hour"}),
    )
    attendees: list[Attendee] = key("ketkä", "Ketkä tulevat ja miksi.", [], min_length=1)
    decided: Text = key(
        "päätetään",
        "Mistä tapaamisessa sovitaan.",
        "Sovimme, miten jatkamme.",
        translated=Translated({"sv": "Vi kommer överens om hur vi fortsätter.", "en": "We agree how we go on."}),
    )
    not_decided: Text = key(
        "ei_päätetä",
        "Mistä tapaamisessa ei päätetä.",
        "Tapaamisessa ei päätetä sijoituksesta.",
        translated=Translated({"sv": "Mötet beslutar inte om placering.", "en": "It does not decide on a placement."}),
    )
    questions: Annotated[Slug, Reference("kysymyskortti")] = key(
        "kysymykset", "Kysymyskortin tilanne, jonka kymmenen ensimmäistä kysymystä ovat kutsussa.", "tapaaminen"
    )
