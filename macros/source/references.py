"""The references an item makes to others, read from the models."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from ..model.fields import Citation, Reference
from .reading import Path


def references(item: BaseModel, at: Path = ()) -> Iterator[tuple[Path, str, str]]:
    """Every reference an item makes: its path, the kind it points to and the id."""
    for name, key, kind in _referring(type(item)):
        yield from _inside(getattr(item, name), kind, (*at, key))


def _inside(value: Any, kind: str | None, path: Path) -> Iterator[tuple[Path, str, str]]:
    match value:
        case BaseModel():
            yield from references(value, path)
        case list():
            for index, part in enumerate(value):
                yield from _inside(part, kind, (*path, index))
        case Citation():
            yield path, "saadokset", value.statute
        case str() if kind is not None:
            yield path, kind, value


@cache
def _referring(model: type[BaseModel]) -> list[tuple[str, str, str | None]]:
    """The fields of a model that may hold a reference, as (attribute, key, kind); found once, since every item asks."""
    found = []
    for name, info in model.model_fields.items():
        parts = [*info.metadata, *_parts(info.annotation)]
        kind = next((part.kind for part in parts if isinstance(part, Reference)), None)
        if kind is not None or any(
            isinstance(part, type) and issubclass(part, (BaseModel, Citation)) for part in parts
        ):
            found.append((name, info.alias or name, kind))
    return found


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)
