"""Trainings and the paths that lead through them."""

from __future__ import annotations

from typing import Annotated, Literal

from .fields import Item, key, one_of
from .tables import LENGTHS, TRAINING_KINDS
from .values import Day, Number, PageId, RoleId, SourceId, Text, TrainingId
from .workshop import Group


class Part(Item):
    """Koulutuksen osa ja sen kesto."""

    name: Text = key("nimi", "Osan nimi.", "Päivä 1: systeeminen ajattelu ja minä")
    length: Number = key("kesto", "Kesto lukuna.", 1)
    at_most: Number | None = key("enintään", "Keston yläraja, jos kesto vaihtelee.", 2, default=None)
    unit: Annotated[str, one_of(LENGTHS)] = key("yksikkö", "Keston yksikkö.", "koulutuspäivä")
    contents: list[Text] = key("sisältö", "Mitä osassa käsitellään.", ["Mallin historia."], default=[])
    between: Text | None = key(
        "välitehtävä", "Mitä tehdään ennen seuraavaa osaa.", "Piirrä sukupuu yhden perheen kanssa.", default=None
    )


class Training(Item):
    """Koulutus."""

    name: Text = key("nimi", "Koulutuksen nimi.", "Systeemisen työotteen peruskoulutus")
    kind: Annotated[str, one_of(TRAINING_KINDS)] = key("tyyppi", "Millainen koulutus on.", "peruskoulutus")
    audience: Text = key("kenelle", "Kenelle koulutus on.", "Työntekijöille, jotka eivät ole vielä käyneet koulutusta.")
    roles: list[RoleId] = key("roolit", "Roolit, joille koulutus on tarkoitettu.", ["sosiaaliohjaaja"], default=[])
    goal: Text = key("tavoite", "Mitä koulutuksen jälkeen osaa.", "Osaat tuoda lapsen asian viikkokokoukseen.")
    parts: list[Part] = key("osat", "Osat; kokonaiskesto lasketaan niistä.", [], default=[])
    requires: list[TrainingId] = key("edellytykset", "Koulutukset, jotka käydään ensin.", ["peruskoulutus"], default=[])
    group: Group | None = key(
        "ryhmän_koko", "Montako osallistujaa ryhmässä on.", {"vähintään": 12, "enintään": 20}, default=None
    )
    organiser: Text | None = key("järjestäjä", "Kuka koulutuksen järjestää.", "Alueen kehittämisyksikkö", default=None)
    languages: Text | None = key(
        "kielet",
        "Millä kielillä koulutus pidetään; ilman kenttää sivu neuvoo kysymään järjestäjältä.",
        "Suomeksi ja ruotsiksi",
        default=None,
    )
    ordering: Text | None = key(
        "tilaaminen", "Miten koulutus tilataan.", "Pyydä kehittämiskoordinaattorilta puoli vuotta ennen.", default=None
    )
    timing: Text | None = key("ajoitus", "Milloin koulutus kannattaa käydä.", "Koko tiimi samaan aikaan.", default=None)
    materials: list[PageId] = key(
        "materiaalit", "Sivut, joita koulutuksessa käytetään.", ["menetelma-sukupuu"], default=[]
    )
    certificate: Text | None = key(
        "todistus", "Mitä osallistumisesta saa.", "Osallistumistodistus järjestäjältä.", default=None
    )
    proposal: Text | None = key(
        "ehdotus", "Mikä sivulla on ehdotus eikä kansallinen ohje.", "Päivien sisällöt ovat ehdotus.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["S3"], default=[])
    checked: Day = key("tarkistettu", "Päivä, jona sisältö tarkistettiin.", "2026-11-22")


class PathTraining(Item):
    """Koulutus polun vaiheessa."""

    training: TrainingId = key("koulutus", "Koulutuksen tunnus.", "peruskoulutus")
    need: Literal["pakollinen", "suositeltava", "valinnainen"] = key(
        "tarve", "Kuinka tärkeä koulutus on tällä polulla.", "pakollinen"
    )


class Stage(Item):
    """Koulutuspolun vaihe."""

    name: Text = key("nimi", "Vaiheen nimi.", "Perusta")
    timing: Text = key("ajoitus", "Milloin vaihe on.", "ensimmäinen vuosi")
    trainings: list[PathTraining] = key("koulutukset", "Vaiheen koulutukset järjestyksessä.", [], default=[])
    other: list[Text] = key("muuta", "Muu oppiminen vaiheessa.", ["Seuraa yhtä viikkokokousta."], default=[])


class TrainingPath(Item):
    """Koulutuspolku."""

    name: Text = key("nimi", "Polun nimi.", "Koordinaattorin koulutuspolku")
    short: Text = key("lyhyt", "Lyhyt nimi kuvaan.", "Koordinaattori", max_length=30)
    order: int = key("järjestys", "Monesko polku kuvassa on.", 4)
    roles: list[RoleId] = key("roolit", "Roolit, joille polku on.", ["koordinaattori"], min_length=1)
    goal: Text = key("tavoite", "Mihin polku johtaa.", "Kokousrakenne pysyy koossa ja perheet saavat kutsun ajoissa.")
    stages: list[Stage] = key("vaiheet", "Vaiheet järjestyksessä.", [], min_length=1)
    proposal: Text | None = key(
        "ehdotus", "Mikä sivulla on ehdotus eikä kansallinen ohje.", "Ajoitus on ehdotus.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["S3"], default=[])
    checked: Day = key("tarkistettu", "Päivä, jona sisältö tarkistettiin.", "2026-11-22")
