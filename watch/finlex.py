"""Which statutes have changed in Finlex since they were last checked here: each is asked once, slowly, from Finlex's open data.

The interface as others have found and recorded it (nothing here has been tried against Finlex itself): no key, but a name is
required in User-Agent; a crowd is answered 429; <year>/<number>/fin@latest under act/statute-consolidated is the newest consolidated
text, and one that does not exist is 404 or an empty AknXmlList with 200. `finlex:amendedBy` lists amending statutes with the days they
come into force, and the eId of a changed part ends in v + year + number of the statute that changed it. The last is the least
certain: a section that is not told is told by nobody, so the owner is always sent to read the amending statute.
Sources: finlex.fi/fi/avoin-data (the owner's page), the R package finlex on CRAN, opendata.finlex.fi/v3/api-docs as cited by its users.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.model import Statute
from macros.source.catalog import Catalog, Entry

from .akoma_ntoso import Amendment, Consolidated, consolidated, statute
from .asking import BUSY, FAULTS, Manners, ask, reason

HOME = "https://opendata.finlex.fi/finlex/avoindata/v1/akn/fi/act"
CONSOLIDATED, ORIGINAL = "statute-consolidated/{year}/{number}/fin@latest", "statute/{year}/{number}/fin@"
NUMBER = re.compile(r"(\d+)/(\d{4})")
MOST_TIMES = 3  # a busy server is asked, and a silent one in a row
UNASKED = "kysymättä, koska Finlex ei vastannut"
SAME, CHANGED, REPEALED, MISSING, SILENT = "ennallaan", "muuttunut", "kumottu", "ei löydy Finlexistä", "ei vastausta"


@dataclass(frozen=True)
class Seen:
    """What came of a statute: its state, what is new, and why there was no answer."""

    statute: Entry[Statute]
    state: str
    news: tuple[Amendment, ...] = ()
    detail: str = ""


def watched(catalog: Catalog) -> list[Entry[Statute]]:
    """The statutes of the statute book, in the order of the file; treaties and others have no number of this form."""
    return [row for row in catalog.written(Statute) if NUMBER.fullmatch(row.item.number)]


def seen(statutes: Iterable[Entry[Statute]], manners: Manners, home: str = HOME) -> Iterator[Seen]:
    """What Finlex says of each, with a pause before every question but the first; one that keeps silent is left in peace."""
    silences = 0
    for index, row in enumerate(statutes):
        if silences == MOST_TIMES:
            yield Seen(row, UNASKED)
            continue
        if index:
            manners.wait(manners.pause)
        try:
            text = _text(row.item.number, manners, home)
        except FAULTS as error:
            silences += 1
            yield Seen(row, SILENT, detail=reason(error))
        else:
            silences = 0
            yield compared(row, text)


def compared(row: Entry[Statute], text: Consolidated | None) -> Seen:
    """A statute beside its text: news are what comes into force after the day of checking, or on a day nobody tells in or after its year."""
    checked = row.item.checked
    if text is None:
        return Seen(row, MISSING)
    news = tuple(
        news
        for news in text.amendments
        if (news.begins > checked if news.begins else int(news.number.partition("/")[2]) >= checked.year)
    )
    if not text.in_force:
        return Seen(row, REPEALED, news)
    later = text.day is not None and text.day > checked
    return Seen(row, CHANGED if news or later else SAME, news)


def _text(number: str, manners: Manners, home: str) -> Consolidated | None:
    """The consolidated text; a statute that nothing has amended may have only its original one."""
    count, _, year = number.partition("/")
    body = _body(f"{home}/{CONSOLIDATED.format(year=year, number=count)}", manners)
    text = consolidated(body) if body else None
    if text:
        return text
    manners.wait(manners.pause)
    body = _body(f"{home}/{ORIGINAL.format(year=year, number=count)}", manners)
    return Consolidated(True, None, ()) if body and statute(body) is not None else None


def _body(address: str, manners: Manners) -> bytes:
    """What is found at an address, nothing when there is nothing; a busy server is asked again."""
    for _ in range(MOST_TIMES):
        reply = ask(address, manners.patience, accept="application/xml")
        if reply.code not in BUSY:
            break
        manners.wait_as_asked(reply.headers)
    if reply.code not in (200, 404):
        raise ValueError(f"vastaus {reply.code}")
    return reply.body
