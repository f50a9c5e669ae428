"""Rules of the form of family pages: calm first, then three things to do now, the law last and by one word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.tables import FAMILY
from ..site.phrases import phrases
from ..site.site import Site
from ..source.block import Block, Heading
from ..source.problems import Problem
from ..source.written import MarkdownPage

LEAFLET, HOME = "esite", "etusivu"
NOW = "kolme_asiaa"
THINGS = 3
CALM = 1  # paragraphs between the title and the three things
LAW = "laki_perheelle"
TELLS_LAW = ("fakta", "laki")  # a worker's wording, with marks
TELLING = re.compile(
    r"lastensuojel\w*|huostaan\w*|väkival\w*|barnskydd\w*|omhänder\w*|våld\w*|child protection|child welfare|taken into care|violence",
    re.I,
)
MODEL = "Katso malli sivulta docs/perheille/kiireellinen-sijoitus.md."


def three_things_come_first(site: Site) -> Iterator[Problem]:
    """The first screen of a frightened reader is two calming sentences and three things to do, not the story of the page."""
    for page in family_pages(site):
        words = phrases()[page.page.language if page.page else ""][NOW]
        title, *sections = page.blocks.headings or [Heading(0, 1, "", ())]
        first = sections[0] if sections else None
        if first is None or first.words != words:
            line = first.line if first else title.line
            yield page.at(line, f"Sivun ensimmäinen osio ei ole ”{words}”.", f"Kirjoita ensin ”## {words}”. {MODEL}")
            continue
        before = [row for row in page.blocks.rows if title.line < row.line < first.line]
        if sum(row.apart for row in before if row.kind == "text") != CALM or any(row.kind != "text" for row in before):
            what = f"Otsikon ja osion ”{words}” välissä ei ole yhtä kappaletta."
            yield page.at(title.line, what, "Kirjoita siihen kaksi rauhoittavaa virkettä, yhdeksi kappaleeksi.")
        things = _items(page, first)
        if len(things) != THINGS:
            what = f"Osiossa ”{words}” on {len(things)} numeroitua kohtaa."
            yield page.at(first.line, what, f"Kirjoita heti otsikon alle {THINGS} kohtaa: ”1. **Tee näin.** …”")


def law_comes_last(site: Site) -> Iterator[Problem]:
    """The law is for the one who asks for it: folded, at the end, in family wording and without a worker's marks."""
    for page in family_pages(site):
        last = next((row.line for row in reversed(page.blocks.headings) if row.level == 2), 0)
        for call in page.markup.calls:
            if call.name in TELLS_LAW:
                fix = f"Lisää säännön tunnus sivun viimeiseen osioon: {{{{ {LAW}(…) }}}}."
                yield page.at(call.line, f"Perheen sivulla ei käytetä sanaa ”{call.name}”.", fix)
            elif call.name == LAW and call.line < last:
                fix = "Siirrä laki sivun viimeiseksi osioksi."
                yield page.at(call.line, "Lain kohdat eivät ole sivun viimeisessä osiossa.", fix)


def windows_tell_nothing(site: Site) -> Iterator[Problem]:
    """The name of a window stands in the history and over the shoulder: it must not tell what the reader is going through."""
    for page in site.catalog.markdown.values():
        front = page.page
        if front is None or front.audience[0] != FAMILY or front.kind == HOME:  # the home page is everybody's
            continue
        told = TELLING.search(front.window or page.title)
        if told:
            fix = "Kirjoita alkutietoihin kenttä ”ikkuna”: nimi, joka ei kerro, mistä on kyse."
            yield page.problem(("ikkuna",), f"Selaimen ikkunassa lukisi ”{told[0]}”.", fix)


def family_pages(site: Site) -> Iterator[MarkdownPage]:
    """The pages of the families' door that tell of a subject, as they are written."""
    for page in site.catalog.markdown.values():
        if page.page and page.page.kind == LEAFLET and page.page.audience[0] == FAMILY:
            yield page


def _items(page: MarkdownPage, heading: Heading) -> list[Block]:
    """The numbered items right after a heading."""
    rows = [row for row in page.blocks.rows if row.line > heading.line]
    items = []
    for row in rows:
        if row.kind == "item" and row.number is not None and not row.depth:
            items.append(row)
        elif row.kind not in ("item", "text") or (row.kind == "text" and row.apart and not row.depth):
            break
    return items
