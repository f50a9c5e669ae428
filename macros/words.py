"""The Finnish words an author may use on a page, each a small function of the page it stands on."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .here import Here
from .model.fields import CITATION, Citation
from .problems import AuthorError, suggestion
from .rendering import render
from .views import guide, law, links, orientation, pages, processes, roles, training, workshops
from .views.glossary import term as term_view

Word = Callable[..., str]


def deadline(here: Here, tunnus: str, muoto: str = "perus") -> str:
    """Määräaika tai muu luku: ”30 päivää”. Muodot: perus, genetiivi, inessiivi, järjestys, vuotias, vuotiaan, luku."""
    return here.deadline(tunnus, muoto)


def fact(here: Here, tunnus: str) -> str:
    """Lain sääntö virkkeenä, pykälä linkkinä ja tarkistuspäivä."""
    return render("fakta.html", here, row=law.statement(here, tunnus))


def citation(here: Here, paikka: str) -> str:
    """Linkki lakiin: säädöksen tunnus, numero ja pykälä."""
    match = CITATION.match(paikka.replace("\u00a0", " "))
    if match is None:
        raise AuthorError(f"Pykälää ”{paikka}” ei voi lukea.", "Kirjoita esimerkiksi ”lsl 38 § 2 mom.”.")
    place = re.sub(r" (?=§|luku|mom\.|k\.)", "\u00a0", match["place"])
    return render("laki.html", here, row=here.law(Citation(match["statute"], place)))


def decider(here: Here, tunnus: str) -> str:
    """Kuka päättää: tekstinä, lauseen sisään."""
    return law.deciding(here, tunnus).text


def glance(here: Here, prosessi: str) -> str:
    """Prosessi yhdellä silmäyksellä: alku, loppu, päättäjä ja määräajat."""
    return render("silmayksella.html", here, row=processes.glance(here, prosessi))


def steps(here: Here, prosessi: str) -> str:
    """Prosessin vaiheet: kuka tekee, päättää, kuullaan ja saa tiedon, mitä kirjataan."""
    return render("vaiheet.html", here, rows=processes.steps(here, prosessi))


def ask(here: Here, prosessi: str) -> str:
    """Keneltä kysyn nyt: tilanteet ja roolit tai palvelut."""
    return render("kysy.html", here, rows=processes.advice(here, prosessi))


def deadlines(here: Here, prosessi: str | None = None) -> str:
    """Määräajat ja säännöt taulukkona: kaikki tai yhden prosessin."""
    return render("maaraajat.html", here, groups=law.fact_groups(here, prosessi))


def decisions(here: Here) -> str:
    """Kuka päättää mistä -taulukko."""
    return render("paatosvalta.html", here, rows=law.decision_rows(here))


def contact(here: Here, tunnus: str) -> str:
    """Yhden palvelun yhteystieto lauseen sisään: nimi, numero ja verkko-osoite."""
    items = here.catalog.contacts
    if tunnus not in items:
        raise AuthorError(f"Palvelua ”{tunnus}” ei ole tiedostossa data/yhteystiedot.yml.", suggestion(tunnus, items))
    return render("yhteys.html", here, row=items[tunnus])


def contacts(here: Here, kenelle: str) -> str:
    """Palvelut luettelona: kiireellinen, lapsi, nuori, vanhempi, ammattilainen tai kaikki."""
    if kenelle not in pages.AUDIENCES:
        raise AuthorError(f"Joukkoa ”{kenelle}” ei ole.", suggestion(kenelle, pages.AUDIENCES))
    urgent = kenelle == "kiireellinen"
    rows = [row for row in here.catalog.contacts.values() if (row.urgent if urgent else kenelle in row.audience and not row.urgent)]
    return render("yhteystiedot.html", here, rows=rows)


def counties(here: Here) -> str:
    """Hyvinvointialueet ja niiden verkkosivut."""
    rows = sorted(here.catalog.counties.values(), key=lambda row: pages.finnish_order(here.says(row, "name")))
    return render("hyvinvointialueet.html", here, rows=rows)


def role_table(here: Here) -> str:
    """Taulukko kaikista rooleista."""
    return render("roolitaulukko.html", here, rows=roles.roles(here))


def matrix(here: Here) -> str:
    """Vastuumatriisi: roolit ja prosessien vaiheet."""
    return render("vastuumatriisi.html", here, matrices=processes.matrices(here), legend=processes.legend(here))


def process_map(here: Here) -> str:
    """Asiakkaan polku kuvana, jossa prosessit ovat linkkejä."""
    return render("prosessikartta.html", here, parts=processes.process_map(here))


def paths(here: Here) -> str:
    """Kuva kaikista koulutuspoluista ja sama taulukkona."""
    columns, rows = training.needs_table(here)
    return render("polut.html", here, paths=training.paths(here), columns=columns, rows=rows)


def path(here: Here, tunnus: str) -> str:
    """Yksi koulutuspolku vaiheineen."""
    return render("polku.html", here, row=training.path(here, tunnus))


def training_link(here: Here, tunnus: str) -> str:
    """Linkki koulutuksen sivulle ja koulutuksen kesto."""
    return render("koulutus.html", here, row=training.training(here, tunnus))


def packets(here: Here) -> str:
    """Perehdytyspaketit luettelona."""
    return render("paketit.html", here, rows=orientation.packets(here))


def run_sheet(here: Here, tyopaja: str, ohjelma: str) -> str:
    """Työpajan aikataulu kelloineen ja ohjaajan ohjeineen."""
    return render("aikataulu.html", here, row=workshops.run_sheet(here, tyopaja, ohjelma))


def workshop(here: Here, tyopaja: str) -> str:
    """Työpajan tiedot: tavoite, osallistujat, kesto, tila ja tarvikkeet."""
    item = workshops.workshop(here, tyopaja)
    return render("tyopajatiedot.html", here, row=item, length=workshops.lengths(item))


def workshop_list(here: Here) -> str:
    """Työpajat luettelona."""
    return render("tyopajat.html", here, rows=workshops.workshops(here))


def materials(here: Here, aihe: str | None = None, tyyppi: str | None = None) -> str:
    """Luettelo sivuista: kaikki, yhden aiheen tai yhden tyypin."""
    return render("sivulista.html", here, rows=pages.listed(here, aihe, tyyppi))


def twin(here: Here) -> str:
    """Linkki parisivulle: työntekijän sivulta perheen sivulle ja takaisin."""
    if here.page.page.twin is None:
        raise AuthorError("Sivulla ei ole paria.", "Lisää alkutietoihin kenttä ”pari”.")
    family = here.page.page.audience[0] == "perhe"
    target = here.site.find(here.page.page.twin, here.language)
    versions = [] if family else here.site.versions(here.page.page.twin)[1:]
    others = [links.Link(pages.LANGUAGES[page.page.language], here.to(page.address)) for page in versions]
    return render("pari.html", here, label=here.t("pari_työ" if family else "pari_perhe"), link=links.to_page(here, target), others=others)


def page_link(here: Here, tunnus: str, teksti: str | None = None) -> str:
    """Linkki sivulle sen tunnuksella."""
    return render("linkki.html", here, row=links.Link(teksti or here.title(tunnus), here.way(tunnus)))


def role_link(here: Here, tunnus: str, teksti: str | None = None) -> str:
    """Linkki roolin sivulle."""
    view = roles.role(here, tunnus)
    return render("linkki.html", here, row=links.Link(teksti or view.item.name.lower(), view.link.address))


def term(here: Here, tunnus: str, muoto: str | None = None) -> str:
    """Sanaston termi, jonka selityksen saa auki; toinen sana on taivutettu muoto."""
    return render("termi.html", here, row=term_view(here, tunnus, muoto))


def sources(here: Here) -> str:
    """Sivun lähteet alkutiedoista."""
    return render("lahteet.html", here, rows=[(name, here.catalog.sources[name]) for name in here.page.page.sources if name in here.catalog.sources])


def doors(here: Here) -> str:
    """Neljä ovea kortteina."""
    return render("ovet.html", here, rows=pages.doors(here.site, here.language))


def fields(here: Here, laji: str) -> str:
    """Lajin kentät taulukkona ylläpitäjälle."""
    return render("kentat.html", here, tables=guide.fields(laji))


def words(here: Here) -> str:
    """Sanat, joita sivuilla voi käyttää, taulukkona ylläpitäjälle."""
    return render("sanat.html", here, rows=guide.words(FUNCTIONS))


FUNCTIONS: dict[str, Word] = {
    "määräaika": deadline, "fakta": fact, "laki": citation, "päättäjä": decider, "silmäyksellä": glance, "vaiheet": steps,
    "keneltä_kysyn": ask, "määräaikataulukko": deadlines, "päätösvaltataulukko": decisions, "yhteys": contact, "yhteystiedot": contacts,
    "hyvinvointialueet": counties, "roolitaulukko": role_table, "vastuumatriisi": matrix, "prosessikartta": process_map,
    "koulutuspolut": paths, "polku": path, "koulutus": training_link, "perehdytyspaketit": packets, "aikataulu": run_sheet,
    "tyopajatiedot": workshop, "työpajat": workshop_list, "materiaalit": materials, "parisivu": twin, "sivu": page_link, "rooli": role_link,
    "termi": term, "lähdeluettelo": sources, "ovet": doors, "kentät": fields, "sanat": words,
}  # fmt: skip
