"""The font of the house, Source Sans Pro from its package: its files, and the letters that it lacks."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from unicodedata import category

STYLES = ("Regular", "It", "Semibold", "Bold", "BoldIt")
SURE = re.compile("[\u0000-\u017e\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2212]+")
NOT_DRAWN = {"Cc", "Cf", "Zl", "Zp", "Zs"}


def font_files() -> list[Path]:
    """The TrueType files that are used; the package has others beside them, which would be chosen at random."""
    import font_source_sans_pro

    folder = Path(font_source_sans_pro.font_directory)
    return [folder / f"SourceSansPro-{style}.ttf" for style in STYLES]


def lacking(text: str) -> list[str]:
    """The letters of a text that the font has not, each once; the font is opened only for letters that are rare in Finnish."""
    if SURE.fullmatch(text):
        return []
    rare = dict.fromkeys(SURE.sub("", text))
    return [letter for letter in rare if category(letter) not in NOT_DRAWN and ord(letter) not in letters()]


@cache
def letters() -> frozenset[int]:
    """The letters that some style has: a letter that the italic lacks (ŋ, Cyrillic) is printed upright."""
    from fontTools.ttLib import TTFont

    return frozenset(letter for file in font_files() for letter in TTFont(file, lazy=True).getBestCmap())
