"""One page of the site, hand-written or made from data."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Page
from .addresses import address


@dataclass(frozen=True)
class SitePage:
    """A page: `path` under docs/, `source` the file that an author edits.

    A page made from data has its `kind`, the id of its item as `subject` (”” for a register), its `template` and `view`.
    """

    page: Page
    path: str
    title: str
    source: str
    body: str = ""
    kind: str = ""
    subject: str = ""
    template: str = ""
    view: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.page.id, self.page.language

    @property
    def address(self) -> str:
        return address(self.path)
