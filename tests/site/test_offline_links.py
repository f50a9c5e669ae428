"""The copy for a disk: every way leads to a file, nothing asks for what a disk cannot give, and two copies are the same."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from test_reproducible import digests

from publish.__main__ import main
from publish.offline.addresses import named

ADDRESSES = ("href", "src", "data-ohjelma")


class Reader(HTMLParser):
    """The addresses and anchors of a page; much faster than a whole tree."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.addresses: set[str] = set()
        self.anchors: set[str] = set()
        self.modules = 0
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        self.addresses |= {given[name] for name in ADDRESSES if name in given}
        self.anchors |= {given["id"]} if "id" in given else set()
        self.modules += given.get("type") == "module"
        if given.get("http-equiv") == "refresh":
            self.addresses.add(given["content"].partition("url=")[2])


@cache
def read(file: Path) -> Reader:
    return Reader(file)


def dead(page: Path, address: str) -> bool:
    """Whether an address on a page leads to no file (a folder is none) or to a missing anchor; ”name=value” is the state of a tool."""
    parts = urlsplit(address)
    file = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    return not file.is_file() or bool(
        file.suffix == ".html"
        and parts.fragment
        and "=" not in parts.fragment
        and unquote(parts.fragment) not in read(file).anchors
    )


def test_every_link_leads_to_a_file(disk_copy: Path) -> None:
    inside = {
        (page, address)
        for page in disk_copy.rglob("*.html")
        for address in read(page).addresses
        if not re.match(r"[a-z]+:", address)
    }
    assert len({page for page, _ in inside}) > 100
    assert sorted(f"{page.relative_to(disk_copy)}: {address}" for page, address in inside if dead(page, address)) == []


def test_every_page_and_paper_is_there(site: Path, disk_copy: Path) -> None:
    """Only what needs a server stays behind; what is not changed is the same file."""
    kept = {
        file.relative_to(site)
        for file in site.rglob("*")
        if file.suffix in {".html", ".pdf", ".docx", ".pptx", ".css", ".svg", ".csv"}
    }
    assert {file for file in kept if not (disk_copy / file).is_file()} == {Path("404.html")}
    assert [
        file for file in kept if file.suffix == ".pdf" and (site / file).read_bytes() != (disk_copy / file).read_bytes()
    ] == []


def test_no_page_asks_for_a_module(disk_copy: Path) -> None:
    assert [page for page in disk_copy.rglob("*.html") if read(page).modules] == []
    assert "../assets/skriptit/levykopio.js" in read(disk_copy / "roolit" / "index.html").addresses


def test_answers_of_the_search_name_files(disk_copy: Path) -> None:
    """Each page of the index leads to a page of the copy, and its sections to anchors there."""

    def content(name: str) -> dict[str, Any]:
        return json.loads((disk_copy / "haku" / f"{name}.js").read_text("utf-8").partition(" = ")[2].rstrip(";\n"))

    main = content("ydin")
    cores = {main["kieli"]: main["ydin"]} | {name: content(f"{main['kansio']}/ydin-{name}") for name in main["muut"]}
    ways = []
    for language, own in cores.items():
        for place, address in enumerate(own["osoitteet"].split("\n")):
            sections = content(f"{main['kansio']}/sivu-{language}-{place}")["osat"]
            ways += [f"{address}#{anchor}" for anchor, *_ in sections]
    assert len(ways) > 100
    assert [way for way in ways if dead(disk_copy / "index.html", way)] == []


def test_two_copies_are_the_same(copy_to_disk: Callable[..., Path]) -> None:
    first, second = (digests(copy_to_disk(PYTHONHASHSEED=seed)) for seed in "12")
    assert first == second


def test_a_new_copy_has_nothing_of_the_old(site: Path, tmp_path: Path) -> None:
    old = tmp_path / "levykopio" / "vanha" / "index.html"
    old.parent.mkdir(parents=True)
    old.touch()
    assert main(["levykopio", "--kansio", str(site), "--valimuisti", str(tmp_path)]) == 0
    assert not old.exists()


def test_missing_site_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["levykopio", "--kansio", str(tmp_path / "site"), "--valimuisti", str(tmp_path)]) == 1
    assert "python tee.py levykopio" in capsys.readouterr().err
    assert not (tmp_path / "levykopio").exists()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("../roolit/", "../roolit/index.html"),
        ("../roolit/?a=b/#c", "../roolit/index.html?a=b/#c"),
        ("..", "../index.html"),
        (".", "./index.html"),
        ("../../#a", "../../index.html#a"),
        ("#a/", "#a/"),
        ("?q=a", "?q=a"),
        ("", ""),
        ("../tiedostot/a.pdf", "../tiedostot/a.pdf"),
        ("https://example.org/", "https://example.org/"),
        ("//example.org/", "//example.org/"),
        ("tel:112", "tel:112"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_only_addresses_of_pages_change(address: str, expected: str) -> None:
    assert named(address) == expected
