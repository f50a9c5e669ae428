"""All pages of the site, hand-written and generated, and how one of them is found from another."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from ..model import Page, Process
from ..model.tables import FINNISH, LANGUAGES
from ..source.catalog import Catalog
from ..source.problems import AuthorError, suggestion
from .addresses import address, relative
from .generated import derived, newest_check


@dataclass(frozen=True)
class SitePage:
    """A page: `path` under docs/, `source` the file that an author edits; `template` and `values` when it is generated."""

    page: Page
    path: str
    title: str
    source: str
    body: str = ""
    template: str = ""
    subject: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.page.id, self.page.language

    @property
    def address(self) -> str:
        return address(self.path)


class Site:
    """Pages by id and language."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.pages: dict[tuple[str, str], SitePage] = {}
        self.said: dict[Hashable, str] = {}
        for written in catalog.markdown.values():
            if written.page is not None:
                self._add(SitePage(written.page, written.path, written.title, written.document.file, body=written.body))
        day = newest_check(catalog)
        for made in derived(catalog):
            if (made.id, FINNISH) not in self.pages:
                self._add(
                    SitePage(
                        made.front(day),
                        made.path,
                        made.title,
                        made.source,
                        template=made.template,
                        subject=made.subject,
                    )
                )

    def _add(self, page: SitePage) -> None:
        self.pages[page.key] = page

    def find(self, page_id: str, language: str = FINNISH) -> SitePage:
        """The page in a language, or in Finnish when it has no translation; raises AuthorError when there is none."""
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

    def way(self, origin: SitePage, page_id: str) -> str:
        """The relative address from a page to another, in the language of the first when there is a choice."""
        return relative(origin.address, self.find(page_id, origin.page.language).address)

    def process_page(self, process_id: str) -> str:
        """The id of the page that tells about a process."""
        return self.catalog.of(Process)[process_id].page or f"prosessi-{process_id}"
