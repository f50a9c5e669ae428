"""A process: its steps, and who does what in each of them."""

from __future__ import annotations

from typing import Annotated

from .fields import Item, Translated, key, one_of
from .tables import PROCESS_PARTS, STEP_GROUNDS
from .values import ContactId, Day, DecisionId, FactId, LawPlace, PageId, Place, RoleId, Slug, SourceId, Text


class RoleLimit(Item):
    """Vaiheen raja yhdelle roolille: kuka roolissa saa toimia, mistä ja mihin asti."""

    role: RoleId = key("rooli", "Rooli, jota raja koskee. Sen pitää olla mukana vaiheessa.", "sijaishuoltopaikka")
    limit: Text = key(
        "raja",
        "Raja yhdellä tai kahdella virkkeellä ilman puhuttelua, jotta sen voi lukea kuka tahansa.",
        "Vain laitoksen johtaja. Perhehoitaja ei päätä.",
    )


class Step(Item):
    """Prosessin vaihe."""

    slug: Slug = key("tunnus", "Vaiheen pysyvä tunnus.", "valiton-vaara")
    name: Text = key("nimi", "Mitä vaiheessa tehdään.", "Arvioi välitön vaara", max_length=60)
    short: Text = key("lyhyt", "Lyhyt nimi vastuumatriisiin.", "Vaaran arvio", max_length=24)
    family: Text | None = key(
        "perheelle",
        "Mistä vaiheessa on kyse perheen sanoin. Kirjoitetaan, kun perhe, koulu tai sijaishuoltopaikka on mukana.",
        "Missä lapsi voisi asua",
        default=None,
        translated=Translated({"sv": "Var barnet kunde bo", "en": "Where the child could live"}),
    )
    child: Text | None = key(
        "lapselle",
        "Sama lapselle ja nuorelle itselleen, kun perheen sanoissa puhutaan hänestä.",
        "Missä voisit asua",
        default=None,
        translated=Translated({"sv": "Var du kunde bo", "en": "Where you could live"}),
    )
    child_age: FactId | None = key(
        "lapsen_ikä",
        "Ikäraja, kun vaihe koskee vasta sen täyttänyttä lasta.",
        "ika-avohuollon-sijoitus",
        default=None,
    )
    what: Text = key("tehdään", "Mitä tehdään, 1–3 virkettä.", "Selvitä, missä lapsi on ja kuka hänestä nyt huolehtii.")
    does: list[RoleId] = key("tekee", "Roolit, jotka tekevät.", ["vastaava-sosiaalityontekija"], min_length=1)
    decides: list[RoleId] = key("päättää", "Roolit, jotka päättävät.", ["johtava-sosiaalityontekija"], default=[])
    limits: list[RoleLimit] = key(
        "rajat",
        "Rajat rooleittain, kun kaikki roolissa eivät saa sitä, mitä vaihe roolille antaa.",
        [],
        default=[],
    )
    heard: list[RoleId] = key(
        "kuullaan", "Roolit, joiden näkemys selvitetään.", ["lapsi-ja-nuori", "vanhempi"], default=[]
    )
    told: list[RoleId] = key("tiedoksi", "Roolit, joille kerrotaan.", ["sijaishuoltopaikka"], default=[])
    deadlines: list[FactId] = key("määräajat", "Määräaikojen tunnukset.", ["kiireellinen-kesto"], default=[])
    law: list[LawPlace] = key(
        "pykälät", "Pykälät muodossa ”lsl 38\u00a0§ 1\u00a0mom.”.", ["lsl 38 § 1 mom."], default=[]
    )
    grounds: list[Annotated[str, one_of(STEP_GROUNDS)]] = key(
        "peruste",
        "Mihin vaihe perustuu. Tyhjänä laki, jos vaiheella on pykäliä, muuten hyvä käytäntö.",
        ["laki", "hyvä käytäntö"],
        default=[],
    )
    records: list[Text] = key("kirjaa", "Mitä kirjataan.", ["Lapsen mielipide ja miten se selvitettiin."], default=[])

    @property
    def taking_part(self) -> set[str]:
        """The roles that do, decide, are heard or are told."""
        return {*self.does, *self.decides, *self.heard, *self.told}

    def limit(self, role_id: str) -> str:
        """How far the part of a role goes, ”” when it goes as far as the step."""
        return " ".join(row.limit for row in self.limits if row.role == role_id)


class Question(Item):
    """Keneltä kysyn nyt: tilanne ja se, jolta kysytään."""

    situation: Text = key("tilanne", "Tilanne, joka alkaa sanalla Jos.", "Jos et tiedä, kuka saa päättää")
    role: RoleId | None = key("rooli", "Rooli, jolta kysytään.", "johtava-sosiaalityontekija", default=None)
    contact: ContactId | None = key("yhteys", "Palvelu, johon otetaan yhteyttä.", "hatanumero", default=None)


class Process(Item):
    """Asiakasprosessi tai sen osa, vaiheineen."""

    name: Text = key("nimi", "Prosessin nimi.", "Kiireellinen sijoitus")
    short: Text = key(
        "lyhyt",
        "Lyhyt nimi matriisiin.",
        "Kiireellinen sijoitus",
        max_length=30,
        translated=Translated({"sv": "Brådskande placering", "en": "Emergency placement"}),
    )
    order: int = key("järjestys", "Monesko prosessi asiakkaan polulla on.", 8)
    part: Annotated[str, one_of(PROCESS_PARTS)] = key(
        "osa", "Asiakkaan polun osa, johon prosessi kuuluu.", "lapsi turvaan"
    )
    page: PageId | None = key(
        "sivu", "Sivun tunnus, jos se ei ole prosessi-<tunnus>.", "syty-viikkokokous", default=None
    )
    address: Place | None = key(
        "osoite", "Sivun osoite, jos se ei ole prosessit/<tunnus>.", "prosessit/kiireellinen-avun-tarve", default=None
    )
    use_when: list[Text] = key(
        "käytä_kun",
        "Tilanteet, jotka jatkavat virkettä ”Käytä tätä, kun …”.",
        ["lapsi on välittömässä vaarassa"],
        min_length=1,
    )
    purpose: Text = key("tarkoitus", "Prosessin tarkoitus yhdellä virkkeellä.", "Turvaa lapsen heti.")
    begins: Text = key("alkaa", "Mistä prosessi alkaa.", "Tieto lapsen välittömästä vaarasta")
    ends: Text = key("päättyy", "Mihin prosessi päättyy.", "Lapsi palaa kotiin tai huostaanottoa valmistellaan")
    decisions: list[DecisionId] = key("päätökset", "Päätösvallan tunnukset.", ["kiireellinen-sijoitus"], default=[])
    no_decision: Text | None = key(
        "ei_päätöstä",
        "Mitä päättämisestä sanotaan, kun prosessissa ei tehdä päätöstä.",
        "Tapaaminen ei tee hallintopäätöksiä.",
        default=None,
    )
    deadlines: list[FactId] = key("määräajat", "Tärkeimmät määräajat.", ["kiireellinen-kesto"], default=[])
    steps: list[Step] = key("vaiheet", "Vaiheet järjestyksessä.", [], min_length=1)
    ask: list[Question] = key("kysy", "Keneltä kysyn nyt.", [], default=[])
    proposal: Text | None = key(
        "ehdotus", "Mikä sivulla on ehdotus eikä kansallinen ohje.", "Vaiheiden järjestys on ehdotus.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["L1"], default=[])
    checked: Day = key("tarkistettu", "Päivä, jona sisältö tarkistettiin.", "2026-11-22")
