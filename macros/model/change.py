"""What has changed on the site: when, how much it matters, on which pages, in which legal facts and for whose work."""

from __future__ import annotations

from typing import Annotated

from .fields import Item, Translated, key, one_of
from .tables import CHANGE_GRADES
from .values import Day, FactId, PageId, RoleId, Text


class Change(Item):
    """Muutos, josta lukijalle kerrotaan."""

    day: Day = key("päivä", "Päivä, jona muutos tehtiin sivuille.", "2026-11-25")
    grade: Annotated[str, one_of(CHANGE_GRADES)] = key("aste", "Kuinka paljon muutos vaikuttaa.", "tarkennus")
    text: Text = key(
        "mitä",
        "Mitä muuttui, yhdellä tai kahdella virkkeellä.",
        "Valitusajasta kerrotaan, kumpaan oikeuteen valitetaan.",
        translated=Translated({"sv": "Det framgår vilken domstol man överklagar hos.", "en": "The page says which court an appeal goes to."}),
        max_length=320,
    )  # fmt: skip
    do: Text | None = key("tee", "Mitä työssä tehdään nyt toisin.", "Vaihda ohjeisiin uusi nimi.", default=None)
    since: Day | None = key("voimaan", "Päivä, jona lain muutos tuli voimaan.", "2026-10-01", default=None)
    pages: list[PageId] = key("sivut", "Sivut, joita muutos koskee.", ["laki-muutokset"], min_length=1)
    facts: list[FactId] = key("säännöt", "Lain säännöt, joita muutos koskee.", ["valitusaika"], default=[])
    roles: list[RoleId] = key("roolit", "Roolit, joiden työtä muutos koskee.", ["sosiaalityontekija"], default=[])
