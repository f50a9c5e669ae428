"""Every page of the built site as a test case: a test with the argument `built` runs once for each page."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from built_site import Built, parsed
from real_content import content

from macros.site.site import Site


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "built" in metafunc.fixturenames:
        rows = sorted(content().pages.values(), key=lambda page: page.address)
        metafunc.parametrize("built", rows, ids=[page.address.rstrip("/") or "etusivu" for page in rows], indirect=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.sivusto)


@pytest.fixture(scope="session")
def pages() -> Site:
    """The content the site was built from."""
    return content()


@pytest.fixture(scope="session")
def soup(site: Path) -> Callable[[str], BeautifulSoup]:
    """The built page at an address under the site's root."""
    return lambda address: parsed(site / urlsplit(address).path / ("" if address.endswith(".html") else "index.html"))


@pytest.fixture(scope="session")
def read(soup: Callable[[str], BeautifulSoup]) -> Callable[..., Built]:
    """A page by its id (and language)."""

    def run(page_id: str, language: str = "fi") -> Built:
        page = content().pages[page_id, language]
        return Built(page, soup(page.address))

    return run


@pytest.fixture
def built(request: pytest.FixtureRequest, soup: Callable[[str], BeautifulSoup]) -> Built:
    """One page of the site."""
    return Built(request.param, soup(request.param.address))


@pytest.fixture(scope="session")
def manifest(site: Path) -> list[dict[str, object]]:
    """sivut.json of the built site."""
    rows = json.loads((site / "sivut.json").read_text("utf-8"))
    assert isinstance(rows, list)
    return rows
