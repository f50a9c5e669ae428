"""Rules of prose: a number that data knows is cited, not typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..problems import Problem
from ..reading import Document, Path, dotted
from ..site import Site

# the beginnings of each unit's words in Finnish, Swedish and English
STEMS = {
    "arkipäivä": "arkipäiv|vardag|working day|weekday",
    "päivä": "päiv|pv|dag|day",
    "vuorokausi": "vuorokau|vuorokaut|vrk|dygn",
    "viikko": "viikko|viiko|vk|veck|week",
    "kuukausi": "kuukau|kk|månad|month",
    "vuosi": "vuo[dst]|vuotias|vuotia|år|year",
    "tunti": "tun[tn]|h\\b|timm|hour",
    "lapsi": "las[tp]|barn|child",
    "prosentti": "prosen|%|procent|per cent",
}
WORDS = {
    2: "kaksi|kahden|kahdessa|två|two", 3: "kolme|kolmen|kolmessa|tre|three", 5: "viisi|viiden|viidessä|fem|five",
    6: "kuusi|kuuden|kuudessa|sex|six", 7: "seitsemän|seitsemäs|seitsemäntenä|seitsemässä|sju|sjunde|seven|seventh",
    30: "kolmekymmentä|kolmenkymmenen|trettio|thirty",
}  # fmt: skip
CHECKED = ("data/prosessit/", "data/roolit/", "data/paatosvalta.yml", "data/yhteystiedot.yml")
MACRO = re.compile(r"\{\{.*?\}\}|`[^`\n]*`", re.S)


def facts_are_cited(site: Site) -> Iterator[Problem]:
    """One fact, one place: a typed number would stay when the law changes."""
    patterns = _patterns(site)
    if not patterns:
        return
    for page in site.catalog.markdown.values():
        body = MACRO.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), page.body)
        for start, text, name in _found(body, patterns):
            yield page.at(body[:start].count("\n"), *_said(text, name))
    for document in site.catalog.documents:
        if document.file.startswith(CHECKED):
            yield from _in_values(document, document.values, (), patterns)


def _patterns(site: Site) -> list[tuple[re.Pattern[str], str]]:
    """For each number with its unit one pattern and one fact that has it, a confirmed deadline before others."""
    found: dict[tuple[float, str], str] = {}
    for name, fact in site.catalog.facts.items():
        if fact.amount is not None and fact.unit in STEMS and fact.amount > 1:
            found.setdefault((fact.amount, fact.unit), name)
    return [(re.compile(rf"(?<![\w.,:–-])(?:{_number(amount)})\.?[ \u00a0-](?:{STEMS[unit]})\w*", re.I), name) for (amount, unit), name in found.items()]


def _number(amount: float) -> str:
    figure = re.escape(f"{amount:g}".replace(".", ","))
    return f"{figure}|{WORDS[int(amount)]}" if amount in WORDS else figure


def _found(text: str, patterns: list[tuple[re.Pattern[str], str]]) -> Iterator[tuple[int, str, str]]:
    for pattern, name in patterns:
        for match in pattern.finditer(text):
            yield match.start(), match[0], name


def _said(text: str, name: str) -> tuple[str, str]:
    return f"Luku ”{text}” on kirjoitettu tekstiin, vaikka se on tiedoissa.", f'Kirjoita {{{{ määräaika("{name}") }}}} tai sen säännön tunnus, jota tarkoitat.'


def _in_values(document: Document, value: Any, path: Path, patterns: list[tuple[re.Pattern[str], str]]) -> Iterator[Problem]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _in_values(document, part, (*path, key), patterns)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _in_values(document, part, (*path, index), patterns)
    elif isinstance(value, str):
        for _, text, name in _found(MACRO.sub("", value), patterns):
            yield Problem(document.file, document.line(path), dotted(path), *_said(text, name))
