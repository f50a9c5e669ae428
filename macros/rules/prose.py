"""Rules of prose: a number that data knows is cited, not typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..model import LegalFact
from ..model.tables import LANGUAGES, UNITS
from ..site.site import Site
from ..source.markup import markup
from ..source.names import LAYER
from ..source.problems import Problem
from ..source.reading import Document, Path, Value

CHECKED = ("data/prosessit/", "data/roolit/", "data/paatosvalta.yml", "data/yhteystiedot.yml")
Amounts = dict[tuple[float, str], str]
# what the words of a unit begin with, in any language
BEGINNINGS = {name: "|".join(filter(None, unit.typed.values())) for name, unit in UNITS.items()}
NAMES = list(BEGINNINGS)
FIGURES = {
    word: float(amount)
    for language in LANGUAGES.values()
    for amount, words in language.numbers.items()
    for word in words.split("|")
}
TYPED = re.compile(
    rf"(?<![\w.,:–-])(?P<number>\d+(?:,\d+)?|{'|'.join(FIGURES)})\.?[ \u00a0-]"
    rf"(?:{'|'.join(f'(?P<u{place}>(?:{words})' + chr(92) + 'w*)' for place, words in enumerate(BEGINNINGS.values()))})",
    re.I,
)
SIGNS = set("`~{")  # without these a text is prose as it stands


def facts_are_cited(site: Site) -> Iterator[Problem]:
    """One fact, one place: a typed number would stay when the law changes."""
    facts = _amounts(site)
    for page in site.catalog.texts:
        for start, text, name in _found(page.markup.prose, facts):
            yield page.at(page.markup.line(start), *_said(text, name))
    for document in site.catalog.documents:
        if document.file.removeprefix(f"{LAYER}/").startswith(CHECKED):
            yield from _in_values(document, document.values, (), facts)


def _amounts(site: Site) -> Amounts:
    """For each number with its unit the first fact that has it."""
    found: Amounts = {}
    for name, fact in site.catalog.of(LegalFact).items():
        if fact.amount is not None and fact.unit is not None and fact.amount > 1:
            found.setdefault((fact.amount, fact.unit), name)
    return found


def _found(text: str, facts: Amounts) -> Iterator[tuple[int, str, str]]:
    for start, typed, amount, unit in _typed(text):
        name = facts.get((amount, unit))
        if name is not None:
            yield start, typed, name


@cache
def _typed(text: str) -> list[tuple[int, str, float, str]]:
    """Every number with a unit in a text, as (place, as typed, number, unit); remembered, since most texts stay as they were."""
    found = []
    for match in TYPED.finditer(text):
        figure = match["number"].casefold()
        amount = FIGURES.get(figure) or float(figure.replace(",", "."))
        found.append((match.start(), match[0], amount, NAMES[int((match.lastgroup or "")[1:])]))
    return found


def _said(text: str, name: str) -> tuple[str, str]:
    return (
        f"Luku ”{text}” on kirjoitettu tekstiin, vaikka se on tiedoissa.",
        f'Kirjoita {{{{ määräaika("{name}") }}}} tai sen säännön tunnus, jota tarkoitat.',
    )


def _in_values(document: Document, value: Value, path: Path, facts: Amounts) -> Iterator[Problem]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _in_values(document, part, (*path, key), facts)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _in_values(document, part, (*path, index), facts)
    elif isinstance(value, str):
        for _, text, name in _found(markup(value).prose if SIGNS & set(value) else value, facts):
            yield document.problem(path, *_said(text, name))
