"""Where each number of the law comes from, and where it is used."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..finnish.alphabet import alphabetical
from ..model import KIND_OF, KINDS, LegalFact, Role, Source
from ..model.tables import FAMILY, FINNISH
from ..site.here import Here
from ..source.references import Mention
from .links import Link, to, to_page
from .sources import sources
from .statements import Statement, statement

PAGE = "luvut"
KIND = KIND_OF[LegalFact]
SAYING = ("määräaika", "fakta", "laki_perheelle", "numeroina")  # words of a page that are given rules


@dataclass(frozen=True)
class Number:
    """A number in running text, and the place that tells where it comes from (”” on pages that stay quiet)."""

    text: str
    address: str


@dataclass(frozen=True)
class NumberRow:
    """A number with its rule, the sources it was read in and the pages where it is used."""

    fact: Statement
    sources: list[tuple[str, Source]]
    pages: list[Link]


@dataclass(frozen=True)
class Numbers:
    """Every number by its subject, and the role that answers for them (None when the site has no such role)."""

    owner: Link | None
    rows: list[NumberRow]


def number(here: Here, fact_id: str, form: str) -> Number:
    """The number of a fact in a form; families read it without a link, for their law stands at the end of the page."""
    text = here.deadline(fact_id, form)
    quiet = FAMILY in here.page.page.audience[:1] or here.page.page.id == PAGE or not here.has(PAGE)
    return Number(text, "" if quiet else place(here, fact_id))


def place(here: Here, fact_id: str) -> str:
    """The address of the row that tells of a number."""
    return f"{here.way(PAGE)}#{fact_id}"


def numbers(here: Here) -> Numbers:
    """Every rule that has a number, in Finnish alphabetical order."""
    written = _written(here)
    facts = [(name, item) for name, item in here.catalog.of(LegalFact).items() if item.amount is not None]
    rows = [
        NumberRow(statement(here, name), sources(here, item.sources), _pages(here, name, written[name]))
        for name, item in sorted(facts, key=lambda row: alphabetical(row[1].subject))
    ]
    owner = here.catalog.owner(KIND.owner)
    return Numbers(to(here, Role, owner) if owner in here.catalog.of(Role) else None, rows)


def _written(here: Here) -> dict[str, set[str]]:
    """For each rule the ids of the hand-written pages that say it."""
    found: dict[str, set[str]] = defaultdict(set)
    for page_id, language in here.catalog.markdown:
        for call in here.catalog.markdown[page_id, language].markup.calls:
            if call.name in SAYING:
                for name in " ".join(filter(None, call.arguments)).split():
                    found[name].add(page_id)
    return found


def _pages(here: Here, fact_id: str, written: set[str]) -> list[Link]:
    """The pages that show a rule, in Finnish: those whose text says it, and those of the items that name it."""
    ids = written | {_page_id(here, mention) for mention in here.catalog.cited_by[KIND.name, fact_id]}
    pages = [here.site.pages[name, FINNISH] for name in ids - {PAGE} if (name, FINNISH) in here.site.pages]
    return [to_page(here, page) for page in sorted(pages, key=lambda page: alphabetical(page.title))]


def _page_id(here: Here, mention: Mention) -> str:
    """The page on which a reference is read, ”” when it has none."""
    kind = KINDS.get(mention.kind)
    if kind is None:
        return mention.id
    if kind.page or kind.told_on:
        return kind.page_id(mention.id, here.catalog.items(kind.name)[mention.id])
    return kind.register.id if kind.register else ""
