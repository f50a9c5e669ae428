"""The independence drill: the pages, exported as plain Markdown, are the same pages in engines that know nothing of our macros and hooks.

Compared: the address, the heading (h1) and all text after it. Left out on our side is the frame the theme adds around the text of a page (door and
language links, ”Käytä tätä, kun” from the front matter, the contents list, and the foot with twin, day and owner), and on theirs nothing. The list of
files in the material bank is left out on both sides: files are made after the pages.
"""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup, Tag
from built_site import ORIGIN, ROOT, parsed
from filelock import FileLock
from real_content import content

from macros.page.html import DIALECT

PLAIN = {
    "site_name": "Vienti",
    "site_url": ORIGIN,
    "strict": True,
    "plugins": [],
    "markdown_extensions": [{name: settings} for name, settings in DIALECT.items()],
}
ENGINES = {
    # not strict: it takes a tool's state in an address (#saanto=…) for a missing anchor; links have tests of their own
    "zensical": (
        {"theme": {"name": "material", "language": "fi", "font": False}, "strict": False},
        [str(Path(sys.executable).with_name("zensical")), "build"],
        "article",
    ),
    "mkdocs": ({"theme": {"name": "mkdocs"}}, [sys.executable, "-m", "mkdocs", "build"], "[role=main]"),
}
PAGES = sorted(content().pages.values(), key=lambda page: page.address)

pytestmark = pytest.mark.hidas


@dataclass(frozen=True)
class Exported:
    """The site as another engine built it, and where the text of a page is there."""

    site: Path
    text: str


@pytest.fixture(scope="module", params=ENGINES)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Exported:
    """Built from nothing but exported Markdown and a few lines of settings; once for all processes."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / f"vienti-{request.param}"
    settings, command, text = ENGINES[request.param]
    with FileLock(f"{folder}.lock"):
        if not (folder / "valmis").exists():
            call([sys.executable, "-m", "macros", "vie", str(folder / "docs")], ROOT)
            (folder / "mkdocs.yml").write_text(yaml.safe_dump(PLAIN | settings, allow_unicode=True), "utf-8")
            call(command, folder)
            (folder / "valmis").touch()
    return Exported(folder / "site", text)


def call(command: list[str], folder: Path) -> None:
    done = subprocess.run(
        command, cwd=folder, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr


def heading_and_text(soup: BeautifulSoup, selector: str) -> tuple[str, str]:
    """The h1 and the words after it, spaces made alike; soft hyphens are the theme's."""
    heading = soup.find("h1")
    part = soup.select_one(selector)
    assert isinstance(heading, Tag)
    assert isinstance(part, Tag)
    words = [
        str(text)
        for text in part.find_all(string=True)
        if not text.find_parent(["h1", "script", "style"])
        and not text.find_parent(attrs={"data-tiedostot": True})
        and not text.find_parent(attrs={"data-laatikko": True})
        and not text.find_parent(class_="sisallys")
    ]
    return plain([heading.get_text(" ")]), plain(words)


def plain(words: list[str]) -> str:
    return " ".join(unicodedata.normalize("NFC", " ".join(words)).replace("\u00ad", "").split())


@pytest.mark.parametrize("page", PAGES, ids=[page.address.rstrip("/") or "etusivu" for page in PAGES])
def test_same_page_in_another_engine(page, exported: Exported, soup) -> None:
    """Engines ignore in silence what they do not know, so every page is looked for."""
    theirs = exported.site / page.address / "index.html"
    assert theirs.is_file()
    heading, text = heading_and_text(soup(page.address), ".teksti")
    assert heading_and_text(parsed(theirs), exported.text) == (heading, text)
    assert heading == page.title
    assert len(text) > 200


def test_no_extra_pages(exported: Exported) -> None:
    built = {
        file.parent.relative_to(exported.site).as_posix().removeprefix(".")
        for file in exported.site.rglob("index.html")
    }
    assert {f"{place}/".lstrip("/") for place in built} == {page.address for page in PAGES}
