"""Addresses never die: what has been published answers, wherever its page lives now."""

from __future__ import annotations

import re
from pathlib import Path

from macros.site.published import published, register
from macros.site.site import Site
from macros.source.loading import load
from publish.build import Build
from publish.exports.permalinks import write_permalinks

from .trees import mini


def site_with(folder: Path, lines: str) -> Site:
    return Site(load(mini(folder, {"data/osoitteet.txt": lines})))


def lead(folder: Path, address: str) -> str:
    """The address that a redirect leads to, as seen from its own place."""
    match = re.search(r'url=([^"]+)"', (folder / address / "index.html").read_text("utf-8"))
    assert match is not None
    return match[1]


def test_moved_page_answers_at_its_old_address(tmp_path: Path) -> None:
    site = site_with(tmp_path, "opas-apu fi vanha/paikka/\n")
    write_permalinks(Build(site, tmp_path / "ulos", "", tmp_path, print))
    assert lead(tmp_path / "ulos", "vanha/paikka") == "../../opas/apu/"
    assert lead(tmp_path / "ulos", "m/opas-apu") == "../../opas/apu/"


def test_page_that_stayed_is_not_written_over(tmp_path: Path) -> None:
    site = site_with(tmp_path, "opas-apu fi opas/apu/\n")
    write_permalinks(Build(site, tmp_path / "ulos", "", tmp_path, print))
    assert not (tmp_path / "ulos/opas/apu").exists()


def test_register_only_grows(tmp_path: Path) -> None:
    site = site_with(tmp_path, "opas-apu fi vanha/paikka/\n")
    before = published(site.catalog.root)
    assert register(site)
    after = published(site.catalog.root)
    assert after[: len(before)] == before
    assert {(row.id, row.language, row.address) for row in after} >= {
        (*page.key, page.address) for page in site.pages.values()
    }
    assert register(site) == []
