"""Links as templates show them: a text and a relative address."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Item
from ..site.here import Here
from ..site.site import SitePage


@dataclass(frozen=True)
class Link:
    """A text with its address (”” when there is nothing to link to) and its language when that is not the page's."""

    text: str
    address: str
    language: str = ""


def to(here: Here, model: type[Item], item_id: str) -> Link:
    """The page that tells about an item, by the item's name in the page's language; raises AuthorError when there is no such item."""
    item = here.catalog.of(model)[item_id]
    return Link(here.says(item, "name"), here.way(here.site.page_of(model, item_id)))


def to_page(here: Here, page: SitePage) -> Link:
    """A page by its title."""
    return Link(page.title, here.to(page.address), "" if page.page.language == here.language else page.page.language)


def to_id(here: Here, page_id: str) -> Link:
    """A page by its id, in the language of the page the link stands on when there is a choice."""
    return to_page(here, here.site.find(page_id, here.language))
