"""Those who take part in a child's matter, as readers who ask what their own part is."""

from __future__ import annotations

from .fields import Item, Translated, key
from .values import ProcessId, RoleId, Text, Truth


class Participant(Item):
    """Se, joka kysyy, mikä on hänen osansa lapsen asiassa."""

    role: RoleId = key("rooli", "Rooli, jonka kohdat prosessien vaiheissa ovat hänen kohtiaan.", "vanhempi")
    note: Text = key(
        "osa",
        "Mikä hänen osansa on, lyhyin virkkein.",
        "Edustat lastasi.",
        translated=Translated({"sv": "Du företräder ditt barn.", "en": "You represent your child."}),
    )
    decides: Truth = key(
        "päättää", "Päättääkö hän sen, minkä rooli päättää. Jos ei, häntä kuullaan siitä.", False, default=True
    )
    processes: list[ProcessId] = key(
        "prosessit", "Vain nämä prosessit. Tyhjänä kaikki, joissa rooli on mukana.", ["huostaanotto"], default=[]
    )
