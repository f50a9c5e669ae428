"""Words about processes, roles and services."""

from __future__ import annotations

from ..model import Contact, Process, Role
from ..model.tables import CONTACT_AUDIENCES
from ..site.here import Here
from ..source.problems import AuthorError, suggestion
from ..views import answers, links, process_law, processes, questions, roles
from ..views import contacts as contacts_view
from ..views import matrix as matrix_view
from ..views.rendering import render
from ..views.sources import sources

AUDIENCES = (*CONTACT_AUDIENCES, "kiireellinen")


def glance(here: Here, prosessi: str) -> str:
    """Prosessin vastaukset heti otsikon ja johdannon jälkeen: määräaika, kuka päättää, kuka ei saa päättää, pykälä, linkit ja paikka polulla."""
    return render("silmayksella.html", here, row=answers.answers(here, prosessi))


def steps(here: Here, prosessi: str) -> str:
    """Prosessin vaiheet: kuka tekee, päättää, kuullaan ja saa tiedon, mitä kirjataan."""
    return render("vaiheet.html", here, rows=processes.steps(here, prosessi))


def ask(here: Here, prosessi: str) -> str:
    """Keneltä kysyn nyt: tilanteet ja roolit tai palvelut."""
    return render("kysy.html", here, rows=processes.advice(here, prosessi))


def law_and_sources(here: Here, prosessi: str, *säännöt: str) -> str:
    """Sivun loppu taitteissa: prosessin ja sen vaiheiden säännöt kokonaan, muut nimetyt säännöt, ehdotukset ja sivun lähteet."""
    return render(
        "lakitaitteet.html",
        here,
        groups=process_law.law(here, prosessi, *säännöt),
        proposal=here.catalog.of(Process)[prosessi].proposal or "",
        sources=sources(here, here.page.page.sources),
    )


def process_map(here: Here) -> str:
    """Asiakkaan polku kuvana, jossa prosessit ovat linkkejä."""
    return render("prosessikartta.html", here, parts=processes.process_map(here))


def matrix(here: Here) -> str:
    """Vastuumatriisi: prosessit lämpönauhoina, joista aukeaa taulukko rooleista ja vaiheista; roolin voi valita."""
    return render("vastuumatriisi.html", here, row=matrix_view.matrix(here))


def question_bank(here: Here) -> str:
    """Kysymyspankki taulukkona, josta voi etsiä."""
    return render("kysymykset.html", here, row=questions.bank(here))


def question_kinds(here: Here) -> str:
    """Kysymysten lajit ja se, mihin kukin auttaa."""
    return render("kysymyslajit.html", here, row=questions.bank(here))


def role_table(here: Here) -> str:
    """Taulukko kaikista rooleista."""
    return render("roolitaulukko.html", here, rows=roles.roles(here))


def role_network(here: Here) -> str:
    """Roolit kehinä lapsen ympärillä: kuva ja samat roolit linkkeinä."""
    return render("rooliverkko.html", here, row=roles.network(here))


def role_link(here: Here, tunnus: str, teksti: str | None = None) -> str:
    """Linkki roolin sivulle."""
    link = links.to(here, Role, tunnus)
    return render(
        "linkki.html", here, row=links.Link(teksti or here.catalog.of(Role)[tunnus].name.lower(), link.address)
    )


def contact(here: Here, tunnus: str) -> str:
    """Yhden palvelun yhteystieto lauseen sisään: nimi, numero ja verkko-osoite."""
    return render("yhteys.html", here, row=here.catalog.of(Contact)[tunnus])


def contacts(here: Here, kenelle: str) -> str:
    """Palvelut luettelona: kiireellinen, lapsi, nuori, vanhempi, ammattilainen tai kaikki."""
    if kenelle not in AUDIENCES:
        raise AuthorError(f"Joukkoa ”{kenelle}” ei ole.", suggestion(kenelle, AUDIENCES))
    rows = contacts_view.services(here, kenelle, urgent=kenelle == "kiireellinen")
    return render("yhteystiedot.html", here, rows=rows)


def counties(here: Here) -> str:
    """Hyvinvointialueet ja niiden sosiaalipäivystykset: numero, kun se on varma, muuten sivu."""
    return render("hyvinvointialueet.html", here, rows=contacts_view.counties(here))
