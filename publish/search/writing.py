"""The index as files: a core that every search needs, the words of the text in parts, and one small file of text for each page.

Postings are one row of whole numbers: for each word the step from the word before, how many places it has, and for each place
step × 16 + level, where a level is five times the square root of the weight (1–15).
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from macros.finnish.letters import fold

from .documents import Document
from .index import FIELDS, Index, Postings

LEVELS = 16
PART_SIZE = 12_000  # numbers in one part of the text's postings: some 15 kB compressed


def write_index(folder: Path, language: str, index: Index, documents: list[Document]) -> str:
    """Write the files of a language; the name of their folder carries a hash of their content."""
    parts, starts = _parts(index)
    files = {"ydin": _core(index, documents, starts)} | {f"teksti-{number}": part for number, part in enumerate(parts)}
    files |= {f"sivu-{number}": _page(document) for number, document in enumerate(documents)}
    texts = {name: json.dumps(content, ensure_ascii=False, separators=(",", ":")) for name, content in files.items()}
    name = f"{language}-{hashlib.sha256(''.join(texts.values()).encode()).hexdigest()[:12]}"
    (folder / name).mkdir(parents=True, exist_ok=True)
    for file, text in texts.items():
        (folder / name / f"{file}.json").write_text(text, "utf-8")
    return name


def _core(index: Index, documents: list[Document], starts: list[int]) -> dict[str, Any]:
    words = index.words
    number = {word: place for place, word in enumerate(words)}
    doors = sorted({document.door for document in documents})
    kinds = sorted({document.kind for document in documents})
    patterns: dict[str, int] = {}
    forms = [patterns.setdefault(_pattern(index, word), len(patterns)) for word in words]
    return {
        "kieli": index.language,
        "ovet": doors,
        "lajit": kinds,
        "sivut": [
            value
            for document in documents
            for value in (doors.index(document.door), kinds.index(document.kind), len(document.sections))
        ],
        "pituudet": index.lengths,
        "kenttapituudet": index.field_lengths,
        "sanat": "\n".join(words),
        "kaavat": "\n".join(patterns),
        "muodot": forms,
        "juuret": [
            [number[word], *(number[root] for root in sorted(roots) if root in number)]
            for word, roots in sorted(index.roots.items())
            if word in number
        ],
        "hukka": [number[word] for word in words if "f" in index.kinds[word]],
        "paatteet": index.dictionary.endings,
        "liitteet": index.dictionary.clitics,
        "synonyymit": [[[number[word] for word in side] for side in pair] for pair in index.synonyms],
        "kentat": {name: _row(index.fields[name], words) for name in FIELDS},
        "osat": starts,
    }


def _page(document: Document) -> dict[str, Any]:
    """What is shown of a page."""
    sections = [[section.anchor, section.heading, "\n".join(section.paragraphs)] for section in document.sections]
    return {
        "tunnus": document.id,
        "osoite": document.address,
        "otsikko": document.title,
        "kun": list(document.use_when),
        "kuvaus": document.description,
        "osat": sections,
    }


def _pattern(index: Index, word: str) -> str:
    """The stems of a word as changes at its end: ”0,1oi|0” cuts no letter, or one and adds ”oi”; verb endings after the bar."""
    stems = index.dictionary.stems(word, index.kinds[word])
    folded = fold(word)
    return "|".join(",".join(sorted(_change(folded, stem) for stem in stems[kind])) for kind in ("n", "v"))


def _change(word: str, stem: str) -> str:
    same = len(word)
    while not stem.startswith(word[:same]):
        same -= 1
    return f"{len(word) - same}{stem[same:]}"


def _row(postings: Postings, words: list[str]) -> list[int]:
    return list(_numbers(postings, words, 0))


def _numbers(postings: Postings, words: Iterable[str], first: int) -> Iterable[int]:
    before = first
    for place, word in enumerate(words, first):
        if found := postings.get(word):
            yield place - before
            yield len(found)
            last = 0
            for where, weight in sorted(found.items()):
                yield (where - last) * LEVELS + min(LEVELS - 1, max(1, round(5 * math.sqrt(weight))))
                last = where
            before = place


def _parts(index: Index) -> tuple[list[list[int]], list[int]]:
    """(the text's postings cut between words into parts of a bearable size, the number of the first word of each part)."""
    words, parts, starts, first, size = index.words, [], [], 0, 0
    for place, word in enumerate(words):
        size += len(index.text.get(word, ())) + 2
        if size >= PART_SIZE or place == len(words) - 1:
            parts.append(list(_numbers(index.text, words[first : place + 1], first)))
            starts.append(first)
            first, size = place + 1, 0
    return parts, starts
