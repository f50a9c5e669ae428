"""Invitations that tell everything: what each kind of meeting is, in every language, with the questions of that meeting."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Invitation, QuestionSet
from ...model.tables import LANGUAGES
from ...site.here import Here
from ...site.phrases import phrases

LINE = "_" * 24
QUESTIONS = 10
# phrases of the frame, in every language
FRAME = (
    "otsikko",
    "milloin",
    "missä",
    "kesto",
    "ketkä",
    "päätetään",
    "ei_päätetä",
    "tarvitset",
    "järjestyy",
    "soita",
    "kysymykset",
)


@dataclass(frozen=True)
class Meeting:
    """An invitation in one language: who comes and why, how long, what is decided and what not, what one may ask."""

    id: str
    name: str
    length: str
    attendees: list[str]
    decided: str
    not_decided: str
    questions: list[str]


@dataclass(frozen=True)
class Invitations:
    """Every kind of meeting in the page's language; `languages` are those an invitation can be written in, the page's own first."""

    meetings: list[Meeting]
    line: str
    languages: list[tuple[str, str]]
    data: dict[str, object]


def invitations(here: Here) -> Invitations:
    """The invitations of the register on a page."""
    rows = here.catalog.of(Invitation)
    languages = sorted(((row.id, row.name) for row in LANGUAGES.values()), key=lambda row: row[0] != here.language)
    meetings = {
        language: {name: _meeting(here, name, row, language) for name, row in rows.items()} for language in LANGUAGES
    }
    data: dict[str, object] = {
        "line": LINE,
        "meetings": {
            language: {name: {**vars(row)} for name, row in found.items()} for language, found in meetings.items()
        },
        "frames": {language: {key: phrases()[language][f"kutsu.{key}"] for key in FRAME} for language in LANGUAGES},
    }
    return Invitations(list(meetings[here.language].values()), LINE, languages, data)


def _meeting(here: Here, name: str, row: Invitation, language: str) -> Meeting:
    asked = here.catalog.of(QuestionSet)[row.questions].questions[:QUESTIONS]
    return Meeting(
        name,
        row.says("name", language),
        row.says("length", language),
        [one.says("who", language) for one in row.attendees],
        row.says("decided", language),
        row.says("not_decided", language),
        [one.says("text", language) for one in asked],
    )
