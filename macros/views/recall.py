"""What a changed legal fact makes wrong: the pages that state it, their translations, their papers, forms and slides, and the editions already in people's hands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ..finnish.alphabet import alphabetical
from ..model import Form, LegalFact, Orientation, Role, Workshop
from ..model.tables import FINNISH, LANGUAGES
from ..site.here import Here
from ..site.site import Site, SitePage
from ..site.stating import stating_pages
from ..source.text_lists import PRINTS, rows
from .changes import newest_first
from .links import Link, to_page

FILES: dict[type[Form] | type[Workshop] | type[Orientation], str] = {
    Form: "lomake",
    Workshop: "diat",
    Orientation: "paketti",
}


@dataclass(frozen=True)
class Printed:
    """An edition in the register: its code, its language, the day its page had been checked."""

    code: str
    language: str
    day: str


@dataclass(frozen=True)
class Recalled:
    """A page that states a fact: its versions in all languages, the files made of it, the editions that have been published of it."""

    page: SitePage
    versions: list[SitePage]
    files: list[str]
    editions: list[Printed]


@dataclass(frozen=True)
class RecallRow:
    """The same as a page shows it, with the role that swaps it (None when the page has none)."""

    page: Link
    languages: str
    files: str
    codes: list[Printed]
    owner: Link | None


@dataclass(frozen=True)
class ChangedFacts:
    """A change, the rules it concerns, and everything that has to be swapped."""

    id: str
    day: str
    text: str
    subjects: list[str]
    rows: list[RecallRow]


def recalled(site: Site, facts: Iterable[str]) -> list[Recalled]:
    """Everything that states any of the facts, by the names of the pages; raises AuthorError for a fact that is not there."""
    editions = _editions(site)
    found = [
        Recalled(site.pages[page, FINNISH], site.versions(page), _files(site, page), editions.get(page, []))
        for page in stating_pages(site, facts)
    ]
    return sorted(found, key=lambda row: alphabetical(row.page.title))


def changed_facts(here: Here) -> list[ChangedFacts]:
    """The changes that concern legal facts, the newest first, each with what it makes wrong."""
    facts = here.catalog.of(LegalFact)
    return [
        ChangedFacts(
            name,
            here.day(change.day),
            here.says(change, "text"),
            [facts[fact].subject for fact in change.facts],
            [_row(here, row) for row in recalled(here.site, change.facts)],
        )
        for name, change in newest_first(here)
        if change.facts
    ]


def _row(here: Here, row: Recalled) -> RecallRow:
    owner = row.page.page.owner
    languages = ", ".join(LANGUAGES[page.page.language].in_finnish for page in row.versions)
    page = here.site.find(here.site.page_of(Role, owner)) if owner in here.catalog.of(Role) else None
    name = here.catalog.of(Role)[owner].name if page else ""
    return RecallRow(
        to_page(here, row.page),
        languages,
        ", ".join(row.files),
        row.editions,
        Link(name, here.to(page.address)) if page else None,
    )


def _files(site: Site, page: str) -> list[str]:
    """What is made of a page: its printed forms, then a form, slides or a packet."""
    made: list[str] = list(site.pages[page, FINNISH].page.prints)
    for model, name in FILES.items():
        made += [name for item in site.catalog.of(model) if site.page_of(model, item) == page][:1]
    return made


def _editions(site: Site) -> dict[str, list[Printed]]:
    """The published editions of each page, the oldest first."""
    found: dict[str, list[Printed]] = defaultdict(list)
    for _, row in rows(site.catalog.root, PRINTS):
        if row["code"]:
            found[row["id"]].append(Printed(row["code"], row["language"], row["day"]))
    return found
