"""Those who take part in a child's matter, as readers who ask what their own part is."""

from __future__ import annotations

from typing import Annotated

from .fields import Item, Translated, key, one_of
from .tables import ADULT, READERS
from .values import FactId, PageId, ProcessId, RoleId, Text, Truth


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
    reader: Annotated[str, one_of(READERS)] = key(
        "lukija",
        "Kenelle puhutaan. Lapselle ja nuorelle vaihe sanotaan kentän ”lapselle” sanoin.",
        "nuori",
        default=ADULT,
    )
    under: FactId | None = key(
        "alle",
        "Ikäraja, jota hän ei ole täyttänyt. Vaiheet, jotka alkavat siitä, eivät koske häntä.",
        "ika-puhevalta",
        default=None,
    )
    times: list[FactId] = key(
        "ajat",
        "Ajat, jotka ovat hänelle tärkeitä. Ne näkyvät prosesseissa, joiden vaiheissa hän on mukana.",
        ["valitusaika"],
        default=[],
    )
    page: PageId | None = key(
        "sivu",
        "Hänelle kirjoitettu sivu. Ilman tätä jokaisen prosessin kohdalla on linkki perheen sivulle.",
        "esite-nuorelle",
        default=None,
    )
