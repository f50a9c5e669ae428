"""The Finnish alphabetical order: å, ä and ö last, other accents with their plain letter (š with s, ž with z), numbers by their size."""

from __future__ import annotations

import re
import unicodedata

from .letters import UNHEARD, fold

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
_WITH = str.maketrans("üæø", "yäö")  # where Finnish order differs from folding
_ANCHORS = {"å": "aa", "ä": "ae", "ö": "oe"}
_PIECE = re.compile(r"\d+|\D")

Order = tuple[list[tuple[int, int]], str]


def alphabetical(text: str) -> Order:
    """A key to sort by: spaces and signs, then numbers, then letters; words that differ by accents or case only stay in one order."""
    return [_place(piece) for piece in _PIECE.findall(_heard(text))], text


def _heard(text: str) -> str:
    return UNHEARD.sub("", unicodedata.normalize("NFC", text).lower())


def _place(piece: str) -> tuple[int, int]:
    if piece.isdecimal():
        return 1, int(piece)
    place = _LETTERS.find(_plain(piece))
    return (2, place) if place >= 0 else (0, ord(piece))


def _plain(letter: str) -> str:
    """The letter of the alphabet that a letter is sorted with."""
    own = letter.translate(_WITH)
    return own if own in _LETTERS else fold(own)


def initial(text: str) -> str:
    """The capital under which a word stands in an alphabetical list: Š under S."""
    return _plain(_heard(text)[:1]).upper()


def letter_anchor(capital: str) -> str:
    """The address of a letter's heading, whatever other letters the page has: ”a”, ”ae” for Ä."""
    return _ANCHORS.get(capital.lower(), capital.lower())
