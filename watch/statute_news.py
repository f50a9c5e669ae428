"""What the watch of statutes tells the owner: what to read, and which rules and decisions a change may touch."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.model import Decision, LegalFact, Statute
from macros.model.citation import Citation
from macros.source.catalog import Catalog, Entry

from .akoma_ntoso import Amendment
from .finlex import CHANGED, MISSING, REPEALED, SAME, SILENT, UNASKED, Seen
from .freshness import written

READ = "https://www.finlex.fi/fi/lainsaadanto/saadoskokoelma/{year}/{number}"
ORDER = (REPEALED, CHANGED, MISSING, SILENT, UNASKED)


def told(rows: list[Seen], catalog: Catalog) -> str:
    """What is to be read, the worst first, and the rules and decisions that lean on the changed sections."""
    states = [row.state for row in rows]
    left = len(catalog.written(Statute)) - len(rows)
    lines = [f"Säädöksiä katsottu {len(rows)}, ennallaan {states.count(SAME)}."]
    lines += [f"Muualla kuin Suomen säädöskokoelmassa {left}: katso ne itse."] if left else []
    for state in ORDER:
        own = [row for row in rows if row.state == state]
        lines += ["", f"{state[0].upper()}{state[1:]}: {len(own)}"] if own else []
        lines += [line for row in own if state != UNASKED for line in _lines(row, catalog)]
    return "\n".join(lines)


def _lines(row: Seen, catalog: Catalog) -> Iterator[str]:
    own = row.statute.item
    place = f"{row.statute.document.file}:{row.statute.document.line(row.statute.at)}"
    detail = f": {row.detail}" if row.detail else ""
    yield f"  {own.name} ({own.number}), {place}, tarkistettu {written(own.checked)}{detail}"
    already = f"{own.read or ''} {own.note or ''}"
    for news in row.news:
        yield f"    {_news(news, already)}"
    if row.state == CHANGED and not row.news:
        yield "    Ajantasainen teksti on uudempi kuin tarkistus, mutta muutoslakia ei kerrota: lue koko teksti."
    leaning = list(_leaning(row, catalog))
    if leaning:
        yield f"    Näihin tietoihin muutos voi osua ({len(leaning)}):"
        yield from leaning


def _news(news: Amendment, already: str) -> str:
    count, _, year = news.number.partition("/")
    begins = f", voimaan {written(news.begins)}" if news.begins else ", voimaantulo ei käy ilmi"
    known = ", mainittu jo tiedoissa" if re.search(rf"(?<!\d){news.number}(?!\d)", already) else ""
    sections = f", muuttaa ainakin: {', '.join(news.sections)} §" if news.sections else ""
    return f"{news.number}{begins}{known}{sections}: {READ.format(year=year, number=count)}"


def _leaning(row: Seen, catalog: Catalog) -> Iterator[str]:
    """The rules and decisions of the changed sections; of every section when the statute is gone or a change does not tell its sections."""
    if row.state not in (REPEALED, CHANGED):
        return
    changed = {section for news in row.news for section in news.sections}
    whole = row.state == REPEALED or not row.news or any(not news.sections for news in row.news)
    entries: list[Entry[LegalFact] | Entry[Decision]] = [*catalog.written(LegalFact), *catalog.written(Decision)]
    for entry in entries:
        places = [place for place in entry.item.law if place.statute == row.statute.id]
        hit = [place for place in places if whole or any(_covers(place, part) for part in changed)]
        if hit:
            file, line = entry.document.file, entry.document.line(entry.at)
            yield f"      {file}:{line}: {entry.id} ({', '.join(place.place for place in hit)})"


def _covers(place: Citation, section: str) -> bool:
    """Whether a cited place is the section or a range that holds it."""
    first, _, last = place.place.partition("\u00a0§")[0].partition("–")
    return "§" in place.place and _order(first) <= _order(section) <= _order(last or first)


def _order(section: str) -> tuple[int, str]:
    number, _, letter = section.partition(" ")
    return int(number), letter
