"""A commented file for a new item, from the same models that check it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_origin

from pydantic import BaseModel

from .model import KINDS, Page
from .source.names import slug
from .source.problems import suggestion
from .views.guide import example, inner


def scaffold(root: Path, kind: str, name: str) -> int:
    """Write a commented file for a new item of a kind; an existing file is never touched."""
    folders = [row.name for row in KINDS.values() if row.folder]
    if kind not in (*folders, "sivut"):
        return _refused(f"Lajia ”{kind}” ei ole.", suggestion(kind, [*folders, "sivut"]))
    parts = name.split("/") if kind == "sivut" else [name]
    proper = "/".join(filter(None, map(slug, parts)))
    if name != proper or not proper:
        return _refused(
            f"Nimi ”{name}” ei kelpaa.",
            f"Kirjoita: {proper}." if proper else "Käytä kirjaimia a–z, numeroita ja väliviivaa.",
        )
    file = root / (f"docs/{name}.md" if kind == "sivut" else f"data/{kind}/{name}.yml")
    if file.exists():
        return _refused(f"Tiedosto {file} on jo olemassa.", "Avaa se tai valitse toinen nimi.")
    file.parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(_lines(Page if kind == "sivut" else KINDS[kind].model)) + "\n"
    file.write_text(text if kind != "sivut" else f"---\n{text}---\n\n# Otsikko\n\nTeksti.\n", "utf-8")
    print(f"Tehtiin {file}. Täytä kentät ja aja: python -m macros tarkista")
    return 0


def _lines(model: type[BaseModel], indent: str = "") -> Iterator[str]:
    """Every field with its meaning and example; fields that may be left out are there as remarks."""
    for info in model.model_fields.values():
        part = inner(info)
        rows = (
            [f"{info.alias}: {example(info)}".rstrip()]
            if part is None
            else [f"{info.alias}:", *_part(part, get_origin(info.annotation) is list)]
        )
        yield f"{indent}# {info.description}{' Pakollinen.' if info.is_required() else ''}"
        yield from (f"{indent}{'' if info.is_required() else '# '}{row}" for row in rows)


def _part(model: type[BaseModel], many: bool) -> Iterator[str]:
    if many:
        yield "  -"
    yield from _lines(model, "    " if many else "  ")


def _refused(what: str, fix: str) -> int:
    print(f"{what}\n    → {fix}", file=sys.stderr)
    return 1
