"""What stands in the place of items and pages that a county has taken away: every reference leads to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pydantic import BaseModel

from ..model import KINDS, Page
from ..model.tables import FINNISH
from .catalog import Catalog
from .checking import check
from .deviations import INSTEAD, OWN_KEYS, REMOVED, Deviation, Ids
from .items import absent
from .laying import Laying
from .layout import Found
from .local_pages import Gone
from .problems import Problem, suggestion
from .reading import Document, Path
from .references import references
from .values import at
from .written import MarkdownPage


def circles(rows: Iterable[Deviation]) -> Iterator[Problem]:
    rows = [row for row in rows if row.removed and row.instead]
    instead = {(row.kind, row.id): row.instead for row in rows}
    for row in rows:
        if not standing(instead, (row.kind, row.id)):
            yield row.problem(INSTEAD, "Korvaajat johtavat toisiinsa.", "Kirjoita korvaajaksi kohta, joka jää.")


def standing(rows: Mapping[Ids, str], key: Ids) -> str:
    """What stands in the place of an item when the one in its place may have been taken away too; ”” when they lead in a circle."""
    kind, name, seen = key[0], key[1], set[str]()
    while (kind, name) in rows and name not in seen:
        seen.add(name)
        name = rows[kind, name]
    return "" if name in seen else name


def pages_in_place(files: Iterable[Found], instead: Mapping[Ids, str]) -> Iterator[tuple[Gone, str]]:
    """The pages made of what has been taken away, and the ids of those in their place."""
    values = {(found.kind.name, found.id): found.document.values for found in files if found.kind and found.document}
    for (name, gone), new in instead.items():
        kind = KINDS[name]
        if kind.page:
            own = at(values.get((name, new)), (kind.told_on_key,))
            page = Gone(kind.page.path.format(id=gone), kind.made_id(gone), FINNISH)
            yield page, str(own) if own else kind.made_id(new)


def redirected(found: Found, instead: Mapping[Ids, str]) -> Found:
    """A file whose references lead to what stands in the place of what has been taken away."""
    if found.kind is None or found.document is None or not isinstance(found.document.values, dict):
        return found
    places: list[Path] = [()] if found.kind.folder else [(name,) for name in found.document.values]
    return replace(found, document=_led(found.document, found.kind.model, places, instead))


def redirected_page(page: MarkdownPage, instead: Mapping[Ids, str]) -> MarkdownPage:
    """The same of the head of a page."""
    document = _led(page.document, Page, [()], instead) if page.page else page.document
    if document is page.document or not isinstance(document.values, dict):
        return page
    values = {key: value for key, value in document.values.items() if key not in OWN_KEYS}
    return replace(page, document=document, page=check(Page, document, values)[0])


def _led(document: Document, model: type[BaseModel], places: Iterable[Path], instead: Mapping[Ids, str]) -> Document:
    """The document with its references to what has been taken away leading to what stands in its place; no list says the same twice."""
    laying, lists = Laying(document), set[Path]()
    for place in places:
        for path, kind, name in references(model, at(document.values, place), place):
            if (kind, name) in instead:
                laying.change(path, instead[kind, name])
                lists |= {path[:-1]} if isinstance(path[-1], int) else set()
    for path in lists:
        items = at(laying.values, path)
        laying.keep(path, [number for number, item in enumerate(items or ()) if item not in list(items or ())[:number]])
    return laying.result() if lists or laying.values is not document.values else document


def note_owner(catalog: Catalog, own: Document) -> None:
    """The role that a county names to answer for its edition must be one of its roles."""
    role = catalog.edition.owner if catalog.edition else None
    if role and role not in catalog.entries["roolit"] and not catalog.unread.has("roolit", role):
        fault = absent("roolit", role), suggestion(role, catalog.entries["roolit"])
        catalog.problems.append(own.problem(("vastuurooli",), *fault))


def note_stand_ins(catalog: Catalog) -> None:
    """What stands in the place of something must be there; what nothing stands in for must not be referred to."""
    for (kind, name), row in catalog.deviations.items():
        if not row.removed or kind not in KINDS:
            continue
        mention = next(
            (one for rows in catalog.mentions.values() for one in rows if (one.of, one.name) == (kind, name)), None
        )
        if row.instead and row.instead not in catalog.entries[kind] and (kind, row.instead) not in catalog.deviations:
            fault = absent(kind, row.instead), suggestion(row.instead, catalog.entries[kind])
            catalog.problems.append(row.problem(INSTEAD, *fault))
            catalog.unread.ids.add((kind, row.instead))
        elif not row.instead and mention:
            file, line = mention.document.place(mention.path)
            what = f"Poistettuun kohtaan viitataan yhä: {file}:{line}."
            catalog.problems.append(
                row.problem(REMOVED, what, f"Lisää rivi ”{INSTEAD}: tunnus”: viittaukset siirtyvät siihen.")
            )
        catalog.unread.ids.add((kind, name))
