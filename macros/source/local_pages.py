"""The pages of paikallinen/docs/ over those of docs/: a county's own pages, those in the place of the core's, parts of them, and pages taken away."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from ..model.tables import FINNISH
from .deviations import (
    BASE,
    CHANGED,
    GONE,
    INSTEAD,
    NEW,
    NO_REASON,
    OWN_KEYS,
    PART,
    REASON,
    REMOVED,
    Deviation,
    How,
    Ids,
    not_texts,
)
from .laying import ADDED, DIGITS
from .names import LAYER
from .problems import Problem, suggestion
from .reading import Value
from .signs import unseen
from .written import MarkdownPage, markdown_pages

PAGES = "sivut"
LANGUAGE, BEFORE = "kieli", "ennen"
START = "## "


class Gone(NamedTuple):
    """A page that a county has taken away: its path under docs/, its id, its language."""

    path: str
    id: str
    language: str


@dataclass
class LaidPages:
    """The hand-written pages as they are with the county's own, those of the county alone last; `instead` says what stands in the place of the ids of `gone`."""

    pages: list[MarkdownPage]
    deviations: dict[Ids, Deviation] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    gone: list[Gone] = field(default_factory=list)
    instead: dict[Ids, str] = field(default_factory=dict)


def laid_pages(root: Path) -> LaidPages:
    """The pages of docs/ with those of paikallinen/docs/ over them."""
    core = list(markdown_pages(root))
    work = _Work(core)
    own = markdown_pages(root, LAYER, (*OWN_KEYS, ADDED, BEFORE))
    for page in sorted(own, key=_is_part):  # a part may be of a page that is in the place of the core's
        work.add(page)
    return replace(work.result, pages=list(work.pages.values()))


def digest(page: MarkdownPage) -> str:
    """What names the text of a page: it changes when that does."""
    text = json.dumps([page.document.values, page.body], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


def _front(page: MarkdownPage) -> dict[str, Value]:
    return page.document.values if isinstance(page.document.values, dict) else {}


def _is_part(page: MarkdownPage) -> bool:
    return ADDED in _front(page)


class _Work:
    """Lays the county's pages over the core's, one by one."""

    def __init__(self, core: list[MarkdownPage]) -> None:
        self.pages = {page.path: page for page in core}
        self.known = {(page.page.id, page.page.language): page.path for page in core if page.page}
        self.result = LaidPages([])

    def add(self, own: MarkdownPage) -> None:
        """Lay one page over the core."""
        values = _front(own)
        words = {key: str(value) for key, value in values.items()}
        self.result.problems += not_texts(own.document, (), values, (*OWN_KEYS, ADDED, BEFORE))
        lay = self._part if ADDED in words else self._gone if REMOVED in words else self._whole
        faults = list(lay(own, words))
        self.result.problems += faults

    def _note(self, own: MarkdownPage, path: str, how: How, words: dict[str, str]) -> None:
        row = Deviation(
            PAGES,
            path,
            own.document,
            (),
            how,
            words.get(REASON, ""),
            instead=words.get(INSTEAD, "") if how == GONE else "",
        )
        self.result.deviations[PAGES, own.path] = row

    def _whole(self, own: MarkdownPage, words: dict[str, str]) -> Iterator[Problem]:
        """A page of its own, or one in the place of the core's."""
        path = self.known.get((own.page.id, own.page.language)) if own.page else None
        if own.page and path is None and BASE in words:
            what = f"Ytimessä ei ole sivua ”{own.page.id}”."
            yield own.problem((BASE,), what, f"Poista sivu, tai pidä se alueen omana ilman kenttää {BASE}.")
        if own.page and path is None and own.path in self.known.values():
            what = f"Paikassa docs/{own.path} on ytimen sivu ”{self.pages[own.path].written_id}”."
            yield own.problem(
                ("id",), what, "Anna tiedostolle toinen nimi, tai ytimen sivun tunnus, jos sivu korvaa sen."
            )
            return
        if path is None:
            self.pages[own.path] = own
            self._note(own, own.path, NEW, words)
            return
        core = self.pages[path]
        if path != own.path:
            what = f"Sivu ”{core.written_id}” on ytimessä paikassa docs/{path}."
            yield own.problem(
                ("id",),
                what,
                f"Siirrä sivu, jos se korvaa ytimen sivun: {LAYER}/docs/{path}. Muuten anna sille oma tunnus.",
            )
            return
        now = digest(core)
        if words.get(BASE) != now:
            old = (
                f"Ydin on muuttunut tämän jälkeen: {core.document.file}."
                if BASE in words
                else f"Muutokselta puuttuu pohja; ytimen sivu on {core.document.file}."
            )
            yield own.problem(
                (BASE,) if BASE in words else (), old, f"Kun alueen sivu pitää, kirjoita alkutietoihin ”{BASE}: {now}”."
            )
        if REASON not in words:
            yield own.problem((), *NO_REASON)
        self.pages[path] = own
        self._note(own, path, CHANGED, words)

    def _part(self, own: MarkdownPage, words: dict[str, str]) -> Iterator[Problem]:
        """A part of a page of the core: at its end, or before one of its sections."""
        yield from _of_text(own, words, (ADDED, BEFORE, LANGUAGE, REASON))
        path = self.known.get((words[ADDED], words.get(LANGUAGE, FINNISH)))
        if path is None:
            yield own.problem(
                (ADDED,),
                f"Ytimessä ei ole sivua ”{words[ADDED]}”.",
                suggestion(words[ADDED], {name for name, _ in self.known}),
            )
            return
        if not own.body.lstrip("\n").startswith(START):
            yield own.at(0, "Osa ei ala väliotsikolla.", f"Aloita osa rivillä ”{START}Otsikko”.")
        page = self.pages[path]
        headings = {heading.words: heading.line for heading in page.blocks.headings if heading.level == len(START) - 1}
        line = headings.get(words[BEFORE]) if BEFORE in words else page.body.rstrip("\n").count("\n") + 1
        if line is None:
            what = f"Sivulla {page.document.file} ei ole väliotsikkoa ”{words[BEFORE]}”."
            yield own.problem((BEFORE,), what, suggestion(words[BEFORE], headings))
            return
        self.pages[path] = page.with_part(line, own.body, own.document.file, own.body_line)
        self._note(own, path, PART, words)

    def _gone(self, own: MarkdownPage, words: dict[str, str]) -> Iterator[Problem]:
        """A page of the core, in all its languages, taken away; another in its place."""
        yield from _of_text(own, words, (REMOVED, INSTEAD, REASON))
        found = [Gone(path, name, language) for (name, language), path in self.known.items() if name == words[REMOVED]]
        if not found:
            yield own.problem(
                (REMOVED,),
                f"Ytimessä ei ole sivua ”{words[REMOVED]}”.",
                suggestion(words[REMOVED], {name for name, _ in self.known}),
            )
            return
        if INSTEAD not in words:
            yield own.problem(
                (REMOVED,),
                "Poistuvalta sivulta puuttuu korvaaja.",
                f"Lisää rivi ”{INSTEAD}: sivun tunnus”: osoite johtaa sille.",
            )
            return
        for gone in found:
            del self.pages[gone.path], self.known[gone.id, gone.language]
        self.result.gone += found
        self.result.instead[PAGES, words[REMOVED]] = words[INSTEAD]
        self._note(own, found[0].path, GONE, words)


def _of_text(own: MarkdownPage, words: dict[str, str], allowed: tuple[str, ...]) -> Iterator[Problem]:
    """What is wrong in a file that is no page."""
    yield from own.document.problems
    yield from (own.at(*fault) for fault in unseen(own.body))
    yield from (
        own.problem((key,), "Tuntematon kenttä.", suggestion(key, allowed)) for key in words if key not in allowed
    )
    if REASON not in words:
        yield own.problem((), *NO_REASON)
