"""A card that the reader fills: its parts, those that are ready and those with a line to write on."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Contact, OwnCard
from ..site.here import Here

LINE = "_" * 24
PURSE = "lompakko"


@dataclass(frozen=True)
class Part:
    """A part of a card: its heading, what stands in it ready (or ””), whether the reader's own county gives it."""

    id: str
    label: str
    ready: str
    county: bool


@dataclass(frozen=True)
class Card:
    """A card on a page; `small` when it is of a purse's size."""

    id: str
    name: str
    small: bool
    line: str
    parts: list[Part]
    data: dict[str, object]


def card(here: Here, name: str) -> Card:
    """A card of the register; raises AuthorError when there is none."""
    item = here.catalog.of(OwnCard)[name]
    contacts = here.catalog.of(Contact)
    parts = [
        Part(row.slug, here.says(row, "label"), _number(contacts[row.contact]) if row.contact else "", row.county)
        for row in item.fields
    ]
    data: dict[str, object] = {
        "name": here.says(item, "name"),
        "small": item.size == PURSE,
        "line": LINE,
        "parts": [{"id": part.id, "label": part.label, "ready": part.ready, "county": part.county} for part in parts],
    }
    return Card(name, here.says(item, "name"), item.size == PURSE, LINE, parts, data)


def _number(contact: Contact) -> str:
    return contact.number or ""
