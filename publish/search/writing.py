"""The index as files: a core that every search needs, parts by the first letters of words, and one small file of text for each page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from macros.finnish.letters import fold
from macros.model.tables import DOORS
from macros.site.addresses import HELP

from .documents import Document
from .index import FIELDS, Index
from .indexing import beside, heading_pages
from .rows import rough, steps
from .said import Voice
from .vocabulary import Vocabulary

Languages = Mapping[str, tuple[Index, list[Document]]]
SHORT = 2  # letters: ”on” is Swedish and English too, and in nearly every Finnish question


def write_indexes(folder: Path, languages: Languages) -> None:
    """Write the core of the first language as ydin.json, and the cores of the others and the rest in a folder whose name carries a hash of everything."""
    cores: dict[str, dict[str, object]] = {}
    files: dict[str, object] = {}
    for language, (index, documents) in languages.items():
        vocabulary = Vocabulary.of(index)
        cores[language] = _core(vocabulary, documents)
        parts = [vocabulary.part(place) for place in range(len(vocabulary.starts))]
        if len(parts) == 1:  # a small language has it all in its core
            cores[language]["osa"] = parts[0]
        else:
            files |= {f"osa-{language}-{place}": part for place, part in enumerate([*parts, vocabulary.common_part()])}
        files[f"kortit-{language}"] = [card.shown for card in index.said.cards]
        pages = heading_pages(documents)
        for number, document in enumerate(documents):
            files[f"sivu-{language}-{number}"] = _page(document, pages, len(documents))
    main, *others = cores
    files |= {f"ydin-{language}": cores[language] for language in others}
    texts = {name: _text(content) for name, content in files.items()}
    name = hashlib.sha256((_text(cores[main]) + "".join(texts.values())).encode()).hexdigest()[:12]
    (folder / name).mkdir(parents=True, exist_ok=True)
    for file, text in texts.items():
        (folder / name / f"{file}.json").write_text(text, "utf-8")
    (folder / "ydin.json").write_text(
        _text({"kansio": name, "kieli": main, "ydin": cores[main], "muut": others, "muiden": _of_others(languages)}),
        "utf-8",
    )


def _of_others(languages: Languages) -> str:
    """Words by which danger is heard in the other languages: who types one is asked about in them too, although the first language may know it."""
    (first, _), *others = languages.values()
    empty = {fold(word) for word, kinds in first.kinds.items() if "f" in kinds}
    words = {fold(word) for index, _ in others for danger in index.said.danger for word in danger.words()}
    return "\n".join(sorted(word for word in words - empty if len(word) > SHORT))


def _text(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _core(vocabulary: Vocabulary, documents: list[Document]) -> dict[str, object]:
    index, number, core = vocabulary.index, vocabulary.number, vocabulary.core
    doors = sorted({document.door for document in documents})
    kinds = {document.kind: document.kind_name for document in sorted(documents, key=lambda document: document.kind)}
    strong = {word for name in FIELDS for word in index.fields[name]}
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
        "parit": _twins(documents),
        "pituudet": rough(index.lengths),
        "kenttapituudet": index.field_lengths,
        "kysymykset": index.questions,
        "kysymyspituudet": index.asked_lengths,
        "kysymyssanat": index.asked_words,
        "sivumerkitykset": "\n".join(vocabulary.meanings.pages),
        "merkitysaskel": vocabulary.meanings.step,
        **vocabulary.table(core),
        "heikot": steps(sorted(number[word] for word in core - strong)),
        "vieraat": steps(sorted(number[word] for word in index.foreign)),
        "hukka": steps(sorted(number[word] for word in core if "f" in index.kinds[word])),
        "paatteet": index.dictionary.endings,
        "liitteet": index.dictionary.clitics,
        "synonyymit": [[[number[word] for word in side] for side in pair] for pair in index.synonyms],
        "hata": {
            "sivu": next((place for place, document in enumerate(documents) if document.id == HELP), None),
            "sanat": [
                [[" ".join(words) for words in danger.groups], danger.alone, danger.unlike]
                for danger in index.said.danger
            ],
        },
        "kortit": [[card.subjects, card.asking, card.allowed] for card in index.said.cards],
        "puhujat": [_voice(voice, documents) for voice in index.said.voices],
        "osat": vocabulary.starts,
        "yleiset": steps(number[word] for word in vocabulary.common),
        "alut": "\n".join(vocabulary.beginnings()),
    }


def _twins(documents: list[Document]) -> list[tuple[int, int]]:
    """Pages that tell the same to other readers: the number of a page and of its twin."""
    places = {document.id: place for place, document in enumerate(documents)}
    return [(place, places[document.twin]) for place, document in enumerate(documents) if document.twin in places]


def _voice(voice: Voice, documents: list[Document]) -> list[object]:
    """A voice as its door, its words, those of others, those it asks with, and the numbers of its pages."""
    places = {document.id: place for place, document in enumerate(documents)}
    pages = [places[name] for name in voice.pages if name in places]
    return [voice.door, voice.words, voice.unlike, voice.asking, pages]


def _page(document: Document, pages: Mapping[str, int], count: int) -> dict[str, object]:
    """What is shown of a page beside its title; a section that is not its own has no anchor to lead to."""
    sections = [
        ["" if beside(section, pages, count) else section.anchor, section.heading, "\n".join(section.paragraphs)]
        for section in document.sections
    ]
    return {
        "kun": list(document.use_when),
        "kuvaus": document.description,
        "osat": sections,
    }
