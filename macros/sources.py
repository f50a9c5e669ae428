"""Markdown pages as written: front matter, title, body, each with its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import cast

from .checking import check
from .model import Page
from .problems import Problem
from .reading import Document, Path, dotted, read

FRONT = re.compile(r"\A---\r?\n(?P<front>.*?)^---[ \t]*\r?\n", re.S | re.M)
HEADING = re.compile(r"^# (?P<title>.+?)\s*$", re.M)


@dataclass(frozen=True)
class MarkdownPage:
    """One file of docs/: `path` is relative to docs/, `body_line` the line where the body begins."""

    path: str
    document: Document
    page: Page | None
    title: str
    body: str
    body_line: int
    problems: tuple[Problem, ...]

    def problem(self, path: Path, what: str, fix: str) -> Problem:
        """A problem in the front matter."""
        return Problem(self.document.file, self.document.line(path), dotted(path), what, fix)

    def at(self, line: int, what: str, fix: str) -> Problem:
        """A problem in the body, `line` counted from 0 in the body."""
        return Problem(self.document.file, self.body_line + line, "", what, fix)


def decoded(file: FilePath, relative: str) -> tuple[str, Problem | None]:
    """The text of a file, or a problem when it is not text."""
    try:
        return file.read_bytes().decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = file.read_bytes()[: error.start].count(b"\n") + 1
        return "", Problem(relative, line, "", "Tiedostoa ei voi lukea tekstinä.", "Tallenna tiedosto UTF-8-muodossa tai palauta edellinen versio.")


def markdown_pages(root: FilePath) -> Iterator[MarkdownPage]:
    """Every Markdown file of docs/, in the order of their paths."""
    docs = root / "docs"
    for file in sorted(docs.rglob("*.md")):
        relative = file.relative_to(root).as_posix()
        text, problem = decoded(file, relative)
        path = file.relative_to(docs).as_posix()
        if problem is not None:
            yield MarkdownPage(path, Document(relative, None, {}, ()), None, "", "", 1, (problem,))
        else:
            yield page_of(path, relative, text)


def page_of(path: str, file: str, text: str) -> MarkdownPage:
    """One page from its text; whatever is wrong is in its problems."""
    match = FRONT.match(text)
    if not match:
        fault = Problem(file, 1, "", "Sivun alkutiedot puuttuvat.", "Aloita sivu rivillä --- ja kirjoita alkutiedot; katso malli ylläpitäjän oppaasta.")
        return MarkdownPage(path, Document(file, None, {}, ()), None, "", text, 1, (fault,))
    document = read(file, match["front"], 2)
    body, body_line = text[match.end() :], text[: match.end()].count("\n") + 1
    problems = list(document.problems)
    page = None
    if document.values is not None:
        item, found = check(Page, document, document.values)
        page, problems = cast("Page | None", item), problems + found
    titles = HEADING.findall(re.sub(r"^```.*?^```", "", body, flags=re.S | re.M))
    if len(titles) != 1:
        what = "Sivulta puuttuu pääotsikko." if not titles else "Sivulla on monta pääotsikkoa."
        problems.append(Problem(file, body_line, "", what, "Kirjoita alkutietojen jälkeen yksi rivi, joka alkaa merkeillä ”# ”."))
    return MarkdownPage(path, document, page, titles[0] if titles else "", body, body_line, tuple(problems))
