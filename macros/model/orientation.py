"""An orientation packet: what a new employee reads and does, and when."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .competence import CheckTopic
from .fields import Item, key
from .values import Day, PageId, PathId, RoleId, SourceId, Text, Truth

Period = Literal[
    "ennen työn alkua", "ensimmäinen päivä", "ensimmäinen viikko", "toinen viikko", "ensimmäinen kuukausi",
    "kolme kuukautta", "kuusi kuukautta", "koeajan päättyessä", "vuosittain",
]  # fmt: skip
Minutes = Annotated[int, Field(gt=0, le=2400)]


class Task(Item):
    """Perehdytyksen kohta: luettava sivu tai tehtävä."""

    what: Text = key("tehtävä", "Mitä tehdään.", "Lue, mitä kiireellisessä sijoituksessa tehdään.")
    page: PageId | None = key("sivu", "Luettava sivu.", "prosessi-kiireellinen-sijoitus", default=None)
    minutes: Minutes | None = key(
        "minuutit", "Paljonko aikaa varataan; kentän voi jättää pois pienestä asiasta.", 30, default=None
    )
    guide: RoleId | None = key("perehdyttää", "Rooli, jonka kanssa kohta käydään läpi.", "lahiesihenkilo", default=None)
    only: Text | None = key("vain", "Keitä kohta koskee, jos ei kaikkia.", "Yötyötä tekevät", default=None)
    substitute: Truth = key("sijaiselle", "Kuuluuko kohta sijaisen lyhyeen perehdytykseen.", True, default=False)
    signed: Truth = key("kuittaus", "Onko rivillä paikka päivälle ja kuittaukselle.", True, default=False)
    deadline: Text | None = key(
        "mennessä", "Mihin mennessä ja mitä seuraa, jos kohta jää tekemättä.", "Ennen omaa päivystystä.", default=None
    )


class Phase(Item):
    """Perehdytyksen jakso."""

    period: Period = key("jakso", "Milloin.", "ensimmäinen viikko")
    goal: Text = key("tavoite", "Mihin jaksolla päästään.", "Tiedät, keneltä kysyt.")
    tasks: list[Task] = key("kohdat", "Luettavat ja tehtävät.", [], min_length=1)


class Talk(Item):
    """Esihenkilön keskustelu jakson lopussa."""

    period: Period = key("jakso", "Minkä jakson lopussa.", "ensimmäinen viikko")
    questions: list[Text] = key("kysymykset", "Kysymykset keskusteluun.", ["Mikä on ollut selvää?"], min_length=1)


class Orientation(Item):
    """Perehdytyspaketti."""

    name: Text = key("nimi", "Paketin nimi.", "Perehdytyspaketti: sosiaalityöntekijä")
    roles: list[RoleId] = key("roolit", "Roolit, joille paketti on.", ["vastaava-sosiaalityontekija"], min_length=1)
    path: PathId | None = key("polku", "Koulutuspolku, jota paketti tukee.", "sosiaalityontekija", default=None)
    goal: Text = key("tavoite", "Mihin perehdytys johtaa.", "Osaat toimia turvallisesti ja kysyä ajoissa.")
    phases: list[Phase] = key("jaksot", "Jaksot järjestyksessä.", [], min_length=1)
    talks: list[Talk] = key("esihenkilölle", "Esihenkilön keskustelut.", [], default=[])
    can_do: list[Text] = key(
        "osaan",
        "Mistä tietää osaavansa; jatkaa lausetta ”Osaan tämän, kun …”.",
        ["sanon perheelle, miksi tulen"],
        default=[],
    )
    not_alone: list[Text] = key(
        "en_yksin", "Mitä rooli ei tee yksin tai lainkaan.", ["Yksin päivystäminen"], default=[]
    )
    mentor_asks: Text | None = key(
        "mentorille", "Kysymys keskusteluun mentorin kanssa.", "Kuka on vierelläsi, kun päätös pelottaa?", default=None
    )
    check_topics: list[CheckTopic] = key("itsetarkistus", "Itsetarkistuksen aiheet.", ["ilmoitus"], default=[])
    proposal: Text | None = key(
        "ehdotus", "Mikä sivulla on ehdotus eikä kansallinen ohje.", "Sisältö ja aikataulu ovat ehdotus.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["S3"], default=[])
    checked: Day = key("tarkistettu", "Päivä, jona sisältö tarkistettiin.", "2026-11-22")
