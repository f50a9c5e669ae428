"""Questions that workers ask in meetings."""

from __future__ import annotations

from .fields import Item, key
from .values import Text


class QuestionGroup(Item):
    """Yhden lajin kysymyksiä, joita työntekijä voi kysyä tapaamisessa."""

    name: Text = key("laji", "Lajin nimi.", "Erot ja järjestykset")
    use: Text = key("milloin", "Mihin lajin kysymykset auttavat.", "Kun kaikki näyttävät olevan samaa mieltä.")
    questions: list[Text] = key(
        "kysymykset", "Kysymykset ilman lainausmerkkejä.", ["Kuka perheessä huolestuu ensin?"], min_length=1
    )
