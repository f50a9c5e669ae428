"""Names of files and ids: small letters, digits and hyphens, so that an address is the same everywhere."""

from __future__ import annotations

import re

from ..finnish.letters import fold

# folders at the root of the site that are made of it afterwards, or that come with the theme
RESERVED = {"assets", "avoin-data", "haku", "m", "tiedostot", "voimassa"}
LAYER = "paikallinen"  # the folder of a county's own edition
SLUG = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")

CODE = re.compile(SLUG.pattern, re.I)


def slug(text: str) -> str:
    """The text as an id: letters a–z, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
