"""Who may tell whom what about a client."""

from __future__ import annotations

from typing import Annotated

from .fields import Item, key, one_of
from .tables import INFORMATION_ANSWERS
from .values import FactId, Text


class InformationFlow(Item):
    """Tieto, jota joku pyytää tai haluaa kertoa: pitääkö, saako vai eikö saa."""

    giver: Text = key("keneltä", "Kuka kertoo.", "Opettaja")
    receiver: Text = key("kenelle", "Kenelle tieto menisi.", "Lastensuojelu")
    information: Text = key("tieto", "Mitä tietoa se on.", "Huoli lapsesta")
    answer: Annotated[str, one_of(INFORMATION_ANSWERS)] = key("vastaus", "Kerrotaanko tieto.", "pitää")
    condition: Text = key(
        "ehto", "Millä ehdolla, yhtenä tai kahtena virkkeenä.", "Kun työssä saatu tieto huolestuttaa."
    )
    example: Text = key("näin_sanon", "Esimerkkilause ilman lainausmerkkejä.", "Teen tästä ilmoituksen tänään.")
    facts: list[FactId] = key("säännöt", "Säännöt, joihin vastaus nojaa.", ["ilmoitus-ehto"], default=[])
