"""Everything the content says, item by item, and who refers to whom."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import cast

from ..model import KINDS, Item
from ..model.form import Form
from ..model.law import Decision, LegalFact, Statute
from ..model.orientation import Orientation
from ..model.process import Process
from ..model.register import Contact, County, EverydayWords, Source, Term
from ..model.role import Role
from ..model.training import Training, TrainingPath
from ..model.workshop import Workshop
from .items import Items, Unread
from .problems import Problem
from .reading import Document, Path, dotted
from .written import MarkdownPage

FACTS = "maaraajat"
ORDERED = ("roolit", "prosessit", "polut")


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
    unread: Unread = field(default_factory=Unread)
    _items: dict[str, Items] = field(default_factory=dict)

    def items(self, kind: str) -> Items:
        """Items of a kind by id, in the order of their files or in the order they give themselves; ready when all files have been read."""
        if kind not in self._items:
            rows = [(name, entry.item) for name, entry in self.entries[kind].items()]
            if kind in ORDERED:
                rows.sort(key=lambda row: (cast("Role", row[1]).order, row[0]))
            self._items[kind] = Items(kind, rows, self.unread)
        return self._items[kind]

    @property
    def roles(self) -> dict[str, Role]:
        return self.items("roolit")

    @property
    def processes(self) -> dict[str, Process]:
        return self.items("prosessit")

    @property
    def trainings(self) -> dict[str, Training]:
        return self.items("koulutukset")

    @property
    def paths(self) -> dict[str, TrainingPath]:
        return self.items("polut")

    @property
    def orientations(self) -> dict[str, Orientation]:
        return self.items("perehdytykset")

    @property
    def workshops(self) -> dict[str, Workshop]:
        return self.items("tyopajat")

    @property
    def forms(self) -> dict[str, Form]:
        return self.items("lomakkeet")

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
    def everyday_words(self) -> dict[str, EverydayWords]:
        return self.items("arkikieli")

    @property
    def sources(self) -> dict[str, Source]:
        return self.items("lahteet")
