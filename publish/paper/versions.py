"""The version code of a print: it changes when what the page says changes, and only then."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from macros.site.phrases import phrases

from .article import Article, sections, words

LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # none that is taken for another on paper
LENGTH = 8
DATE = r"\d{1,2}(?:\.\d{1,2}\.| [A-Z][a-z]+ )\d{4}"
CHECKED = re.compile(rf"(?:{'|'.join(words['tarkistettu'].lower() for words in phrases().values())}) {DATE}")


@dataclass(frozen=True)
class Edition:
    """What a page said when it was printed: its code, the day it was checked, and a digest of each section by its heading (”” before the first)."""

    code: str
    id: str
    language: str
    checked: str
    sections: tuple[tuple[str, str], ...]

    @property
    def address(self) -> str:
        """Where the code is answered: ”voimassa/<code>/”."""
        return f"voimassa/{self.code}/"


def edition(
    article: Article, page_id: str, language: str, checked: str, more: Iterable[tuple[str, str]] = ()
) -> Edition:
    """The edition of a page as it is now, with its forms as `more` (name, what it says); a new day of checking alone does not make the paper old."""
    told = [(section.title, " ".join(map(words, section.blocks))) for section in sections(article.text)]
    parts = tuple((title, _digest(text, 4)) for title, text in [*told, *more])
    whole = "\n".join([page_id, language, article.title, *(f"{title} {digest}" for title, digest in parts)])
    return Edition(_digest(whole, LENGTH), page_id, language, checked, parts)


def _digest(text: str, length: int) -> str:
    number = int.from_bytes(hashlib.sha256(CHECKED.sub("", text).encode()).digest()[:16], "big")
    digits = ""
    for _ in range(length):
        number, place = divmod(number, len(LETTERS))
        digits += LETTERS[place]
    return digits


@dataclass(frozen=True)
class Change:
    """How a page differs from an old print: headings of sections that are new, that say something else, and that are gone."""

    new: list[str]
    changed: list[str]
    gone: list[str]


def change(old: Edition, now: Edition) -> Change:
    """What has changed between two editions of a page; the text before the first heading goes under the heading ””."""
    before, after = dict(old.sections), dict(now.sections)
    return Change(
        [title for title in after if title not in before],
        [title for title in after if title in before and before[title] != after[title]],
        [title for title in before if title not in after],
    )
