"""Rules of workshop kits: a workshop that names its props is run from the kit alone, so nothing of it may be missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import CardSet, Form, Workshop
from ..model.programme import LINES, Guided, Slot
from ..model.tables import FINNISH
from ..model.workshop import Prop
from ..site.site import Site
from ..source.catalog import Entry
from ..source.problems import Problem, suggestion
from ..source.reading import Path

PEOPLE, LETTERS = 9, 24  # that a picture beside a story holds, and letters of each
WORDS = 45  # of a slide
STATIONS = 8  # of a path on a slide
PAPER = re.compile(
    r"\b(?:rooli|tilanne|yllätys)?korti|\bkortt|lomakk|nimila|juliste|\barkk|monist|tulost|seinäpol", re.I
)
SPOKEN_OVER = re.compile(r"\bohjaaj|\bvetäj|\bklo\b", re.I)
NEEDED = {
    "invitation": "kutsu",
    "asked_before": "ennakkokysymykset",
    "rules": "säännöt",
    "feedback": "palaute",
    "month": "kortti_30",
    "quarter": "kortti_90",
    "certificate": "todistus",
}


def whole_kits(site: Site) -> Iterator[Entry[Workshop]]:
    """Workshops that name their props."""
    return (entry for entry in site.catalog.written(Workshop) if entry.item.props)


def slots(workshop: Workshop) -> Iterator[tuple[Path, Slot]]:
    """Every part of every programme, with its place."""
    for place, programme in enumerate(workshop.programmes):
        for index, slot in enumerate(programme.slots):
            yield ("ohjelmat", place, "osiot", index), slot


def kits_are_whole(site: Site) -> Iterator[Problem]:
    """What a kit promises is in it: invitation, questions before, rules, feedback, both later cards, certificate."""
    for entry in whole_kits(site):
        for name, key in NEEDED.items():
            if not getattr(entry.item, name):
                yield entry.problem(
                    ("rekvisiitta",),
                    f"Pajalla on rekvisiitta, mutta kenttä ”{key}” puuttuu.",
                    f"Kirjoita kenttä ”{key}”.",
                )


def props_exist(site: Site) -> Iterator[Problem]:
    """A prop is made from one source, and a worksheet only from a page that prints one."""
    for entry in whole_kits(site):
        seen: list[str] = []
        for index, prop in enumerate(entry.item.props):
            path: Path = ("rekvisiitta", index)
            if len(prop.sources) != 1 or prop.sources[0] in seen:
                what = "Rekvisiitalla on täsmälleen yksi lähde, ja kukin lähde on luettelossa kerran."
                yield entry.problem(path, what, "Kirjoita riville ”kortit”, ”lomake” tai ”työpohja”.")
            seen += prop.sources
            page = site.pages.get((prop.worksheet or "", FINNISH))
            if page is not None and "työpohja" not in page.page.prints:
                what = f"Sivulla ”{prop.worksheet}” ei ole työpohjaa."
                yield entry.problem(
                    (*path, "työpohja"), what, "Lisää sivun alkutietoihin ”tuloste: [työpohja]” tai poista rivi."
                )


def parts_use_what_is_in_the_kit(site: Site) -> Iterator[Problem]:
    """A part uses props of its own kit and hands out parts of its own case."""
    for entry in site.catalog.written(Workshop):
        workshop = entry.item
        props = [source for prop in workshop.props for source in prop.sources]
        lost = any(not _is_there(site, prop) for prop in workshop.props)  # told by its own row: parts may mean it
        parts = [part.name for part in workshop.case.parts] if workshop.case else []
        for path, slot in slots(workshop):
            for index, prop in enumerate(slot.props):
                if prop not in props and not lost:
                    what = f"Pajan rekvisiitassa ei ole tunnusta ”{prop}”."
                    yield entry.problem((*path, "rekvisiitta", index), what, suggestion(prop, props))
            if slot.case_part and slot.case_part not in parts:
                what = f"Tapauksessa ei ole osaa ”{slot.case_part}”."
                yield entry.problem((*path, "tapaus"), what, suggestion(slot.case_part, parts))


def _is_there(site: Site, prop: Prop) -> bool:
    """Whether what a prop is made from exists, as far as files can be read."""
    catalog = site.catalog
    if prop.worksheet:
        return (prop.worksheet, FINNISH) in site.pages
    return (prop.cards or "") in catalog.of(CardSet) or (prop.form or "") in catalog.of(Form)


def parts_are_guided(site: Site) -> Iterator[Problem]:
    """Whoever leads a kit for the first time has words for every part, and the builder knows what can be left out."""
    for entry in whole_kits(site):
        for path, slot in slots(entry.item):
            if slot.pause:
                continue
            if slot.level is None:
                yield entry.problem(path, "Osion taso puuttuu.", "Kirjoita ”taso: ydin”, ”hyvä” tai ”lisä”.")
            if not all(guided.is_guided for _, guided in guided_parts(slot)):
                what = "Osiosta puuttuu se, mitä diassa lukee, tai ohjaajan muistiinpano."
                yield entry.problem(path, what, "Kirjoita ”osallistujalle”, ”sano”, ”näytä”, ”vikaan” ja ”siirtymä”.")


def guided_parts(slot: Slot) -> list[tuple[Path, Guided]]:
    """What is shown and said in a part: its slides, or the part itself."""
    return [(("diat", index), slide) for index, slide in enumerate(slot.slides)] or [((), slot)]


def slides_speak_to_participants(site: Site) -> Iterator[Problem]:
    """A slide is read from the last row by those who take part: few words, no clock, nothing of what the leader does."""
    for entry in site.catalog.written(Workshop):
        for path, slot in slots(entry.item):
            for inside, guided in guided_parts(slot):
                key = (*path, *inside, "osallistujalle")
                text = " ".join(guided.shown)
                most = STATIONS if getattr(guided, "kind", "") == "polku" else LINES
                if len(guided.shown) > most or len(text.split()) > WORDS:
                    what = f"Diaan mahtuu {most} riviä ja {WORDS} sanaa."
                    yield entry.problem(key, what, "Lyhennä tai jaa osio kahdeksi diaksi kenttään ”diat”.")
                if SPOKEN_OVER.search(text):
                    what = "Diassa puhutaan osallistujalle: siinä ei ole kellonaikoja eikä ohjaajan ohjeita."
                    yield entry.problem(key, what, "Siirrä ohje kenttään ”näytä” ja puhuttele osallistujaa.")


def papers_are_props(site: Site) -> Iterator[Problem]:
    """A paper that is only named in the list of supplies does not exist: it is a prop, or the kit makes it."""
    for entry in whole_kits(site):
        for index, text in enumerate(entry.item.supplies):
            if PAPER.search(text):
                what = "Tarvikkeissa on paperi, jota mikään tiedosto ei tee."
                fix = "Siirrä se kenttään ”rekvisiitta” tai poista: kutsun, nimilaput, tapauksen, vihkon, palautteen ja todistuksen kone tekee itse."
                yield entry.problem(("tarvikkeet", index), what, fix)


def people_fit_the_picture(site: Site) -> Iterator[Problem]:
    """The picture beside a story is read from the last row: so many people, a few words of each."""
    for entry in site.catalog.written(Workshop):
        for index, part in enumerate(entry.item.case.parts if entry.item.case else ()):
            path: Path = ("tapaus", "osat", index, "ihmiset")
            if len(part.people) > PEOPLE:
                what = f"Dian piirrokseen mahtuu {PEOPLE} ihmistä."
                yield entry.problem(path, what, "Yhdistä ammattilaiset yhdeksi riviksi, jonka merkki on ryhmä.")
            for place, person in enumerate(part.people):
                if len(person.who) > LETTERS:
                    what = f"Dian piirroksessa ihmisestä mahtuu sanomaan {LETTERS} merkkiä."
                    yield entry.problem((*path, place, "kuka"), what, "Lyhennä: ”Äidin puoliso”.")
