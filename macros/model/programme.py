"""The programme of a workshop: its parts by the minute, what participants see in each and what the leader says."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .fields import Item, key
from .values import Clock, PageId, Slug, Text, Truth

Count = Annotated[int, Field(gt=0)]
Level = Literal["ydin", "hyvä", "lisä"]
SlideKind = Literal["tehtävä", "kysymys", "avainkohdat", "polku"]
LINES = 4  # as many a slide can hold in letters that are read from the last row


class Parallel(Item):
    """Ryhmä, joka työskentelee yhtä aikaa toisten kanssa."""

    name: Text = key("nimi", "Ryhmän nimi.", "Koulun ryhmä")
    how: Text = key("miten", "Mitä ryhmä tekee.", "Piirtää lapsen koulupäivän.")
    room: Text | None = key("tila", "Missä ryhmä on.", "Pieni neuvotteluhuone", default=None)


class Guided(Item):
    """Mitä osallistuja näkee ja mitä ohjaaja tekee."""

    shown: list[Text] = key(
        "osallistujalle",
        "Mitä diassa lukee: enintään neljä lyhyttä riviä osallistujan sanoin; polussa enintään kahdeksan asemaa.",
        ["Mitä voin tehdä lapsen hyväksi?"],
        default=[],
    )
    say: Text | None = key(
        "sano", "Lause, jonka ohjaaja voi lukea ääneen.", "Jokainen vastaa vuorollaan. Muut kuuntelevat.", default=None
    )
    show: Text | None = key("näytä", "Mitä ohjaaja näyttää tai tekee.", "Roolikortit pöydissä.", default=None)
    wrong: Text | None = key(
        "vikaan",
        "Mikä menee usein vikaan ja mitä silloin sanotaan.",
        "Ensimmäinen vie viisi minuuttia. Näytä ajastinta.",
        default=None,
    )
    onward: Text | None = key(
        "siirtymä", "Lause, jolla siirrytään seuraavaan.", "Nyt kerätään yksi asia joka pöydästä.", default=None
    )

    @property
    def is_guided(self) -> bool:
        """Whether a leader who has never seen the workshop could lead it."""
        return bool(self.shown and self.say and self.show and self.wrong and self.onward)


class Limit(Item):
    """Aikaraja polun asemalla."""

    station: Count = key("asema", "Monesko asema.", 4)
    text: Text = key("teksti", "Raja lyhyesti.", "alkaa viimeistään 7. arkipäivänä")


class SlideText(Guided):
    """Dia, kun osio tarvitsee niitä monta."""

    kind: SlideKind = key("laji", "Millainen dia on.", "kysymys", default="tehtävä")
    title: Text | None = key("otsikko", "Dian otsikko; ilman kenttää osion nimi.", "Mikä yllätti?", default=None)
    minutes: Count = key("minuutit", "Kuinka kauan dia näkyy.", 7)
    limits: list[Limit] = key("rajat", "Polun aikarajat.", [], default=[])


class Slot(Guided):
    """Ohjelman osio."""

    minutes: Count = key("minuutit", "Kesto minuutteina.", 15)
    name: Text = key("nimi", "Osion nimi.", "Minun osani")
    how: Text = key("miten", "Mitä osallistujat tekevät.", "Jokainen kertoo minuutissa, mitä voi tehdä lapselle.")
    level: Level | None = key(
        "taso", "Kuinka tarpeellinen osio on, kun aikaa on vähän: ydintä ei jätetä pois.", "ydin", default=None
    )
    shortest: Count | None = key(
        "lyhimmillään", "Lyhin mielekäs kesto minuutteina; ilman kenttää osio ei lyhene.", 10, default=None
    )
    kind: SlideKind = key("laji", "Millainen osion dia on.", "kysymys", default="tehtävä")
    slides: list[SlideText] = key("diat", "Osion diat, jos niitä on monta.", [], default=[])
    props: list[Slug] = key("rekvisiitta", "Mitä pajan rekvisiitasta osiossa käytetään.", ["pta-roolit"], default=[])
    case_part: Text | None = key("tapaus", "Tapauksen osa, joka jaetaan osion alussa.", "Ensimmäinen osa", default=None)
    leader: Text | None = key("ohjaajalle", "Muu ohje ohjaajalle.", "Pidä ajasta kiinni.", default=None)
    led_by: Text | None = key("vetää", "Kuka osion vetää, jos ohjaajia on monta.", "Toinen ohjaaja", default=None)
    goal: Text | None = key("tavoite", "Mitä osion jälkeen osaa tai tietää.", "Tunnistat oman osasi.", default=None)
    materials: list[PageId] = key("materiaalit", "Sivut, joita osiossa käytetään.", ["menetelma-sukupuu"], default=[])
    parallel: list[Parallel] = key("rinnakkain", "Ryhmät, jotka työskentelevät yhtä aikaa.", [], default=[])
    pause: Truth = key("tauko", "Onko osio tauko.", False, default=False)
    on_the_spot: Truth = key("sovitaan", "Sovitaanko hetki paikalla; minuutit varataan silti.", True, default=False)

    @property
    def least(self) -> int:
        """The fewest minutes the part makes sense in."""
        return self.shortest or self.minutes


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
