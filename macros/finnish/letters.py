"""What a word is, and its letters without dots: the same in the browser (theme/assets/skriptit/haku/sanat.js), proved by tests/js/yhteiset.json."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

WORD = re.compile("[^\\W_](?:[^\\W_]|[\u0300-\u036f\u00ad])*")
UNHEARD = re.compile("[\u0300-\u036f\u00ad]")  # accents that stand apart from their letter, and soft hyphens
_STROKED = str.maketrans("øæđŧŋǥʒłßı", "oadtngzlsi")  # these have no accent that could be taken away


@cache
def tokens(text: str) -> tuple[str, ...]:
    """The words of a text as they stand in it; soft hyphens are nothing."""
    return tuple(WORD.findall(unicodedata.normalize("NFC", text.replace("\u00ad", ""))))


@cache
def fold(word: str) -> str:
    """Lower case without dots and accents, letter for letter: ”Jälkihuolto” → ”jalkihuolto”, ”Sámi” → ”sami”."""
    lower = word.lower()
    if lower.isascii():
        return lower
    bare = UNHEARD.sub("", unicodedata.normalize("NFD", lower))
    return unicodedata.normalize("NFC", bare).translate(_STROKED)
