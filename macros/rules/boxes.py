"""Rules of boxes, tables and blocks of code: each is whole, and nothing of it is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..site.site import Site
from ..source.problems import Problem, suggestion
from ..source.written import MarkdownPage

KINDS = ("note", "tip", "warning")  # those that pages and papers have a look for
BOX = re.compile(r'!!! (?P<kind>[\w-]+) "(?P<title>[^"]*[^"\s][^"]*)"$')
LIKE_BOX = re.compile(r"[!?]{3}")
LIKE_FENCE = re.compile(r"`{3}|~{3}")
CELL = re.compile(r"(?<!\\)\|")


def boxes_are_whole(site: Site) -> Iterator[Problem]:
    """A box that is not read shows its own marks; one without a title shows an English word, one without text a frame around nothing."""
    for page in site.catalog.texts:
        for block in page.blocks.rows:
            match = BOX.match(block.row)
            if block.kind in ("fence", "code") or not (block.kind == "box" or LIKE_BOX.match(block.row)):
                continue
            if not match:
                yield page.at(block.line, "Laatikkoa ei voi lukea.", 'Kirjoita esimerkiksi: !!! note "Otsikko"')
            elif match["kind"] not in KINDS:
                yield page.at(block.line, f"Laatikkoa ”{match['kind']}” ei ole.", suggestion(match["kind"], KINDS))
            elif block.inside:
                yield page.at(
                    block.line, "Laatikko on toisen laatikon tai lainauksen sisällä.", "Siirrä se ulkopuolelle."
                )
            elif block.taken == 1:
                fix = "Sisennä laatikon teksti otsikkorivin alle kahdella välilyönnillä."
                yield page.at(block.line, "Laatikko on tyhjä.", fix)


def items_in_boxes_are_short(site: Site) -> Iterator[Problem]:
    """The engine tells a second paragraph of an item in a box before the first one."""
    for page in site.catalog.texts:
        for block in page.blocks.rows:
            if block.kind == "text" and block.apart and block.inside and block.depth:
                fix = "Siirrä kappale luettelon jälkeen tai kirjoita se kohdan tekstiin."
                yield page.at(block.line, "Laatikossa luettelon kohdassa voi olla vain yksi kappale.", fix)


def tables_are_whole(site: Site) -> Iterator[Problem]:
    """A row with more cells than the table has columns loses them; a row outside a table shows its marks."""
    for page in site.catalog.texts:
        prose = page.markup.prose.split("\n")
        for block in page.blocks.rows:
            if block.kind == "table":
                yield from _rows(page, prose, block.line, block.taken)
            elif block.kind == "text" and block.row.startswith("|"):
                fix = "Taulukossa on otsikkorivi, viivarivi |---|---| ja rivit ilman tyhjiä rivejä välissä."
                yield page.at(block.line, "Rivi alkaa merkillä | mutta ei ole taulukossa.", fix)


def _rows(page: MarkdownPage, prose: list[str], first: int, taken: int) -> Iterator[Problem]:
    """The rows of a table whose cells are not as many as its columns."""
    columns = 0
    for line in range(first, first + taken):
        cells = len(CELL.split(prose[line].strip(" >").strip("|")))
        columns = columns or cells
        if cells != columns:
            found = "1 solu" if cells == 1 else f"{cells} solua"
            what = f"Rivillä on {found}, mutta taulukossa on {columns} saraketta."
            yield page.at(line, what, "Korjaa solujen määrä. Pystyviiva tekstissä kirjoitetaan \\|.")


def code_is_closed(site: Site) -> Iterator[Problem]:
    """Code that is left open shows its marks and reads the marks inside it; an indented line becomes code unasked."""
    for page in site.catalog.texts:
        prose = page.markup.prose.split("\n")
        for block in page.blocks.rows:
            if block.kind == "code":
                yield page.at(block.line, "Sisennetystä rivistä tulee koodia.", "Poista rivin alusta välilyönnit.")
            elif block.kind != "fence" and LIKE_FENCE.match(block.row):
                fix = (
                    "Aloita ja lopeta koodi rivin alusta kolmella samalla merkillä, luettelon ja laatikon ulkopuolella."
                )
                yield page.at(block.line, "Koodilohko jää auki.", fix)
        for line, row in enumerate(prose):
            if re.search(r"(?<![\\`])`(?!``)", row) and not LIKE_FENCE.search(row):
                yield page.at(line, "Koodin merkki ` jää auki.", "Lisää rivin loppuun sama merkki tai kirjoita \\`.")


def quotations_end(site: Site) -> Iterator[Problem]:
    """A line straight under a quotation would belong to it in some engines and not in others."""
    for page in site.catalog.texts:
        end = -1
        for block in page.blocks.rows:
            if block.kind == "text" and block.line == end and not block.inside:
                yield page.at(
                    block.line,
                    "Rivi on kiinni lainauksessa.",
                    "Jätä väliin tyhjä rivi, tai kirjoita rivin alkuun ”> ”.",
                )
            if block.kind == "quotation":
                end = block.line + block.taken
