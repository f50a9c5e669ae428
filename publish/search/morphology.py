"""Voikko's readings of Finnish words, remembered between builds; the words of a text that has not changed are not read again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from itertools import accumulate
from pathlib import Path
from typing import Any

from macros.kept import keep, kept

FUNCTION = {"asemosana", "sidesana", "kieltosana", "suhdesana", "huudahdussana"}
_DERIVED_FROM = re.compile(r"\[Xp\](.*?)\[X\]")


@dataclass(frozen=True)
class Reading:
    """One way to read a word. `kind`: n(ominal), v(erb) or f(unction word); `parts` are the base forms of a compound's parts, the
    last one its head; `spans` what several parts next to each other make; `root` the word it is derived from; `cuts` the places in
    the word where its parts but the first begin."""

    lemma: str
    kind: str
    parts: tuple[str, ...] = ()
    spans: tuple[str, ...] = ()
    root: str = ""
    cuts: tuple[int, ...] = ()


FIELDS = [field.name for field in fields(Reading)]
WAY = 2  # one more when readings are made in another way: what was kept is made anew


class Morphology:
    """Readings by word; `file` keeps them, named by the version of the dictionary."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.changed = False
        found = kept(file)
        self.known: dict[str, list[Any]] = json.loads(found[0]) if found and _made_so(found[1]) else {}

    def readings(self, word: str) -> list[Reading]:
        """The readings of a word as it stands in a text, without doubles; none when the dictionary does not know it."""
        if word not in self.known:
            self.known[word] = [astuple(reading) for reading in _analysed(word)]
            self.changed = True
        return [
            Reading(lemma, kind, tuple(parts), tuple(spans), root, tuple(cuts))
            for lemma, kind, parts, spans, root, cuts in self.known[word]
        ]

    def cuts(self, word: str) -> list[int]:
        """The places in a word where, by every reading of it, a part of a compound begins."""
        agreed = [set(reading.cuts) for reading in self.readings(word)]
        return sorted(set.intersection(*agreed)) if agreed else []

    def save(self) -> None:
        """Keep the readings for the next build."""
        if self.changed:
            text = json.dumps(dict(sorted(self.known.items())), ensure_ascii=False, separators=(",", ":"))
            keep(self.file, text.encode(), kentat=FIELDS, tapa=WAY)


def _made_so(note: dict[str, Any]) -> bool:
    return note.get("kentat") == FIELDS and note.get("tapa") == WAY


def _analysed(word: str) -> list[Reading]:
    from pyvoikko import analyse  # loading the dictionary takes most of a second: only when a new word needs it

    found = analyse(word) or analyse(word.lower()) or analyse(word.capitalize())
    return list(dict.fromkeys(_reading(analysis) for analysis in found if _plain(analysis.BASEFORM)))


def _reading(analysis: Any) -> Reading:
    pieces = _pieces((part.FORM, part.BASEFORM) for part in analysis.COMPOUND_PARTS or [analysis])
    # Voikko tells sairaanhoitaja as ”sairashoitaja”: only the last part of a compound is inflected
    lemma = (
        _plain("".join(form for form, _ in pieces[:-1]) + pieces[-1][1]) if pieces[1:] else _plain(analysis.BASEFORM)
    )
    kind = "f" if analysis.CLASS in FUNCTION else "v" if analysis.CLASS == "teonsana" else "n"
    parts = tuple(base for _, base in pieces) if len(pieces) > 1 else ()
    sources = _DERIVED_FROM.findall(analysis.FSTOUTPUT.rpartition("[Bc]")[2])
    root = _plain(sources[0]) if sources else ""
    cuts = tuple(accumulate(len(form) for form, _ in pieces[:-1]))
    return Reading(lemma, kind, parts, _spans(pieces), "" if root in (lemma, *parts[-1:]) else root, cuts)


def _pieces(parts: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """(form, base form) of every part; a base form that is itself a compound (huostaan=otto) is cut, its first pieces as they stand."""
    pieces = []
    for form, base in parts:
        *first, last = base.split("=")
        pieces += [(piece.lower(), _plain(piece)) for piece in first]
        pieces.append((form.lower()[len("".join(first)) :], _plain(last)))
    return [(form, base) for form, base in pieces if base]


def _spans(pieces: list[tuple[str, str]]) -> tuple[str, ...]:
    """Runs of two or more parts, but not all of them: lapsi + suojelu + ilmoitus → lastensuojelu, suojeluilmoitus."""
    count = len(pieces)
    runs = [(i, j) for i in range(count) for j in range(i + 2, count + 1) if (i, j) != (0, count)]
    return tuple("".join(form for form, _ in pieces[i : j - 1]) + pieces[j - 1][1] for i, j in runs)


def _plain(base: str) -> str:
    return re.sub(r"[^\w]|_", "", base).lower()
