"""Facts cited inside YAML texts become words before the texts are checked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..finnish.quantities import quantity
from ..model import LegalFact
from ..model.tables import FINNISH, FORMS, TRANSLATIONS
from .items import Items, Unread
from .problems import AuthorError, Problem, suggestion
from .reading import Document, Path, Value

CALL = re.compile(r"\{\{\s*määräaika\(\s*(['\"])(?P<id>[^'\"]+)\1\s*(?:,\s*(['\"])(?P<form>[^'\"]+)\3\s*)?\)\s*\}\}")
LEFTOVER = re.compile(r"\{\{|\}\}|\{%|%\}")


def deadline(facts: Items[LegalFact], fact_id: str, form: str = "perus", language: str = FINNISH) -> str:
    """The quantity of a fact in a form; raises AuthorError when there is no such fact or it has no number."""
    if form not in FORMS:
        raise AuthorError(f"Muotoa ”{form}” ei ole.", suggestion(form, FORMS))
    fact = facts[fact_id]
    if fact.amount is None or fact.unit is None:
        raise AuthorError(
            f"Säännössä ”{fact_id}” ei ole määrää.",
            "Käytä sivulla sanaa fakta tai lisää määrä ja yksikkö tiedostoon data/maaraajat.yml.",
        )
    return quantity(fact.amount, fact.unit, form, language)


def cited(document: Document, at: Path) -> set[str]:
    """The ids of the facts that the texts under a path of a document cite."""
    value = document.values
    for step in at:
        value = value[step] if isinstance(value, dict) and isinstance(step, str) else None
    return set(_cited(value))


def _cited(value: Value) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _cited(part)
    elif isinstance(value, str):
        yield from (match["id"] for match in CALL.finditer(value))


def expand(document: Document, facts: Items[LegalFact], unread: Unread) -> tuple[Value, list[Problem]]:
    """The document's values with every cited fact in words, and what could not be cited."""
    problems: list[Problem] = []

    def walk(value: Value, path: Path) -> Value:
        if isinstance(value, dict):
            return {name: walk(part, (*path, name)) for name, part in value.items()}
        if isinstance(value, list):
            return [walk(part, (*path, index)) for index, part in enumerate(value)]
        if isinstance(value, str) and "{" in value:
            return _text(value, path)
        return value

    def _text(text: str, path: Path) -> str:
        name = next((part for part in reversed(path) if isinstance(part, str)), "")
        language = next((row.id for row in TRANSLATIONS if name.endswith(f"_{row.id}")), FINNISH)

        def cited(match: re.Match[str]) -> str:
            try:
                return deadline(facts, match["id"], match["form"] or "perus", language)
            except AuthorError as error:
                if error.target is None or not unread.has(*error.target):
                    problems.append(document.problem(path, error.what, error.fix))
                return "…"

        text = CALL.sub(cited, text)
        if LEFTOVER.search(text):
            problems.append(
                document.problem(
                    path,
                    "Tekstissä on aaltosulkeita, joita ei ymmärretä.",
                    'Kirjoita {{ määräaika("tunnus") }} tai poista sulkeet.',
                )
            )
        return text

    return walk(document.values, ()) if document.braces else document.values, problems
