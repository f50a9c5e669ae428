"""The kinds of value an author may write, shared by all models."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from inspect import get_annotations
from typing import Annotated, Any, Unpack

from pydantic import (
    AfterValidator,
    AnyHttpUrl,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    TypeAdapter,
)
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from . import phone
from .tables import TRANSLATIONS, Language

SLUG = r"^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"
CITATION = re.compile(
    r"^(?P<statute>[a-z0-9-]+) (?P<place>\d+(?: [a-z])?(?:[–-]\d+(?: [a-z])?)? (?:§|luku)(?: \d+(?:[–-]\d+)? mom\.)?(?: \d+ k\.)?)$"
)
DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$")
MONTH = re.compile(r"^\d{4}-\d{2}$")
YEARS = range(1900, 2101)
PLACE = re.compile(r"^[a-z0-9]+(?:[-/][a-z0-9]+)*$")
NUMBER = re.compile(r"^-?\d+(?:[.,]\d+)?$")
URL = TypeAdapter(AnyHttpUrl)
CLOCK = re.compile(r"^(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)$")


def _place(value: str) -> str:
    if not PLACE.match(value):
        raise ValueError("paikka")
    return value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


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


@dataclass(frozen=True)
class Citation:
    """A place in a statute: the statute's id and the section as it is printed."""

    statute: str
    place: str

    def __str__(self) -> str:
        """The citation as its author writes it: ”lsl 38 § 2 mom.”."""
        return f"{self.statute} {self.place}".replace("\u00a0", " ")


def citation(text: str) -> Citation | None:
    """The place in a statute that a text names; None when it names none."""
    match = CITATION.match(text.replace("\u00a0", " ").strip())
    if not match:
        return None
    return Citation(match["statute"], re.sub(r" (?=§|luku|mom\.|k\.)", "\u00a0", match["place"]))


def _citation(value: object) -> Citation:
    place = value if isinstance(value, Citation) else citation(str(value))
    if place is None:
        raise ValueError("pykälä")
    return place


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    if not DATE.match(str(value)):
        raise ValueError("päivä")
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        raise ValueError("päivä") from None
    if day.year not in YEARS:
        raise ValueError("vuosi")
    return day


def _clock(value: object) -> int:
    if isinstance(value, int):
        return value
    match = CLOCK.match(str(value))
    if not match:
        raise ValueError("kello")
    return int(match["hour"]) * 60 + int(match["minute"])


def _clock_written(minutes: int) -> str:
    return f"{minutes // 60}.{minutes % 60:02}"


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if value not in ("true", "false"):
        raise ValueError("totuus")
    return bool(value == "true")


def _number(value: object) -> float:
    if not NUMBER.match(str(value)):
        raise ValueError("luku")
    return float(str(value).replace(",", "."))


def _number_written(value: float) -> int | float:
    """A whole number without decimals: 30, not 30.0."""
    return int(value) if value.is_integer() else value


def _address(value: str) -> str:
    try:
        URL.validate_python(value)
    except ValueError:
        raise ValueError("osoite") from None
    return value


def _phone(value: str) -> str:
    if phone.kind(value) is None:
        raise ValueError("puhelin")
    return value


def _month(value: object) -> date:
    if isinstance(value, date):
        return value
    if not MONTH.match(str(value)):
        raise ValueError("kuukausi")
    return _day(f"{value}-01")


def _month_written(value: date) -> str:
    return f"{value:%Y-%m}"


Slug = Annotated[str, StringConstraints(pattern=SLUG)]
Address = Annotated[Text, AfterValidator(_address)]
Phone = Annotated[Text, AfterValidator(_phone)]
Place = Annotated[Text, AfterValidator(_place)]
Day = Annotated[date, BeforeValidator(_day)]
Month = Annotated[date, BeforeValidator(_month), PlainSerializer(_month_written, when_used="json")]
Clock = Annotated[int, BeforeValidator(_clock), PlainSerializer(_clock_written, when_used="json")]
Truth = Annotated[bool, BeforeValidator(_truth)]
Number = Annotated[float, BeforeValidator(_number), Field(gt=0), PlainSerializer(_number_written, when_used="json")]
LawPlace = Annotated[Citation, BeforeValidator(_citation), PlainSerializer(str, return_type=str, when_used="json")]

RoleId = Annotated[Slug, Reference("roolit")]
ProcessId = Annotated[Slug, Reference("prosessit")]
TrainingId = Annotated[Slug, Reference("koulutukset")]
PathId = Annotated[Slug, Reference("polut")]
OrientationId = Annotated[Slug, Reference("perehdytykset")]
FactId = Annotated[Slug, Reference("maaraajat")]
StartId = Annotated[Slug, Reference("alkupaivat")]
DecisionId = Annotated[Slug, Reference("paatosvalta")]
ContactId = Annotated[Slug, Reference("yhteystiedot")]
SourceId = Annotated[Slug, Reference("lahteet")]
PageId = Annotated[Slug, Reference("sivut")]
