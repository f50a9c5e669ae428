"""The references that an item makes to others, read from its values as they are written: a fault beside one hides none."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import get_args

from pydantic import BaseModel

from ..model.citation import Citation, citation
from ..model.fields import Reference
from .problems import Problem
from .reading import Document, Path, dotted

STATUTES = "saadokset"


@dataclass(frozen=True)
class Mention:
    """A reference: the item `id` of `kind` names, at a path of its document, the id `name` of a kind `of`."""

    kind: str
    id: str
    document: Document
    path: Path
    of: str
    name: str

    def problem(self, what: str, fix: str) -> Problem:
        """A problem at the reference."""
        return self.document.problem(self.path, what, fix)


def references(model: type[BaseModel], values: object, at: Path = ()) -> Iterator[tuple[Path, str, str]]:
    """Every reference in the values of an item: its path, the kind it points to and the id."""
    if isinstance(values, dict):
        for key, kind, part in _referring(model):
            yield from _inside(values.get(key), kind, part, (*at, key))


def untold(problems: Collection[Problem], path: Path) -> bool:
    """Whether nothing has been told of a value yet, nor of what it is inside."""
    told = {problem.key for problem in problems}
    return not told or not any(dotted(path[:length]) in told for length in range(1, len(path) + 1))


def _inside(value: object, kind: str, part: type[BaseModel] | None, path: Path) -> Iterator[tuple[Path, str, str]]:
    match value:
        case list():
            for index, one in enumerate(value):
                yield from _inside(one, kind, part, (*path, index))
        case dict() if part is not None:
            yield from references(part, value, path)
        case str() if kind == STATUTES:
            place = citation(value)
            if place is not None:
                yield path, kind, place.statute
        case str() if kind:
            yield path, kind, value


@cache
def _referring(model: type[BaseModel]) -> list[tuple[str, str, type[BaseModel] | None]]:
    """The fields of a model that may hold a reference, as (key, kind or ””, model of the parts inside); found once, since every item asks."""
    found = []
    for name, info in model.model_fields.items():
        parts = [*info.metadata, *_parts(info.annotation)]
        kind = next((part.kind for part in parts if isinstance(part, Reference)), "")
        kind = STATUTES if Citation in parts else kind
        inner = next((part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)), None)
        if kind or inner is not None:
            found.append((info.alias or name, kind, inner))
    return found


def _parts(annotation: object) -> Iterator[object]:
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)
