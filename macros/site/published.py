"""The register of addresses that have ever been published: it only grows."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..kept import write_whole
from ..source.text_lists import ADDRESSES, home, rows
from .site import Site

HEADER = "# Kaikki osoitteet, jotka on joskus julkaistu: tunnus, kieli, osoite. Rivejä vain lisätään: python tee.py osoitteet\n"


class Published(NamedTuple):
    """One published address; `line` is its line in the register."""

    id: str
    language: str
    address: str
    line: int


def published(root: Path) -> list[Published]:
    """Every published address in the order of the register; the home page's address is written as a slash."""
    return [
        Published(row["id"], row["language"], row["address"].removeprefix("/"), line)
        for line, row in rows(root, ADDRESSES)
    ]


def register(site: Site) -> list[str]:
    """Append the addresses that are not in the register yet; returns the new lines."""
    file = site.catalog.root / home(site.catalog.root, ADDRESSES)
    known = {(row.id, row.language, row.address) for row in published(site.catalog.root)}
    pages = sorted(site.pages.values(), key=lambda page: page.key)
    new = [
        f"{page.page.id} {page.page.language} {page.address or '/'}"
        for page in pages
        if (*page.key, page.address) not in known
    ]
    text = file.read_text("utf-8") if file.exists() else HEADER
    write_whole(file, (text + "".join(f"{line}\n" for line in new)).encode())
    return new
