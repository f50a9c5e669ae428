"""Everything the content says, item by item, and who refers to whom."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Generic, TypeVar, cast

from ..model import KIND_OF, KINDS, OWNER, Edition, Item
from .deviations import Deviation, Ids
from .items import Items, Unread
from .local_pages import Gone
from .problems import Problem
from .reading import Document, Path
from .references import Mention, references, untold
from .written import MarkdownPage

FACTS = "maaraajat"
T = TypeVar("T", bound=Item)
Written = TypeVar("Written", bound=Item, covariant=True)


@dataclass(frozen=True)
class Entry(Generic[Written]):
    """An item with its place in the files."""

    kind: str
    id: str
    item: Written
    document: Document
    at: Path = ()

    def problem(self, path: Path, what: str, fix: str) -> Problem:
        """A problem at a path inside this item."""
        return self.document.problem((*self.at, *path), what, fix)


@dataclass
class Catalog:
    """Everything the content says: items by kind and id, hand-written pages, who refers to whom, and what is a county's own."""

    root: FilePath
    entries: dict[str, dict[str, Entry[Item]]] = field(default_factory=lambda: {name: {} for name in KINDS})
    markdown: dict[tuple[str, str], MarkdownPage] = field(default_factory=dict)
    texts: list[MarkdownPage] = field(default_factory=list)
    mentions: dict[tuple[str, str], list[Mention]] = field(default_factory=lambda: defaultdict(list))
    cited_by: dict[tuple[str, str], list[Mention]] = field(default_factory=lambda: defaultdict(list))
    documents: list[Document] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unread: Unread = field(default_factory=Unread)
    deviations: dict[Ids, Deviation] = field(default_factory=dict)
    gone: list[Gone] = field(default_factory=list)
    edition: Edition | None = None
    _items: dict[str, Items[Item]] = field(default_factory=dict)

    def note_references(
        self, kind: str, name: str, model: type[Item], document: Document, values: object, at: Path, told: list[Problem]
    ) -> None:
        """Note what an item refers to, be it faulty or not, but for values of which something has been told already."""
        for path, of, target in references(model, values, at):
            if untold(told, path):
                self.mentions[kind, name].append(Mention(kind, name, document, path, of, target))

    def items(self, kind: str) -> Items[Item]:
        """Items of a kind by id, in the order of their files or in the order they give themselves; ready when all files have been read."""
        if kind not in self._items:
            rows = [(name, entry.item) for name, entry in self.entries[kind].items()]
            if KINDS[kind].ordered:
                rows.sort(key=lambda row: (KINDS[kind].order(row[1]), row[0]))
            self._items[kind] = Items(kind, rows, self.unread)
        return self._items[kind]

    def owner(self, role: str) -> str:
        """Who answers for what the core gives to a role: a county may name another for what nobody else answers for."""
        role = self.edition.owner if self.edition and role == OWNER else role
        return self.unread.instead.get(("roolit", role), role)

    def written(self, model: type[T]) -> list[Entry[T]]:
        """Items of a model's kind with their places, in the order of the files."""
        return [cast("Entry[T]", entry) for entry in self.entries[KIND_OF[model].name].values()]

    def of(self, model: type[T]) -> Items[T]:
        """The same by the model of the kind: `catalog.of(Role)["koordinaattori"]` is a Role."""
        return cast("Items[T]", self.items(KIND_OF[model].name))
