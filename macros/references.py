"""The references an item makes to others, read from the models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from .model.fields import Reference
from .reading import Path


def references(item: BaseModel, at: Path = ()) -> Iterator[tuple[Path, str, str]]:
    """Every reference an item makes: its path, the kind it points to and the id."""
    for name, info in type(item).model_fields.items():
        value, path = getattr(item, name), (*at, info.alias or name)
        yield from _references(value, info.annotation, info.metadata, path)


def _references(value: Any, annotation: Any, metadata: Any, path: Path) -> Iterator[tuple[Path, str, str]]:
    if isinstance(value, BaseModel):
        yield from references(value, path)
    elif isinstance(value, list):
        inner = next(iter(getattr(annotation, "__args__", ())), None)
        for index, part in enumerate(value):
            yield from _references(part, inner, getattr(inner, "__metadata__", ()), (*path, index))
    elif isinstance(value, str):
        kind = _kind(annotation, metadata)
        if kind is not None:
            yield path, kind, value
    elif hasattr(value, "statute"):
        yield path, "saadokset", value.statute


def _kind(annotation: Any, metadata: Any) -> str | None:
    marks = [*metadata, *getattr(annotation, "__metadata__", ())]
    for part in getattr(annotation, "__args__", ()):
        marks += getattr(part, "__metadata__", ())
    return next((mark.kind for mark in marks if isinstance(mark, Reference)), None)
