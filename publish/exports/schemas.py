"""avoin-data/skeemat/: a JSON Schema (2020-12) for each file of open data, made from the models its authors' texts are checked with."""

from __future__ import annotations

import json

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from macros.model import KINDS, Kind

from ..build import Build
from .registers import FOLDER

ID = {"type": "string", "description": "Kohdan pysyvä tunnus."}


def write_schemas(build: Build) -> None:
    """Write the schema of every kind."""
    target = build.folder / FOLDER / "skeemat"
    target.mkdir(parents=True, exist_ok=True)
    for kind in KINDS.values():
        text = json.dumps(schema(kind, build.origin), ensure_ascii=False, indent=1) + "\n"
        (target / f"{kind.name}.json").write_text(text, "utf-8")


def schema(kind: Kind, origin: str) -> JsonSchemaValue:
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
        "type": "array",
        "items": {"$ref": f"#/$defs/{name}", "required": ["id"]},
        "$defs": {name: item, **parts},
    }


class _Plain(GenerateJsonSchema):
    """Without the titles the generator would make up of Finnish keys."""

    def field_title_should_be_set(self, schema: object) -> bool:
        return False
