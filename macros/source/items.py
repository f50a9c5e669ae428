"""Items of a kind by id, and what is said when an id is not among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ..model import KINDS, Item
from .problems import AuthorError, suggestion

T = TypeVar("T", bound=Item)


def absent(kind: str, name: str) -> str:
    """What is said of an id that no item of a kind has."""
    return (
        f"Tiedostoa data/{kind}/{name}.yml ei ole."
        if KINDS[kind].folder
        else f"Tunnusta ”{name}” ei ole tiedostossa data/{kind}.yml."
    )


@dataclass
class Unread:
    """Ids that are written in files that cannot be used: their own report is enough, a reference to them is no second mistake.

    `kinds` are those whose ids cannot be known; `misplaced` are ids of which the kind is not known; `instead` says what stands
    in the place of items that a county has taken away.
    """

    ids: set[tuple[str, str]] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    misplaced: set[str] = field(default_factory=set)
    instead: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def names(self, kind: str) -> set[str]:
        """The ids of a kind that are known to be written: an author may have meant one of them."""
        return {name for other, name in self.ids if other == kind and name}

    def has(self, kind: str, name: str | None) -> bool:
        """Whether an item may be there unread: by its id, or (None) any of the kind. A kind whose ids cannot be known may hold every id."""
        return (
            kind in self.kinds
            or name in self.misplaced
            or (kind, name) in self.ids
            or (name is None and any(kind == other for other, _ in self.ids))
        )


class Items(dict[str, T], Generic[T]):
    """Items of a kind by id; asking for one that is not there is a mistake of the author who wrote the id."""

    def __init__(self, kind: str, rows: Iterable[tuple[str, T]], unread: Unread) -> None:
        super().__init__(rows)
        self.kind = kind
        self.unread = unread

    def __missing__(self, name: str) -> T:
        standing = self.unread.instead.get((self.kind, name))
        if standing is not None and standing in self:
            return self[standing]
        raise AuthorError(
            absent(self.kind, name), suggestion(name, [*self, *self.unread.names(self.kind)]), (self.kind, name)
        )
