"""A form: what is asked in a record, part by part. It is printed, filled in on a screen and adapted in Word from the same file."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .fields import Item, PageId, SourceId, Text, key

Answer = Literal["rivi", "teksti", "päivä", "kyllä-ei", "rasti", "taulukko", "allekirjoitus"]
Rows = Annotated[int, Field(gt=0, le=12)]


class Question(Item):
    """Lomakkeen kohta, johon vastataan."""

    label: Text = key("kysymys", "Mitä kysytään.", "Kuka kutsuttiin?")
    answer: Answer = key("vastaus", "Millainen vastaus on.", "teksti", default="teksti")
    help: Text | None = key("ohje", "Lyhyt ohje vastaajalle.", "Kirjoita lapsen omat sanat.", default=None)
    rows: Rows = key("rivejä", "Tekstin tai taulukon rivien määrä.", 3, default=3)
    columns: list[Text] = key(
        "sarakkeet", "Taulukon sarakkeiden otsikot.", ["Kuka", "Mitä", "Mihin mennessä"], default=[]
    )


class Part(Item):
    """Lomakkeen osa."""

    name: Text = key("nimi", "Osan otsikko.", "Lapsen näkemys")
    questions: list[Question] = key("kohdat", "Kohdat järjestyksessä.", [], min_length=1)


class Form(Item):
    """Lomake."""

    name: Text = key("nimi", "Lomakkeen nimi.", "Verkostotapaamisen kirjaus")
    page: PageId = key("sivu", "Sivu, jolla lomake on.", "prosessi-verkostotapaaminen")
    purpose: Text = key("tarkoitus", "Mihin lomaketta käytetään.", "Tapaamisen kirjaamiseen heti sen jälkeen.")
    keep: Text = key(
        "säilytys", "Missä täytetty lomake säilytetään.", "Täytetty lomake kuuluu asiakastietojärjestelmään."
    )
    parts: list[Part] = key("osat", "Osat järjestyksessä.", [], min_length=1)
    proposal: Text | None = key(
        "ehdotus", "Mikä lomakkeessa on tukipakin oma ehdotus.", "Lomake on tukipakin ehdotus.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["S3"], default=[])
