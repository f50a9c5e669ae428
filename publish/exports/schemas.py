"""avoin-data/skeemat/: a JSON Schema (2020-12) for each file of open data, made from the models its authors' texts are checked with, and for readers' own files."""

from __future__ import annotations

import json

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from macros.model import KINDS, Kind
from macros.model.measure import AnswerFile

from ..build import Build
from . import licence
from .registers import FOLDER

OWN_FILES: dict[str, type[BaseModel]] = {
    "mittarin-vastaukset": AnswerFile
}  # what a tool of the site saves for its reader
ID = {"type": "string", "description": "Kohdan pysyvä tunnus."}


def write_schemas(build: Build) -> None:
    """Write the schema of every kind and of every file that a tool saves."""
    target = build.folder / FOLDER / "skeemat"
    target.mkdir(parents=True, exist_ok=True)
    schemas = {kind.name: schema(kind, build.publisher, build.origin) for kind in KINDS.values()}
    schemas |= {name: own_file(name, model, build.origin) for name, model in OWN_FILES.items()}
    for name, content in schemas.items():
        (target / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")


def schema(kind: Kind, publisher: str, origin: str) -> JsonSchemaValue:
    """The schema of a published list; one item is `#/$defs/<model>`, which also fits the item as its author writes it."""
    item = kind.model.model_json_schema(mode="serialization", schema_generator=_Plain)
    parts = item.pop("$defs", {})
    item["properties"] = {"id": ID, **item["properties"]}
    name = kind.model.__name__
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "$id": f"{origin}{FOLDER}/skeemat/{kind.name}.json",
        "title": kind.name,
        "description": item["description"],
        "$comment": f"Lisenssi {licence.NAME} ({licence.ADDRESS}). Lähde: {publisher}, {origin}",
        "type": "array",
        "items": {"$ref": f"#/$defs/{name}", "required": ["id"]},
        "$defs": {name: item, **parts},
    }


def own_file(name: str, model: type[BaseModel], origin: str) -> JsonSchemaValue:
    """The schema of a file that a tool saves for its reader."""
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "$id": f"{origin}{FOLDER}/skeemat/{name}.json",
        **model.model_json_schema(schema_generator=_Plain),
    }


class _Plain(GenerateJsonSchema):
    """Without the titles the generator would make up of Finnish keys."""

    def field_title_should_be_set(self, schema: object) -> bool:
        return False
