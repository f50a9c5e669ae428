"""All pages of the site, hand-written and generated, and how one of them is found from another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from functools import cached_property

from ..model import KIND_OF, KINDS, Item
from ..model.tables import FINNISH, LANGUAGES
from ..source.catalog import FACTS, Catalog
from ..source.citing import cited
from ..source.problems import AuthorError, suggestion
from .addresses import relative
from .generated import generated
from .site_page import SitePage


class Site:
    """Pages by id and language. `make` is what makes the text of a page; who only asks where pages are needs none."""

    def __init__(self, catalog: Catalog, make: Callable[[Site, SitePage], str] | None = None) -> None:
        self.catalog = catalog
        self.make = make
        self.texts: dict[tuple[str, str], str] = {}
        self.pages: dict[tuple[str, str], SitePage] = {}
        self.said: dict[Hashable, str] = {}
        for written in catalog.markdown.values():
            if written.page is not None:
                self._add(SitePage(written.page, written.path, written.title, written.document.file, body=written.body))
        for made in generated(catalog):
            if made.key not in self.pages:
                self._add(made)

    def _add(self, page: SitePage) -> None:
        self.pages[page.key] = page

    def text(self, page: SitePage) -> str:
        """The text of a page before its terms are explained, made once; raises AuthorError on a mistake in it."""
        assert self.make is not None, "this site has been read only to ask where pages are"
        if page.key not in self.texts:
            self.texts[page.key] = self.make(self, page)
        return self.texts[page.key]

    def find(self, page_id: str, language: str = FINNISH) -> SitePage:
        """The page in a language, or in Finnish when it has no translation; raises AuthorError when there is none."""
        page_id = self.catalog.unread.instead.get(("sivut", page_id), page_id)
        page = self.pages.get((page_id, language)) or self.pages.get((page_id, FINNISH))
        if page is None:
            raise AuthorError(f"Sivua ”{page_id}” ei ole.", suggestion(page_id, self.ids), ("sivut", page_id))
        return page

    @property
    def ids(self) -> set[str]:
        """The ids of all pages, those that cannot be read too."""
        return {name for name, _ in self.pages} | self.catalog.unread.names("sivut")

    def versions(self, page_id: str) -> list[SitePage]:
        """The language versions of a page, Finnish first."""
        return [self.pages[page_id, language] for language in LANGUAGES if (page_id, language) in self.pages]

    def behind(self, page: SitePage) -> SitePage | None:
        """The Finnish page that has been checked since a page was translated from it, or None."""
        original = self.pages.get((page.page.id, FINNISH))
        made = page.page.translated
        return original if original and made and made < original.page.checked else None

    def way(self, origin: SitePage, page_id: str) -> str:
        """The relative address from a page to another, in the language of the first when there is a choice."""
        return relative(origin.address, self.find(page_id, origin.page.language).address)

    def page_of(self, model: type[Item], item_id: str) -> str:
        """The id of the page that tells about an item; raises AuthorError when there is no such item."""
        return KIND_OF[model].page_id(item_id, self.catalog.of(model)[item_id])

    @cached_property
    def orders(self) -> dict[str, int]:
        """Where pages stand among those of their kind, by page id, for the kinds whose items give themselves an order."""
        return {
            kind.page_id(name, item): kind.order(item)
            for kind in KINDS.values()
            if kind.ordered
            for name, item in self.catalog.items(kind.name).items()
        }

    @cached_property
    def citing(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """For each fact the items that cite it inside a text, by kind and id."""
        found: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
        for entries in self.catalog.entries.values():
            for entry in entries.values():
                if entry.document.braces:
                    for fact in cited(entry.document, entry.at):
                        found[FACTS, fact].append((entry.kind, entry.id))
        return found


__all__ = ["Site", "SitePage"]
