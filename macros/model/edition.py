"""A county's own edition: whose it is, what the site is called, where it is, and who answers for it."""

from __future__ import annotations

from .fields import Item, Translated, key
from .values import Address, RoleId, Text


class Edition(Item):
    """Hyvinvointialueen oma laitos: kenen se on, mikä sivuston nimi on ja kuka siitä vastaa."""

    county: Text = key(
        "alue",
        "Hyvinvointialueen nimi.",
        "Kuvitteellan hyvinvointialue",
        translated=Translated({"sv": "Fantasilands välfärdsområde", "en": "Wellbeing Services County of Kuvitteella"}),
    )
    of_county: Text = key("alueen", "Sama genetiivissä.", "Kuvitteellan hyvinvointialueen")
    name: Text = key(
        "nimi",
        "Sivuston nimi.",
        "Kuvitteellan lastensuojelun tukipakki",
        translated=Translated({"sv": "Fantasilands verktygslåda", "en": "Kuvitteella Child Protection Toolkit"}),
    )
    short: Text = key(
        "lyhyt",
        "Sivuston lyhyt nimi puhelimen näytölle ja perheen sivuille: sanoja, jotka eivät kerro liikaa.",
        "Tukipakki",
        translated=Translated({"sv": "Verktygslådan", "en": "Toolkit"}),
        max_length=24,
    )
    noun: Text | None = key(
        "sana",
        "Mikä sivusto on yhdellä sanalla, jos se ei ole tukipakki: sana tulee ytimen teksteihin sanan ”tukipakki” paikalle.",
        "käsikirja",
        default=None,
        translated=Translated({"sv": "handboken", "en": "handbook"}),
    )
    of_noun: Text | None = key("sanan", "Sama genetiivissä.", "käsikirjan", default=None)
    address: Address = key("osoite", "Mihin sivusto julkaistaan.", "https://tukipakki.kuvitteella.example/")
    feedback: Address = key(
        "palaute", "Alueen oma sivu, jolla palautetta annetaan.", "https://kuvitteella.example/palaute"
    )
    mark: Text | None = key(
        "merkki",
        "Alueen merkki: svg-tiedosto kansiossa paikallinen/docs/. Ilman sitä sivustolla on ytimen merkki.",
        "kuvat/merkki.svg",
        default=None,
    )
    owner: RoleId = key(
        "vastuurooli", "Rooli, joka vastaa siitä, mistä mikään muu rooli ei vastaa.", "kehittamiskoordinaattori"
    )
