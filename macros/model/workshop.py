"""A workshop in a box: goal, run sheets, case, between-task, feedback."""

from __future__ import annotations

from typing import Literal

from .fields import Item, key
from .programme import Count, Programme
from .values import CardSetId, FormId, PageId, Slug, SourceId, Text, Truth

Per = Literal["osallistuja", "pöytä", "paja"]
PersonSign = Literal["nainen", "mies", "muu", "ryhmä"]
TABLE = 5  # people at a table, when a workshop does not say


class Group(Item):
    """Osallistujien määrä."""

    least: Count = key("vähintään", "Pienin ryhmä.", 8)
    most: Count = key("enintään", "Suurin ryhmä.", 24)
    at_table: Count = key("pöydässä", "Montako istuu samassa pöydässä.", 5, default=TABLE)


class CasePerson(Item):
    """Ihminen, joka piirretään tapauksen diaan."""

    who: Text = key("kuka", "Kuka hän on lapselle, enintään 24 merkkiä.", "Äiti")
    sign: PersonSign = key("merkki", "Miten hänet piirretään.", "nainen", default="muu")
    at_home: Truth = key("kotona", "Asuuko hän samassa kodissa kuin lapsi.", True, default=False)


class CasePart(Item):
    """Tapauksen osa, joka annetaan ryhmille kerralla."""

    name: Text = key("nimi", "Osan nimi.", "Ensimmäinen osa")
    programmes: list[Slug] = key(
        "ohjelmat", "Ohjelmat, joissa osa jaetaan; ilman kenttää kaikissa.", ["koko-paiva"], default=[]
    )
    story: list[Text] = key(
        "kertomus", "Keksitty kertomus, kappale kerrallaan.", ["Noora asuu äidin kanssa."], min_length=1
    )
    people: list[CasePerson] = key(
        "ihmiset",
        "Ketkä piirretään diaan kertomuksen viereen, enintään yhdeksän; ensimmäinen on lapsi.",
        [],
        default=[],
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


class Invitation(Item):
    """Kutsu osallistujille."""

    title: Text = key("otsikko", "Pajan nimi osallistujan sanoin.", "Kenen kanssa arvioimme lapsen tilannetta?")
    text: list[Text] = key("teksti", "Kappaleet osallistujalle.", ["Kutsumme sinut työpajaan."], min_length=1)
    learnt: list[Text] = key("opit", "Mitä osallistuja vie mukanaan.", ["Tiedät, mitä saat kertoa."], min_length=1)
    not_needed: Text | None = key(
        "et_tarvitse", "Mitä ei tarvitse osata.", "Sinun ei tarvitse tuntea lastensuojelua.", default=None
    )
    tell_us: Text | None = key(
        "ilmoita", "Mitä ilmoittautuessa kerrotaan.", "Kerro ruokavaliosta ja tulkin tarpeesta.", default=None
    )


class Prop(Item):
    """Rekvisiitta: täsmälleen yksi lähde ja se, kuinka monta kappaletta tarvitaan."""

    cards: CardSetId | None = key("kortit", "Korttisarja.", "pta-roolit", default=None)
    form: FormId | None = key("lomake", "Lomake.", "sopimusarkki", default=None)
    worksheet: PageId | None = key(
        "työpohja", "Sivu, jolla on tulostettava työpohja.", "menetelma-sukupuu", default=None
    )
    copies: Count = key("kappaleita", "Kuinka monta.", 1, default=1)
    per: Per = key("jokaiselle", "Mitä kohti kappaleet lasketaan.", "pöytä", default="paja")

    @property
    def sources(self) -> list[str]:
        """The ids of what it is made from; a sound prop has one."""
        return [source for source in (self.cards, self.form, self.worksheet) if source]


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
    invitation: Invitation | None = key("kutsu", "Kutsu osallistujille.", {}, default=None)
    asked_before: list[Text] = key(
        "ennakkokysymykset",
        "Kysymykset, joihin vastataan yhdellä lauseella ennen pajaa.",
        ["Mistä et ole varma, saatko sen sanoa?"],
        default=[],
    )
    rules: list[Text] = key("säännöt", "Miten pajassa puhutaan.", ["Tapaus on keksitty."], default=[])
    programmes: list[Programme] = key("ohjelmat", "Ohjelmat.", [], min_length=1)
    case: Case | None = key("tapaus", "Harjoitustapaus.", {}, default=None)
    between: Between | None = key("välitehtävä", "Välitehtävä.", {}, default=None)
    feedback: list[Text] = key("palaute", "Palautekysymykset.", ["Mitä teet maanantaina toisin?"], default=[])
    month: list[Text] = key(
        "kortti_30", "Mitä osallistuja katsoo 30 päivän päästä.", ["Mitä olet kokeillut?"], default=[]
    )
    quarter: list[Text] = key(
        "kortti_90", "Mitä osallistuja katsoo 90 päivän päästä.", ["Mistä lapsi huomaa muutoksen?"], default=[]
    )
    certificate: Text | None = key(
        "todistus",
        "Mihin osallistumisesta annetaan todistus, yhtenä virkkeenä.",
        "Harjoiteltiin lapsen palvelutarpeen arviointia yhdessä.",
        default=None,
    )
    props: list[Prop] = key(
        "rekvisiitta", "Mitä pajassa tarvitaan paperilla; tästä alkaen paja on valmis paketti.", [], default=[]
    )
    remote: list[Text] = key(
        "etänä", "Ohjeet etänä pidettävään pajaan.", ["Pienryhmät omissa huoneissaan."], default=[]
    )
    proposal: Text | None = key(
        "ehdotus", "Mikä sivulla on ehdotus eikä kansallinen ohje.", "Ohjelmat ovat ehdotuksia.", default=None
    )
    sources: list[SourceId] = key("lähteet", "Lähteiden tunnukset.", ["S2"], default=[])
