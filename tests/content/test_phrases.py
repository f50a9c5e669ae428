"""Words of the interface: every language has them all, each is told once, and none is left over."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from macros.model import Page
from macros.site.phrases import MissingPhrase, phrases
from macros.source.names import slug

ROOT = Path(__file__).parent.parent.parent
SOURCES = [
    file
    for folder in ("macros", "publish", "theme")
    for file in (ROOT / folder).rglob("*")
    if file.suffix in (".py", ".html", ".md", ".js", ".typ")
]


def used() -> set[str]:
    """Everything between quotation marks in our code and templates, and the words that papers name after a dot."""
    text = "\n".join(file.read_text("utf-8") for file in SOURCES)
    return {
        *re.findall(r"""["']([\w.-]+)["']""", text),
        *(f"paperi.{name}" for name in re.findall(r"""(?:sanat\.|words\[")(\w+)""", text)),
    }


@pytest.mark.parametrize("language", phrases())
def test_every_language_has_the_same_words(language: str) -> None:
    assert list(phrases()[language]) == list(phrases()["fi"]), "samat sanat samassa järjestyksessä"


def test_no_phrase_is_unused() -> None:
    asked = used()
    left = [name for name in phrases()["fi"] if name not in asked and not name.startswith("muoto.")]
    assert left == []


def test_every_format_has_a_name() -> None:
    formats = get_args(get_args(Page.model_fields["prints"].annotation)[0])
    named = {name.split("-")[0] for name in phrases()["fi"].room("muoto")}
    assert named == {*(slug(format).split("-")[0] for format in formats), "paketti"}


def test_no_phrase_is_told_twice() -> None:
    told = Counter(word.casefold() for word in phrases()["fi"].values() if word)
    assert [word for word, times in told.items() if times > 1] == []


def test_missing_phrase_names_its_file() -> None:
    with pytest.raises(MissingPhrase, match=r"macros/sanat/sv\.yml: sana ”olematon” puuttuu"):
        phrases()["sv"]["olematon"]
