"""Values of one item against its model; what does not fit is said in Finnish."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from ..model import Item
from .problems import Problem, nearest, suggestion
from .reading import Document, Path, dotted

T = TypeVar("T", bound=Item)
EXAMPLES = {
    "pykälä": ("Pykälää ei voi lukea.", "Kirjoita esimerkiksi ”lsl 38 § 2 mom.”: säädöksen tunnus, numero ja §."),
    "päivä": ("Päivää ei ole tai se on väärässä muodossa.", "Kirjoita vuosi-kuukausi-päivä, esimerkiksi 2026-11-22."),
    "vuosi": ("Vuosi on luultavasti väärin.", "Kirjoita vuosi väliltä 1900–2100."),
    "paikka": (
        "Sivun osoite ei kelpaa.",
        "Kirjoita kansio ja nimi kirjaimin a–z, numeroin ja väliviivoin, esimerkiksi prosessit/oma-prosessi.",
    ),
    "kello": ("Kellonaikaa ei voi lukea.", "Kirjoita lainausmerkeissä tunnit ja minuutit, esimerkiksi ”9.00”."),
    "totuus": ("Arvo ei ole true eikä false.", "Kirjoita true tai false."),
    "osoite": ("Verkko-osoitetta ei voi lukea.", "Kirjoita koko osoite, joka alkaa https://."),
    "kuukausi": ("Kuukautta ei voi lukea.", "Kirjoita vuosi ja kuukausi, esimerkiksi 2025-11."),
    "puhelin": (
        "Numeroon ei voi soittaa.",
        "Kirjoita lainausmerkeissä pelkkiä numeroita ja välejä, esimerkiksi ”116 111” tai ”09 2525 0111”. "
        "Lisämaksullisia numeroita ei käytetä.",
    ),
    "luku": ("Arvo ei ole luku.", "Kirjoita pelkkä luku, esimerkiksi 3 tai 3,5."),
}
EMPTY = "Kenttä on tyhjä.", "Kirjoita arvo tai poista kenttä, jos se ei ole pakollinen."
ONE_TEXT = "Arvon pitää olla tekstiä.", "Kirjoita yksi teksti, ei luetteloa eikä kenttiä."
COLON = "Tekstissä on kaksoispiste ja väli.", "Kirjoita teksti lainausmerkkeihin."
FIELDS = "Tässä pitää olla kenttiä.", "Kirjoita kentät muodossa ”nimi: arvo”, väli kaksoispisteen jälkeen."


def check(model: type[T], document: Document, values: object, at: Path = ()) -> tuple[T | None, list[Problem]]:
    """The item and no problems, or None and what its author has to mend."""
    if not isinstance(values, dict):
        return None, [_at(document, at, *FIELDS)]
    try:
        return model.model_validate(values), []
    except ValidationError as error:
        return None, _problems(model, document, values, error, at)


def _problems(model: type[Item], document: Document, values: object, error: ValidationError, at: Path) -> list[Problem]:
    errors = error.errors(include_url=False)
    missing = {tuple(row["loc"]) for row in errors if row["type"] == "missing"}
    guessed: set[Path] = set()
    found = []
    for row in errors:
        if row["type"] != "extra_forbidden":
            continue
        path = _path(row["loc"], values)
        name, allowed = str(path[-1]), [info.alias or "" for info in _fields(model, path[:-1]).values()]
        near = nearest(name, allowed)
        if near is not None:
            guessed.add((*path[:-1], near))
        found.append(_at(document, (*at, *path), "Tuntematon kenttä.", suggestion(name, allowed)))
    for row in errors:
        path = _path(row["loc"], values)
        if row["type"] == "missing" and path in missing - guessed:
            found.append(_missing(model, document, path, at))
        elif row["type"] not in ("extra_forbidden", "missing"):
            what, fix = _said(row, model, path)
            found.append(_at(document, (*at, *path), what, fix))
    return found


def _path(loc: tuple[int | str, ...], values: object) -> Path:
    """An error's place without the markers pydantic adds for unions; an author's own key may look like one."""
    path: Path = ()
    for part in loc:
        inside = dict(enumerate(values)) if isinstance(values, list) else values if isinstance(values, dict) else {}
        if part in inside or not (isinstance(part, str) and "[" in part):
            path, values = (*path, part), inside.get(part)
    return path


def _at(document: Document, path: Path, what: str, fix: str) -> Problem:
    return document.problem(path, what, fix)


def _missing(model: type[Item], document: Document, path: Path, at: Path) -> Problem:
    info = next((info for info in _fields(model, path[:-1]).values() if info.alias == path[-1]), None)
    example = _example(info)
    return _at(
        document,
        (*at, *path),
        "Pakollinen kenttä puuttuu.",
        f"Lisää ”{path[-1]}: {example}”." if example else f"Lisää kenttä ”{path[-1]}”.",
    )


def _example(info: FieldInfo | None) -> str:
    value = info.examples[0] if info and info.examples else None
    if isinstance(value, list):
        return f"[{', '.join(map(str, value))}]" if value and not any(len(str(item)) > 40 for item in value) else ""
    return "" if value is None or isinstance(value, dict) else str(value)


def _said(row: ErrorDetails, model: type[Item], path: Path) -> tuple[str, str]:
    """What is wrong and what to write, by the kind of the error: the one table of wordings."""
    kind, context, value = row["type"], row.get("ctx", {}), row["input"]
    if value == "":
        return EMPTY
    match kind:
        case "value_error":
            return EXAMPLES[str(context["error"])]
        case "literal_error":
            allowed = [word.strip(" '") for word in context["expected"].replace(" or ", ", ").split(",")]
            return (f"Arvoa ”{value}” ei ole.", suggestion(value, allowed)) if isinstance(value, str) else ONE_TEXT
        case "list_type":
            return "Arvon pitää olla luettelo.", "Kirjoita jokainen kohta omalle rivilleen muodossa ”- arvo”."
        case "string_type":
            return COLON if isinstance(value, dict) and len(value) == 1 else ONE_TEXT
        case "string_too_short":
            return EMPTY
        case "string_too_long":
            return (
                f"Teksti on liian pitkä: {len(str(value))} merkkiä.",
                f"Lyhennä enintään {context['max_length']} merkkiin.",
            )
        case "too_short":
            return "Luettelo on tyhjä.", "Lisää vähintään yksi kohta."
        case "string_pattern_mismatch":
            return (
                f"Tunnus ”{value}” ei kelpaa.",
                "Käytä kirjaimia a–z, numeroita ja väliviivaa, ei ääkkösiä eikä välejä.",
            )
        case "int_parsing" | "int_type" | "int_from_float":
            said = f"Arvo ”{value}” ei ole kokonaisluku." if isinstance(value, str) else "Arvo ei ole kokonaisluku."
            return said, "Kirjoita pelkkä kokonaisluku, esimerkiksi 6."
        case "greater_than" | "less_than_equal":
            limit = f"suurempi kuin {context['gt']}" if "gt" in context else f"enintään {context['le']}"
            return "Luku ei ole sallitulla välillä.", f"Luvun pitää olla {limit}."
        case "model_type" | "dict_type" | "model_attributes_type":
            return FIELDS
    return "Arvo ei kelpaa.", f"Katso malli kentän ”{dotted(path)}” ohjeesta ylläpitäjän oppaasta."


def _fields(model: type[BaseModel], path: Path) -> dict[str, FieldInfo]:
    """The fields that are allowed at a path inside a model."""
    for part in path:
        if isinstance(part, str):
            info = next((info for info in model.model_fields.values() if info.alias == part), None)
            inner = next(_models(info.annotation), None) if info else None
            if inner is None:
                return {}
            model = inner
    return dict(model.model_fields)


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _models(part)
