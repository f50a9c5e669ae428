"""A commented file for a new item, from the same models that check it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from .model import KINDS, Page
from .names import slug
from .problems import suggestion
from .views.guide import example


def scaffold(root: Path, kind: str, name: str) -> int:
    """Write a commented file for a new item of a kind; an existing file is never touched."""
    folders = [row.name for row in KINDS.values() if row.folder]
    if kind not in (*folders, "sivut"):
        return _refused(f"Lajia ”{kind}” ei ole.", suggestion(kind, [*folders, "sivut"]))
    if not re.fullmatch(r"[a-z0-9/-]+", name):
        return _refused(f"Nimi ”{name}” ei kelpaa.", f"Kirjoita: {slug(name)}.")
    file = root / (f"docs/{name}.md" if kind == "sivut" else f"data/{kind}/{name}.yml")
    if file.exists():
        return _refused(f"Tiedosto {file} on jo olemassa.", "Avaa se tai valitse toinen nimi.")
    file.parent.mkdir(parents=True, exist_ok=True)
    text = _lines(KINDS[kind].model) if kind != "sivut" else f"---\n{_lines(Page)}---\n\n# Otsikko\n\nTeksti.\n"
    file.write_text(text, "utf-8")
    print(f"Tehtiin {file}. Täytä kentät ja aja: python -m macros tarkista")
    return 0


def _lines(model: type) -> str:
    rows = []
    for info in model.model_fields.values():  # type: ignore[attr-defined]
        mark = "" if info.is_required() else "# "
        rows.append(f"# {info.description}{' Pakollinen.' if info.is_required() else ''}\n{mark}{info.alias}: {example(info)}\n")
    return "\n".join(rows)


def _refused(what: str, fix: str) -> int:
    print(f"{what}\n    → {fix}", file=sys.stderr)
    return 1
