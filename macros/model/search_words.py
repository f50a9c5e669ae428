"""Words by which readers search: everyday words, whole questions, abbreviations, words of danger, and words that tell who is asking."""

from __future__ import annotations

from typing import Annotated

from .fields import Item, Reference, key, one_of
from .tables import DOORS, FINNISH, LANGUAGES
from .values import ContactId, DecisionId, FactId, PageId, Slug, Text

AskingId = Annotated[Slug, Reference("kysymyssanat")]
LanguageId = Annotated[str, one_of(LANGUAGES)]


def _language() -> str:
    found: str = key("kieli", "Minkä kielen sanoja nämä ovat.", "sv", default=FINNISH)
    return found


class EverydayWords(Item):
    """Arkisia sanoja asialle, josta sivuilla käytetään toista sanaa."""

    word: Text = key("sana", "Sana, jota sivuilla käytetään.", "äiti")
    others: list[Text] = key("arkisanat", "Sanat, joilla samaa asiaa haetaan.", ["mutsi"], min_length=1)
    language: LanguageId = _language()


class Abbreviation(Item):
    """Työn lyhenteitä ja lyhyitä sanoja."""

    short: list[Text] = key("lyhenteet", "Lyhenteet sellaisina kuin ne kirjoitetaan hakuun.", ["kiirsij"], min_length=1)
    means: Text = key("tarkoittaa", "Mitä lyhenne tarkoittaa: sana, jota sivuilla käytetään.", "kiireellinen sijoitus")
    shown: Text | None = key(
        "sanastossa",
        "Missä muodossa sanasto näyttää lyhenteen; puuttuu, jos vain haku tarvitsee sitä.",
        "PTA",
        default=None,
    )


class DangerWords(Item):
    """Sanoja, joista kuulee, että joku on vaarassa. Ne nostavat haussa avun ensimmäiseksi."""

    subject: Text = key("asia", "Mistä vaarasta on kyse.", "Itsemurha")
    words: list[Text] = key(
        "sanat",
        "Sanoja ja sanaryhmiä. Ryhmän kaikkien sanojen pitää olla kysymyksessä, missä muodossa ja järjestyksessä tahansa.",
        ["itsemurha", "haluan kuolla"],
        min_length=1,
    )
    alone: list[Text] = key(
        "yksin", "Sanoja, joista vaaran kuulee, kun muuta ei ole kirjoitettu.", ["apua"], default=[]
    )
    unlike: list[Text] = key(
        "ei",
        "Sanoja, joista kuulee, ettei vaaraa ole: ”lyö tyhjää” ei ole lyömistä. Jos kysymyksessä on jokin näistä, kohdan sanat eivät nosta apua.",
        ["tyhjä"],
        default=[],
    )
    language: LanguageId = _language()


class Speaker(Item):
    """Sanoja, joista kuulee, kuka kysyy. Ne nostavat haussa sen oven sivuja, jolle kysyjä kuuluu, ja hänelle kirjoitetun sivun kolmen ensimmäisen joukkoon."""

    door: Annotated[str, one_of(DOORS)] = key("ovi", "Kenen oven sivuja sanat nostavat.", "perhe")
    words: list[Text] = key(
        "sanat",
        "Sanoja ja sanaryhmiä, joita kysyjä käyttää. Ryhmän kaikkien sanojen pitää olla kysymyksessä.",
        ["lapseni"],
        min_length=1,
    )
    unlike: list[Text] = key(
        "ei", "Sanoja, joita hän ei käytä: jos kysymyksessä on jokin näistä, kysyjä on toinen.", ["lapseni"], default=[]
    )
    asking: list[Text] = key(
        "kysyy",
        "Sanoja, joilla hän kysyy useammin kuin muut. Ne eivät nosta oven sivuja, mutta panevat oven sivun ennen pariaan.",
        ["saako"],
        default=[],
    )
    pages: list[PageId] = key("sivut", "Sivut, jotka on kirjoitettu juuri hänelle.", ["esite-nuorelle"], default=[])
    language: LanguageId = _language()


class AskedSo(Item):
    """Lauseita, joilla ihmiset kysyvät sivun asiaa omin sanoin. Haku löytää sivun niiden sanoilla; sivulla niitä ei näytetä."""

    page: PageId = key("sivu", "Sivu, joka vastaa.", "esite-yhteydenpito")
    phrases: list[Text] = key(
        "lauseet",
        "Miten asia sanotaan kotona, koulussa tai töissä. Eri sanoja eri lauseisiin, ei sivun omia sanoja uudelleen.",
        ["milloin näen lapsen taas"],
        min_length=1,
    )
    language: LanguageId = _language()


class Asking(Item):
    """Sanoja, joilla kysytään samaa: kestoa, määrää, ikää, päättäjää tai numeroa."""

    words: list[Text] = key(
        "sanat",
        "Sanoja ja sanaryhmiä perusmuodossa. Ryhmän kaikkien sanojen pitää olla kysymyksessä.",
        ["kauan", "monta päivä"],
        min_length=1,
    )
    language: LanguageId = _language()


class AnswerCard(Item):
    """Haun vastauskortti: kysymys, johon yksi tieto vastaa suoraan. Kortti näkyy vain, kun kysymyksen joka sana kuuluu siihen."""

    fact: FactId | None = key("tieto", "Sääntö, jonka luku on vastaus.", "kiireellinen-kesto", default=None)
    decision: DecisionId | None = key(
        "päätös", "Päätös, jonka päättäjä on vastaus.", "kiireellinen-jatko", default=None
    )
    contact: ContactId | None = key("palvelu", "Palvelu, jonka numero on vastaus.", "nollalinja", default=None)
    subjects: list[Text] = key(
        "aiheet",
        "Mistä kysytään, sanat perusmuodossa. Yhden aiheen kaikkien sanojen pitää olla kysymyksessä.",
        ["kiireellinen sijoitus"],
        min_length=1,
    )
    asking: list[AskingId] = key("kysyy", "Miten kysytään. Ilman tätä pelkkä aihe riittää.", ["kesto"], default=[])
    page: PageId | None = key(
        "sivu",
        "Sivu, jolle kortti vie sääntöjen taulukon sijasta. Kirjoitetaan kortille, jonka kielellä taulukkoa ei ole.",
        "esite-kiireellinen-sijoitus",
        default=None,
    )
    allowed: list[Text] = key("sallii", "Sanoja, jotka eivät muuta kysymystä.", ["lapsi"], default=[])
    heading: Text | None = key(
        "otsikko",
        "Mistä päätetään, kortin kielellä. Kirjoitetaan päätöksen kortille, jonka kielellä taulukkoa ei ole.",
        "Förlängning av brådskande placering",
        default=None,
    )
    language: LanguageId = _language()
