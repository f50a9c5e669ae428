"""A commented file for a new item, from the same models that check it; a page's head is what the pages of its folder have."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Template
from typing import get_origin

from pydantic import BaseModel

from .model import KINDS, Page
from .model.tables import FINNISH
from .site.phrases import phrases
from .source.loading import load
from .source.names import LAYER, slug
from .source.problems import suggestion
from .views.guide import allowed, example, inner

PAGES = "sivut"
BODIES = Path(__file__).parent / "pohjat"
MANY = 8  # words that still fit beside a field; the rest are in the guide


def scaffold(root: Path, kind: str, name: str, day: str = "") -> int:
    """Write a commented file for a new item of a kind, checked on a day (YYYY-MM-DD); an existing file is never touched."""
    folders = [row.name for row in KINDS.values() if row.folder]
    if kind not in (*folders, PAGES):
        return _refused(f"Lajia ”{kind}” ei ole.", suggestion(kind, [*folders, PAGES]))
    parts = name.split("/") if kind == PAGES else [name]
    proper = "/".join(filter(None, map(slug, parts)))
    if name != proper or not proper:
        return _refused(
            f"Nimi ”{name}” ei kelpaa.",
            f"Kirjoita: {proper}." if proper else "Käytä kirjaimia a–z, numeroita ja väliviivaa.",
        )
    home = root / LAYER if (root / LAYER).is_dir() else root  # a county's own edition leaves the core as it is
    file = home / (f"docs/{name}.md" if kind == PAGES else f"data/{kind}/{name}.yml")
    if file.exists():
        return _refused(f"Tiedosto {file} on jo olemassa.", "Avaa se tai valitse toinen nimi.")
    model = Page if kind == PAGES else KINDS[kind].model
    known = {"tarkistettu": day} | (_neighbours(root, name) if kind == PAGES else {})
    text = "\n".join(_lines(model, known)) + "\n"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text if kind != PAGES else f"---\n{text}---\n\n{_body(known, file.stem)}", "utf-8")
    print(f"Tehtiin {file}. Täytä kentät ja aja: python tee.py check")
    return 0


def _neighbours(root: Path, name: str) -> dict[str, str]:
    """What most hand-written pages of the folder have in common: type, door, the beginning of the id, how often they are checked."""
    folder, _, own = name.rpartition("/")
    written = [page for page in load(root).markdown.values() if page.page and page.path != f"{folder}/index.md"]
    pages = [page.page for page in written if page.page and page.path.rpartition("/")[0] == folder]
    if not pages:
        return {}
    start = _usual(page.id.partition("-")[0] for page in pages if "-" in page.id)
    return {
        "id": f"{start}-{own}" if start else own,
        "tyyppi": _usual(page.kind for page in pages),
        "kohderyhmä": f"[{_usual(page.audience[0] for page in pages)}]",
        "tarkistusväli": _usual(str(page.review_months) for page in pages),
    } | ({"kieli": language} if (language := _usual(page.language for page in pages)) != FINNISH else {})


def _body(known: Mapping[str, str], name: str) -> str:
    """The parts that a page of its type always has."""
    file = BODIES / f"{slug(known.get('tyyppi', ''))}.md"
    words = {"nimi": name, "kolme_asiaa": phrases()[known.get("kieli", FINNISH)]["kolme_asiaa"]}
    return Template((file if file.is_file() else BODIES / "muu.md").read_text("utf-8")).substitute(words)


def _usual(words: Iterable[str]) -> str:
    return next((word for word, _ in Counter(words).most_common(1)), "")


def _lines(model: type[BaseModel], known: Mapping[str, str], indent: str = "") -> Iterator[str]:
    """Every field with its meaning, the words it may have and an example; what is not known is left empty, what may be left out is a remark."""
    for info in model.model_fields.values():
        key, words = str(info.alias), allowed(info)
        told = [f"{info.description}{' Pakollinen.' if info.is_required() else ''}"]
        told += [f"Sallitut: {', '.join(words[:MANY])}{' ja muita' if len(words) > MANY else ''}."] if words else []
        told += [f"Esimerkiksi: {example(info)}"] if example(info) else []
        yield f"{indent}# {' '.join(told)}"
        part = inner(info)
        rows = (
            [f"{key}: {known.get(key, '')}".rstrip()]
            if part is None
            else [f"{key}:", *_part(part, known, get_origin(info.annotation) is list)]
        )
        mark = "" if info.is_required() or key in known else "# "
        yield from (f"{indent}{mark}{row}" for row in rows)


def _part(model: type[BaseModel], known: Mapping[str, str], many: bool) -> Iterator[str]:
    if many:
        yield "  -"
    yield from _lines(model, known, "    " if many else "  ")


def _refused(what: str, fix: str) -> int:
    print(f"{what}\n    → {fix}", file=sys.stderr)
    return 1
