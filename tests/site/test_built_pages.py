"""Every built page stands on its own: one heading, its own title, its language, nothing left over from the making."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from pathlib import Path

import material
import pytest
from bs4 import BeautifulSoup, NavigableString, Tag

from macros.model.tables import DOORS, LANGUAGES
from macros.site.phrases import phrases

SPOKEN = ("aria-label", "title", "placeholder", "alt")
WORDS = {
    language: {
        word.casefold() for name, word in words.items() if not name.startswith("paperi.")
    }  # those never on a screen
    for language, words in phrases().items()
}


def english_of_material() -> set[str]:
    """The interface words of the theme's package, which stand on a page when our own template forgets a word."""
    source = (Path(material.__file__).parent / "templates/partials/languages/en.html").read_text("utf-8")
    return {
        text.casefold()
        for key, text in re.findall(r'"([\w.]+)": "([^"]+)"', source)
        if not key.startswith(("language", "direction", "search.config"))
    }


def test_material_is_read() -> None:
    assert {"skip to content", "table of contents"} <= english_of_material()


def spoken(soup: BeautifulSoup) -> list[tuple[str, str]]:
    """Everything a reader sees or hears, as (language, text)."""

    def language(tag: Tag) -> str:
        return str(next(parent["lang"] for parent in (tag, *tag.parents) if parent.has_attr("lang")))

    body = soup.body
    assert body is not None
    silent = {"script", "style"}
    rows = [
        (language(text.parent), str(text).strip())
        for text in body.find_all(string=True)
        if type(text) is NavigableString and text.parent and text.parent.name not in silent
    ]
    rows += [(language(tag), str(tag[name])) for tag in body.find_all(True) for name in SPOKEN if tag.has_attr(name)]
    return [(place, text) for place, text in rows if text]


def test_one_heading_and_it_is_the_title(built) -> None:
    (heading,) = built.soup.find_all("h1")
    assert heading.get_text(" ", strip=True).replace("\u00ad", "") == built.page.title
    assert (
        built.page.page.kind == "etusivu"
        or built.soup.title.get_text().partition(" – ")[0]
        == (built.page.page.window or built.page.title).partition(" – ")[0]
    )


def test_titles_are_unique(pages, read) -> None:
    """Within a door and a language; twins of two doors may share theirs."""
    seen = defaultdict(list)
    for page in pages.pages.values():
        seen[read(*page.key).soup.title.get_text(), page.page.language, page.page.audience[0]].append(page.address)
    assert [rows for rows in seen.values() if len(rows) > 1] == []


def test_language(built) -> None:
    assert built.soup.html["lang"] == built.language


def test_headings(built) -> None:
    """No empty heading and no missing level."""
    headings = built.soup.select("h1, h2, h3, h4, h5, h6")
    assert [tag for tag in headings if not tag.get_text(strip=True)] == []
    levels = [int(tag.name[1]) for tag in headings]
    assert [pair for pair in itertools.pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_ids_are_unique(built) -> None:
    assert [name for name, times in Counter(tag["id"] for tag in built.soup.select("[id]")).items() if times > 1] == []


def test_nothing_is_left_over(built) -> None:
    """No braces of a macro, no None, no raw Markdown, no empty list or cell heading."""
    words = (str(text) for text in built.main.find_all(string=True) if not text.find_parent(["code", "pre", "script"]))
    text = " ".join(words)
    assert re.findall(r"\{\{.*|\}\}|\{%.*|\bNone\b|\bUndefined\b|\]\(.*?\)|\*\*|^#+ ", text) == []
    parts = built.main.select("ul, ol, dl, dd, dt, li, caption, a, p, th, summary, button")
    assert [
        str(tag)
        for tag in parts
        if not tag.get_text(strip=True) and not tag.select("img, input, svg") and not tag.has_attr("role")
    ] == []


def test_no_interface_words_of_another_language(built) -> None:
    """What the theme says is in the language of the page, and text marked as another language is in that language."""
    own = WORDS | {"en": WORDS["en"] | english_of_material()}
    others = {
        language: set().union(*(words for name, words in own.items() if name != language)) - own[language]
        for language in own
    }
    assert [(language, text) for language, text in spoken(built.soup) if text.casefold() in others[language]] == []


def test_names_are_marked_with_their_own_language(built, pages) -> None:
    """A screen reader must not read ”För familjer” in Finnish, nor the name of a Finnish page in English."""
    names = {name: language for door in DOORS.values() for language, name in door.names.items()} | {
        row.name: row.id for row in LANGUAGES.values()
    }
    names |= {page.title: page.page.language for page in pages.pages.values()}
    assert [(place, text) for place, text in spoken(built.soup) if names.get(text, place) != place] == []


def test_resources_are_our_own(built) -> None:
    """A page asks nothing from another host: not a script, a style, an image, a font nor a frame."""
    asked = [
        tag[name]
        for tag in built.soup.find_all(True)
        for name in ("src", "srcset", "data", "poster", "action")
        if tag.has_attr(name)
    ]
    asked += [
        tag["href"]
        for tag in built.soup.select("link[href]")
        if tag["rel"] != ["canonical"] and tag["rel"] != ["alternate"]
    ]
    asked += re.findall(
        r"(?:url\(|@import\s+)['\"]?([^'\")]+)", " ".join(tag.get_text() for tag in built.soup.select("style"))
    )
    assert asked
    assert [address for address in asked if re.match(r"\w+:|//", str(address))] == []


@pytest.mark.parametrize("pattern", ["*.css", "*.js"])
def test_styles_ask_nothing_from_others(site: Path, pattern: str) -> None:
    """Our own styles and scripts name no other host to load from."""
    texts = {file.name: file.read_text("utf-8") for file in (site / "assets").rglob(pattern)}
    assert texts
    loads = r"(?:url\(|@import\s+|import\(|from\s+|fetch\()\s*['\"]?(?:https?:)?//[^'\")]+"
    assert {name: re.findall(loads, text) for name, text in texts.items() if re.search(loads, text)} == {}


def test_every_page_was_built(pages, site: Path) -> None:
    """No page is missing, and none came from nowhere."""
    expected = {page.address for page in pages.pages.values()}
    built = {file.parent.relative_to(site).as_posix().removeprefix(".") for file in site.rglob("index.html")}
    assert {f"{place}/".lstrip("/") for place in built if not place.startswith(("m/", "voimassa"))} == expected
