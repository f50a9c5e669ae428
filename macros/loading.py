"""All files become linked items: read, expanded, checked, linked; problems are collected, never raised."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path as FilePath
from typing import Any, cast

from .catalog import FACTS, Catalog, Entry
from .checking import check
from .citing import expand
from .layout import documents, slug
from .model import KINDS, Kind
from .model.law import LegalFact
from .problems import Problem, suggestion
from .reading import Document, Path
from .references import references
from .sources import MarkdownPage, markdown_pages


def load(root: FilePath) -> Catalog:
    """Read data/ and docs/ under a root; problems are collected, never raised."""
    catalog = Catalog(root)
    found = list(documents(root))
    catalog.problems += [row for row in found if isinstance(row, Problem)]
    files = [row for row in found if not isinstance(row, Problem)]
    facts = _facts(files)
    for kind, name, document in files:
        catalog.documents.append(document)
        catalog.problems += document.problems
        if document.values is None:
            continue
        values, problems = expand(document, facts)
        catalog.problems += problems
        _add(catalog, kind, name, document, values)
    for page in markdown_pages(root):
        catalog.problems += page.problems
        if page.page is not None:
            _add_page(catalog, page)
    _link(catalog)
    return catalog


def _facts(files: list[tuple[Kind, str, Document]]) -> dict[str, LegalFact]:
    """The legal facts as far as they can be read: the other texts cite them."""
    facts = {}
    for kind, _, document in files:
        if kind.name == FACTS and isinstance(document.values, dict):
            for name, values in document.values.items():
                item, _problems = check(kind.model, document, values, (name,))
                if item is not None:
                    facts[name] = cast(LegalFact, item)
    return facts


def _add(catalog: Catalog, kind: Kind, name: str, document: Document, values: Any) -> None:
    """Check one file's values and add its item or items."""
    if kind.folder:
        rows: Mapping[str, tuple[Any, Path]] = {name: (values, ())}
    elif not isinstance(values, dict):
        catalog.problems.append(
            Problem(document.file, 1, "", "Rekisterissä pitää olla tunnuksia ja niiden alla kenttiä.", "Kirjoita ”tunnus:” ja sen alle kentät sisennettyinä.")
        )
        return
    else:
        rows = {key: (part, (key,)) for key, part in values.items()}
    for key, (part, at) in rows.items():
        if not kind.folder and not re.match(r"^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$", key):
            catalog.problems.append(Problem(document.file, document.line(at), key, f"Tunnus ”{key}” ei kelpaa.", f"Kirjoita: {slug(key)}."))
        item, problems = check(kind.model, document, part, at)
        catalog.problems += problems
        if item is not None:
            catalog.entries[kind.name][key] = Entry(kind.name, key, item, document, at)


def _add_page(catalog: Catalog, page: MarkdownPage) -> None:
    assert page.page is not None
    key = (page.page.id, page.page.language)
    if key in catalog.markdown:
        other = catalog.markdown[key].document.file
        catalog.problems.append(page.problem(("id",), f"Tunnus ”{key[0]}” on jo sivulla {other}.", "Anna sivulle oma tunnus tai oma kieli."))
        return
    catalog.markdown[key] = page


def _link(catalog: Catalog) -> None:
    """Note the way back of every reference; references to pages are resolved when all pages are known."""
    owners = [entry for entries in catalog.entries.values() for entry in entries.values()]
    owners += [Entry("sivut", page.page.id, page.page, page.document) for page in catalog.markdown.values() if page.page]
    broken = {problem.file for problem in catalog.problems}
    for entry in owners:
        for path, kind, name in references(entry.item):
            if kind == "sivut" or name in catalog.entries[kind]:
                catalog.cited_by[kind, name].append(entry)
                continue
            target = f"data/{kind}/{name}.yml" if KINDS[kind].folder else f"data/{kind}.yml"
            if target in broken and (KINDS[kind].folder or _written(catalog, target, name)):
                continue  # the target is there but faulty: its own report is enough
            where = f"Tiedostoa {target} ei ole." if KINDS[kind].folder else f"Tunnusta ”{name}” ei ole tiedostossa {target}."
            catalog.problems.append(entry.problem(path, where, suggestion(name, catalog.entries[kind])))


def _written(catalog: Catalog, file: str, name: str) -> bool:
    """Whether a register has the id, even if what is under it is wrong; an unreadable register counts as having it."""
    document = next((document for document in catalog.documents if document.file == file), None)
    return document is None or not isinstance(document.values, dict) or name in document.values
