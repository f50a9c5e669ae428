"""When each page was checked, by whom it is checked next and when: overdue is told in the browser, since no build reads a clock."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..model import Role
from ..model.tables import FINNISH
from ..site.here import Here
from ..site.site import SitePage
from .links import Link, to, to_page


@dataclass(frozen=True)
class FreshRow:
    """A page with the day it was checked, the day it is checked next at the latest, and that day as it is compared."""

    page: Link
    checked: str
    due: str
    iso: str


@dataclass(frozen=True)
class OwnerPages:
    """The pages a role answers for, those that are due first at the top."""

    owner: Link
    rows: list[FreshRow]


def by_owner(here: Here) -> list[OwnerPages]:
    """Every Finnish page by the role that answers for it, in the order of roles."""
    owned: dict[str, list[SitePage]] = defaultdict(list)
    for page in here.site.pages.values():
        if page.page.language == FINNISH:
            owned[page.page.owner].append(page)
    return [
        OwnerPages(to(here, Role, role), _rows(here, owned[role])) for role in here.catalog.of(Role) if role in owned
    ]


def _rows(here: Here, pages: list[SitePage]) -> list[FreshRow]:
    ordered = sorted(pages, key=lambda page: (page.page.next_review, page.address))
    return [
        FreshRow(
            to_page(here, page),
            here.day(page.page.checked),
            here.day(page.page.next_review),
            page.page.next_review.isoformat(),
        )
        for page in ordered
    ]
