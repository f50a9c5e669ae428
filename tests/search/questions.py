"""Lists of questions: kyselyt.yml, and any other of the same form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

LANGUAGES = {"ruotsi": "sv", "englanti": "en"}


@dataclass(frozen=True)
class Question:
    """What somebody types; `pages` are ids, or ids with a language, that are good answers."""

    text: str
    kind: str
    who: str
    pages: tuple[str, ...]
    held_out: bool

    @property
    def language(self) -> str:
        """The language of the page the question is asked on."""
        return LANGUAGES.get(self.kind, "fi")


def _read() -> dict[str, list[object]]:
    content = yaml.safe_load((Path(__file__).parent / "kyselyt.yml").read_text("utf-8"))
    assert isinstance(content, dict)
    return content


def questions() -> list[Question]:
    """The questions in their order."""
    return [
        Question(row["haku"], row["laji"], row["kuka"], tuple(row["sivut"]), row.get("sivussa", False))
        for row in _read()["kysymykset"]
        if isinstance(row, dict)
    ]


def listed(path: Path) -> tuple[list[Question], list[str]]:
    """The questions of a list by kind, where a page's id means the page in the language of the question; and those the site has no answer to, if it has any."""
    content = yaml.safe_load(path.read_text("utf-8"))
    rows = []
    for row in content["kysymykset"]:
        language = LANGUAGES.get(row["laji"], "fi")
        pages = tuple(page if "/" in page else f"{page}/{language}" for page in row["sivut"])
        rows.append(Question(row["haku"], row["laji"], row["laji"], pages, held_out=True))
    return rows, [str(text) for text in content.get("vastaamatta", ())]


def unanswerable() -> list[str]:
    """Questions the site has no answer to."""
    return [str(text) for text in _read()["vastaamatta"]]
