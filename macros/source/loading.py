"""All files become linked items: read, expanded, checked, linked; problems are collected, never raised."""

from __future__ import annotations

from pathlib import Path as FilePath

from ..model import KINDS, Kind, LegalFact, Page
from . import text_lists
from .catalog import FACTS, Catalog, Entry
from .checking import check
from .citing import expand
from .edition import edition
from .identity_codes import identity_codes
from .items import Items, absent
from .layout import Found
from .local import layered
from .names import CODE, SLUG, slug
from .naming import Naming, naming
from .problems import Problem, suggestion
from .reading import Document, Value
from .standing_in import note_owner, note_stand_ins
from .written import MarkdownPage


def load(root: FilePath) -> Catalog:
    """Read data/ and docs/ under a root; problems are collected, never raised."""
    catalog = Catalog(root)
    catalog.problems += [*identity_codes(root), *text_lists.faults(root)]
    layers = layered(root)
    files, catalog.deviations = layers.files, layers.deviations
    catalog.edition, own, problems = edition(root)
    called = naming(catalog.edition)
    catalog.problems += [*layers.problems, *problems]
    catalog.unread.instead, catalog.gone = layers.instead, layers.gone
    facts = _facts(catalog, files)
    for found in files:
        _add_file(catalog, found, facts, called)
    for page in map(called.page, layers.pages):
        catalog.texts += [page] if page.body else []
        _add_page(catalog, page)
    note_stand_ins(catalog)
    note_owner(catalog, own)
    _link(catalog)
    return catalog


def _facts(catalog: Catalog, files: list[Found]) -> Items[LegalFact]:
    """The legal facts as far as they can be read: the other texts cite them."""
    facts: Items[LegalFact] = Items(FACTS, (), catalog.unread)
    for found in files:
        if found.kind is not KINDS[FACTS]:
            continue
        if found.document is None or not isinstance(found.document.values, dict):
            catalog.unread.kinds.add(FACTS)
            continue
        for name, values in found.document.values.items():
            item, _problems = check(LegalFact, found.document, values, (name,))
            if item is None:
                catalog.unread.ids.add((FACTS, name))
            else:
                facts[name] = item
    return facts


def _add_file(catalog: Catalog, found: Found, facts: Items[LegalFact], called: Naming) -> None:
    """Add the item or items of one file; what cannot be read is told and noted."""
    document = found.document
    catalog.problems += ([found.problem] if found.problem else []) + list(document.problems if document else ())
    if found.kind is None:
        catalog.unread.misplaced.add(found.id or "")
        return
    if document is None or document.values is None or found.id is None:
        _note_unread(catalog, found.kind, found.id)
        return
    catalog.documents.append(document)
    values, problems = expand(document, facts, catalog.unread)
    values = called.values(values)
    catalog.problems += problems
    if found.kind.folder:
        _add_item(catalog, found.kind, found.id, document, values)
    elif isinstance(values, dict):
        for name, part in values.items():
            if not (CODE if found.kind.codes else SLUG).match(name):
                catalog.problems.append(
                    document.problem((name,), f"Tunnus ”{name}” ei kelpaa.", f"Kirjoita: {slug(name)}.")
                )
            _add_item(catalog, found.kind, name, document, part, name)
    else:
        what = "Rekisterissä pitää olla tunnuksia ja niiden alla kenttiä."
        catalog.problems.append(
            Problem(document.file, 1, "", what, "Kirjoita ”tunnus:” ja sen alle kentät sisennettyinä.")
        )
        _note_unread(catalog, found.kind, None)


def _add_item(catalog: Catalog, kind: Kind, name: str, document: Document, values: Value, *at: str) -> None:
    item, problems = check(kind.model, document, values, at)
    catalog.problems += problems
    catalog.note_references(kind.name, name, kind.model, document, values, at, problems)
    if item is not None:
        catalog.entries[kind.name][name] = Entry(kind.name, name, item, document, at)
        return
    _note_unread(catalog, kind, name)
    page = values.get(kind.told_on_key) if isinstance(values, dict) else None
    if isinstance(page, str):
        catalog.unread.ids.add(("sivut", page))


def _note_unread(catalog: Catalog, kind: Kind, name: str | None) -> None:
    """Note an item, or a whole register, that is written but cannot be used, and the pages it would make."""
    if name is None or (not kind.folder and name == kind.name):
        catalog.unread.kinds.add(kind.name)
    else:
        catalog.unread.ids.add((kind.name, name))
    catalog.unread.ids |= {("sivut", page) for page in kind.promised(name)}
    if name is None and kind.page:  # which pages its items would make cannot be known either
        catalog.unread.kinds.add("sivut")


def _add_page(catalog: Catalog, page: MarkdownPage) -> None:
    catalog.problems += page.problems
    document = page.document
    catalog.note_references(
        "sivut", page.written_id or page.path, Page, document, document.values, (), list(page.problems)
    )
    if page.page is None:
        if page.written_id is None:
            catalog.unread.kinds.add("sivut")
        else:
            catalog.unread.ids.add(("sivut", page.written_id))
        return
    key = (page.page.id, page.page.language)
    if key in catalog.markdown:
        other = catalog.markdown[key].document.file
        catalog.problems.append(
            page.problem(("id",), f"Tunnus ”{key[0]}” on jo sivulla {other}.", "Anna sivulle oma tunnus tai oma kieli.")
        )
        return
    catalog.markdown[key] = page


def _link(catalog: Catalog) -> None:
    """Note the way back of every reference; references to pages are resolved when all pages are known."""
    mentions = [row for rows in catalog.mentions.values() for row in rows]
    _note_missing(catalog, {mention.of for mention in mentions})
    for mention in mentions:
        kind, name = mention.of, mention.name
        if kind == "sivut" or name in catalog.entries[kind]:
            catalog.cited_by[kind, name].append(mention)
        elif not catalog.unread.has(kind, name):
            known = [*catalog.entries[kind], *catalog.unread.names(kind)]
            catalog.problems.append(mention.problem(absent(kind, name), suggestion(name, known)))


def _note_missing(catalog: Catalog, cited: set[str]) -> None:
    """A kind that is referred to and has nothing at all is one mistake, not one for each reference."""
    for kind in (KINDS[name] for name in sorted(cited - {"sivut"} - catalog.unread.kinds)):
        if not catalog.entries[kind.name] and not catalog.unread.names(kind.name):
            what = f"{'Kansio' if kind.folder else 'Tiedosto'} puuttuu, vaikka siihen viitataan."
            fix = "Palauta se versionhallinnasta tai poista viittaukset."
            catalog.problems.append(Problem(kind.place, 1, "", what, fix))
            _note_unread(catalog, kind, None)
