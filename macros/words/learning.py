"""Words about trainings, orientation and workshops."""

from __future__ import annotations

from ..site.here import Here
from ..views import competence, kits, orientation, training, workshops
from ..views import events as events_view
from ..views import year_clock as year_view
from ..views.links import to_id
from ..views.rendering import render
from ..views.tools import workshop_builder


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


def self_checks(here: Here, aihe: str) -> str:
    """Itsetarkistuksen yhden aiheen kysymykset; vastaus aukeaa kysymyksestä."""
    return render("itsetarkistus.html", here, rows=competence.checks(here, aihe))


def run_sheet(here: Here, tyopaja: str, ohjelma: str) -> str:
    """Työpajan aikataulu kelloineen ja ohjaajan ohjeineen."""
    return render("aikataulu.html", here, row=workshops.run_sheet(here, tyopaja, ohjelma))


def workshop(here: Here, tyopaja: str) -> str:
    """Työpajan tiedot: tavoite, osallistujat, kesto, tila ja tarvikkeet."""
    item = workshops.workshop(here, tyopaja)
    rows = kits.papers(here, tyopaja, item)
    builder = to_id(here, workshop_builder.PAGE) if rows and here.has(workshop_builder.PAGE) else None
    return render(
        "tyopajatiedot.html", here, row=item, length=workshops.lengths(item), papers=kits.sorts(rows), builder=builder
    )


def workshop_list(here: Here) -> str:
    """Työpajat luettelona."""
    return render("tyopajat.html", here, rows=workshops.workshops(here))


def case(here: Here, tyopaja: str) -> str:
    """Työpajan keksitty harjoitustapaus ja sen kysymykset."""
    return render("tapaus.html", here, row=workshops.case(here, tyopaja))


def between(here: Here, tyopaja: str) -> str:
    """Työpajan välitehtävä."""
    return render("valitehtava.html", here, row=workshops.between(here, tyopaja))


def feedback(here: Here, tyopaja: str) -> str:
    """Työpajan palautekysymykset."""
    return render("luettelo.html", here, rows=workshops.workshop(here, tyopaja).feedback)


def remote(here: Here, tyopaja: str) -> str:
    """Ohjeet työpajan pitämiseen etänä."""
    return render("luettelo.html", here, rows=workshops.workshop(here, tyopaja).remote)


def events(here: Here, koulutus: str | None = None) -> str:
    """Tilaisuudet päivineen: kaikki tai yhden koulutuksen."""
    return render("tapahtumat.html", here, rows=events_view.events(here, koulutus))


def year_clock(here: Here) -> str:
    """Vuosikello kuukausittain: mitä tehdään millä viikolla ja kuka siitä huolehtii."""
    return render("vuosikello.html", here, rows=year_view.year_clock(here), calendar=here.to(year_view.CALENDAR))
