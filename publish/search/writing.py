"""The index as files: a core that every search needs, the words of large texts in parts, and one small file of text for each page.

Postings are one row of whole numbers: for each word the step from the word before, how many places it has, and for each place
step × 16 + level, where a level is five times the square root of the weight (1–15).
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from macros.finnish.letters import fold
from macros.model.tables import DOORS
from macros.site.addresses import HELP

from .documents import Document
from .index import FIELDS, Index, Postings

LEVELS = 16
PART_SIZE = 12_000  # numbers in one part of the text's postings: some 15 kB compressed


Languages = Mapping[str, tuple[Index, list[Document]]]


def write_indexes(folder: Path, languages: Languages) -> None:
    """Write the cores of all languages as one file, ydin.json, and the rest in a folder whose name carries a hash of everything."""
    cores: dict[str, dict[str, object]] = {}
    files: dict[str, object] = {}
    for language, (index, documents) in languages.items():
        parts, starts = _parts(index)
        cores[language] = _core(index, documents, starts)
        if len(parts) == 1:  # a small language has it all in its core
            cores[language]["teksti"] = parts[0]
        else:
            files |= {f"teksti-{language}-{number}": part for number, part in enumerate(parts)}
        files |= {f"sivu-{language}-{number}": _page(document) for number, document in enumerate(documents)}
    texts = {name: _text(content) for name, content in files.items()}
    name = hashlib.sha256((_text(cores) + "".join(texts.values())).encode()).hexdigest()[:12]
    (folder / name).mkdir(parents=True, exist_ok=True)
    for file, text in texts.items():
        (folder / name / f"{file}.json").write_text(text, "utf-8")
    (folder / "ydin.json").write_text(_text({"kansio": name, "kielet": cores}), "utf-8")


def _text(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _core(index: Index, documents: list[Document], starts: list[int]) -> dict[str, object]:
    words = index.words
    number = {word: place for place, word in enumerate(words)}
    doors = sorted({document.door for document in documents})
    kinds = {document.kind: document.kind_name for document in sorted(documents, key=lambda document: document.kind)}
    patterns: dict[str, int] = {}
    forms = [patterns.setdefault(_pattern(index, word), len(patterns)) for word in words]
    return {
        "kieli": index.language,
        "ovet": doors,
        "ovinimet": [door.names[index.language] for slug in doors for door in DOORS.values() if door.slug == slug],
        "lajit": list(kinds),
        "lajinimet": list(kinds.values()),
        "otsikot": "\n".join(document.title for document in documents),
        "osoitteet": "\n".join(document.address for document in documents),
        "sivut": [
            value
            for document in documents
            for value in (doors.index(document.door), list(kinds).index(document.kind), len(document.sections))
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
        "hata": {
            "sivu": next((place for place, document in enumerate(documents) if document.id == HELP), None),
            "sanat": [" ".join(words) for words in index.said.danger],
        },
        "puhujat": _by_door(index.said.speakers),
        "kentat": {name: _row(index.fields[name], words) for name in FIELDS},
        "osat": starts,
    }


def _by_door(speakers: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for door, word in speakers:
        found.setdefault(door, []).append(word)
    return found


def _page(document: Document) -> dict[str, object]:
    """What is shown of a page beside its title."""
    sections = [[section.anchor, section.heading, "\n".join(section.paragraphs)] for section in document.sections]
    return {
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
