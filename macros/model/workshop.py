"""A workshop in a box: goal, run sheets, case, between-task, feedback."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .fields import Item, key
from .values import Clock, PageId, Slug, SourceId, Text, Truth

Count = Annotated[int, Field(gt=0)]


class Group(Item):
    """Osallistujien määrä."""

    least: Count = key("vähintään", "Pienin ryhmä.", 8)
    most: Count = key("enintään", "Suurin ryhmä.", 24)


class Parallel(Item):
    """Ryhmä, joka työskentelee yhtä aikaa toisten kanssa."""

    name: Text = key("nimi", "Ryhmän nimi.", "Koulun ryhmä")
    how: Text = key("miten", "Mitä ryhmä tekee.", "Piirtää lapsen koulupäivän.")
    room: Text | None = key("tila", "Missä ryhmä on.", "Pieni neuvotteluhuone", default=None)


class Slot(Item):
    """Ohjelman osio."""

    minutes: Count = key("minuutit", "Kesto minuutteina.", 15)
    name: Text = key("nimi", "Osion nimi.", "Minun osani")
    how: Text = key("miten", "Mitä osallistujat tekevät.", "Jokainen kertoo minuutissa, mitä voi tehdä lapselle.")
    leader: Text | None = key("ohjaajalle", "Ohje ohjaajalle.", "Pidä ajasta kiinni.", default=None)
    led_by: Text | None = key("vetää", "Kuka osion vetää, jos ohjaajia on monta.", "Toinen ohjaaja", default=None)
    goal: Text | None = key("tavoite", "Mitä osion jälkeen osaa tai tietää.", "Tunnistat oman osasi.", default=None)
    materials: list[PageId] = key("materiaalit", "Sivut, joita osiossa käytetään.", ["menetelma-sukupuu"], default=[])
    parallel: list[Parallel] = key("rinnakkain", "Ryhmät, jotka työskentelevät yhtä aikaa.", [], default=[])
    pause: Truth = key("tauko", "Onko osio tauko.", False, default=False)
    on_the_spot: Truth = key("sovitaan", "Sovitaanko hetki paikalla; minuutit varataan silti.", True, default=False)


class Programme(Item):
    """Ohjelma kelloineen; osioiden summa on päättymisen ja alkamisen väli."""

    slug: Slug = key("tunnus", "Ohjelman tunnus.", "puoli-paivaa")
    name: Text = key("nimi", "Ohjelman nimi.", "Puoli päivää")
    begins: Clock = key("alkaa", "Alkamisaika.", "9.00")
    ends: Clock = key("päättyy", "Päättymisaika.", "12.30")
    follows: Slug | None = key(
        "jatkaa",
        "Ohjelma, jonka seuraava päivä tämä on; muuten ohjelmat ovat vaihtoehtoja.",
        "ensimmainen-paiva",
        default=None,
    )
    slots: list[Slot] = key("osiot", "Osiot järjestyksessä.", [], min_length=1)


class CasePart(Item):
    """Tapauksen osa, joka annetaan ryhmille kerralla."""

    name: Text = key("nimi", "Osan nimi.", "Ensimmäinen osa")
    programmes: list[Slug] = key(
        "ohjelmat", "Ohjelmat, joissa osa jaetaan; ilman kenttää kaikissa.", ["koko-paiva"], default=[]
    )
    story: list[Text] = key(
        "kertomus", "Keksitty kertomus, kappale kerrallaan.", ["Noora asuu äidin kanssa."], min_length=1
    )


class Case(Item):
    """Keksitty harjoitustapaus."""

    name: Text = key("nimi", "Tapauksen nimi.", "Noora, 9 vuotta")
    parts: list[CasePart] = key("osat", "Kertomus osina.", [], min_length=1)
    questions: list[Text] = key("kysymykset", "Kysymykset ryhmille.", ["Kuka kysyy Nooralta itseltään?"], min_length=1)


class Between(Item):
    """Välitehtävä."""

    what: Text = key("ohje", "Mitä tehdään.", "Kutsu yksi ihminen, jota et olisi kutsunut.")
    when: Text = key("aika", "Milloin.", "kahden viikon kuluessa")


class Workshop(Item):
    """Työpaja."""

    name: Text = key("nimi", "Työpajan nimi.", "Pta-työpaja")
    page: PageId = key("sivu", "Työpajan sivu.", "tyopaja-pta")
    goal: Text = key("tavoite", "Mitä pajan jälkeen on toisin.", "Ymmärrämme toistemme työn.")
    audience: Text = key("kenelle", "Kenelle.", "Lapsen kanssa työskenteleville eri palveluissa.")
    group: Group = key("osallistujia", "Ryhmän koko.", {"vähintään": 8, "enintään": 24})
    room: Text = key("tila", "Millainen tila.", "Tila, jossa pöytiä voi siirtää.")
    supplies: list[Text] = key("tarvikkeet", "Mitä tarvitaan.", ["Iso paperi"], min_length=1)
    leader: list[Text] = key(
        "ohjaajalta", "Mitä ohjaajalta vaaditaan.", ["Tuntee palvelutarpeen arvioinnin."], min_length=1
    )
    programmes: list[Programme] = key("ohjelmat", "Ohjelmat.", [], min_length=1)
    case: Case | None = key("tapaus", "Harjoitustapaus.", {}, default=None)
    between: Between | None = key("välitehtävä", "Välitehtävä.", {}, default=None)
    feedback: list[Text] = key("palaute", "Palautekysymykset.", ["Mitä teet maanantaina toisin?"], default=[])
    remote: list[Text] = key(
        "etänä", "Ohjeet etänä pidettävään pajaan.", ["Pienryhmät omissa huoneissaan."], default=[]
    )
    proposal: Text | None = key(
        "ehdotus", "Mikä sivulla on tukipakin oma ehdotus.", "Ohjelmat ovat ehdotuksia.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["S2"], default=[])
