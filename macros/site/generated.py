"""Which pages are made from data alone: what the row of each kind asks for, item by item and register by register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from ..model import KINDS, Item, ItemPage, Kind, LegalFact, MadePage, Page, RegisterPage
from ..model.law import Checked
from ..source.catalog import Catalog
from .site_page import SitePage

LONGEST = 200


def generated(catalog: Catalog) -> Iterator[SitePage]:
    """Every page made from data, in a fixed order: items first, then registers that have any."""
    for kind in KINDS.values():
        if kind.page:
            for name, item in catalog.items(kind.name).items():
                yield _item_page(catalog, kind, kind.page, name, item)
    for kind in KINDS.values():
        if kind.register and catalog.items(kind.name):
            yield _register_page(catalog, kind, kind.register)


def _item_page(catalog: Catalog, kind: Kind, made: ItemPage, name: str, item: Item) -> SitePage:
    own = getattr(item, made.own_path) if made.own_path else None
    front = _front(
        catalog,
        made,
        kind.page_id(name, item),
        str(getattr(item, made.description)),
        [topic.format(id=name) for topic in made.topics],
        list(getattr(item, made.use_when)) if made.use_when else [],
        shown_day(catalog, kind, [name]),
    )
    path = f"{own}.md" if own else made.path.format(id=name)
    title = str(getattr(item, made.title))
    source = catalog.entries[kind.name][name].document.file
    return SitePage(front, path, title, source, "", kind.name, name, made.template, made.view)


def _register_page(catalog: Catalog, kind: Kind, made: RegisterPage) -> SitePage:
    items = catalog.items(kind.name)
    log = made.dated_by
    day = max(getattr(item, log) for item in items.values()) if log else shown_day(catalog, kind, items)
    front = _front(catalog, made, made.id, made.description, list(made.topics), [], day)
    return SitePage(front, made.path, made.title, kind.place, "", kind.name, "", made.template, made.view)


def _front(
    catalog: Catalog, made: MadePage, page_id: str, said: str, topics: list[str], use_when: list[str], day: date
) -> Page:
    """The same front matter as on a hand-written page."""
    values = {
        "id": page_id,
        "tyyppi": made.type,
        "kohderyhmä": [made.door, *made.also_for],
        "aiheet": topics,
        "käytä_kun": use_when,
        "kuvaus": said if len(said) <= LONGEST else said[: LONGEST - 1] + "…",
        "vastuu": catalog.owner(made.owner),
        "tarkistettu": day,
        "tarkistusväli": made.review_months,
    }
    return Page.model_validate(values)


def shown_day(catalog: Catalog, kind: Kind, names: Iterable[str]) -> date:
    """Since when everything that a page shows of these items is known to hold: the oldest of their own days of checking
    and those of the legal statements they cite. Where none has a day, the newest of all: no clock is read.
    """
    days: list[date] = []
    for name in names:
        own = getattr(catalog.items(kind.name)[name], "checked", None)
        days += [own] if own else []
        cited = [
            catalog.items(row.of).get(row.name)
            for row in catalog.mentions.get((kind.name, name), ())
            if row.of in KINDS
        ]
        days += [item.checked for item in cited if isinstance(item, Checked)]
    return min(days) if days else _newest(catalog)


def _newest(catalog: Catalog) -> date:
    """The last day anything was checked."""
    days = [fact.checked for fact in catalog.of(LegalFact).values()]
    days += [page.page.checked for page in catalog.markdown.values() if page.page]
    return max(days, default=date.min)
