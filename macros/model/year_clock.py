"""The year clock: what an area does for its training in which week of which month, every year."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .fields import Item, key
from .values import PageId, RoleId, Text

Month = Annotated[int, Field(ge=1, le=12)]
Week = Annotated[int, Field(ge=1, le=4)]


class YearMark(Item):
    """Vuosikellon merkintä: mitä tehdään joka vuosi ja milloin."""

    what: Text = key("tehtävä", "Mitä tehdään.", "Täyttäkää käyttöönoton mittari tiimeissä")
    month: Month = key("kuukausi", "Kuukausi lukuna.", 4)
    week: Week = key("viikko", "Kuukauden monesko viikko.", 2)
    owner: RoleId = key("vastaa", "Rooli, joka huolehtii asiasta.", "lahiesihenkilo")
    page: PageId | None = key("sivu", "Sivu, joka auttaa siinä.", "johtaminen-mittari", default=None)
