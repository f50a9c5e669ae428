"""The measure of adoption: statements that a worker or a team answers on a scale, and the file in which the answers are kept."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from .fields import Item, key
from .values import Slug, Text, Truth


class MeasureStatement(Item):
    """Käyttöönoton mittarin väittämä: yksi asia, jonka voi nähdä."""

    slug: Slug = key("tunnus", "Pysyvä tunnus: tallennetut vastaukset viittaavat siihen.", "roolit-taytetty")
    text: Text = key("väittämä", "Väittämä, jossa on yksi asia.", "Jokainen sovittu rooli on nyt täytetty.")
    seen: Text = key("mistä_näkee", "Mistä vastauksen näkee.", "Nimilistasta")
    quick: Truth = key("pikakierros", "Kysytäänkö väittämä myös pikakierroksella.", True, default=False)


class MeasurePart(Item):
    """Käyttöönoton mittarin osa."""

    name: Text = key("nimi", "Osan nimi.", "Tiimi ja roolit")
    statements: list[MeasureStatement] = key("väittämät", "Väittämät järjestyksessä.", [], min_length=2)


class Answers(BaseModel):
    """Yhden vastaajan vastaukset."""

    team: str = Field(alias="tiimi", description="Tiimin tai vastaajan oma nimitys, ei henkilön nimi.", max_length=60)
    time: str = Field(alias="kerta", description="Milloin vastattiin, esimerkiksi kevät 2027.", max_length=60)
    round: Literal["koko", "pika"] = Field(alias="kierros", description="Kysyttiinkö kaikki vai pikakierros.")
    answers: dict[Slug, Annotated[int, Field(ge=0, le=4)]] = Field(
        alias="vastaukset", description="Väittämän tunnus ja vastaus; ”en osaa sanoa” jätetään pois."
    )


class AnswerFile(BaseModel):
    """Käyttöönoton mittarin vastaukset lukijan omassa tiedostossa."""

    measure: Literal["kayttoonoton-mittari"] = Field(alias="mittari", description="Mistä mittarista vastaukset ovat.")
    version: Literal[1] = Field(alias="versio", description="Tiedoston muodon versio.")
    people: list[Answers] = Field(alias="vastaajat", description="Vastaajat; yksi tai koko tiimi.", min_length=1)
