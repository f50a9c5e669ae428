"""Rules of hand-written process pages: every one answers first and is read in the same order."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Process
from ..site.site import Site
from ..source.markup import Call
from ..source.problems import Problem
from ..source.written import MarkdownPage

LONGEST_LEAD = 180
# words in the headings of the parts that an author writes, and the heading of the record that no phase leaves out
PARTS = ("näkökulma", "Systeeminen katse", "Kirjaamisen otsikot", "sudenkuopat")
WELL = "Hyvä kirjallisena"
GLANCE, STEPS, ASK, LAW = "silmäyksellä", "vaiheet", "keneltä_kysyn", "laki_ja_lähteet"


def process_pages_are_whole(site: Site) -> Iterator[Problem]:
    """The page of a process has the words that give it its form, in the order in which a reader learns to look for them."""
    for page, process_id, item in _pages(site):
        wanted = [GLANCE, STEPS, *([ASK] if item.ask else []), LAW]
        calls = _calls(page, process_id)
        for name in wanted:
            if name not in calls:
                what = f"Prosessin sivulta puuttuu {_call(name, process_id)}."
                yield page.at(0, what, "Katso järjestys valmiilta sivulta docs/prosessit/kiireellinen-sijoitus.md.")
        places = [calls[name].start for name in wanted if name in calls]
        if places != sorted(places):
            fix = f"Kirjoita ne tässä järjestyksessä: {', '.join(wanted)}."
            yield page.at(
                calls[GLANCE].line if GLANCE in calls else 0, "Prosessin sivun osat ovat väärässä järjestyksessä.", fix
            )


def process_pages_answer_first(site: Site) -> Iterator[Problem]:
    """On a phone nothing but the title and one sentence has room above the answers."""
    for page, process_id, _ in _pages(site):
        call = _calls(page, process_id).get(GLANCE)
        if call is None:
            continue
        between = page.body[: call.start].strip().split("\n\n")[1:]  # the first is the title
        if len(between) != 1 or between[0].startswith(("#", "!", "-", "|")):
            what = f"Ennen vastauksia {_call(GLANCE, process_id)} on muuta kuin pääotsikko ja yksi virke."
            yield page.at(
                call.line, what, "Jätä väliin yksi virke siitä, milloin sivua käytetään, ja siirrä muu myöhemmäksi."
            )
        elif len(between[0]) > LONGEST_LEAD:
            what = f"Johdannossa on {len(between[0])} merkkiä, ja vastaukset jäävät puhelimen ensimmäisen näytön alle."
            yield page.at(call.line, what, f"Lyhennä johdanto yhdeksi virkkeeksi, enintään {LONGEST_LEAD} merkkiä.")


def process_pages_are_not_thin(site: Site) -> Iterator[Problem]:
    """Steps from data do not make a page: each phase tells of the child, of those around, of the record and of pitfalls."""
    for page, _, _ in _pages(site):
        if page.page is None or page.page.kind != "prosessi":
            continue
        headings = " ".join(heading.words for heading in page.blocks.headings)
        missing = [part for part in PARTS if part not in headings] + [WELL] * (WELL not in page.body)
        if missing:
            what = f"Prosessin sivulta puuttuu: {', '.join(missing)}."
            yield page.at(0, what, "Kirjoita osat. Malli on sivulla docs/prosessit/kiireellinen-sijoitus.md.")


def _pages(site: Site) -> Iterator[tuple[MarkdownPage, str, Process]]:
    """The hand-written page of each process that has one."""
    written = {page.page.id: page for page in site.catalog.texts if page.page}
    for process_id, item in site.catalog.of(Process).items():
        page = written.get(site.page_of(Process, process_id))
        if page is not None:
            yield page, process_id, item


def _calls(page: MarkdownPage, process_id: str) -> dict[str, Call]:
    """The first call of each word that is given the process."""
    calls: dict[str, Call] = {}
    for call in page.markup.calls:
        if call.name and call.arguments[:1] == (process_id,):
            calls.setdefault(call.name, call)
    return calls


def _call(name: str, process_id: str) -> str:
    return f'{{{{ {name}("{process_id}") }}}}'
