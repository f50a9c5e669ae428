"""One YAML text becomes values and problems, each value with the line it was written on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TypeAlias

import yaml

from .problems import Problem
from .signs import unseen
from .yaml_faults import DASH_SAID, explain, silent_faults

Path = tuple[str | int, ...]
Value: TypeAlias = (
    "str | list[Value] | dict[str, Value] | None"  # what an author has written; None when nothing can be read
)
SWALLOWED = (
    "Luettelon kohta on sisennetty edellisen tekstin jatkoksi.",
    "Sisennä kohta yhtä paljon kuin luettelon muut kohdat.",
)
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class Document:
    """A YAML file as plain values (words as written) with the line of every key and item; `braces` says that some text may cite a fact.

    `elsewhere` names the file of the values that were written in another file: each by its path, and all that is inside it.
    """

    file: str
    values: Value
    lines: dict[Path, int]
    problems: tuple[Problem, ...]
    braces: bool = False
    elsewhere: Mapping[Path, str] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """The line of a path, or of its nearest parent that has one."""
        return self.place(path)[1]

    def place(self, path: Path) -> tuple[str, int]:
        """The file and line of a path, or of its nearest parent that has one."""
        while path not in self.lines and path:
            path = path[:-1]
        line = self.lines.get(path, 1)
        while path not in self.elsewhere and path:
            path = path[:-1]
        return self.elsewhere.get(path, self.file), line

    def problem(self, path: Path, what: str, fix: str) -> Problem:
        """A problem at a path."""
        return Problem(*self.place(path), dotted(path), what, fix)


@cache
def read(file: str, text: str, first_line: int = 1) -> Document:
    """Read a YAML text; `first_line` is the line of the file where the text begins."""
    try:
        node = yaml.compose(text, Loader=LOADER)
    except RecursionError:
        return _too_deep(file, first_line)
    except yaml.YAMLError as error:
        line, what, fix = explain(error, text)
        return Document(file, None, {}, (Problem(file, line + first_line, "", what, fix),))
    if node is None:
        return Document(
            file,
            None,
            {},
            (Problem(file, first_line, "", "Tiedosto on tyhjä.", "Kirjoita kentät tai poista tiedosto."),),
        )
    values = _Values(file, first_line, text.splitlines())
    try:
        result = values.of(node, ())
    except RecursionError:
        return _too_deep(file, first_line)
    silent = [
        Problem(file, line + first_line, "", what, fix)
        for line, what, fix in (*values.swallowed, *silent_faults(text), *unseen(text))
    ]
    if any(row.what in (DASH_SAID[0], SWALLOWED[0]) for row in silent):
        return Document(
            file, None, {}, tuple(silent)
        )  # items have become parts of a text: anything said of it would be a second report
    return Document(file, result, values.lines, (*values.problems, *silent), "{" in text)


def _too_deep(file: str, line: int) -> Document:
    what, fix = "Luetteloita tai kenttiä on sisäkkäin liikaa.", "Sisennä enintään muutama taso."
    return Document(file, None, {}, (Problem(file, line, "", what, fix),))


class _Values:
    """Walks the nodes of one text and notes the line of each, and what YAML accepts but we do not."""

    def __init__(self, file: str, first_line: int, rows: list[str]) -> None:
        self.file = file
        self.rows = rows
        self.swallowed: list[tuple[int, str, str]] = []
        self.first_line = first_line
        self.lines: dict[Path, int] = {}
        self.problems: list[Problem] = []
        self.seen: set[int] = set()

    def of(self, node: yaml.Node, path: Path) -> Value:
        """The plain values under a node."""
        line = self.lines.setdefault(path, node.start_mark.line + self.first_line)
        if id(node) in self.seen:
            return self._fault(line, path, "Teksti alkaa merkillä *.", "Kirjoita teksti lainausmerkkeihin.")
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.of(item, (*path, index)) for index, item in enumerate(node.value)]
        if not getattr(node, "style", None):
            items = [
                number
                for number in range(node.start_mark.line + 1, node.end_mark.line + 1)
                if self.rows[number].lstrip().startswith("- ")
            ]
            self.swallowed += [(number, *SWALLOWED) for number in items]
        return str(node.value)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Value]:
        result: dict[str, Value] = {}
        for key_node, value_node in node.value:
            line, key = key_node.start_mark.line + self.first_line, key_node.value
            if not isinstance(key_node, yaml.ScalarNode):
                self._fault(line, path, "Kentän nimi ei ole sana.", "Kirjoita kentät muodossa ”nimi: arvo”.")
            elif key in result:
                self._fault(line, (*path, key), "Sama kenttä on kahdesti.", "Poista toinen tai yhdistä ne.")
            else:
                self.lines[(*path, key)] = line
                result[key] = self.of(value_node, (*path, key))
        return result

    def _fault(self, line: int, path: Path, what: str, fix: str) -> str:
        self.problems.append(Problem(self.file, line, dotted(path), what, fix))
        return ""


def dotted(path: Path) -> str:
    """A path as an author reads it: vaiheet[2].tekee."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text
