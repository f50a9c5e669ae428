"""Terms: the alphabetical glossary, and terms explained where they first stand on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ..finnish.alphabet import finnish_order
from ..model.register import Term
from ..site.here import Here, Law
from ..source.problems import fold

VOWELS = "aeiouyäö"
CASES = (
    "n|t|a|ä|ta|tä|tta|ttä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä|ksi|tta|ttä|[aeiouyäö]n|h[aeiouyäö]n|seen|siin|"
    "j?en|ien|iden|itten|ja|jä|ita|itä|ia|iä|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|ina|inä|iksi|ihin|iin|den|ten"
)  # fmt: skip
OWNER = "ni|si|nsa|nsä|mme|nne|[aeiouyäö]n"
SKIPPED = re.compile(
    r"`[^`]*`|!?\[[^\]]*\]\([^)]*\)|<(a|button|span)\b[^>]*>.*?</\1>|<[^>]+>|\{\{.*?\}\}|\{[^}]*\}|https?://\S+"
)
BLOCK = re.compile(r"^\s*(#|<|```|!!!|\||---|\s*$)")


@dataclass(frozen=True)
class TermView:
    """A term in running text: the words as they stand there, and what the term means."""

    id: str
    shown: str
    name: str
    meaning: str
    address: str


@dataclass(frozen=True)
class TermRow:
    """A term of the glossary."""

    id: str
    item: Term
    law: list[Law]


def term(here: Here, term_id: str, shown: str | None) -> TermView:
    """A term by its id; raises AuthorError when there is none."""
    item = here.catalog.of(Term)[term_id]
    return TermView(term_id, shown or item.name, item.name, item.meaning, f"{here.way('sanasto')}#{term_id}")


def glossary(here: Here) -> list[tuple[str, list[TermRow]]]:
    """Every term under its first letter, in Finnish alphabetical order."""
    rows = [
        TermRow(name, item, [here.law(place) for place in item.law]) for name, item in here.catalog.of(Term).items()
    ]
    groups: dict[str, list[TermRow]] = {}
    for row in sorted(rows, key=lambda row: finnish_order(row.item.name)):
        groups.setdefault(row.item.name[:1].upper(), []).append(row)
    return list(groups.items())


def first_uses(here: Here, body: str, known: set[str]) -> Iterator[tuple[int, int, TermView]]:
    """The first place of each explained term in the prose of a Markdown text, as (start, end, term); not of those already known."""
    taken: list[tuple[int, int]] = []
    found: list[tuple[int, int, TermView]] = []
    prose = [(start, text, text.casefold()) for start, text in _prose(body)]
    for name, words, beginning in _longest_first(
        tuple((name, item.name) for name, item in here.catalog.of(Term).items() if item.explained)
    ):
        if name in known:
            continue
        for start, text, letters in prose:
            if beginning not in letters:  # most terms are not in most places, and the pattern is slow
                continue
            match = next(
                (
                    match
                    for match in _pattern(words).finditer(text)
                    if not _overlaps(taken, start + match.start(), start + match.end())
                ),
                None,
            )
            if match is not None:
                place = (start + match.start(), start + match.end())
                taken.append(place)
                found.append((*place, term(here, name, match[0])))
                break
    yield from sorted(found, key=lambda row: row[0])


def _overlaps(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in taken)


@lru_cache(maxsize=8)
def _longest_first(terms: tuple[tuple[str, str], ...]) -> list[tuple[str, str, str]]:
    """(id, term, the letters every form of it begins with); longer terms first, so that they win over their parts."""
    return [(name, text, _beginning(text)) for name, text in sorted(terms, key=lambda row: (-len(row[1]), row[1]))]


def _beginning(text: str) -> str:
    """Inflection changes the last three letters of the first word at the most: ”kiireelli” of ”kiireellinen sijoitus”."""
    word = text.casefold().split()[0]
    return word[: max(3, len(word) - 3)]


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """A pattern of a term's inflected forms."""
    words = r"[ \u00a0]".join(_forms(word) for word in text.split())
    return re.compile(rf"(?<![\w-]){words}(?![\w-])", re.I)


@cache
def _forms(word: str) -> str:
    """A pattern of a Finnish noun's forms: consonant gradation and -nen nouns, any case, an owner's ending."""
    first, hyphen, last = word.rpartition("-")
    if hyphen:
        return re.escape(first + hyphen) + _forms(last)
    if not fold(word).isalpha() or len(word) < 4:
        return re.escape(word)
    endings = rf"(?:{CASES})?(?:{OWNER})?"
    if word.endswith("nen"):
        return rf"{re.escape(word[:-3])}(?:nen|s(?:e|i|t)?{endings})"
    if word.endswith("s"):
        return rf"{re.escape(word[:-1])}(?:s|kse|ksi|ks|de|te|tt|t)?{endings}"
    if word[-1] in VOWELS:
        last = {"a": "[ao]", "ä": "[äö]"}.get(word[-1], word[-1])
        return rf"{_graded(word[:-1])}{last}?[ei]?{endings}"
    return rf"{re.escape(word)}(?:i|e)?{endings}"


def _graded(stem: str) -> str:
    """The stem with its last consonant strong or weak: huostaanott- or huostaanot-."""
    changes = {
        "kk": "kk?",
        "pp": "pp?",
        "tt": "tt?",
        "nt": "n[tn]",
        "lt": "l[tl]",
        "rt": "r[tr]",
        "mp": "m[pm]",
        "nk": "n[kg]",
    }
    for strong, either in changes.items():
        if stem.endswith(strong):
            return re.escape(stem[:-2]) + either
    changes = {"t": "[td]", "p": "[pv]", "k": "k?"}
    return re.escape(stem[:-1]) + changes[stem[-1]] if stem[-1:] in changes else re.escape(stem)


def _prose(body: str) -> Iterator[tuple[int, str]]:
    """Stretches of running text with their places: no headings, tables, code, links or markup, but for plain paragraphs inside it."""
    place, fenced, markup = 0, False, False
    for line in body.splitlines(keepends=True):
        stripped = line.strip()
        if stripped.startswith("```"):
            fenced = not fenced
        elif stripped.startswith("<"):
            markup = True
        elif not stripped:
            markup = False
        if not fenced and (stripped.startswith("<p>") if markup else not BLOCK.match(line)):
            start = 0
            for match in SKIPPED.finditer(line):
                yield place + start, line[start : match.start()]
                start = match.end()
            yield place + start, line[start:]
        place += len(line)
