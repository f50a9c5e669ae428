"""The house font as files: Source Sans Pro from its package, never a font of the machine."""

from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path

import font_source_sans_pro

STYLES = ("Regular", "It", "Semibold", "Bold", "BoldIt")
REGULAR = "SourceSansPro-Regular.ttf"


def files() -> list[Path]:
    """The TrueType files that are used; the package has others beside them, which would be chosen at random."""
    folder = Path(font_source_sans_pro.font_directory)
    return [folder / f"SourceSansPro-{style}.ttf" for style in STYLES]


@cache
def folder(cache_folder: Path) -> Path:
    """A folder that holds nothing but these files."""
    target = cache_folder / "kirjasimet"
    target.mkdir(parents=True, exist_ok=True)
    for file in files():
        place = target / file.name
        if not place.exists() or place.stat().st_size != file.stat().st_size:
            waiting = place.with_suffix(f".{os.getpid()}")
            shutil.copy(file, waiting)
            waiting.replace(place)
    return target
