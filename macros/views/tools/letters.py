"""Letters that a parent, a young person or a relative may send: each to fill on paper, and for the script in every language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...model import Letter
from ...model.tables import LANGUAGES, LETTER_SENDERS
from ...site.here import Here
from ...site.phrases import phrases

BLANK = re.compile(r"\{\w+\}")
LINE = "_" * 24
FRAME = ("kirje.paiva", "kirje.vastaus", *dict.fromkeys(name for _, names in LETTER_SENDERS.values() for name in names))


@dataclass(frozen=True)
class Blank:
    """A letter with lines to write on, the last of them for names, and when its answer comes."""

    id: str
    name: str
    to: str
    paragraphs: list[str]
    names: list[str]
    answer: str


@dataclass(frozen=True)
class Letters:
    """Every letter in the page's language, by who sends it; `languages` are those a letter can be written in, the page's own first."""

    groups: list[tuple[str, list[Blank]]]
    line: str
    languages: list[tuple[str, str]]
    data: dict[str, object]


def letters(here: Here) -> Letters:
    """The letters of the register on a page."""
    rows = here.catalog.of(Letter)
    own = here.language
    languages = sorted(((row.id, row.name) for row in LANGUAGES.values()), key=lambda row: row[0] != own)
    data: dict[str, object] = {
        "language": own,
        "line": LINE,
        "letters": {name: _told(here, row) for name, row in rows.items()},
        "frames": {language: {_short(name): phrases()[language][name] for name in FRAME} for language in LANGUAGES},
    }
    groups = [
        (here.t(phrase), [_blank(here, name, row) for name, row in rows.items() if row.sender == sender])
        for sender, (phrase, _) in LETTER_SENDERS.items()
    ]
    return Letters([group for group in groups if group[1]], LINE, languages, data)


def _blank(here: Here, name: str, row: Letter) -> Blank:
    text = BLANK.sub(LINE, here.says(row, "text"))
    names = [here.t(name) for name in LETTER_SENDERS[row.sender][1]]
    return Blank(
        name, here.says(row, "name"), here.says(row, "to"), text.split("\n\n"), names, here.says(row, "answer")
    )


def _told(here: Here, row: Letter) -> dict[str, object]:
    """A letter for the script: its texts in every language, what is asked and when the answer comes in the page's."""
    return {
        **{key: {language: row.says(key, language) for language in LANGUAGES} for key in ("name", "to", "text")},
        "names": [_short(name) for name in LETTER_SENDERS[row.sender][1]],
        "answer": here.says(row, "answer"),
        "fields": [{"id": field.slug, "question": here.says(field, "question")} for field in row.fields],
    }


def _short(phrase: str) -> str:
    """A phrase of letters as the script knows it."""
    return phrase.removeprefix("kirje.")
