"""Words about law: facts, citations, who decides."""

from __future__ import annotations

from ..model import citation as citations
from ..site.here import Here
from ..source.problems import AuthorError
from ..views import information as information_view
from ..views import numbers, statements, uncertain, wall_calendar
from ..views.rendering import render


def deadline(here: Here, tunnus: str, muoto: str = "perus") -> str:
    """Määräaika tai muu luku: ”30 päivää”. Muodot: perus, genetiivi, inessiivi, translatiivi, järjestys, kuluessa, kuluttua, enintään, vähintään, viimeistään, välein, täyttänyt, täyttää, alle, vuotias, vuotiaan, luku."""
    return render("luku.html", here, row=numbers.number(here, tunnus, muoto))


def fact(here: Here, tunnus: str) -> str:
    """Lain sääntö virkkeenä, pykälä linkkinä ja tarkistuspäivä."""
    return render("fakta.html", here, row=statements.statement(here, tunnus))


def citation(here: Here, paikka: str) -> str:
    """Linkki lakiin: säädöksen tunnus, numero ja pykälä."""
    place = citations.citation(paikka)
    if place is None:
        raise AuthorError(f"Pykälää ”{paikka}” ei voi lukea.", "Kirjoita esimerkiksi ”lsl 38 § 2 mom.”.")
    return render("laki.html", here, row=here.law(place))


def decider(here: Here, tunnus: str) -> str:
    """Kuka päättää: lauseen sisään. Epävarman vieressä on merkki."""
    return render("paattaja.html", here, row=statements.decision(here, tunnus))


def deadlines(here: Here, prosessi: str | None = None) -> str:
    """Kuluvat määräajat taulukkona, josta voi etsiä, tai yhden prosessin kaikki säännöt."""
    if prosessi:
        return render("maaraajat.html", here, facts=statements.facts_of(here, prosessi))
    return render("ajat.html", here, groups=statements.fact_groups(here, running=True))


def rules(here: Here) -> str:
    """Ikärajat, enimmäismäärät ja muut säännöt, joissa aika ei kulu, aiheittain taitettuna; niistä voi etsiä."""
    return render("saannot.html", here, groups=statements.fact_groups(here, running=False))


def decisions(here: Here) -> str:
    """Kuka päättää mistä -taulukko."""
    return render("paatosvalta.html", here, rows=statements.decisions(here))


def information(here: Here) -> str:
    """Kuka saa kertoa mitä kenellekin: taulukko, josta voi etsiä."""
    return render("tiedonkulku.html", here, flows=information_view.flows(here))


def doubts(here: Here) -> str:
    """Kaikki tarkistettavat säännöt, päätökset ja säädökset syyn mukaan, sisällön omistajalle."""
    return render("tarkistettavat.html", here, rows=uncertain.doubts(here))


def deadline_calendar(here: Here, *tunnukset: str) -> str:
    """Vuoden työpäivät kuukausittain ja kustakin päivästä alkavien määräaikojen viimeiset päivät."""
    return render("seinakalenteri.html", here, row=wall_calendar.wall_calendar(here, tunnukset))
