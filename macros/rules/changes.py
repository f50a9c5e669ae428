"""Rules of what readers are told of changes."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Change, LegalFact
from ..model.tables import LANGUAGES, TRANSLATIONS
from ..site.site import Site
from ..site.stated import now, stated
from ..source.problems import Problem
from ..source.text_lists import STATED, home

CHANGES_WORK = "muuttaa työtä"


def changes_of_work_say_what_to_do(site: Site) -> Iterator[Problem]:
    """A change that changes work is of use only when it says what is done now and by whom."""
    for entry in site.catalog.written(Change):
        missing = [key for key, value in (("tee", entry.item.do), ("roolit", entry.item.roles)) if not value]
        if entry.item.grade == CHANGES_WORK and missing:
            what = f"Muutos muuttaa työtä, mutta kenttä ”{missing[0]}” puuttuu."
            yield entry.problem((missing[0],), what, "Kirjoita, mitä nyt tehdään toisin ja mitkä roolit sen tekevät.")


def changes_are_told_in_the_languages_of_their_pages(site: Site) -> Iterator[Problem]:
    """Who reads a page in Swedish or English must be able to read what has changed on it."""
    for entry in site.catalog.written(Change):
        for row in TRANSLATIONS:
            page = next((name for name in entry.item.pages if (name, row.id) in site.pages), None)
            if page and row.id not in entry.item.translations("text"):
                what = (
                    f"Muutosta ei kerrota {LANGUAGES[row.id].finnish_adverb}, vaikka sivu ”{page}” on sillä kielellä."
                )
                yield entry.problem((f"mitä_{row.id}",), what, f"Lisää kenttä ”mitä_{row.id}”.")


def changed_facts_are_told(site: Site) -> Iterator[Problem]:
    """Whoever relied on a legal fact must hear that it says something else now: pages, papers and habits follow."""
    known, current = stated(site.catalog.root), now(site.catalog)
    for entry in site.catalog.written(LegalFact):
        before, after = known.get(entry.id), current[entry.id]
        if before and before.digest != after.digest and after.told <= before.told:
            fix = f"Lisää tiedostoon data/muutokset.yml muutos, jonka kentässä ”säännöt” on {entry.id}. Aiempi sisältö on luettelossa {home(site.catalog.root, STATED)}."
            yield entry.problem(
                ("sääntö",), "Sääntö sanoo muuta kuin ennen, mutta muutoksesta ei ole kerrottu lukijalle.", fix
            )
