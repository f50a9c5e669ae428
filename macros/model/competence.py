"""What a worker must know and have before acting alone."""

from __future__ import annotations

from typing import Annotated

from .fields import Item, key, one_of
from .tables import CHECK_TOPICS
from .values import DecisionId, FactId, PageId, RoleId, Text, TrainingId

CheckTopic = Annotated[str, one_of(CHECK_TOPICS)]


class Gate(Item):
    """Portti: tehtävä, jota ei tehdä yksin, ennen kuin ehto täyttyy."""

    task: Text = key("tehtävä", "Mitä tehdään, tekemisen nimenä.", "Lapsen tapaaminen kahden")
    roles: list[RoleId] = key("roolit", "Roolit, joita portti koskee.", ["vastaava-sosiaalityontekija"], min_length=1)
    condition: Text = key(
        "ehto", "Mitä pitää olla, ennen kuin tekee yksin.", "Nähnyt kaksi tapaamista ja tehnyt yhden parina."
    )
    shown_by: Text = key("todetaan", "Miten esihenkilö toteaa sen.", "Mentorin kuittaus perehdytyspakettiin.")
    facts: list[FactId] = key("tiedot", "Lain säännöt, joihin portti perustuu.", ["lapsen-tapaaminen"], default=[])
    decision: DecisionId | None = key(
        "päätös", "Päätös, josta portti kertoo, kuka sen tekee.", "kiireellinen-sijoitus", default=None
    )
    training: TrainingId | None = key("koulutus", "Koulutus, joka valmistaa tehtävään.", "peruskoulutus", default=None)


class SelfCheck(Item):
    """Itsetarkistuksen kysymys, jonka vastaus on taitettu."""

    topic: CheckTopic = key("aihe", "Mihin joukkoon kysymys kuuluu.", "ilmoitus")
    question: Text = key("kysymys", "Kysymys.", "Kenelle tehdään asiakassuunnitelma?")
    answer: Text = key("vastaus", "Lyhyt vastaus ilman pykälää.", "Jokaiselle lastensuojelun asiakkaalle.")
    facts: list[FactId] = key("tiedot", "Lain säännöt, joihin vastaus perustuu.", ["asiakassuunnitelma"], default=[])
    page: PageId | None = key("sivu", "Sivu, jolla asiasta kerrotaan.", "prosessi-asiakkuuden-alku", default=None)
