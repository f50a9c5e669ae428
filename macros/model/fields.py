"""What models are made of: an item, its fields with their meaning, and the marks of what a field holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from inspect import get_annotations
from typing import Any, Unpack

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from .tables import TRANSLATIONS, Language


@dataclass(frozen=True)
class Translated:
    """The text may be given in the other languages too: an example in some of them, and how their keys are made."""

    examples: Mapping[str, str]
    key: str = "{key}_{language}"


class Item(BaseModel):
    """What an author writes in one file or under one key; unknown keys are errors.

    Beside a text that may be translated each language of the site has a field of its own: `name_sv`, written ”nimi_sv”.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    def __init_subclass__(cls, **config: Unpack[ConfigDict]) -> None:
        super().__init_subclass__(**config)
        own = get_annotations(cls)
        fields: dict[str, object] = {}
        for name, annotation in own.items():
            fields[name] = annotation
            for language in TRANSLATIONS:
                other, field = f"{name}_{language.id}", _translation(getattr(cls, name, None), language)
                if field is not None and other not in own:  # one that the model writes itself stays as it is
                    fields[other] = f"{annotation} | None"
                    setattr(cls, other, field)
        cls.__annotations__ = fields

    def says(self, name: str, language: str) -> str:
        """A text in a language, in Finnish when it has not been translated; ”” when there is none."""
        return str(self.translations(name).get(language) or getattr(self, name) or "")

    def translations(self, name: str) -> dict[str, str]:
        """What a text is in the other languages that it is given in."""
        found = {row.id: getattr(self, f"{name}_{row.id}", None) for row in TRANSLATIONS}
        return {language: text for language, text in found.items() if text}


def key(
    name: str,
    title: str,
    example: object,
    *,
    default: object = ...,
    translated: Translated | None = None,
    min_length: int | None = None,
    max_length: int | None = None,
) -> Any:
    """A field under its Finnish key, with what it means and an example of a value.

    The example feeds the authors' guide, the scaffold of a new file and the JSON Schema.
    """
    start = {"default_factory": default.copy} if isinstance(default, (list, dict)) else {"default": default}
    about = Field(
        alias=name, description=title, examples=[example], min_length=min_length, max_length=max_length, **start
    )
    about.metadata += [translated] if translated else []
    return about


def _translation(original: object, language: Language) -> object:
    """The field for a text in another language; None when the text is not translated."""
    if not isinstance(original, FieldInfo):
        return None
    mark = next((mark for mark in original.metadata if isinstance(mark, Translated)), None)
    if mark is None:
        return None
    alias = mark.key.format(key=original.alias, language=language.id)
    example = mark.examples.get(language.id, next(iter(original.examples or ()), ""))
    field = key(alias, f"Sama {language.finnish_adverb}.", example, default=None)
    field.metadata += [InLanguage(language.id)] if language.id in mark.examples else []
    return field


@dataclass(frozen=True)
class InLanguage:
    """The example of the field is in this language."""

    language: str


@dataclass(frozen=True)
class Reference:
    """The value is the id of an item of this kind."""

    kind: str


@dataclass(frozen=True)
class OneOf:
    """The value is a key of a table: `Annotated[str, one_of(UNITS)]`."""

    keys: tuple[str, ...]

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        return core_schema.literal_schema(list(self.keys))


def one_of(table: Iterable[str]) -> OneOf:
    """What allows the keys of a table."""
    return OneOf(tuple(table))
