"""The card of questions: those of each situation, in every language, so that two can stand side by side."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import QuestionSet
from ...model.card_question import FamilyQuestion
from ...model.tables import LANGUAGES
from ...site.here import Here


@dataclass(frozen=True)
class Asked:
    """A question with its id, which a link can carry."""

    id: str
    text: str


@dataclass(frozen=True)
class Situation:
    """The questions of a situation."""

    id: str
    name: str
    questions: list[Asked]


@dataclass(frozen=True)
class Card:
    """What the card shows, and for its script every question in every language."""

    situations: list[Situation]
    languages: list[tuple[str, str]]
    data: dict[str, object]


def card(here: Here) -> Card:
    """The questions of the register in the page's language and in the others."""
    sets = here.catalog.of(QuestionSet)
    asked = {
        f"{name}-{number}": question for name, row in sets.items() for number, question in enumerate(row.questions, 1)
    }
    situations = [
        Situation(
            name,
            here.says(row, "name"),
            [Asked(f"{name}-{number}", here.says(one, "text")) for number, one in enumerate(row.questions, 1)],
        )
        for name, row in sets.items()
    ]
    others = [(row.id, row.name) for row in LANGUAGES.values() if row.id != here.language]
    data: dict[str, object] = {
        "language": here.language,
        "questions": {name: _in_all(question) for name, question in asked.items()},
    }
    return Card(situations, others, data)


def _in_all(question: FamilyQuestion) -> dict[str, str]:
    return {language: question.says("text", language) for language in LANGUAGES}
