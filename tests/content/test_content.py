"""Promises of the real content: one test per promise, one case per page, the page in the case's name."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache

import pytest
from real_content import content

from macros.content import check
from macros.model import LegalFact, Page
from macros.page.export import texts
from macros.site.here import Here
from macros.views.statements import statement
from macros.words import FUNCTIONS

from .required_pages import REQUIRED
from .trees import ROOT


@cache
def pages() -> dict[str, str]:
    """The text of every real page by its path, without front matter."""
    return {path: text.split("---\n\n", 1)[1] for path, text in texts(content()).items()}


PATHS = sorted(page.path for page in content().pages.values())


def test_content_is_clean() -> None:
    assert [str(problem) for problem in check(ROOT)[1]] == []


@pytest.mark.parametrize("page_id", REQUIRED)
def test_required_page_exists(page_id: str) -> None:
    assert (page_id, "fi") in content().pages


def test_every_required_page_is_named_once() -> None:
    assert len(REQUIRED) == len(set(REQUIRED))


def test_reading_the_content_needs_no_engine() -> None:
    code = "import sys, macros, macros.__main__, macros.page.export, macros.site.navigation, macros.words; print([name for name in sys.modules if 'mkdocs' in name])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_no_word_has_the_name_of_a_front_matter_key() -> None:
    """The macros plugin lets front matter hide a word of the same name."""
    keys = {info.alias for info in Page.model_fields.values()} | {"title", "description", "render_macros"}
    assert keys & set(FUNCTIONS) == set()


@pytest.mark.parametrize("path", PATHS)
def test_text_has_nothing_of_the_machine(path: str) -> None:
    prose = re.sub(
        r"<script\b.*?</script>|<code>.*?</code>|`[^`\n]*`|<[^>]+>|\]\([^)]*\)", " ", pages()[path], flags=re.S
    )
    assert (
        re.findall(r"\{\{|\}\}|\{%|%\}|\bNone\b|\bundefined\b|\bTrue\b|\bFalse\b|\bnull\b|[a-z]_[a-z]|Markup\(", prose)
        == []
    )


@pytest.mark.parametrize("path", PATHS)
def test_headings_have_words_and_something_below(path: str) -> None:
    """A heading without text, or with nothing before the next one of its level, promises what is not there."""
    rows = [line for line in re.sub(r"^```.*?^```", "x", pages()[path], flags=re.S | re.M).splitlines() if line.strip()]
    levels = [len(row) - len(row.lstrip("#")) if re.match(r"#+ \S", row) else 0 for row in rows]
    assert not [row for row in rows if re.fullmatch(r"#+\s*|<h\d[^>]*>\s*</h\d>", row.strip())]
    assert not [
        rows[number]
        for number, level in enumerate(levels)
        if level and (number + 1 == len(rows) or 0 < levels[number + 1] <= level)
    ]


ENGLISH = r"\b(?:the|and|with|Search|Table|Next|Previous|Edit|Download|Back to top|See also|Contents|Last updated|Home|Links?|Notes?|Steps?|Sources?)\b"


@pytest.mark.parametrize(
    "page", [page for page in content().pages.values() if page.page.language == "fi"], ids=lambda page: page.path
)
def test_finnish_page_has_no_english_of_templates(page: object) -> None:
    text = pages()[page.path]  # type: ignore[attr-defined]
    prose = re.sub(
        r'<script\b.*?</script>|<ul class="lahteet">.*?</ul>|<(span|code) lang="(?:en|sv)">.*?</\1>|<[^>]+>|\]\([^)]*\)|`[^`\n]*`|^!!! \w+',
        " ",
        text,
        flags=re.S | re.M,
    )
    assert re.findall(ENGLISH, prose) == []


@pytest.mark.parametrize("fact", content().catalog.of(LegalFact))
def test_amount_is_whole_beside_its_label(fact: str) -> None:
    """The first screen says an amount whole, also one without digits (”vuoden välein”), and no word twice (”Enintään enintään”)."""
    row = statement(Here(content(), content().find("prosessit")), fact)
    line = f"{row.label} {row.before}{row.figure}{row.unit}".lower()
    assert line.endswith(row.amount.lower())
    assert not re.search(r"(?<!\w)(\w+) \1(?!\w)", line)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_family_pages_have_all_languages(language: str) -> None:
    """Whoever finds the Finnish leaflet finds the same in Swedish and English."""
    leaflets = {
        page.page.id for page in content().pages.values() if page.page.kind == "esite" and page.page.language == "fi"
    }
    assert leaflets - {name for name, own in content().pages if own == language} == set()
