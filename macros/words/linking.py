"""Words about pages: lists, links, terms, sources, and the guide."""

from __future__ import annotations

from ..model.tables import FAMILY, LANGUAGES
from ..site.here import Here
from ..source.problems import AuthorError
from ..views import forms as form_rows
from ..views import guide, links, page_lists
from ..views import open_data as open_data_view
from ..views.glossary import term as term_view
from ..views.rendering import render
from ..views.sources import sources as source_rows


def materials(here: Here, aihe: str | None = None, tyyppi: str | None = None) -> str:
    """Luettelo sivuista: kaikki ovittain, yhden aiheen tai yhden tyypin."""
    if aihe is None and tyyppi is None:
        return render("kaikki_sivut.html", here, groups=page_lists.by_door(here))
    return render("sivulista.html", here, rows=page_lists.listed(here, aihe, tyyppi))


def guides(here: Here, kansio: str) -> str:
    """Kansion sivut taulukkona lukijan kysymyksen mukaan: sivun alussa kursivoitu kysymys, tai milloin sivua käytetään."""
    return render("oppaat.html", here, rows=page_lists.asked(here, kansio))


def files(here: Here) -> str:
    """Paikka, johon kaikki tulosteet ja muut tiedostot luetellaan, kun sivusto on rakennettu."""
    return render("tiedostot.html", here)


def forms(here: Here) -> str:
    """Kaikki lomakkeet taulukkona: mihin kutakin käytetään ja millä kielillä se on."""
    return render("lomakkeet.html", here, rows=form_rows.forms(here))


def twin(here: Here) -> str:
    """Linkki parisivulle: työntekijän sivulta perheen sivulle ja takaisin."""
    if here.page.page.twin is None:
        raise AuthorError("Sivulla ei ole paria.", "Lisää alkutietoihin kenttä ”pari”.")
    family = here.page.page.audience[0] == FAMILY
    target = here.site.find(here.page.page.twin, here.language)
    versions = [] if family else here.site.versions(here.page.page.twin)[1:]
    others = [
        links.Link(LANGUAGES[page.page.language].name, here.to(page.address), page.page.language) for page in versions
    ]
    return render(
        "pari.html",
        here,
        label=here.t("pari_työ" if family else "pari_perhe"),
        link=links.to_page(here, target),
        others=others,
    )


def page_link(here: Here, tunnus: str, teksti: str | None = None) -> str:
    """Linkki sivulle sen tunnuksella."""
    return render(
        "linkki.html", here, row=links.Link(teksti, here.way(tunnus)) if teksti else links.to_id(here, tunnus)
    )


def site_name(here: Here) -> str:
    """Sivuston nimi: alueen omalla sivustolla se on alueen antama."""
    return here.t("nimi")


def feedback(here: Here) -> str:
    """Missä sivustosta annetaan palautetta: alueen oma sivu, tai tieto siitä, ettei sitä vielä ole."""
    edition = here.catalog.edition
    link = links.Link(edition.feedback.removeprefix("https://"), edition.feedback) if edition else None
    return render("palaute.html", here, link=link)


def term(here: Here, tunnus: str, muoto: str | None = None) -> str:
    """Sanaston termi, jonka selityksen saa auki; toinen sana on taivutettu muoto."""
    return render("termi.html", here, row=term_view(here, tunnus, muoto))


def sources(here: Here) -> str:
    """Sivun lähteet alkutiedoista."""
    return render(
        "lahteet.html",
        here,
        rows=source_rows(here, here.page.page.sources),
    )


def fields(here: Here, laji: str | None = None) -> str:
    """Yhden lajin kentät taulukkona ylläpitäjälle, tai kaikkien lajien kentät otsikoineen."""
    if laji is None:
        return render("lajit.md", here, kinds=guide.kinds())
    return render("kentat.html", here, tables=guide.fields(laji))


def words(here: Here) -> str:
    """Sanat, joita sivuilla voi käyttää, taulukkona ylläpitäjälle."""
    from . import FUNCTIONS  # the table of all words holds this one too

    return render("sanat.html", here, rows=guide.words(FUNCTIONS))


def open_data(here: Here) -> str:
    """Avoimen datan tiedostot: mitä tietoja on, montako kohtaa ja missä muodoissa."""
    return render("avoin_data.html", here, rows=open_data_view.open_data(here))
