"""All files become linked items; the only module that knows where content lives."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any, cast

from .checking import check, references
from .citing import expand
from .layout import documents, slug
from .model import KINDS, Item, Kind
from .model.law import Decision, LegalFact, Statute
from .model.orientation import Orientation
from .model.process import Process
from .model.register import Contact, County, Source, Term
from .model.role import Role
from .model.training import Training, TrainingPath
from .model.workshop import Workshop
from .problems import Problem, suggestion
from .reading import Document, Path, dotted
from .sources import MarkdownPage, markdown_pages

FACTS = "maaraajat"


@dataclass(frozen=True)
class Entry:
    """An item with its place in the files."""

    kind: str
    id: str
    item: Item
    document: Document
    at: Path = ()

    def problem(self, path: Path, what: str, fix: str) -> Problem:
        """A problem at a path inside this item."""
        full = (*self.at, *path)
        return Problem(self.document.file, self.document.line(full), dotted(full), what, fix)


@dataclass
class Catalog:
    """Everything the content says: items by kind and id, hand-written pages, and who refers to whom."""

    root: FilePath
    entries: dict[str, dict[str, Entry]] = field(default_factory=lambda: {name: {} for name in KINDS})
    markdown: dict[tuple[str, str], MarkdownPage] = field(default_factory=dict)
    cited_by: dict[tuple[str, str], list[Entry]] = field(default_factory=lambda: defaultdict(list))
    documents: list[Document] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def items(self, kind: str) -> dict[str, Any]:
        """Items of a kind by id, in the order of their files."""
        return {name: entry.item for name, entry in self.entries[kind].items()}

    def faulty(self, kind: str) -> list[str]:
        """Ids that are written in the files of a kind, whether or not they could be read."""
        return [FilePath(document.file).stem for document in self.documents if document.file.startswith(f"data/{kind}/")]

    @property
    def roles(self) -> dict[str, Role]:
        return cast("dict[str, Role]", _ordered(self.items("roolit")))

    @property
    def processes(self) -> dict[str, Process]:
        return cast("dict[str, Process]", _ordered(self.items("prosessit")))

    @property
    def trainings(self) -> dict[str, Training]:
        return self.items("koulutukset")

    @property
    def paths(self) -> dict[str, TrainingPath]:
        return cast("dict[str, TrainingPath]", _ordered(self.items("polut")))

    @property
    def orientations(self) -> dict[str, Orientation]:
        return self.items("perehdytykset")

    @property
    def workshops(self) -> dict[str, Workshop]:
        return self.items("tyopajat")

    @property
    def statutes(self) -> dict[str, Statute]:
        return self.items("saadokset")

    @property
    def facts(self) -> dict[str, LegalFact]:
        return self.items(FACTS)

    @property
    def decisions(self) -> dict[str, Decision]:
        return self.items("paatosvalta")

    @property
    def contacts(self) -> dict[str, Contact]:
        return self.items("yhteystiedot")

    @property
    def counties(self) -> dict[str, County]:
        return self.items("hyvinvointialueet")

    @property
    def terms(self) -> dict[str, Term]:
        return self.items("sanasto")

    @property
    def sources(self) -> dict[str, Source]:
        return self.items("lahteet")


def _ordered(items: dict[str, Any]) -> dict[str, Any]:
    return dict(sorted(items.items(), key=lambda pair: (pair[1].order, pair[0])))


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
        catalog.problems.append(Problem(document.file, 1, "", "Rekisterissä pitää olla tunnuksia ja niiden alla kenttiä.", "Kirjoita ”tunnus:” ja sen alle kentät sisennettyinä."))
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
