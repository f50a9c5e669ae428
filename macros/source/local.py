"""A county's own edition: what paikallinen/ changes in the content, laid over it before anything is checked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath

from ..model import KINDS, Kind
from .checking import FIELDS
from .deviations import (
    BASE,
    CHANGED,
    GONE,
    INSTEAD,
    NEW,
    NOTES,
    OWN_KEYS,
    REASON,
    REMARKED,
    REMOVED,
    Deviation,
    Ids,
    refused,
    stale,
    untranslated,
)
from .laying import Difference, Laying
from .layout import Found, documents
from .local_pages import PAGES, Gone, LaidPages, laid_pages
from .names import LAYER
from .problems import Problem
from .reading import Document, Path
from .standing_in import circles, pages_in_place, redirected, redirected_page, standing
from .values import at
from .written import MarkdownPage

Place = tuple[str, str | None]  # the kind of a file and its id


@dataclass
class Layered:
    """The files of the content as they are with the county's own, and how it deviates from the core.

    `files` are in the order of the core's, those of the county alone last. `instead` says what stands in the place of each item that
    has been taken away, and of its page.
    """

    files: list[Found]
    pages: list[MarkdownPage]
    deviations: dict[Ids, Deviation] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    instead: dict[Ids, str] = field(default_factory=dict)
    gone: list[Gone] = field(default_factory=list)


def layered(root: FilePath) -> Layered:
    """The content with that of paikallinen/ over it; without a county's own edition it is as it is."""
    core, pages = list(documents(root)), laid_pages(root)
    work = _Work(core)
    for found in documents(root, LAYER):
        work.add(found)
    return work.done(pages)


class _Work:
    """Lays the county's files over the core's, one by one."""

    def __init__(self, core: list[Found]) -> None:
        self.files = core
        self.core = {_place(found): found.document for found in core if found.document and found.document.values}
        self.over: dict[Place, Laying] = {}
        self.more: list[Found] = []
        self.deviations: dict[Ids, Deviation] = {}
        self.problems: list[Problem] = []

    def add(self, found: Found) -> None:
        """Lay one file over the core; what cannot be read goes on as it is, to be told."""
        kind, document = found.kind, found.document
        if kind is None or found.problem or document is None or not isinstance(document.values, dict):
            self.more.append(found)
            return
        self.problems += document.problems
        place = _place(found)
        if place not in self.over:
            nothing = Document(document.file, None if kind.folder else {}, {}, ())
            self.over[place] = Laying(self.core.get(place, nothing))
        for name in [found.id] if kind.folder else document.values:
            self._entry(kind, str(name), self.over[place], document, () if kind.folder else (str(name),))

    def _entry(self, kind: Kind, name: str, laying: Laying, document: Document, place: Path) -> None:
        """Lay what the county says of one item over what the core says of it."""
        own, below = at(document.values, place), at(laying.values, place)
        if not isinstance(own, dict):
            self.problems.append(document.problem(place, *FIELDS))
            return
        words = {key: str(own.get(key, "")) for key in OWN_KEYS}
        fields = {key: value for key, value in own.items() if key not in OWN_KEYS}
        deviation = Deviation(
            kind.name,
            name,
            document,
            place,
            GONE if words[REMOVED] == "true" else NEW if below is None else CHANGED if fields else REMARKED,
            reason=words[REASON],
            notes={language: words[key] for language, key in NOTES.items() if words[key]},
            instead=words[INSTEAD],
        )
        faults = list(refused(deviation, own, fields, laying.values if place else None, below is not None))
        self.problems += faults
        if faults:
            return
        differences = laying.lay(place, document, fields, place) if fields else []
        if deviation.removed:
            laying.remove(place)
            differences = [Difference(place, below, None, place, based=False)]
        if below is not None:
            self.problems += stale(deviation, differences, laying.below, words[BASE])
            self.problems += untranslated(deviation, differences, laying.below.values)
        self.deviations[kind.name, name] = replace(deviation, differences=tuple(differences))

    def done(self, laid: LaidPages) -> Layered:
        """The files as they are now, those of the county alone after those of the core."""
        problems = [*self.problems, *laid.problems, *circles(self.deviations.values())]
        result = Layered([], laid.pages, {**self.deviations, **laid.deviations}, problems, gone=laid.gone)
        for found in self.files:
            laying = self.over.pop(_place(found), None) if found.document else None
            if laying is None or laying.values is not None:
                result.files.append(replace(found, document=laying.result()) if laying else found)
        new = [Found(KINDS[kind], name, laying.result()) for (kind, name), laying in self.over.items()]
        result.files += [found for found in new if found.document and found.document.values] + self.more
        rows = {key: row.instead for key, row in self.deviations.items() if row.removed and row.instead}
        result.instead = {key: last for key in rows if (last := standing(rows, key))}
        for page, place in list(pages_in_place(result.files, result.instead)):
            result.gone.append(page)
            result.instead[PAGES, page.id] = place
        result.instead |= laid.instead
        if result.instead:
            result.files = [redirected(found, result.instead) for found in result.files]
            result.pages = [redirected_page(page, result.instead) for page in result.pages]
        return result


def _place(found: Found) -> Place:
    return found.kind.name if found.kind else "", found.id
