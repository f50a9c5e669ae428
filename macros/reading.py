"""One YAML text becomes values and problems, each value with the line it was written on."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from .problems import Problem
from .yaml_faults import explain

Path = tuple[str | int, ...]
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

CUT_COMMENT = re.compile(r"^\s*(?:- )?[^\s#'\"|>][^:'\"]*:\s+[^'\"\s#][^'\"]* #")
DASH_WITHOUT_SPACE = re.compile(r"^\s*-[^\W\d_]\w*")


@dataclass(frozen=True)
class Document:
    """A YAML file as plain values (words as written) with the line of every key and item."""

    file: str
    values: Any
    lines: dict[Path, int]
    problems: tuple[Problem, ...]

    def line(self, path: Path) -> int:
        """The line of a path, or of its nearest parent that has one."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path, 1)


@cache
def read(file: str, text: str, first_line: int = 1) -> Document:
    """Read a YAML text; `first_line` is the line of the file where the text begins."""
    text = unicodedata.normalize("NFC", text)
    lines: dict[Path, int] = {}
    problems: list[Problem] = []
    try:
        node = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        line, what, fix = explain(error, text)
        return Document(file, None, {}, (Problem(file, line + first_line, "", what, fix),))
    if node is None:
        return Document(file, None, {}, (Problem(file, first_line, "", "Tiedosto on tyhjä.", "Kirjoita kentät tai poista tiedosto."),))
    values = _value(node, (), lines, problems, file, first_line)
    problems += _silent_faults(file, text, first_line)
    return Document(file, values, lines, tuple(problems))


def _value(node: yaml.Node, path: Path, lines: dict[Path, int], problems: list[Problem], file: str, first_line: int) -> Any:
    lines.setdefault(path, node.start_mark.line + first_line)
    if isinstance(node, yaml.MappingNode):
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + first_line
            if not isinstance(key_node, yaml.ScalarNode):
                problems.append(Problem(file, line, dotted(path), "Kentän nimi ei ole sana.", "Kirjoita kentät muodossa ”nimi: arvo”."))
                continue
            key = key_node.value
            if key in result:
                problems.append(Problem(file, line, dotted((*path, key)), "Sama kenttä on kahdesti.", "Poista toinen tai yhdistä ne."))
                continue
            lines[(*path, key)] = line
            result[key] = _value(value_node, (*path, key), lines, problems, file, first_line)
        return result
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, index), lines, problems, file, first_line) for index, item in enumerate(node.value)]
    return node.value


def _silent_faults(file: str, text: str, first_line: int) -> list[Problem]:
    """Two mistakes that YAML accepts: ` #` that cuts a text short, and `-sana` without a space."""
    found = []
    block_indent: int | None = None
    for number, line in enumerate(text.splitlines(), start=first_line):
        indent = len(line) - len(line.lstrip())
        if block_indent is not None:
            if not line.strip() or indent > block_indent:
                continue
            block_indent = None
        if re.search(r":\s*[|>][+-]?\s*$", line):
            block_indent = indent
        elif CUT_COMMENT.match(line):
            found.append(Problem(file, number, "", "Merkki # katkaisee tekstin: loppu jää huomautukseksi.", "Kirjoita koko teksti lainausmerkkeihin."))
        elif DASH_WITHOUT_SPACE.match(line):
            found.append(Problem(file, number, "", "Luettelon viivan jälkeen puuttuu välilyönti.", "Kirjoita ”- ” ja sitten teksti."))
    return found


def dotted(path: Path) -> str:
    """A path as an author reads it: vaiheet[2].tekee."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text
