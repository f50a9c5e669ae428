"""What others rely on: sivut.json, and the pencil that opens the file an author edits."""

from __future__ import annotations

import datetime
from pathlib import Path
from urllib.parse import urlsplit

from built_site import ORIGIN, ROOT
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.pages import Page

from macros.model import Role

KEYS = [
    "id",
    "url",
    "otsikko",
    "tyyppi",
    "kohderyhmä",
    "kieli",
    "aiheet",
    "vastuu",
    "tarkistettu",
    "tarkistettava",
    "pari",
    "alueen_oma",
    "tiedostot",
]
DOORS = {"perhe", "työntekijä", "kouluttaja", "johto", "ylläpitäjä"}


def test_manifest_has_every_page(manifest, pages) -> None:
    assert sorted((row["url"], row["id"], row["kieli"]) for row in manifest) == sorted(
        (page.address, *page.key) for page in pages.pages.values()
    )


def test_manifest_keeps_its_fields(manifest) -> None:
    """The fields of the contract, in its order, and nothing else."""
    assert [row["url"] for row in manifest if list(row) != KEYS] == []


def test_manifest_says_what_the_page_says(manifest, read) -> None:
    wrong = [
        row["url"]
        for row in manifest
        if read(row["id"], row["kieli"]).soup.h1.get_text(" ", strip=True).replace("\u00ad", "") != row["otsikko"]
    ]
    assert wrong == []


def test_manifest_values(manifest, pages) -> None:
    """Doors and owners exist, days are days and in order, a twin is a page, files are there."""
    for row in manifest:
        assert row["kohderyhmä"], row["url"]
        assert set(row["kohderyhmä"]) <= DOORS, row["url"]
        assert row["vastuu"] in pages.catalog.of(Role), row["url"]
        assert datetime.date.fromisoformat(row["tarkistettu"]) < datetime.date.fromisoformat(row["tarkistettava"]), row[
            "url"
        ]
        assert row["pari"] is None or (row["pari"], "fi") in pages.pages, row["url"]


def test_manifest_names_only_files_that_exist(manifest, site: Path) -> None:
    for row in manifest:
        for file in row["tiedostot"]:
            assert list(file) == ["url", "muoto", "koko"], row["url"]
            assert (site / file["url"]).stat().st_size == file["koko"], file["url"]


def test_manifest_is_readable_as_text(site: Path) -> None:
    """A person who opens the file sees ä and ö."""
    assert "kohderyhmä" in (site / "sivut.json").read_text("utf-8")


def test_pencil_opens_the_file_an_author_edits(pages) -> None:
    """With a repository in mkdocs.yml, the pencil of a generated page opens its YAML, that of a written page its Markdown."""
    config = load_config(
        str(ROOT / "mkdocs.yml"), repo_url="https://esimerkki.example/tukipakki", edit_uri="edit/main/docs/"
    )
    config.plugins.on_startup(command="build", dirty=False)
    config = config.plugins.on_config(config)
    files = config.plugins.on_files(get_files(config), config=config)
    opened = {
        file.src_uri: urlsplit(Page(None, file, config).edit_url or "").path for file in files.documentation_pages()
    }
    sources = {page.path: f"/tukipakki/edit/main/{page.source}" for page in pages.pages.values()}
    assert opened == sources
    assert [
        source for source in sources.values() if not (ROOT / source.removeprefix("/tukipakki/edit/main/")).exists()
    ] == []


def test_origin_of_these_tests_is_the_site_s(pages) -> None:
    assert load_config(str(ROOT / "mkdocs.yml")).site_url == ORIGIN
