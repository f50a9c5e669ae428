"""A role: what a person in it answers for, and what not."""

from __future__ import annotations

from typing import Annotated

from .fields import Item, Translated, key, one_of
from .tables import ROLE_GROUPS, SILENCE_SCOPES
from .values import Day, FactId, OrientationId, PathId, SourceId, Text


class RolePoint(Item):
    """Yksi asia siitä, mitä lukija itse saa ja mitä ei."""

    text: Text = key("asia", "Asia lukijalle itselleen.", "Soita heti, jos lapsi on kadonnut.")
    facts: list[FactId] = key("säännöt", "Säännöt, joihin asia perustuu.", ["kiireellinen-kesto"], default=[])


class RoleCase(Item):
    """Roolin lukija, jonka osa on toinen kuin muiden samassa roolissa."""

    name: Text = key("kuka", "Kuka lukija on perusmuodossa.", "sijaishoitaja")
    points: list[RolePoint] = key(
        "kohdat",
        "Mitä hän saa päättää, mitä ei, ja keneltä hän kysyy.",
        [],
        min_length=1,
    )


class Role(Item):
    """Rooli lastensuojelun asiakasprosessissa tai sen tukena."""

    name: Text = key(
        "nimi",
        "Roolin nimi perusmuodossa.",
        "Koordinaattori",
        translated=Translated({"sv": "teamkoordinator", "en": "unit coordinator"}),
    )
    group: Annotated[str, one_of(ROLE_GROUPS)] = key("ryhmä", "Mihin joukkoon rooli kuuluu.", "tiimi")
    order: int = key("järjestys", "Monesko rooli luettelossa on.", 4)
    task: Text = key(
        "tehtävä",
        "Roolin tehtävä yhdellä virkkeellä.",
        "Pitää kokousrakenteen koossa ja vapauttaa muiden aikaa asiakkaille.",
    )
    duties: list[Text] = key(
        "vastuut",
        "Mistä rooli vastaa yleisesti. Prosessien vastuut tulevat prosesseista.",
        ["Kutsuu kokouksiin ja varaa tilat."],
        min_length=1,
    )
    is_not: list[Text] = key("ei_ole", "Mitä rooli ei ole.", ["Arvion tekijä."], min_length=1)
    not_silent_in: Annotated[str, one_of(SILENCE_SCOPES)] | None = key(
        "hiljaisuuskartta",
        "Missä prosesseissa hiljaisuuskartta katsoo, kuullaanko roolia tai kerrotaanko hänelle.",
        "kaikki prosessit",
        default=None,
    )
    your_part: list[Text] = key(
        "sinun_osasi",
        "Lapsen, vanhemman ja läheisen roolissa samat asiat lukijalle itselleen: mitä saat tehdä ja tietää.",
        ["Saat kertoa, mitä ajattelet."],
        default=[],
    )
    not_expected: list[Text] = key(
        "ei_odoteta", "Mitä lukijalta itseltään ei odoteta.", ["Sinun ei tarvitse tulkata aikuisille."], default=[]
    )
    cases: list[RoleCase] = key(
        "kun_olet",
        "Roolin lukijat, joilla on oma osa: heille kirjoitetaan oma luku.",
        [],
        default=[],
    )
    competence: list[Text] = key("osaaminen", "Kelpoisuus ja osaaminen.", ["Tuntee asiakasprosessin."], default=[])
    gives_consultation: Text | None = key(
        "antaa_konsultaatiota",
        "Kenelle ja miten rooli antaa konsultaatiota.",
        "Neuvoo tiimiä kokouskäytännöissä.",
        default=None,
    )
    gets_consultation: Text | None = key(
        "saa_konsultaatiota",
        "Keneltä rooli saa konsultaatiota.",
        "Kysyy tietosuojasta organisaation tietosuojavastaavalta.",
        default=None,
    )
    in_meeting: Text | None = key(
        "viikkokokouksessa",
        "Mitä rooli tekee systeemisessä viikkokokouksessa.",
        "Huolehtii kutsuista ja sovittujen asioiden muistista.",
        default=None,
    )
    question: Text | None = key(
        "kysymys", "Kysymys, jonka juuri tämä rooli esittää.", "Ketä vielä tarvitaan mukaan?", default=None
    )
    path: PathId | None = key("polku", "Roolin koulutuspolku.", "koordinaattori", default=None)
    orientation: OrientationId | None = key(
        "perehdytys", "Roolin perehdytyspaketti.", "sosiaalityontekija", default=None
    )
    proposal: Text | None = key(
        "ehdotus", "Mikä sivulla on ehdotus eikä kansallinen ohje.", "Kysymys on ehdotus.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["S3"], default=[])
    checked: Day = key("tarkistettu", "Päivä, jona sisältö tarkistettiin.", "2026-11-22")
