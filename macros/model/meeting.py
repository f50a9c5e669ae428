"""A running order of the weekly meeting: its parts with their minutes."""

from __future__ import annotations

from .fields import Item, key
from .programme import Count
from .values import Text


class MeetingPart(Item):
    """Kokouksen osa."""

    name: Text = key("nimi", "Osan nimi.", "Alkukierros", max_length=30)
    minutes: Count = key("minuutit", "Kuinka kauan osa kestää.", 5)
    who: Text = key("kuka", "Kuka on vuorossa.", "Vetäjä", max_length=40)
    what: Text = key("mitä", "Mitä silloin tehdään.", "Jokainen sanoo yhden lauseen.")


class MeetingPlan(Item):
    """Kokousrunko: osat järjestyksessä."""

    name: Text = key("nimi", "Rungon nimi.", "Perhe mukana", max_length=40)
    when: Text = key("milloin", "Milloin runkoa käytetään.", "Perhe tulee kokoukseen.")
    parts: list[MeetingPart] = key("osat", "Osat järjestyksessä.", [], min_length=1)
    remember: Text | None = key("muista", "Mitä pitää muistaa.", "Taulu pyyhitään lopuksi.", default=None)
