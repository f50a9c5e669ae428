"""A file of content with the place, the model and the value of every field: where something can go wrong in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.model import KINDS, Page
from macros.source.reading import LOADER
from macros.source.written import FRONT


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
        return (
            isinstance(self.value, yaml.ScalarNode)
            and self.value.style not in ("|", ">")
            and self.value.start_mark.line == self.value.end_mark.line
        )


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
            field = Field(
                key.value,
                key.start_mark.line + self.first,
                end + self.first,
                parent + self.first,
                infos[key.value],
                value,
            )
            if not node.flow_style:
                self.fields.append(field)
            inner = next(
                (
                    part
                    for part in _parts(field.info.annotation)
                    if isinstance(part, type) and issubclass(part, BaseModel)
                ),
                None,
            )
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
        found = [
            field
            for field in self.fields
            if fits(field) and (begins or not self.lines[field.line].lstrip().startswith("- "))
        ]
        return found[sum(self.file.encode()) % len(found)] if found else None
