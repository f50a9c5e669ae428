"""What is told once and used everywhere: languages, units, doors, groups. A row that lacks something stops everything."""

from __future__ import annotations

from collections.abc import Iterable

from .doors import DOORS, FAMILY, Door
from .groups import (
    CHANGE_GRADES,
    CHECK_TOPICS,
    CONTACT_AUDIENCES,
    EVERY_PROCESS,
    FACT_GROUPS,
    INFORMATION_ANSWERS,
    LETTER_SENDERS,
    OWN_PROCESSES,
    PAGE_TYPES,
    PROCESS_PARTS,
    ROLE_GROUPS,
    SECTION_MARKS,
    SILENCE_SCOPES,
    STATUTE_GROUPS,
    STEP_GROUNDS,
    TRAINING_KINDS,
    WORK_SUPPORT,
)
from .languages import AGE_WORDS, FINNISH, FORMS, LANGUAGES, RULE_WORDS, TRANSLATIONS, Language
from .menu import MENU, Part
from .readers import ADULT, READERS, Reader
from .units import LENGTHS, UNITS, Unit


def _complete(what: str, given: Iterable[str], wanted: Iterable[str]) -> None:
    if set(given) != set(wanted):
        raise ValueError(f"{what}: missing or unknown {sorted(set(given) ^ set(wanted))}")


for _language in LANGUAGES.values():
    _complete(f"forms of {_language.id}", _language.forms, FORMS)
for _door in DOORS.values():
    _complete(f"names of the door {_door.id}", _door.names, LANGUAGES)
for _type, _names in PAGE_TYPES.items():
    _complete(f"names of the page type {_type}", _names, LANGUAGES)
for _unit in UNITS.values():
    _complete(f"words of the unit {_unit.id}", _unit.words, LANGUAGES)
    _complete(f"typed words of the unit {_unit.id}", _unit.typed, LANGUAGES)
    for _language in LANGUAGES.values():
        if len(_unit.words[_language.id]) != len(_language.cases):
            raise ValueError(f"words of the unit {_unit.id} in {_language.id}: wanted {_language.cases}")

__all__ = [
    "ADULT",
    "AGE_WORDS",
    "CHANGE_GRADES",
    "CHECK_TOPICS",
    "CONTACT_AUDIENCES",
    "DOORS",
    "EVERY_PROCESS",
    "FACT_GROUPS",
    "FAMILY",
    "FINNISH",
    "FORMS",
    "INFORMATION_ANSWERS",
    "LANGUAGES",
    "LENGTHS",
    "LETTER_SENDERS",
    "MENU",
    "OWN_PROCESSES",
    "PAGE_TYPES",
    "PROCESS_PARTS",
    "READERS",
    "ROLE_GROUPS",
    "RULE_WORDS",
    "SECTION_MARKS",
    "SILENCE_SCOPES",
    "STATUTE_GROUPS",
    "STEP_GROUNDS",
    "TRAINING_KINDS",
    "TRANSLATIONS",
    "UNITS",
    "WORK_SUPPORT",
    "Door",
    "Language",
    "Part",
    "Reader",
    "Unit",
]
