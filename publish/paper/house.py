"""The look of the house: colours from the one file that has them (”--nimi: arvo;”, one a line) and those of doors from their table, the font from its package."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from macros.kept import write_whole
from macros.source.house_font import font_files
from macros.views.door_colours import door_tokens

from .inks import inks

FILE = Path("theme/assets/tyylit/merkit.css")
LENGTH = re.compile(r"^\s*--(?P<name>kuva-[\w-]+):\s*(?P<value>[\d.]+px);", re.M)  # weights of the lines of drawings
COLOUR = re.compile(r"^\s*--(?P<name>[\w-]+):\s*(?P<value>#[0-9a-f]{6});", re.M | re.I)
REGULAR = "SourceSansPro-Regular.ttf"


def colours(root: Path) -> dict[str, str]:
    """The colours of the light scheme by name, as ”#rrggbb”."""
    own = {match["name"]: match["value"] for match in COLOUR.finditer((root / FILE).read_text("utf-8"))}
    return own | door_tokens(dark=False)


def drawing_inks(root: Path) -> str:
    """The style sheet of drawings, with colours and weights of lines in their places."""
    lengths = {match["name"]: match["value"] for match in LENGTH.finditer((root / FILE).read_text("utf-8"))}
    return inks(root, colours(root) | lengths)


@cache
def font_folder(cache_folder: Path) -> Path:
    """A folder that holds nothing but these files."""
    target = cache_folder / "kirjasimet"
    target.mkdir(parents=True, exist_ok=True)
    for file in font_files():
        place = target / file.name
        data = file.read_bytes()
        if not place.exists() or place.read_bytes() != data:
            write_whole(place, data)
    return target
