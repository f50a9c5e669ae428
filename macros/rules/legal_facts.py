"""Rules of legal facts."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Decision, LegalFact, Process, Statute
from ..model.law import Checked
from ..site.site import Site
from ..source.problems import Problem, suggestion
from ..views.statements import GROUPS

CHECKED: tuple[type[Checked], ...] = (Statute, LegalFact, Decision)


def amounts_have_units(site: Site) -> Iterator[Problem]:
    """A number without a unit, or a unit without a number, cannot be shown."""
    for entry in site.catalog.written(LegalFact):
        item = entry.item
        if (item.amount is None) != (item.unit is None):
            missing = "yksikkö" if item.unit is None else "määrä"
            yield entry.problem(
                (missing,),
                f"Kenttä ”{missing}” puuttuu, vaikka toinen on annettu.",
                "Kirjoita sekä määrä että yksikkö, tai poista molemmat.",
            )


def uncertain_facts_say_what_to_check(site: Site) -> Iterator[Problem]:
    """Whoever opens Finlex must know what to look for."""
    for model in CHECKED:
        for entry in site.catalog.written(model):
            if entry.item.state == "tarkistettava" and entry.item.note is None:
                yield entry.problem(
                    ("huomio",),
                    "Tarkistettavasta tiedosta puuttuu huomio.",
                    "Kirjoita kenttään ”huomio”, mitä Finlexistä pitää katsoa.",
                )


def facts_belong_somewhere(site: Site) -> Iterator[Problem]:
    """A fact of no process and no group would be on no page."""
    allowed = [*site.catalog.of(Process), *site.catalog.unread.names("prosessit"), *GROUPS]
    for entry in site.catalog.written(LegalFact):
        process = entry.item.process
        if process not in allowed and not site.catalog.unread.has("prosessit", process):
            yield entry.problem(
                ("prosessi",), f"Prosessia tai joukkoa ”{process}” ei ole.", suggestion(process, allowed)
            )


def facts_end_after_they_begin(site: Site) -> Iterator[Problem]:
    """A rule that ends before it begins was never in force."""
    for entry in site.catalog.written(LegalFact):
        item = entry.item
        if item.since and item.until and item.until < item.since:
            yield entry.problem(
                ("voimassa_asti",),
                "Voimassaolo päättyy ennen kuin se alkaa.",
                "Tarkista kentät ”voimassa_alkaen” ja ”voimassa_asti”.",
            )
