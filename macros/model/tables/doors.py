"""The doors of the site: whom a page is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Door:
    """A door as authors write it, its name in style classes and colour tokens, the id of its page, its name in each language.

    `light` and `dark` are its colour and the colour of its surface in the two schemes: on its surface a door's colour is read as text.
    """

    id: str
    slug: str
    page: str
    names: Mapping[str, str]
    light: tuple[str, str]
    dark: tuple[str, str]
    main: bool = True

    @property
    def colour(self) -> str:
        """The design token of its colour; ”<colour>-pinta” is that of its surface."""
        return f"ovi-{self.slug}"


FAMILY = "perhe"

_ROWS = (
    Door(
        FAMILY,
        "perhe",
        "perheille",
        {"fi": "Perheille", "sv": "För familjer", "en": "For families"},
        ("#85300f", "#faeade"),
        ("#f4b08e", "#35231a"),
    ),
    Door(
        "työntekijä",
        "tyontekija",
        "tyontekijalle",
        {"fi": "Työntekijälle", "sv": "För anställda", "en": "For workers"},
        ("#0f4f3d", "#e3efe8"),
        ("#97dcc0", "#18302a"),
    ),
    Door(
        "kouluttaja",
        "kouluttaja",
        "kouluttajalle",
        {"fi": "Kouluttajalle", "sv": "För utbildare", "en": "For trainers"},
        ("#3b3f86", "#e9eaf6"),
        ("#bfc4fb", "#24263f"),
    ),
    Door(
        "johto",
        "johto",
        "johdolle",
        {"fi": "Johdolle", "sv": "För ledningen", "en": "For managers"},
        ("#5f4a08", "#f5edcf"),
        ("#e6cf86", "#302a14"),
    ),
    Door(
        "ylläpitäjä",
        "yllapitaja",
        "tietoa",
        {"fi": "Tietoa", "sv": "Om webbplatsen", "en": "About"},
        ("#444c49", "#eaecea"),
        ("#c6cfca", "#262c2a"),
        main=False,
    ),
)

DOORS: dict[str, Door] = {row.id: row for row in _ROWS}
