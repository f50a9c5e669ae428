"""One mistake in a file of content, made at a place its name decides: what an author's slip does to a real file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

import yaml

from macros.model.fields import Reference
from macros.model.values import _day

from .source_fields import Source


@dataclass(frozen=True)
class Mutation:
    """A changed file: its new name and bytes, and the line its author must look at; the last one when either of two may be the wrong one."""

    kind: str
    file: str
    name: str
    content: bytes
    line: int
    last: int


def with_lines(source: Source, kind: str, start: int, end: int, new: list[str], line: int, last: int = 0) -> Mutation:
    text = "".join([*source.lines[:start], *new, *source.lines[end:]])
    return Mutation(kind, source.file, source.file, text.encode(), line, last or line)


def whole(source: Source, kind: str, content: bytes, name: str | None = None) -> Mutation:
    return Mutation(kind, source.file, name or source.file, content, 1, 1)


def deleted(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.info.is_required()):
        yield with_lines(source, "poistettu kenttä", field.line, field.end, [], field.parent + 1)


def misspelt_key(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: True, begins=True):
        line = source.lines[field.line]
        yield with_lines(
            source,
            "väärin kirjoitettu kenttä",
            field.line,
            field.line + 1,
            [line.replace(f"{field.key}:", f"{field.key}x:", 1)],
            field.line + 1,
        )


def misspelt_reference(source: Source) -> Iterator[Mutation]:
    if field := source.pick(
        lambda field: any(isinstance(mark, Reference) for mark in field.marks()) and bool(field.value.value),
        begins=True,
    ):
        node = field.value.value[-1] if isinstance(field.value, yaml.SequenceNode) else field.value
        number = node.end_mark.line + source.first
        line, column = source.lines[number], node.end_mark.column
        yield with_lines(
            source,
            "väärin kirjoitettu viittaus",
            number,
            number + 1,
            [line[:column] + "xyz" + line[column:]],
            number + 1,
        )


def doubled(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.end - field.line < 30):
        yield with_lines(
            source, "kenttä kahdesti", field.end, field.end, source.lines[field.line : field.end], field.end + 1
        )


def text_as_list(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.one_line, begins=True):
        line, start, end = source.lines[field.line], field.value.start_mark.column, field.value.end_mark.column
        yield with_lines(
            source,
            "luettelo tekstin paikalla",
            field.line,
            field.line + 1,
            [f"{line[:start]}[a, b]{line[end:]}"],
            field.line + 1,
        )


def list_as_text(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: isinstance(field.value, yaml.SequenceNode)):
        indent = source.lines[field.line][: len(source.lines[field.line]) - len(source.lines[field.line].lstrip())]
        yield with_lines(
            source,
            "teksti luettelon paikalla",
            field.line,
            field.end,
            [f"{indent}{field.key}: yksi teksti\n"],
            field.line + 1,
        )


def badly_indented(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.line > field.parent):
        line = " " + source.lines[field.line]
        last = (
            field.end + 1 if field.line == field.parent + 1 else 0
        )  # a first key may stand anywhere: the second is odd
        yield with_lines(source, "väärä sisennys", field.line, field.line + 1, [line], field.line + 1, last)
    rows = [
        number
        for number, line in enumerate(source.lines)
        if line.lstrip().startswith("- ") and source.fields[0].line < number < source.fields[-1].end
    ]
    if rows:
        number = rows[sum(source.file.encode()) % len(rows)]
        after = after_block(source.lines, number)
        yield with_lines(
            source, "kohta väärin sisennetty", number, number + 1, [" " + source.lines[number]], number + 1, after + 1
        )


def after_block(lines: Sequence[str], number: int) -> int:
    """The row where a reader first meets something odd: the next one, but after the text of a row that begins a block."""
    if not lines[number].rstrip().endswith((">-", "|-", ">", "|")):
        return number + 1
    depth = [len(line) - len(line.lstrip()) for line in lines]
    return next((row for row in range(number + 1, len(lines)) if depth[row] <= depth[number]), number + 1)


def tabbed(source: Source) -> Iterator[Mutation]:
    rows = [field.line for field in source.fields if source.lines[field.line].startswith(" ")] or [
        source.fields[0].line
    ]
    number = rows[sum(source.file.encode()) % len(rows)]
    yield with_lines(source, "sarkain", number, number + 1, ["\t" + source.lines[number].lstrip()], number + 1)


def bad_date(source: Source) -> Iterator[Mutation]:
    if field := source.pick(
        lambda field: any(getattr(mark, "func", None) is _day for mark in field.marks()), begins=True
    ):
        indent = source.lines[field.line].split(field.key)[0]
        yield with_lines(
            source, "väärä päivä", field.line, field.line + 1, [f"{indent}{field.key}: 22.11.2026\n"], field.line + 1
        )


def open_quote(source: Source) -> Iterator[Mutation]:
    if field := source.pick(lambda field: field.one_line and not field.value.style, begins=True):
        line, start = source.lines[field.line], field.value.start_mark.column
        yield with_lines(
            source, "lainausmerkki auki", field.line, field.line + 1, [f'{line[:start]}"{line[start:]}'], field.line + 1
        )


def ruined(source: Source) -> Iterator[Mutation]:
    yield whole(source, "tyhjä tiedosto", b"")
    yield whole(source, "roskaa", b"\x89PNG\r\n\x1a\n\x00\xff" + source.content[:200])


def renamed(source: Source) -> Iterator[Mutation]:
    place = PurePosixPath(source.file)
    yield whole(
        source,
        "väärä nimi",
        source.content,
        place.with_name(f"{place.stem.replace('-', ' ').capitalize()}{place.suffix}").as_posix(),
    )
    yield whole(source, "väärä pääte", source.content, f"{source.file}.txt")


MAKERS = (
    deleted,
    misspelt_key,
    misspelt_reference,
    doubled,
    text_as_list,
    list_as_text,
    badly_indented,
    tabbed,
    bad_date,
    open_quote,
    ruined,
    renamed,
)
