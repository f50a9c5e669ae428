"""One mistake in a file of content, made at a place its name decides: what an author's slip does to a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, get_args

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.model import KINDS, Page
from macros.model.fields import Reference, _day
from macros.reading import LOADER
from macros.sources import FRONT


@dataclass(frozen=True)
class Mutation:
    """A changed file: its new name and bytes, and the line its author must look at; the last one when either of two may be the wrong one."""

    kind: str
    file: str
    name: str
    content: bytes
    line: int
    last: int


@dataclass(frozen=True)
class Field:
    """A key in a block of YAML: lines from 0, `end` is the line after its value, `parent` the line of what it belongs to."""

    key: str
    line: int
    end: int
    parent: int
    info: FieldInfo
    value: yaml.Node

    def marks(self) -> list[Any]:
        return [*self.info.metadata, *_parts(self.info.annotation)]

    @property
    def one_line(self) -> bool:
        return isinstance(self.value, yaml.ScalarNode) and self.value.style not in ("|", ">") and self.value.start_mark.line == self.value.end_mark.line


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)


class Source:
    """A file with the places where something can go wrong."""

    def __init__(self, root: Path, file: str) -> None:
        self.file = file
        self.content = (root / file).read_bytes()
        self.lines = self.content.decode().splitlines(keepends=True)
        front = FRONT.match(self.content.decode())
        self.first = 1 if front else 0
        node = yaml.compose(front["front"] if front else self.content.decode(), Loader=LOADER)
        kind = None if front else KINDS[file.split("/")[1].removesuffix(".yml")]
        bottom = len(front["front"].splitlines()) if front else len(self.lines)
        self.fields: list[Field] = []
        if kind is not None and not kind.folder:
            pairs = node.value
            for number, (key, value) in enumerate(pairs):
                end = pairs[number + 1][0].start_mark.line if number + 1 < len(pairs) else bottom
                self._walk(value, kind.model, end, key.start_mark.line)
        else:
            self._walk(node, kind.model if kind else Page, bottom, node.start_mark.line)

    def _walk(self, node: yaml.MappingNode, model: type[BaseModel], bottom: int, parent: int) -> None:
        infos = {info.alias: info for info in model.model_fields.values()}
        for number, (key, value) in enumerate(node.value):
            end = node.value[number + 1][0].start_mark.line if number + 1 < len(node.value) else bottom
            field = Field(key.value, key.start_mark.line + self.first, end + self.first, parent + self.first, infos[key.value], value)
            if not node.flow_style:
                self.fields.append(field)
            inner = next((part for part in _parts(field.info.annotation) if isinstance(part, type) and issubclass(part, BaseModel)), None)
            for item, line in self._inside(value, field.line - self.first) if inner else ():
                self._walk(item, inner, min(end, item.end_mark.line), line)

    @staticmethod
    def _inside(value: yaml.Node, line: int) -> Iterator[tuple[yaml.MappingNode, int]]:
        if isinstance(value, yaml.MappingNode):
            yield value, line
        elif isinstance(value, yaml.SequenceNode):
            yield from ((item, item.start_mark.line) for item in value.value if isinstance(item, yaml.MappingNode))

    def pick(self, fits: Callable[[Field], bool], begins: bool = False) -> Field | None:
        """A field that fits, always the same one; one that begins a list item only when asked for."""
        found = [field for field in self.fields if fits(field) and (begins or not self.lines[field.line].lstrip().startswith("- "))]
        return found[sum(self.file.encode()) % len(found)] if found else None

    def with_lines(self, kind: str, start: int, end: int, new: list[str], line: int, last: int = 0) -> Mutation:
        text = "".join([*self.lines[:start], *new, *self.lines[end:]])
        return Mutation(kind, self.file, self.file, text.encode(), line, last or line)

    def whole(self, kind: str, content: bytes, name: str | None = None) -> Mutation:
        return Mutation(kind, self.file, name or self.file, content, 1, 1)


def deleted(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.info.is_required()):
        yield source.with_lines("poistettu kenttä", field.line, field.end, [], field.parent + 1)


def misspelt_key(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: True, begins=True):
        line = source.lines[field.line]
        yield source.with_lines("väärin kirjoitettu kenttä", field.line, field.line + 1, [line.replace(f"{field.key}:", f"{field.key}x:", 1)], field.line + 1)


def misspelt_reference(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: any(isinstance(mark, Reference) for mark in field.marks()) and bool(field.value.value), begins=True):
        node = field.value.value[-1] if isinstance(field.value, yaml.SequenceNode) else field.value
        number = node.end_mark.line + source.first
        line, column = source.lines[number], node.end_mark.column
        yield source.with_lines("väärin kirjoitettu viittaus", number, number + 1, [line[:column] + "xyz" + line[column:]], number + 1)


def doubled(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.end - field.line < 30):
        yield source.with_lines("kenttä kahdesti", field.end, field.end, source.lines[field.line : field.end], field.end + 1)


def text_as_list(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.one_line, begins=True):
        line, start, end = source.lines[field.line], field.value.start_mark.column, field.value.end_mark.column
        yield source.with_lines("luettelo tekstin paikalla", field.line, field.line + 1, [f"{line[:start]}[a, b]{line[end:]}"], field.line + 1)


def list_as_text(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: isinstance(field.value, yaml.SequenceNode)):
        indent = source.lines[field.line][: len(source.lines[field.line]) - len(source.lines[field.line].lstrip())]
        yield source.with_lines("teksti luettelon paikalla", field.line, field.end, [f"{indent}{field.key}: yksi teksti\n"], field.line + 1)


def badly_indented(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.line > field.parent):
        yield source.with_lines("väärä sisennys", field.line, field.line + 1, [" " + source.lines[field.line]], field.line + 1)
    rows = [number for number, line in enumerate(source.lines) if line.lstrip().startswith("- ") and source.fields[0].line < number < source.fields[-1].end]
    if rows:
        number = rows[sum(source.file.encode()) % len(rows)]
        yield source.with_lines("kohta väärin sisennetty", number, number + 1, [" " + source.lines[number]], number + 1, number + 2)


def tabbed(source: Source) -> Iterator[Mutation]:
    rows = [field.line for field in source.fields if source.lines[field.line].startswith(" ")] or [source.fields[0].line]
    number = rows[sum(source.file.encode()) % len(rows)]
    yield source.with_lines("sarkain", number, number + 1, ["\t" + source.lines[number].lstrip()], number + 1)


def bad_date(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: any(getattr(mark, "func", None) is _day for mark in field.marks()), begins=True):
        indent = source.lines[field.line].split(field.key)[0]
        yield source.with_lines("väärä päivä", field.line, field.line + 1, [f"{indent}{field.key}: 22.11.2026\n"], field.line + 1)


def open_quote(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.one_line and not field.value.style, begins=True):
        line, start = source.lines[field.line], field.value.start_mark.column
        yield source.with_lines("lainausmerkki auki", field.line, field.line + 1, [f'{line[:start]}"{line[start:]}'], field.line + 1)


def ruined(source: Source) -> Iterator[Mutation]:
    yield source.whole("tyhjä tiedosto", b"")
    yield source.whole("roskaa", b"\x89PNG\r\n\x1a\n\x00\xff" + source.content[:200])


def renamed(source: Source) -> Iterator[Mutation]:
    place = PurePosixPath(source.file)
    yield source.whole("väärä nimi", source.content, place.with_name(f"{place.stem.replace('-', ' ').capitalize()}{place.suffix}").as_posix())
    yield source.whole("väärä pääte", source.content, f"{source.file}.txt")


MAKERS = (deleted, misspelt_key, misspelt_reference, doubled, text_as_list, list_as_text, badly_indented, tabbed, bad_date, open_quote, ruined, renamed)
