"""Consonant gradation: the other grades a stem may take. Too many are better than too few: a stem nobody writes is never asked for."""

from __future__ import annotations

import re

VOWELS = "aeiouyåäö"
_END = re.compile(rf"^(.*?)([^{VOWELS}]*)([{VOWELS}]+)$")

_WEAK = {
    "kk": ("k",),
    "pp": ("p",),
    "tt": ("t",),
    "nk": ("ng",),
    "nt": ("nn",),
    "mp": ("mm",),
    "lt": ("ll",),
    "rt": ("rr",),
    "lk": ("l", "lj"),
    "rk": ("r", "rj"),
    "hk": ("h", "hj"),
    "ht": ("hd",),
    "t": ("d",),
    "p": ("v",),
    "k": ("", "v", "j"),
    "lp": ("lv",),
    "rp": ("rv",),
    "gg": ("g",),
    "bb": ("b",),
    "dd": ("d",),
}
_STRONG: dict[str, tuple[str, ...]] = {}
for _strong, _weaks in _WEAK.items():
    for _weak in _weaks:
        _STRONG[_weak] = (*_STRONG.get(_weak, ()), _strong)


def _changed(stem: str, table: dict[str, tuple[str, ...]]) -> list[str]:
    """A stem that ends in a vowel, with the consonants before that vowel in the grades of a table."""
    found = _END.match(stem)
    if not found or not found[1]:
        return []
    head, consonants, vowels = found.groups()
    grades = [head + grade + vowels for grade in table.get(consonants, ())]
    for length in (1, 2):  # the first consonant of a cluster may belong to the syllable before: ”kans|ka”, ”palk|ka”
        kept, changing = consonants[:-length], consonants[-length:]
        if kept and changing in table and not (changing in "kpt" and kept[-1] in "st"):
            grades += [head + kept + grade + vowels for grade in table[changing]]
    return grades


def weak(stem: str) -> list[str]:
    """The stem itself and its weak grades: ”otto” → otto, oto."""
    return [stem, *_changed(stem, _WEAK)]


def strong(stem: str) -> list[str]:
    """The stem itself and its strong grades: ”tarve” → tarve, tarpe."""
    return [stem, *_changed(stem, _STRONG)]
