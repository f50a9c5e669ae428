"""What on a page is a county's own: beside the item it concerns, and together at the end of the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Item
from ..model.tables import FAMILY, FINNISH
from ..site.here import Here
from ..source.deviations import PART, REMARKED, Deviation
from ..source.local_pages import PAGES

NAMES = ("name", "subject", "question")


@dataclass(frozen=True)
class OwnOfCounty:
    """What is a county's own on a page: whose it is, the mark beside it, and on Finnish pages that are not a family's each thing with its reason."""

    county: str
    mark: str
    text: str

    @property
    def told(self) -> str:
        """All of it in one row, for a paper or a file."""
        return f"{self.county}. {self.text}."


def mark(here: Here, kind: str, name: str) -> str:
    """What is said beside an item that is a county's own or that it has remarked on; ”” beside those of the core."""
    row = here.catalog.deviations.get((kind, name))
    if row is None:
        return ""
    note = row.notes.get(here.language, "")
    return ". ".join(
        ([_own(here)] if row.new or row.differences else []) + ([f"{_county(here)}: {note}"] if note else [])
    )


def _county(here: Here) -> str:
    return here.says(here.catalog.edition, "county") if here.catalog.edition else ""


def _own(here: Here) -> str:
    """”Kuvitteellan hyvinvointialueen oma ohje”."""
    edition = here.catalog.edition
    return here.t("alueen_oma").format(alue=_county(here), alueen=edition.of_county if edition else "")


def own_of_county(here: Here) -> OwnOfCounty | None:
    """What is a county's own on a page, None when nothing is."""
    rows = list(_shown(here)) if here.catalog.deviations else []
    full = here.language == FINNISH and here.page.page.audience[0] != FAMILY
    told = f": {'; '.join(_told(here, row) for row in rows)}" if full else ""
    return OwnOfCounty(_county(here), _own(here), here.t("alueen_osat") + told) if rows else None


def _told(here: Here, row: Deviation) -> str:
    item = here.catalog.items(row.kind).get(row.id) if row.kind != PAGES else None
    what = _name(item) if item else "osa sivusta" if row.how == PART else "koko sivu"
    what = f"{row.how}: {what}" if row.how == REMARKED else what
    return f"{what} ({row.reason.removesuffix('.')})" if row.reason else what


def _name(item: Item) -> str:
    return next((str(getattr(item, name)) for name in NAMES if getattr(item, name, None)), "tiedot")


def _shown(here: Here) -> Iterator[Deviation]:
    """The deviations that a page shows: of itself, of the item it is made from, of what that refers to, and of what its words name."""
    page, catalog = here.page, here.catalog
    yield from (row for row in catalog.deviations.values() if row.kind == PAGES and row.id == page.path)
    named = {(page.kind, page.subject)}
    written = catalog.markdown.get(page.key)
    words = {word for call in written.markup.calls for word in call.arguments} if written else set()
    named |= {key for key in catalog.deviations if key[1] in words}
    named |= {(kind, word) for word in words if word for kind, entries in catalog.entries.items() if word in entries}
    named |= {(mention.kind, mention.id) for mention in catalog.cited_by.get((PAGES, page.page.id), ())}
    cited = {(row.of, row.name) for key in named for row in catalog.mentions.get(key, ())}
    yield from (row for key, row in catalog.deviations.items() if key in named | cited and not row.removed)
