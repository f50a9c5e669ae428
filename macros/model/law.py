"""Statutes, legal facts and who decides what."""

from __future__ import annotations

from datetime import date as Date
from datetime import timedelta
from typing import Annotated, Literal

from .fields import Item, Translated, key, one_of
from .tables import RULE_WORDS, STATUTE_GROUPS, UNITS
from .values import Address, Day, FactId, LawPlace, Number, ProcessId, SourceId, StartId, Text, Truth

State = Literal["vahvistettu", "tarkistettava"]
Unit = Annotated[str, one_of(UNITS)]
RECENT = timedelta(days=2 * 365)  # how long a change of law is told where the rule is read


class Checked(Item):
    """What every legal statement carries: sources, the day it was checked, its state."""

    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["L1"], default=[])
    checked: Day = key("tarkistettu", "Päivä, jona tieto tarkistettiin.", "2026-11-22")
    state: State = key("tila", "Onko tieto vahvistettu vai tarkistettava Finlexistä.", "vahvistettu")
    note: Text | None = key(
        "huomio", "Mitä pitää tarkistaa tai muistaa.", "Uudistus 1.10.2026 on voinut muuttaa.", default=None
    )

    @property
    def uncertain(self) -> bool:
        """Whether it must be checked before one relies on it."""
        return self.state == "tarkistettava"


class Statute(Checked):
    """Laki tai muu säädös."""

    name: Text = key(
        "nimi",
        "Säädöksen virallinen nimi.",
        "Lastensuojelulaki",
        translated=Translated({"sv": "Barnskyddslag", "en": "Child Welfare Act"}),
    )
    number: Text = key("numero", "Säädöskokoelman numero.", "417/2007")
    short: Text | None = key("lyhenne", "Lyhenne, jota sivuilla käytetään.", "LsL", default=None)
    group: Annotated[str, one_of(STATUTE_GROUPS)] = key("ryhmä", "Mihin joukkoon säädös kuuluu.", "lastensuojelu")
    why: Text = key(
        "miksi", "Miksi säädös on tärkeä lastensuojelussa.", "Koko asiakasprosessi ilmoituksesta jälkihuoltoon."
    )
    address: Address | None = key(
        "osoite",
        "Ajantasaisen tekstin osoite Finlexissä.",
        "https://www.finlex.fi/fi/laki/ajantasa/2007/20070417",
        default=None,
    )
    read: Text | None = key(
        "luettu", "Mikä tekstin tilanne on luettu.", "Teksti 1.3.2018 ja muutoslait vuoteen 2024.", default=None
    )


class StartDay(Item):
    """Tapahtuma, jonka päivästä määräaika lasketaan."""

    name: Text = key("tapahtuma", "Mitä tapahtui, lauseena ilman pistettä.", "Asia tuli vireille")
    question: Text = key("kysymys", "Mitä päivää laskuri kysyy.", "Minä päivänä asia tuli vireille?")
    hint: Text | None = key(
        "ohje", "Mikä päivä kirjoitetaan, jos se ei ole selvä.", "Päivä lukee päätöksen liitteessä.", default=None
    )


class Counting(Item):
    """Miten määräaikalaskuri laskee määräajan viimeisen päivän."""

    start: StartId | None = key("alku", "Tapahtuma, josta aika lasketaan.", "vireilletulo", default=None)
    follows: FactId | None = key(
        "jatkaa", "Määräaika, jonka jälkeen tämä alkaa. Silloin kenttää ”alku” ei kirjoiteta.", "kesto", default=None
    )
    includes_start: Truth = key(
        "alku_mukaan", "Lasketaanko alkupäivä mukaan. Vain päivinä annettuun aikaan.", True, default=False
    )
    rolls: Truth = key(
        "siirtyy", "Saako asian hoitaa seuraavana arkipäivänä, jos viimeinen päivä on vapaa.", True, default=False
    )
    answer: Text = key("vastaus", "Sanat viimeisen päivän edelle.", "Arviointi on aloitettava viimeistään")
    entry: Text = key("merkintä", "Nimi kalenterissa.", "Arviointi on aloitettava")
    remember: Text | None = key("muista", "Mitä päivästä pitää muistaa.", "Tee päätös arkipäivänä.", default=None)


class LegalFact(Checked):
    """Lain sääntö: määräaika, ikäraja, määrä tai muu sääntö."""

    kind: Literal["määräaika", "ikäraja", "enimmäismäärä", "osuus", "sääntö"] = key(
        "laji", "Millainen sääntö on.", "määräaika"
    )
    process: Text = key(
        "prosessi",
        "Prosessin tunnus tai joukko: yleinen, muutoksenhaku, oikeudet, ikärajat, laskeminen.",
        "kiireellinen-sijoitus",
    )
    holds_for: list[ProcessId] = key(
        "koskee",
        "Prosessit, joissa sääntö pätee. Kun kenttä on, muu prosessi tai sen sivu ei voi viitata sääntöön.",
        ["huostaanotto"],
        default=[],
    )
    subject: Text = key(
        "asia",
        "Lyhyt nimi.",
        "Kiireellisen sijoituksen kesto",
        translated=Translated({"sv": "Den brådskande placeringens längd", "en": "Length of an urgent placement"}),
    )
    rule: Text = key(
        "sääntö",
        "Sääntö selkeänä virkkeenä.",
        'Kiireellinen sijoitus kestää enintään {{ määräaika("kiireellinen-kesto") }}.',
        translated=Translated(
            {"sv": "En brådskande placering varar högst …", "en": "An urgent placement lasts at most …"}
        ),
    )
    family: Text | None = key(
        "perheelle",
        "Sama sääntö perheen sanoin: lyhyitä virkkeitä, ”sinä”, ei vieraita sanoja. Ilman tätä perheen sivulla on kenttä ”sääntö”.",
        'Lapsesi voi olla sijoitettuna enintään {{ määräaika("kiireellinen-kesto") }}.',
        default=None,
        translated=Translated(
            {"sv": "Ditt barn kan vara placerat i högst …", "en": "Your child can be placed for at most …"}
        ),
    )
    proviso: Text | None = key(
        "lisäksi",
        "Mitä luvun perään sanotaan perheelle, kun luku on yksin: poikkeus, raja tai se, mistä aika alkaa.",
        "Sijoitus voi kestää pidempään, jos huostaanottoa on haettu ajoissa.",
        default=None,
        translated=Translated({"sv": "Placeringen kan vara längre om …", "en": "The placement can last longer if …"}),
    )
    word: Annotated[str, one_of(RULE_WORDS)] | None = key(
        "sana", "Millä sanalla luku sanotaan, kun se on yksin.", "enintään", default=None
    )
    amount: Number | None = key("määrä", "Luku.", 30, default=None)
    unit: Unit | None = key("yksikkö", "Luvun yksikkö.", "päivä", default=None)
    starts: Text | None = key("alkaa", "Mistä aika lasketaan.", "Sijoituspäivästä, joka lasketaan mukaan", default=None)
    counting: Counting | None = key("laskenta", "Miten laskuri laskee määräajan viimeisen päivän.", {}, default=None)
    uncounted: Text | None = key(
        "ei_laskurissa", "Miksi laskuri ei laske tätä määräaikaa.", "Kellonaika ratkaisee.", default=None
    )
    days: list[Text] = key(
        "päivät", "Päivät, joita sääntö koskee: lauantai, sunnuntai tai juhlapäivän nimi.", ["lauantai"], default=[]
    )
    law: list[LawPlace] = key("pykälät", "Pykälät.", ["lsl 38 § 2 mom."], default=[])
    since: Day | None = key("voimassa_alkaen", "Mistä lähtien sääntö on ollut voimassa.", "2024-01-01", default=None)
    until: Day | None = key("voimassa_asti", "Mihin asti sääntö on voimassa.", "2026-12-31", default=None)

    @property
    def coming(self) -> Date | None:
        """The day it comes into force, when that was still ahead on the day it was checked."""
        return self.since if self.since and self.since > self.checked else None

    @property
    def begun(self) -> Date | None:
        """The day it came into force, when that was so lately that readers may still know the old rule."""
        return self.since if self.since and self.checked - RECENT < self.since <= self.checked else None


class Decision(Checked):
    """Kuka päättää mistä."""

    subject: Text = key("asia", "Mistä päätetään.", "Kiireellinen sijoitus ja sen lopettaminen")
    prepares: Text | None = key(
        "valmistelee", "Kuka valmistelee.", "Lapsen asioista vastaava sosiaalityöntekijä", default=None
    )
    decides: Text = key(
        "päättää",
        "Kuka päättää.",
        "Hyvinvointialueen määräämä virkasuhteinen sosiaalityöntekijä",
        translated=Translated(
            {"sv": "en socialarbetare i tjänsteförhållande", "en": "a social worker in a public-service post"}
        ),
    )
    may_not: Text | None = key(
        "ei_päätä", "Kuka ei saa päättää.", "Ei se, joka teki ensimmäisen päätöksen", default=None
    )
    times: list[FactId] = key(
        "määräajat", "Määräajat, joissa päätös tehdään tai on voimassa.", ["kiireellinen-kesto"], default=[]
    )
    law: list[LawPlace] = key("pykälät", "Pykälät.", ["lsl 13 § 1 mom."], default=[])
