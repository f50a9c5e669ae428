"""The doors of the site: whom a page is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Door:
    """A door as authors write it, its name in style classes and colour tokens, the id of its page, its name in each language."""

    id: str
    slug: str
    page: str
    names: Mapping[str, str]
    main: bool = True

    @property
    def colour(self) -> str:
        """The design token of its colour; ”<colour>-pinta” is that of its surface."""
        return f"ovi-{self.slug}"


FAMILY = "perhe"

_ROWS = (
    Door(FAMILY, "perhe", "perheille", {"fi": "Perheille", "sv": "För familjer", "en": "For families"}),
    Door(
        "työntekijä",
        "tyontekija",
        "tyontekijalle",
        {"fi": "Työntekijälle", "sv": "För anställda", "en": "For workers"},
    ),
    Door(
        "kouluttaja",
        "kouluttaja",
        "kouluttajalle",
        {"fi": "Kouluttajalle", "sv": "För utbildare", "en": "For trainers"},
    ),
    Door("johto", "johto", "johdolle", {"fi": "Johdolle", "sv": "För ledningen", "en": "For managers"}),
    Door("ylläpitäjä", "yllapitaja", "tietoa", {"fi": "Tietoa", "sv": "Om webbplatsen", "en": "About"}, main=False),
)

DOORS: dict[str, Door] = {row.id: row for row in _ROWS}
