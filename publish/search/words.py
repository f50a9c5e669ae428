"""What a word is: the same cut and the same folding as in the browser (theme/assets/skriptit/haku/sanat.js)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

WORD = re.compile(r"[^\W_]+")


@cache
def tokens(text: str) -> tuple[str, ...]:
    """The words of a text as they stand in it; soft hyphens are nothing."""
    return tuple(WORD.findall(text.replace("\u00ad", "")))


@cache
def fold(word: str) -> str:
    """Lower case without dots and accents, letter for letter: ”Jälkihuolto” → ”jalkihuolto”."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in word.lower())
