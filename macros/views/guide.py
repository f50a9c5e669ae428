"""The authors' guide, read from the code: fields of each kind, words of the pages."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from ..finnish.alphabet import alphabetical
from ..model import KINDS, Page
from ..model.fields import InLanguage, OneOf
from ..source.problems import AuthorError, suggestion
from ..source.reading import read


@dataclass(frozen=True)
class FieldRow:
    """A field: key, meaning, an example and its language when it is not Finnish, whether it is required, allowed words."""

    name: str
    meaning: str
    example: str
    required: bool
    allowed: list[str]
    language: str = ""


PAGE = "sivut"


def kinds() -> list[tuple[str, list[tuple[str, list[FieldRow]]]]]:
    """Everything an author may write, as (what it is called, its fields): pages first, then every kind."""
    return [("Sivun alkutiedot", fields(PAGE))] + [(kind.title, fields(kind.name)) for kind in KINDS.values()]


def fields(kind: str) -> list[tuple[str, list[FieldRow]]]:
    """The fields of a kind and of the parts inside it, as (what it is, rows)."""
    models: Mapping[str, type[BaseModel]] = {name: row.model for name, row in KINDS.items()} | {PAGE: Page}
    if kind not in models:
        raise AuthorError(f"Lajia ”{kind}” ei ole.", suggestion(kind, models))
    return [((model.__doc__ or "").strip().rstrip("."), list(_rows(model))) for model in with_parts(models[kind])]


def with_parts(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """A model and the models of the parts inside it."""
    yield model
    for info in model.model_fields.values():
        part = inner(info)
        if part is not None:
            yield from with_parts(part)


def inner(info: FieldInfo) -> type[BaseModel] | None:
    """The model of the parts that a field holds, or None when it holds plain values."""
    return next(
        (part for part in _inside(info.annotation) if isinstance(part, type) and issubclass(part, BaseModel)), None
    )


def _inside(annotation: object) -> Iterator[object]:
    yield annotation
    for part in get_args(annotation):
        yield from _inside(part)


def _rows(model: type[BaseModel]) -> Iterator[FieldRow]:
    for info in model.model_fields.values():
        language = next((mark.language for mark in info.metadata if isinstance(mark, InLanguage)), "")
        told = info.alias or "", info.description or "", example(info), info.is_required(), allowed(info)
        yield FieldRow(*told, language)


def example(info: FieldInfo) -> str:
    """The example of a field as an author writes it."""
    value = info.examples[0] if info.examples else ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(_written(str(part), '[{}]') for part in value)}]" if value else ""
    return "" if isinstance(value, dict) else _written(str(value), "{}")


def _written(text: str, place: str) -> str:
    """A text in quotes when it would not be read as it stands."""
    document = read("", f"a: {place.format(text)}\n")
    plain = not document.problems and document.values in ({"a": text}, {"a": [text]})
    return text if plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def allowed(info: FieldInfo) -> list[str]:
    """The words a field may have: those of a table, or those its model lists."""
    parts = [*info.metadata, *_inside(info.annotation)]
    tables = [word for part in parts if isinstance(part, OneOf) for word in part.keys]
    return tables + [str(word) for part in parts if get_origin(part) is Literal for word in get_args(part)]


@dataclass(frozen=True)
class WordRow:
    """A word of the pages: how it is written and what it gives."""

    call: str
    meaning: str


def words(functions: Mapping[str, Callable[..., str]]) -> list[WordRow]:
    """Every word an author may use, in alphabetical order."""
    return [
        WordRow(f"{{{{ {name}({_arguments(function)}) }}}}", inspect.getdoc(function) or "")
        for name, function in sorted(functions.items(), key=lambda row: alphabetical(row[0]))
    ]


def _arguments(function: Callable[..., str]) -> str:
    parameters = list(inspect.signature(function).parameters.values())[1:]
    required = [f'"{parameter.name}"' for parameter in parameters if parameter.default is inspect.Parameter.empty]
    return ", ".join(required)
