"""Cards that a child, a young person or a parent fills and owns."""

from __future__ import annotations

from typing import Literal

from .fields import Item, Translated, key
from .values import ContactId, Slug, Text, Truth


class OwnCardField(Item):
    """Kortin kohta, jonka lukija täyttää tai joka on siinä valmiina."""

    slug: Slug = key("tunnus", "Kohdan pysyvä tunnus.", "auttaa")
    label: Text = key(
        "kysymys",
        "Kohdan otsikko lukijan sanoin.",
        "Tämä auttaa minua",
        translated=Translated({"sv": "Det här hjälper mig", "en": "What helps me"}),
    )
    contact: ContactId | None = key(
        "palvelu", "Palvelu, jonka numero on kohdassa valmiina.", "hatanumero", default=None
    )
    county: Truth = key("alue", "Tuleeko kohtaan lukijan oman alueen numero.", True, default=False)


class OwnCard(Item):
    """Kortti, jonka lukija täyttää ja omistaa."""

    name: Text = key(
        "nimi",
        "Kortin nimi.",
        "Kerro kerran",
        translated=Translated({"sv": "Berätta en gång", "en": "Tell it once"}),
    )
    size: Literal["arkki", "lompakko"] = key(
        "koko", "Tulostetaanko arkkina vai lompakkoon.", "lompakko", default="arkki"
    )
    fields: list[OwnCardField] = key("kentät", "Kohdat järjestyksessä.", [], min_length=1)
