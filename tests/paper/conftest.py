"""What tests of files share: pages as if they had been built, prints of the real site."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown import markdown

sys.path.insert(0, str(Path(__file__).parent.parent / "site"))

from macros.page.markdown import markdown as page_markdown
from macros.site.site import Site, SitePage
from publish.paper.sheet import Sheet

ORIGIN = "https://tukipakki.example/"
EXTENSIONS = ["admonition", "attr_list", "def_list", "tables", "sane_lists", "pymdownx.tasklist", "toc"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents and "site" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.sivusto)


@pytest.fixture(scope="session")
def cache_folder(root: Path) -> Path:
    """Where files are kept between runs: what has not changed is not made again."""
    return root / "build"


@pytest.fixture
def built(tmp_path: Path) -> Callable[[SitePage, str], None]:
    """Write a page as an engine would: its text as HTML inside an article."""

    def write(page: SitePage, text: str) -> None:
        html = markdown(text, extensions=EXTENSIONS)
        heading, rest = html.split("</h1>", 1)
        file = tmp_path / page.address / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            f'<!doctype html><html><body><article>{heading}</h1><div class="teksti">{rest}</div><div data-lataukset></div></article></body></html>',
            "utf-8",
        )

    return write


@pytest.fixture
def sheet(tmp_path: Path, built: Callable[[SitePage, str], None]) -> Callable[[Site, str, str], Sheet]:
    """A page of a content ready to be printed, without any engine."""

    def make(site: Site, page_id: str, language: str = "fi") -> Sheet:
        page = site.pages[page_id, language]
        built(page, page_markdown(site, page))
        return Sheet(site, page, tmp_path, ORIGIN)

    return make
