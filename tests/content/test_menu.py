"""A new page, in whatever folder: it stands in the menu, or its author is told what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from real_content import content

from macros.content import check
from macros.site.navigation import Nav, menu
from macros.site.site import Site
from macros.source.problems import Problem

from .trees import ROOT

DOCS = ROOT / "docs"
FOLDERS = sorted({file.parent.relative_to(DOCS).as_posix() for file in DOCS.rglob("*.md")})
MADE = ["koulutus/koulutukset", "koulutus/polut"]  # only generated pages are there now
TRANSLATED = {"perheille/sv": "sv", "perheille/en": "en"}


def pages(nav: Nav) -> Iterator[str]:
    for row in nav:
        yield from (pages(next(iter(row.values()))) if isinstance(row, dict) else [row])


NEW = [*FOLDERS, *MADE, "laki/uusi", "aivan-uusi"]
TEXT = """---
id: {0}
tyyppi: opas
kohderyhmä: [perhe]
kuvaus: Sivu.
vastuu: koordinaattori
tarkistettu: 2026-11-22
tarkistusväli: 6
{1}---

# Sivu {0}

Tekstiä.
"""


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, list[Problem]]:
    """The real content with a new page in each folder, and what is said of it."""
    root = tmp_path_factory.mktemp("juuri")
    for part in ("data", "docs"):
        shutil.copytree(ROOT / part, root / part)
    for folder in NEW:
        file = root / "docs" / folder / "oma-sivu.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        language = TRANSLATED.get(folder)
        name = "perheille" if language else folder.replace("/", "-").replace(".", "juuri")
        file.write_text(
            TEXT.format(f"oma-{name}", f"kieli: {language}\nkäännös: 2026-11-22\n" if language else ""), "utf-8"
        )
    return check(root)


@pytest.mark.parametrize("folder", NEW)
def test_new_page_is_in_the_menu_or_told(folder: str, grown: tuple[Site, list[Problem]]) -> None:
    site, problems = grown
    path = f"{folder}/oma-sivu.md".removeprefix("./")
    told = [(problem.line, problem.what) for problem in problems if problem.file == f"docs/{path}"]
    if folder in (".", "laki/uusi", "aivan-uusi"):
        assert told == [(1, f"Sivu ei ole valikossa: kansio {f'docs/{folder}'.removesuffix('/.')} ei kuulu siihen.")]
    else:
        assert told == []
        assert folder in TRANSLATED or path in pages(menu(site))


@pytest.mark.parametrize("folder", [folder for folder in [*FOLDERS, *MADE] if folder != "."])
def test_every_folder_of_today_is_in_the_menu(folder: str, real_menu: list[str]) -> None:
    assert folder in TRANSLATED or any(path.rpartition("/")[0] == folder for path in real_menu)


@pytest.fixture(scope="module")
def real_menu() -> list[str]:
    return list(pages(menu(content())))


def test_every_finnish_page_is_there_once(real_menu: list[str]) -> None:
    finnish = [page.path for page in content().pages.values() if page.page.language == "fi"]
    assert sorted(real_menu) == sorted(finnish)


def test_parts_begin_with_their_own_page(real_menu: list[str]) -> None:
    """Whoever opens a part comes first to what tells of it."""
    site = content()
    for row in menu(site)[1:]:
        ((name, rows),) = row.items()
        assert rows[0].endswith("/index.md"), name
