"""The link directory by theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from ..finnish.alphabet import alphabetical
from ..model.tables import LANGUAGES
from ..model.web_link import Theme, WebLink
from ..site.here import Here


@dataclass(frozen=True)
class WebLinkRow:
    """A link of the directory; `spoken` is ”” when it is in Finnish, `seen` when nobody has opened the address."""

    item: WebLink
    spoken: str
    seen: str


def directory(here: Here) -> list[tuple[str, list[WebLinkRow]]]:
    """Every link under its theme, in alphabetical order; themes without links are left out."""
    rows = sorted(here.catalog.of(WebLink).values(), key=lambda item: alphabetical(item.name))
    groups = {theme: [_row(here, item) for item in rows if item.theme == theme] for theme in get_args(Theme)}
    return [(theme, found) for theme, found in groups.items() if found]


def _row(here: Here, item: WebLink) -> WebLinkRow:
    spoken = LANGUAGES[item.language].in_finnish if item.language else ""
    return WebLinkRow(item, spoken, here.day(item.seen) if item.seen else "")
