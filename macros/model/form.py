"""A form: what is asked in a record, part by part. It is printed, filled in on a screen and adapted in Word from the same file."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .fields import Item, Translated, key
from .tables import FINNISH
from .values import PageId, SourceId, Text

Answer = Literal[
    "rivi", "teksti", "päivä", "kello", "luku", "kyllä-ei", "rasti", "asteikko", "valinta", "valinnat",
    "taulukko", "allekirjoitus", "luettava",
]  # fmt: skip
CHOICES = ("valinta", "valinnat")
SCALE = tuple(str(step) for step in range(11))
Rows = Annotated[int, Field(gt=0, le=40)]
Times = Annotated[int, Field(gt=0, le=6)]


class Question(Item):
    """Lomakkeen kohta, johon vastataan."""

    label: Text = key(
        "kysymys",
        "Mitä kysytään, tai teksti, joka luetaan ääneen.",
        "Kuka kutsuttiin?",
        translated=Translated({"sv": "Vem blev kallad?", "en": "Who was invited?"}),
    )
    answer: Answer = key("vastaus", "Millainen vastaus on.", "teksti", default="teksti")
    help: Text | None = key(
        "ohje",
        "Lyhyt ohje vastaajalle.",
        "Kirjoita lapsen omat sanat.",
        default=None,
        translated=Translated({"sv": "Skriv barnets egna ord.", "en": "Write the child’s own words."}),
    )
    rows: Rows = key("rivejä", "Tekstin tai taulukon rivien määrä.", 3, default=3)
    options: list[Text] = key(
        "vaihtoehdot",
        "Mistä valitaan: yksi (valinta) tai monta (valinnat).",
        ["samaa mieltä", "eri mieltä"],
        default=[],
    )
    columns: list[Text] = key(
        "sarakkeet", "Taulukon sarakkeiden otsikot.", ["Kuka", "Mitä", "Mihin mennessä"], default=[]
    )


class Part(Item):
    """Lomakkeen osa."""

    name: Text = key(
        "nimi",
        "Osan otsikko.",
        "Lapsen näkemys",
        translated=Translated({"sv": "Barnets syn", "en": "The child’s view"}),
    )
    questions: list[Question] = key("kohdat", "Kohdat järjestyksessä.", [], min_length=1)
    times: Times = key(
        "toistuu", "Kuinka monta kertaa osa on lomakkeella, esimerkiksi jokaiselle lapselle.", 2, default=1
    )


class Form(Item):
    """Lomake."""

    name: Text = key(
        "nimi",
        "Lomakkeen nimi.",
        "Verkostotapaamisen kirjaus",
        translated=Translated({"sv": "Anteckning från nätverksmötet", "en": "Record of the network meeting"}),
    )
    page: PageId = key("sivu", "Sivu, jolla lomake on.", "prosessi-verkostotapaaminen")
    purpose: Text = key(
        "tarkoitus",
        "Mihin lomaketta käytetään.",
        "Tapaamisen kirjaamiseen heti sen jälkeen.",
        translated=Translated(
            {"sv": "För anteckningar genast efter mötet.", "en": "For the record right after the meeting."}
        ),
    )
    keep: Text = key(
        "säilytys",
        "Missä täytetty lomake säilytetään.",
        "Täytetty lomake kuuluu asiakastietojärjestelmään.",
        translated=Translated(
            {
                "sv": "Den ifyllda blanketten hör till klientdatasystemet.",
                "en": "The filled form belongs in the client records.",
            }
        ),
    )
    parts: list[Part] = key("osat", "Osat järjestyksessä.", [], min_length=1)
    proposal: Text | None = key(
        "ehdotus", "Mikä lomakkeessa on ehdotus eikä kansallinen ohje.", "Lomake on ehdotus.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["S3"], default=[])

    def speaks(self, language: str) -> bool:
        """Whether the form is in a language: a name in it is a promise of the rest."""
        return language == FINNISH or language in self.translations("name")
