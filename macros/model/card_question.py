"""Questions that families take with them to a meeting."""

from __future__ import annotations

from .fields import Item, Translated, key
from .values import Text


class FamilyQuestion(Item):
    """Kysymys perheen omin sanoin."""

    text: Text = key(
        "kysymys",
        "Kysymys niin kuin lukija sen sanoo.",
        "Milloin voin tavata lapseni?",
        translated=Translated({"sv": "När kan jag träffa mitt barn?", "en": "When can I see my child?"}),
    )


class QuestionSet(Item):
    """Yhden tilanteen kysymykset kysymyskorttiin."""

    name: Text = key(
        "nimi",
        "Tilanne lukijan sanoin.",
        "Ensimmäinen tapaaminen",
        translated=Translated({"sv": "Det första mötet", "en": "The first meeting"}),
    )
    questions: list[FamilyQuestion] = key("kysymykset", "Kysymykset tärkeysjärjestyksessä.", [], min_length=1)
