"""The kinds of value an author may write, shared by all models."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, AnyHttpUrl, BeforeValidator, Field, PlainSerializer, StringConstraints, TypeAdapter

from . import phone
from .citation import Citation, citation
from .fields import Reference

SLUG = r"^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"
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


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
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
CardSetId = Annotated[Slug, Reference("kortit")]
FormId = Annotated[Slug, Reference("lomakkeet")]
SourceId = Annotated[Slug, Reference("lahteet")]
PageId = Annotated[Slug, Reference("sivut")]
