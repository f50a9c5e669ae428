"""The words of the interface, the pages and the papers: one file a language, one reader."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from ..model import Edition
from ..source.naming import naming
from ..source.reading import LOADER

FOLDER = Path(__file__).parent.parent / "sanat"


class MissingPhrase(Exception):
    """A word that a template asks for and a language does not have."""


class Phrases(dict[str, str]):
    """The words of a language by name; asking for one that is not there stops the build, templates that forgive missing keys too."""

    def __init__(self, language: str, edition: Edition | None = None) -> None:
        self.file = FOLDER / f"{language}.yml"
        words: dict[str, str] = yaml.load(self.file.read_text("utf-8"), LOADER)
        if edition:  # a county calls the site what it will
            called = naming(edition)
            words = {name: called.text(word) for name, word in words.items()}
            words |= {"nimi": edition.says("name", language), "nimi.lyhyt": edition.says("short", language)}
        super().__init__(words)

    def __missing__(self, name: str) -> str:
        raise MissingPhrase(f"macros/sanat/{self.file.name}: sana ”{name}” puuttuu")

    def room(self, name: str) -> dict[str, str]:
        """The words whose names begin with a room, by the rest of their names: room("paperi")["versio"]."""
        return {key.removeprefix(f"{name}."): word for key, word in self.items() if key.startswith(f"{name}.")}


@cache
def phrases(edition: Edition | None = None) -> dict[str, Phrases]:
    """The words of every language that has a file, in a county's edition with its names; kept until ”phrases.cache_clear()”, which the preview calls before each build."""
    return {file.stem: Phrases(file.stem, edition) for file in sorted(FOLDER.glob("*.yml"))}
