"""Words about processes, roles and services."""

from __future__ import annotations

from ..model import Contact
from ..model.tables import CONTACT_AUDIENCES
from ..site.here import Here
from ..source.problems import AuthorError, suggestion
from ..views import contacts as contacts_view
from ..views import links, processes, questions, roles
from ..views import matrix as matrix_view
from ..views.rendering import render

AUDIENCES = (*CONTACT_AUDIENCES, "kiireellinen")


def glance(here: Here, prosessi: str) -> str:
    """Prosessi yhdellä silmäyksellä: alku, loppu, päättäjä ja määräajat."""
    return render("silmayksella.html", here, row=processes.glance(here, prosessi))


def steps(here: Here, prosessi: str) -> str:
    """Prosessin vaiheet: kuka tekee, päättää, kuullaan ja saa tiedon, mitä kirjataan."""
    return render("vaiheet.html", here, rows=processes.steps(here, prosessi))


def ask(here: Here, prosessi: str) -> str:
    """Keneltä kysyn nyt: tilanteet ja roolit tai palvelut."""
    return render("kysy.html", here, rows=processes.advice(here, prosessi))


def process_map(here: Here) -> str:
    """Asiakkaan polku kuvana, jossa prosessit ovat linkkejä."""
    return render("prosessikartta.html", here, parts=processes.process_map(here))


def matrix(here: Here) -> str:
    """Vastuumatriisi: roolit ja prosessien vaiheet."""
    return render("vastuumatriisi.html", here, matrices=matrix_view.matrices(here))


def question_bank(here: Here) -> str:
    """Kysymyspankki taulukkona, josta voi etsiä."""
    return render("kysymykset.html", here, row=questions.bank(here))


def question_kinds(here: Here) -> str:
    """Kysymysten lajit ja se, mihin kukin auttaa."""
    return render("kysymyslajit.html", here, row=questions.bank(here))


def role_table(here: Here) -> str:
    """Taulukko kaikista rooleista."""
    return render("roolitaulukko.html", here, rows=roles.roles(here))


def role_link(here: Here, tunnus: str, teksti: str | None = None) -> str:
    """Linkki roolin sivulle."""
    view = roles.role(here, tunnus)
    return render("linkki.html", here, row=links.Link(teksti or view.item.name.lower(), view.link.address))


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
