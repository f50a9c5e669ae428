"""The words of the interface, the pages and the papers: one file a language, one reader."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from ..model import Edition
from ..model.tables import LANGUAGES
from ..source.reading import LOADER

FOLDER = Path(__file__).parent.parent / "sanat"


NAMES: dict[str, dict[str, str]] = {}  # what a county calls the site, by language


class MissingPhrase(Exception):
    """A word that a template asks for and a language does not have."""


class Phrases(dict[str, str]):
    """The words of a language by name; asking for one that is not there stops the build, templates that forgive missing keys too."""

    def __init__(self, language: str) -> None:
        self.file = FOLDER / f"{language}.yml"
        super().__init__(yaml.load(self.file.read_text("utf-8"), LOADER) | NAMES.get(language, {}))

    def __missing__(self, name: str) -> str:
        raise MissingPhrase(f"macros/sanat/{self.file.name}: sana ”{name}” puuttuu")

    def room(self, name: str) -> dict[str, str]:
        """The words whose names begin with a room, by the rest of their names: room("paperi")["versio"]."""
        return {key.removeprefix(f"{name}."): word for key, word in self.items() if key.startswith(f"{name}.")}


def call(edition: Edition | None) -> None:
    """Call the site what the county calls it, or with None what the core does: it is a word like the others."""
    names = {
        language: {"nimi": edition.says("name", language), "nimi.lyhyt": edition.says("short", language)}
        for language in LANGUAGES
        if edition
    }
    if names != NAMES:
        NAMES.clear()
        NAMES.update(names)
        phrases.cache_clear()


@cache
def phrases() -> dict[str, Phrases]:
    """The words of every language that has a file; kept until ”phrases.cache_clear()”, which the preview calls before each build."""
    return {file.stem: Phrases(file.stem) for file in sorted(FOLDER.glob("*.yml"))}
