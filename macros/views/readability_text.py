"""What each family page asks of its reader as a table of text: a row for each page in each language."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.tables import LANGUAGES
from ..site.readability import Reading, readings
from ..site.site import Site

HEADINGS = ("Sivu", "Kieli", "Lukija", "Sanoja", "Virke", "Pisin virke", "Pisin sana", "Passiivi")
NONE = "–"


def readability(site: Site) -> str:
    """Words before the law, and the measures of sentences and words as ”measured/budget”; pages in the order of their ids."""
    order = list(LANGUAGES)
    pages = sorted(readings(site), key=lambda row: (row.page.id, order.index(row.page.language)))
    rows = [HEADINGS, *(tuple(_cells(page)) for page in pages)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([*lines, "", "Virke ja sana: mitattu/lukijan raja. Lain osion säännöt eivät ole mukana."])


def _cells(row: Reading) -> Iterator[str]:
    longest = len(row.longest.words) if row.longest else 0
    letters = max((len(word) for part in row.rows for word in part.words), default=0)
    yield from (row.page.id, row.page.language, row.reader.id, str(row.words))
    yield f"{_number(row.average)}/{_number(row.most_on_average)}" if row.average is not None else NONE
    yield f"{longest}/{row.most}"
    yield f"{letters}/{row.reader.letters}"
    yield f"{round(100 * row.passive)}/{round(100 * row.reader.passive)} %" if row.passive is not None else NONE


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")
