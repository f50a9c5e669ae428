"""Which pages state a legal fact: by a word, in their data, or in an item that they show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import KIND_OF, KINDS, Change, LegalFact
from ..model.tables import FINNISH
from ..source.catalog import FACTS
from .site import Site

# words that state a fact or a decision by its id
STATING = {"fakta", "määräaika", "laki_perheelle", "numeroina", "määräaikakalenteri", "päättäjä", "aikakuva"}
# words that show a whole register
SHOWING = {
    "tiedonkulku": "tietojen_kulku",
    "paatosvalta": "päätösvaltataulukko",
    "itsetarkistus": "itsetarkistus",
}
OUTSIDE = (FACTS, KIND_OF[Change].name)  # a fact beside another, and the story of the change itself


def stating_pages(site: Site, facts: Iterable[str]) -> set[str]:
    """Ids of the pages that state any of the facts; raises AuthorError for a fact that is not there."""
    known = site.catalog.of(LegalFact)
    items = _stating(site, [(FACTS, fact) for fact in facts if known[fact]])
    return {page for page in _pages(site, items) if (page, FINNISH) in site.pages}


def _stating(site: Site, wanted: list[tuple[str, str]]) -> set[tuple[str, str]]:
    """The facts, and every item that states one of them or states an item that does and has no page of its own."""
    found, waiting = set(wanted), list(wanted)
    while waiting:
        target = waiting.pop()
        for name in (*((row.kind, row.id) for row in site.catalog.cited_by[target]), *site.citing.get(target, ())):
            if name not in found and name[0] not in OUTSIDE:
                found.add(name)
                waiting += [] if _own_page(site, name) else [name]
    return found


def _own_page(site: Site, name: tuple[str, str]) -> str:
    """The id of the page that tells about an item, ”” when none does by itself."""
    kind, item = name
    if kind == "sivut":
        return item
    row = KINDS[kind]
    if row.page or row.told_on:
        return row.page_id(item, site.catalog.items(kind)[item])
    return row.register.id if row.register else ""


def _pages(site: Site, items: set[tuple[str, str]]) -> Iterator[str]:
    """Ids of the pages of items, and of those whose words state them or show their register."""
    yield from filter(None, (_own_page(site, name) for name in items))
    ids = {item for kind, item in items if not (kind != FACTS and _own_page(site, (kind, item)))}
    registers = {SHOWING[kind] for kind, _ in items if kind in SHOWING}
    for page in site.catalog.markdown.values():
        for call in page.markup.calls if page.page else ():
            named = {part.strip() for argument in call.arguments if argument for part in argument.split("+")}
            if page.page and (call.name in registers or (call.name in STATING and named & ids)):
                yield page.page.id
