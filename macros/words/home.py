"""Words of the home page and the doors: drawings, the search field, ways in, answers as numbers."""

from __future__ import annotations

from ..site.here import Here
from ..source.problems import AuthorError
from ..views import amounts, door_pages, entrances, processes
from ..views.frame import HOME
from ..views.links import Link
from ..views.pictures import picture
from ..views.pictures.path import path
from ..views.rendering import render

SEARCHED = "materiaalit"  # where a question leads without scripts: the list of everything


def drawing(here: Here, tunnus: str) -> str:
    """Piirros nimellään. Piirroksia on perheiden aiheista (nimi on sivun tunnus) ja ovista (perhe, lapsi, läheinen, huoli, työntekijä, kouluttaja, johto) sekä muutamasta työotteen kuvasta."""
    return render("piirros.html", here, kuva=picture(tunnus))


def landscape(here: Here) -> str:
    """Etusivun maisema: toinen sommitelma puhelimelle, toinen leveälle."""
    return render("maisema.html", here, kapea=picture("maisema-kapea"), levea=picture("maisema"))


def search_field(here: Here, *esimerkit: str) -> str:
    """Hakukenttä sivulla ja esimerkkikysymyksiä, jotka avaavat haun."""
    return render("hakukentta.html", here, examples=esimerkit, way=here.way(SEARCHED if here.has(SEARCHED) else HOME))


def ways_in(here: Here) -> str:
    """Etusivun ovet lukijan omin sanoin. Jos oven sivua ei vielä ole, ovi vie lähimmälle sivulle."""
    return render("ovilauseet.html", here, rows=entrances.ways_in(here))


def client_path(here: Here) -> str:
    """Asiakkaan polku pienenä kuvana ja luettelona."""
    parts = processes.client_path(here)
    return render("lapsen_polku.html", here, kuva=path(len(parts)), parts=parts)


def numbers(here: Here, *tunnukset: str) -> str:
    """Vastauksia numeroina: säännön tunnus, tai kaksi samassa kortissa ”tunnus + tunnus”."""
    return render("numeroina.html", here, rows=[amounts.amount(here, name) for name in tunnukset])


def family_door(here: Here) -> str:
    """Perheiden sivut ryhmittäin: mitä on tapahtunut, kuka olet, muut. Uusi sivu tulee mukaan itsestään."""
    return render("perheovi.html", here, row=door_pages.family(here))


def door_pages_of(here: Here) -> str:
    """Oven kaikki osat ja niiden sivut valikon järjestyksessä. Uusi sivu tulee mukaan itsestään."""
    return render("oven_sivut.html", here, rows=door_pages.parts(here))


def quick_links(here: Here, *rivit: str) -> str:
    """Oven ensimmäiset vastaukset painikkeina: ”sivun tunnus: mitä lukija kysyy”."""
    rows = []
    for row in rivit:
        page, colon, words = row.partition(":")
        if not colon or not words.strip():
            raise AuthorError(f"Painikkeesta ”{row}” puuttuu teksti.", "Kirjoita sivun tunnus, kaksoispiste ja teksti.")
        rows.append(Link(words.strip(), here.way(page.strip())))
    return render("pikalinkit.html", here, rows=rows)
