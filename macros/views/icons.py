"""Icons: the drawings that come with the Material package, whatever engine builds the site."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from ..source.problems import AuthorError, suggestion

NAME = re.compile(r"[\w-]+(/[\w-]+)+")
SVG = re.compile(r'<svg[^>]* viewBox="(?P<box>[^"]+)"[^>]*>(?P<shapes>.*)</svg>', re.S)


class Drawing(NamedTuple):
    """What an icon's file says: its view box, and its shapes as SVG."""

    box: str
    shapes: str


@cache
def drawing(name: str) -> Drawing:
    """The drawing of a name like ”material/phone”: the file's place among the package's icon sets."""
    folder = Path(str(files("material"))) / "templates" / ".icons"
    file = folder / f"{name}.svg"
    if not NAME.fullmatch(name) or not file.is_file():
        names = (icon.relative_to(folder).with_suffix("").as_posix() for icon in folder.rglob("*.svg"))
        raise AuthorError(f"Kuvaketta ”{name}” ei ole.", suggestion(name, names))
    found = SVG.search(file.read_text("utf-8"))
    assert found, name
    return Drawing(found["box"], found["shapes"])
