"""Words of the home page and the doors: drawings, the search field, ways in, answers as numbers."""

from __future__ import annotations

from ..model.tables import WORK_SUPPORT
from ..site.here import Here
from ..views import answers, entrances, processes
from ..views.pictures import picture
from ..views.pictures.path import path
from ..views.rendering import render


def drawing(here: Here, tunnus: str) -> str:
    """Piirros nimellään. Piirroksia on perheiden aiheista (nimi on sivun tunnus) ja ovista: perhe, lapsi, läheinen, huoli, työntekijä, kouluttaja, johto."""
    return render("piirros.html", here, kuva=picture(tunnus))


def landscape(here: Here) -> str:
    """Etusivun maisema: toinen sommitelma puhelimelle, toinen leveälle."""
    return render("maisema.html", here, kapea=picture("maisema-kapea"), levea=picture("maisema"))


def search_field(here: Here, *esimerkit: str) -> str:
    """Hakukenttä sivulla ja esimerkkikysymyksiä, jotka avaavat haun."""
    return render("hakukentta.html", here, examples=esimerkit, way=here.way("materiaalit"))


def ways_in(here: Here) -> str:
    """Etusivun ovet lukijan omin sanoin. Jos oven sivua ei vielä ole, ovi vie lähimmälle sivulle."""
    return render("ovilauseet.html", here, rows=entrances.ways_in(here))


def client_path(here: Here) -> str:
    """Asiakkaan polku pienenä kuvana ja luettelona."""
    parts = [part for part in processes.process_map(here) if part[0].lower() != WORK_SUPPORT]
    return render("lapsen-polku.html", here, kuva=path(len(parts)), parts=parts)


def numbers(here: Here, *tunnukset: str) -> str:
    """Vastauksia numeroina: säännön tunnus, tai kaksi samassa kortissa ”tunnus + tunnus”."""
    return render("numeroina.html", here, rows=[answers.answer(here, name) for name in tunnukset])
