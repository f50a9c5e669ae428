"""How readers find their way in: the sentences of the home page and where each leads, the pages that are written to one kind of reader."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Way:
    """A link of an entrance: its words (”” when the entrance's own sentence says enough), and the pages it leads to, the first that exists."""

    words: str
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Entrance:
    """A door by the reader's own sentence: the door whose colour it has, the drawing it has, one line of what is behind it, its ways."""

    sentence: str
    door: str
    picture: str
    says: str
    ways: tuple[Way, ...]


ENTRANCES = (
    Entrance(
        "Olen vanhempi tai huoltaja",
        "perhe",
        "perhe",
        "Mitä nyt tapahtuu, mitä voin päättää, kuka auttaa.",
        (Way("", ("perheille",)),),
    ),
    Entrance(
        "Olen lapsi tai nuori",
        "perhe",
        "lapsi",
        "Mitä saan tietää, sanoa ja kysyä.",
        (
            Way("Lapselle", ("esite-lapselle", "perheille")),
            Way("Nuorelle", ("esite-nuorelle", "esite-lapselle", "perheille")),
        ),
    ),
    Entrance(
        "Olen läheinen",
        "perhe",
        "läheinen",
        "Isovanhempi, sukulainen tai ystävä.",
        (Way("", ("esite-laheiselle", "perheille")),),
    ),
    Entrance(
        "Olen huolissani lapsesta",
        "perhe",
        "huoli",
        "Milloin ilmoitan, miten ja minne.",
        (Way("", ("esite-yhteistyokumppanille", "prosessi-ilmoitus")),),
    ),
    Entrance(
        "Teen lastensuojelun työtä",
        "työntekijä",
        "työntekijä",
        "Mihin mennessä, kuka päättää, mitä seuraavaksi.",
        (Way("", ("tyontekijalle",)),),
    ),
    Entrance(
        "Koulutan tai johdan",
        "kouluttaja",
        "kouluttaja",
        "Työpajat, koulutukset ja tiimin tuki.",
        (Way("Koulutan", ("kouluttajalle",)), Way("Johdan", ("johdolle",))),
    ),
)

# pages written to one kind of reader, and the drawing of that reader
READERS = {
    "esite-lapselle": "kuka-lapsi",
    "esite-nuorelle": "kuka-nuori",
    "esite-laheiselle": "kuka-läheinen",
    "esite-yhteistyokumppanille": "kuka-ammattilainen",
}
