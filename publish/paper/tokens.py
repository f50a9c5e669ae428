"""Design tokens of the site, read from the one file that has them: ”--nimi: arvo;”, one a line."""

from __future__ import annotations

import re
from pathlib import Path

FILE = Path("theme/assets/tyylit/merkit.css")
COLOUR = re.compile(r"^\s*--(?P<name>[\w-]+):\s*(?P<value>#[0-9a-f]{6});", re.M | re.I)


def colours(root: Path) -> dict[str, str]:
    """The colours of the light scheme by name, as ”#rrggbb”."""
    return {match["name"]: match["value"] for match in COLOUR.finditer((root / FILE).read_text("utf-8"))}
