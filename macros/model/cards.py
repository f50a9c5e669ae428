"""A set of cards or sheets of one size: role cards, situations, a wall path, a poster, a text handed out."""

from __future__ import annotations

from typing import Literal

from .fields import Item, key
from .values import FactId, LawPlace, PageId, SourceId, Text, Truth

CardSize = Literal["A3", "A4", "A5", "A6", "A7"]


class CardPart(Item):
    """Kortin kohta."""

    name: Text | None = key("nimi", "Kohdan otsikko.", "Pitää", default=None)
    lines: list[Text] = key("rivit", "Mitä kohdassa lukee.", ["Ilmoittaa viipymättä."], min_length=1)
    rules: list[FactId] = key(
        "säännöt", "Säännöt, joihin kohta perustuu; niiden pykälät tulostuvat.", ["ilmoitus-viipymatta"], default=[]
    )
    laws: list[LawPlace] = key("lait", "Pykälät, joista ei ole sääntöä.", ["lsl 25 § 1 mom."], default=[])


class Card(Item):
    """Kortti tai arkki."""

    title: Text = key("otsikko", "Kortin otsikko.", "Opettaja")
    under: Text | None = key("ala", "Yksi lause otsikon alla.", "Näkee lapsen arjen.", default=None)
    front: list[CardPart] = key("osat", "Etupuoli.", [], default=[])
    back: list[CardPart] = key("kääntö", "Kääntöpuoli.", [], default=[])
    room: Truth = key("kirjoitustilaa", "Jääkö loppu kortista tyhjäksi kirjoittamista varten.", True, default=False)


class CardSet(Item):
    """Korttisarja."""

    name: Text = key("nimi", "Sarjan nimi.", "Roolikortit")
    page: PageId = key("sivu", "Sivu, jolla sarja on.", "tyopaja-pta")
    size: CardSize = key("koko", "Kortin koko; A5 ja pienemmät tulostuvat leikattaviksi A4-arkeille.", "A6")
    use: Text = key("ohje", "Miten sarjaa käytetään.", "Jaa jokaiselle kortti, joka ei ole hänen oma työnsä.")
    invented: Truth = key("keksitty", "Onko korteissa keksitty harjoitus.", True, default=False)
    cards: list[Card] = key("kortit", "Kortit järjestyksessä.", [], min_length=1)
    proposal: Text | None = key(
        "ehdotus", "Mikä sarjassa on ehdotus eikä kansallinen ohje.", "Kortit ovat ehdotus.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["L1"], default=[])

    @property
    def two_sided(self) -> bool:
        """Whether a card has something on its back."""
        return any(card.back for card in self.cards)
