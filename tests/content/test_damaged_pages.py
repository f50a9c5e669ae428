"""Four hundred damaged pages: the fault is told in Finnish with its line, or every word stands where its author meant it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest
from real_content import content

from macros.content import problems
from macros.page.html import html
from macros.page.markdown import body as made
from macros.site.site import Site
from macros.source.blocks import blocks
from macros.source.markup import markup
from macros.source.problems import Problem
from macros.source.written import MarkdownPage, page_of

from .damage import damaged
from .meaning import Said, meant, said, typed, words
from .trees import CASES, ROOT

FIRST, ALL = 30, 400
EVERYTHING = (CASES / "kaikkea.md").read_text("utf-8")
HOST = "tietoa/tietosuoja.md"  # the real page in whose place the page of everything is damaged
FOREIGN = re.compile(r"Traceback|\bNone\b|Error|expected")


@cache
def pages() -> dict[str, MarkdownPage]:
    return {page.path: page for page in sorted(content().catalog.texts, key=lambda page: page.path)}


def verdict(page: MarkdownPage, body: str) -> list[Problem]:
    """What the check says of the real content when one page has another body."""
    catalog = content().catalog
    front = (ROOT / page.document.file).read_text("utf-8").removesuffix(page.body)
    new = page_of(page.path, page.document.file, front + body)
    assert new.page is not None
    markdown = catalog.markdown | {(new.page.id, new.page.language): new}
    site = Site(replace(catalog, markdown=markdown, texts=[new], problems=list(new.problems)), made)
    site.said |= content().said
    return problems(site)


def uncalled(text: str) -> str:
    """A text with a word of its own in place of each call: what calls give is tested elsewhere."""
    parts, place = list[str](), 0
    for number, call in enumerate(markup(text).calls):
        parts += [text[place : call.start], f"Kutsu{number}"]
        place = call.end
    return "".join(parts) + text[place:]


def differs(body: str) -> str:
    """The first place of a page that is not as its author meant it, or ””."""
    text, on_page = uncalled(body), said(html(uncalled(blocks(body).portable)))
    if words(on_page) != typed(text):
        return _first(typed(text), words(on_page))
    return "" if on_page == meant(text) else _first(meant(text), on_page)


def _first(wanted: list[str] | Said, found: list[str] | Said) -> str:
    pairs = enumerate(zip(wanted, found, strict=False))
    place = next((number for number, (one, other) in pairs if one != other), min(len(wanted), len(found)))
    return f"{wanted[max(0, place - 2) : place + 3]} ≠ {found[max(0, place - 2) : place + 3]}"


@pytest.mark.parametrize("path", pages())
def test_every_word_of_a_real_page_is_where_it_was_meant(path: str) -> None:
    assert differs(pages()[path].body) == ""


def test_every_kind_of_mark_does_what_it_says() -> None:
    assert [str(problem) for problem in verdict(pages()[HOST], EVERYTHING)] == []
    assert differs(EVERYTHING) == ""


def judged(number: int) -> tuple[str, str]:
    """How a damaged page fared, and what is wrong when it fared badly; every other one is the page of everything."""
    page = pages()[HOST] if number % 2 else list(pages().values())[number // 2 % len(pages())]
    body = EVERYTHING if number % 2 else page.body
    changes, new, _ = damaged(body, f"{page.path} {number}")
    told = verdict(page, new)
    if told:
        last = page.body_line + new.count("\n")
        lost = [str(row) for row in told if not _finds(row, page, last) or FOREIGN.search(str(row))]
        return ("kerrottu", "") if not lost else ("väärin kerrottu", f"{number} {changes}: {lost}")
    fault = "" if new == body else differs(new)
    return ("muuttui hiljaa", f"{number} {changes} {page.path}: {fault}") if fault else ("vaaraton", "")


def _finds(row: Problem, page: MarkdownPage, last: int) -> bool:
    """Whether a message leads to the damaged page: to a line of it, or to a translation's line that names the page."""
    if row.file == page.document.file:
        return 1 <= row.line <= last
    return row.line >= 1 and row.file in _translations(page) and page.document.file in row.fix


def _translations(page: MarkdownPage) -> set[str]:
    twins = [one for one in pages().values() if one.page and page.page and one.page.id == page.page.id]
    return {one.document.file for one in twins if one is not page}


@pytest.mark.muunnos
@pytest.mark.parametrize("many", [FIRST, pytest.param(ALL, marks=pytest.mark.hidas)])
def test_damage_is_told_or_harmless(many: int, capsys: pytest.CaptureFixture[str]) -> None:
    fared = [judged(number) for number in range(many)]
    count = Counter(how for how, _ in fared)
    with capsys.disabled():
        print(f"\n{many} vahingoitettua sivua: {', '.join(f'{how} {number}' for how, number in count.most_common())}")
    assert [fault for _, fault in fared if fault] == []
    assert count["kerrottu"] > many / 4
    assert count["vaaraton"] > many / 4
