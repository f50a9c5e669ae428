"""Markdown pages as written: front matter, title, body, each with its lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path as FilePath
from typing import NamedTuple

from ..model import Page
from .block import Blocks
from .blocks import blocks
from .checking import check
from .files import NO_RIGHTS, files
from .markup import MarkedText, markup
from .names import RESERVED, SLUG, slug
from .problems import Problem
from .reading import Document, Path, read
from .signs import unseen

FRONT = re.compile(r"\A---\n(?P<front>.*?)^---[ \t]*\n", re.S | re.M)
WRITTEN_ID = re.compile(r"^\W*id\W*:[ \"']*(?P<id>[A-Za-z0-9-]+)[ \"']*$", re.M)
SERVED = {".svg", ".png", ".jpg", ".webp", ".pdf"}
HEADING = re.compile(r"^# (?P<title>.+?)\s*$", re.M)


class Part(NamedTuple):
    """A part of a page that is written in a file of its own: its first line in the body (from 0), how many lines it has, its file, and its line there."""

    line: int
    lines: int
    file: str
    body_line: int


@dataclass(frozen=True)
class MarkdownPage:
    """One file of docs/: `path` is relative to docs/, `body_line` the line where the body begins.

    `written_id` is the id even when the front matter cannot be read; None when no id can be found.
    """

    path: str
    document: Document
    page: Page | None
    title: str
    body: str
    body_line: int
    problems: tuple[Problem, ...]
    written_id: str | None
    parts: tuple[Part, ...] = ()

    @cached_property
    def markup(self) -> MarkedText:
        """The body and what its signs mean."""
        return markup(self.body)

    @cached_property
    def blocks(self) -> Blocks:
        """What begins on each line of the body."""
        return blocks(self.body)

    def problem(self, path: Path, what: str, fix: str) -> Problem:
        """A problem in the front matter."""
        return self.document.problem(path, what, fix)

    def at(self, line: int, what: str, fix: str) -> Problem:
        """A problem in the body, `line` counted from 0 in the body."""
        return Problem(*self.place(line), "", what, fix)

    def place(self, line: int) -> tuple[str, int]:
        """The file and line of a line of the body, counted from 0."""
        before = [part for part in self.parts if part.line <= line]
        part = next((part for part in before if line < part.line + part.lines), None)
        if part:
            return part.file, part.body_line + line - part.line
        return self.document.file, self.body_line + line - sum(part.lines for part in before)

    def with_part(self, line: int, text: str, file: str, body_line: int) -> MarkdownPage:
        """The page with a part from another file before a line of the body."""
        rows, own = self.body.split("\n"), ["", *text.strip("\n").split("\n"), ""]
        moved = [part._replace(line=part.line + len(own)) if part.line >= line else part for part in self.parts]
        part = Part(line, len(own), file, body_line - 1 + text[: len(text) - len(text.lstrip("\n"))].count("\n"))
        body = "\n".join([*rows[:line], *own, *rows[line:]])
        return replace(self, body=body, parts=(*moved, part))


def decoded(file: FilePath, relative: str) -> tuple[str, Problem | None]:
    """The text of a file with each letter as one sign and each line ended alike, or a problem when it is not text."""
    try:
        data = file.read_bytes()
    except OSError:
        return "", Problem(relative, 1, "", *NO_RIGHTS)
    try:
        text = data.decode("utf-8-sig")
        return unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n"), None
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return "", Problem(
            relative,
            line,
            "",
            "Tiedostoa ei voi lukea tekstinä.",
            "Tallenna tiedosto UTF-8-muodossa tai palauta edellinen versio.",
        )


def markdown_pages(root: FilePath, layer: str = "", besides: Collection[str] = ()) -> Iterator[MarkdownPage]:
    """Every page of docs/, of the core or of a layer over it, in the order of their paths; pictures and other files that are served as they are do not count.

    `besides` are keys that the front matter of the layer's pages may have besides those of a page.
    """
    docs = root / layer / "docs"
    if not docs.is_dir():
        if not layer and (root / "data").is_dir():  # otherwise the whole place is wrong, which is told of data/
            problem = Problem("docs", 1, "", "Kansiota docs ei ole.", "Palauta kansio versionhallinnasta.")
            yield _without_page("docs", "docs", problem)
        return
    for file, unread in files(docs):
        place = file.relative_to(docs)
        relative = file.relative_to(root).as_posix()
        if unread:
            yield _without_page(place.as_posix(), relative, Problem(relative, 1, "", *unread))
            continue
        if file.suffix in SERVED or place.name == "robots.txt":
            continue
        text, unreadable = decoded(file, relative)
        wrong = unreadable or _misnamed(place, relative)
        if unreadable or file.suffix != ".md":
            yield _without_page(place.as_posix(), relative, wrong, _written_id(_raw(file)))
            continue
        page = page_of(place.as_posix(), relative, text, besides)
        yield replace(page, problems=(wrong, *page.problems)) if wrong else page


def _without_page(path: str, relative: str, problem: Problem | None, written_id: str | None = None) -> MarkdownPage:
    """A file that cannot be a page."""
    nothing = Document(relative, None, {}, ())
    return MarkdownPage(path, nothing, None, "", "", 1, (problem,) if problem else (), written_id)


def _raw(file: FilePath) -> str:
    """As much of a text as can be read."""
    try:
        return file.read_bytes().decode("utf-8", "replace")
    except OSError:
        return ""


def _misnamed(place: FilePath, relative: str) -> Problem | None:
    """What is wrong with the name of a page's file: it becomes the page's address."""
    if place.suffix != ".md":
        return Problem(
            relative,
            1,
            "",
            f"Tiedoston ”{place.name}” pääte on väärä.",
            f"Nimeä tiedosto: {slug(place.name.split('.')[0])}.md.",
        )
    if place.parts[0] in RESERVED:
        what = f"Kansio docs/{place.parts[0]} on varattu: sivusto tekee sen itse."
        return Problem(relative, 1, "", what, "Siirrä sivu toiseen kansioon.")
    for name in (*place.parts[:-1], place.stem):
        if not SLUG.match(name):
            what = f"Nimi ”{name}” ei kelpaa osoitteeseen."
            return Problem(relative, 1, "", what, f"Nimeä: {slug(name)}.")
    return None


def _written_id(text: str) -> str | None:
    """The id in a text whose front matter cannot be read; ”” when a new page has none yet, None when nothing can be known."""
    match = WRITTEN_ID.search(text)
    return match["id"] if match else "" if HEADING.search(text) else None


def page_of(path: str, file: str, text: str, besides: Collection[str] = ()) -> MarkdownPage:
    """One page from its text; whatever is wrong is in its problems."""
    match = FRONT.match(text)
    if not match:
        fault = Problem(
            file,
            1,
            "",
            "Sivun alkutiedot puuttuvat.",
            "Aloita sivu rivillä --- ja kirjoita alkutiedot; katso malli ylläpitäjän oppaasta.",
        )
        return MarkdownPage(path, Document(file, None, {}, ()), None, "", "", 1, (fault,), _written_id(text))
    document = read(file, match["front"], 2)
    body, body_line = text[match.end() :], text[: match.end()].count("\n") + 1
    problems = list(document.problems)
    page = None
    if document.values is not None:
        own = document.values
        if besides and isinstance(own, dict):
            own = {key: value for key, value in own.items() if key not in besides}
        page, found = check(Page, document, own)
        problems += found
    problems += [Problem(file, body_line + line, "", what, fix) for line, what, fix in unseen(body)]
    titles = [heading for heading in blocks(body).headings if heading.level == 1]
    if len(titles) != 1:
        what = "Sivulta puuttuu pääotsikko." if not titles else "Sivulla on monta pääotsikkoa."
        fix = "Kirjoita alkutietojen jälkeen yksi rivi, joka alkaa merkeillä ”# ”."
        problems.append(Problem(file, body_line + (titles[1].line if titles else 0), "", what, fix))
    return MarkdownPage(
        path,
        document,
        page,
        titles[0].words if titles else "",
        body,
        body_line,
        tuple(problems),
        page.id if page else _written_id(match["front"]),
    )
