"""The front matter of a Markdown page."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from .fields import Item, key, one_of
from .intervals import after_months
from .tables import ADULT, DOORS, FINNISH, LANGUAGES, PAGE_TYPES, READERS
from .values import Day, PageId, RoleId, Slug, SourceId, Text

Audience = Annotated[str, one_of(DOORS)]
Language = Annotated[str, one_of(LANGUAGES)]
PageType = Annotated[str, one_of(PAGE_TYPES)]


class Page(Item):
    """Sivun alkutiedot."""

    id: Slug = key("id", "Sivun pysyvä tunnus; ei muutu koskaan.", "prosessi-kiireellinen-sijoitus")
    kind: PageType = key("tyyppi", "Millainen sivu on.", "prosessi")
    audience: list[Audience] = key("kohderyhmä", "Kenelle; ensimmäinen on sivun ovi.", ["työntekijä"], min_length=1)
    topics: list[Text] = key(
        "aiheet", "Aiheet, joilla sivu löytyy luetteloista.", ["kiireellinen-sijoitus"], default=[]
    )
    use_when: list[Text] = key(
        "käytä_kun",
        "Tilanteet, jotka jatkavat virkettä ”Käytä tätä, kun …”.",
        ["lapsi on välittömässä vaarassa"],
        default=[],
    )
    description: Text = key(
        "kuvaus",
        "Sivun kuvaus yhdellä virkkeellä.",
        "Mitä kiireellisessä sijoituksessa tehdään, kuka päättää ja missä ajassa.",
        max_length=200,
    )
    owner: RoleId = key("vastuu", "Rooli, joka vastaa sivun sisällöstä.", "johtava-sosiaalityontekija")
    checked: Day = key("tarkistettu", "Päivä, jona sisältö tarkistettiin.", "2026-11-22")
    review_months: Annotated[int, Field(gt=0, le=36)] = key(
        "tarkistusväli", "Kuinka monen kuukauden välein sisältö tarkistetaan.", 6
    )
    twin: PageId | None = key(
        "pari",
        "Parisivu: työntekijän sivulle perheen sivu ja toisin päin.",
        "esite-kiireellinen-sijoitus",
        default=None,
    )
    onward: list[PageId] = key(
        "jatka",
        "Sivut, joihin lukija luultavasti jatkaa: näytetään ruudulla sivun lopussa. Käännös saa ne suomenkieliseltä sivulta.",
        ["esite-huostaanotto", "esite-yhteydenpito"],
        default=[],
    )
    language: Language = key("kieli", "Sivun kieli.", FINNISH, default=FINNISH)
    translated: Day | None = key(
        "käännös", "Sen suomenkielisen sivun tarkistuspäivä, josta käännettiin.", "2026-11-22", default=None
    )
    prints: list[Literal["a4", "taitto", "taitto-paino", "vihko", "juliste", "työpohja", "suurteksti"]] = key(
        "tuloste", "Painettavat muodot.", ["a4"], default=[]
    )
    reader: Annotated[str, one_of(READERS)] = key(
        "lukija", "Kenelle perheen sivu on kirjoitettu: siitä tulee virkkeen ja sanan pituus.", "nuori", default=ADULT
    )
    window: Text | None = key(
        "ikkuna",
        "Sivun nimi selaimen ikkunassa ja historiassa, jos pääotsikko kertoisi liikaa olan yli katsojalle.",
        "Mitä nyt päätetään",
        default=None,
        max_length=60,
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["L1"], default=[])

    @property
    def next_review(self) -> date:
        """The day the page must be checked again."""
        return after_months(self.checked, self.review_months)
