"""What a server is told, and texts that are compressed beforehand."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import brotli
import pytest

from publish.build import Build
from publish.exports.compressed import CODINGS, SMALLEST, write_compressed
from publish.exports.hashed import plain, write_hashed
from publish.exports.scripts import FIRST
from publish.exports.servers import BESIDE, IN_SITE, write_servers
from publish.policy import HEADERS, POLICY
from tee import ROOT


def build(folder: Path, origin: str = "https://alue.example/tuki/", *, making: bool = True) -> Build:
    (folder / "sivusto").mkdir()
    return Build(None, folder / "sivusto", origin, folder / "build", print, making=making)  # type: ignore[arg-type]


def test_every_server_is_told_the_same(tmp_path: Path) -> None:
    write_servers(build(tmp_path))
    files = [tmp_path / "sivusto" / name for name in IN_SITE] + [tmp_path / "build/palvelin" / name for name in BESIDE]
    for file in files:
        text = file.read_text("utf-8")
        assert [name for name, value in HEADERS.items() if name not in text or value not in text] == [], file.name
        assert "/tuki/" in text and "avoin-data/" in text, file.name
        assert text.count("{") == text.count("}"), file.name
    nginx = (tmp_path / "build/palvelin/nginx.conf").read_text("utf-8")
    assert "try_files $uri $uri/ =404;" in nginx  # an address of a folder is led to the one with a slash
    assert "server_name alue.example;" in (tmp_path / "build/palvelin/nginx.conf").read_text("utf-8")


def test_container_is_given_what_the_build_writes(tmp_path: Path) -> None:
    write_servers(build(tmp_path))
    inside = (tmp_path / "build/palvelin/nginx-kontti.conf").read_text("utf-8")
    assert "listen 8080;" in inside and "ssl" not in inside and "alue.example" not in inside
    container = (ROOT / "julkaisu/Containerfile").read_text("utf-8")
    assert "/tyo/build/palvelin/nginx-kontti.conf" in container and "EXPOSE 8080" in container
    left_out = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert {"site", "build", ".venv", ".git"} <= set(left_out)
    assert "root /srv/tukipakki;" in inside and "/srv/tukipakki${POLKU}" in container


def test_policy_lets_nothing_of_others_in() -> None:
    words = {word for value in POLICY.values() for word in value.split()}
    assert words == {"'none'", "'self'", "data:"}
    assert [name for name, value in POLICY.items() if "data:" in value] == ["img-src"]
    assert POLICY["default-src"] == "'none'"


@pytest.mark.parametrize("making", [True, False])
def test_texts_are_packed_without_the_time(tmp_path: Path, making: bool) -> None:
    made = build(tmp_path, making=making)
    text = "<p>Lapsi" * SMALLEST
    for name in ("a.html", "pieni.html", "kuva.png"):
        (made.folder / name).write_text("x" if name == "pieni.html" else text, "utf-8")
    write_compressed(made)
    packed = sorted(file.name for file in made.folder.iterdir() if file.suffix in CODINGS.values())
    assert packed == (["a.html.br", "a.html.gz"] if making else [])
    if making:
        data = (made.folder / "a.html.gz").read_bytes()
        assert gzip.decompress(data).decode() == text
        assert data[4:8] == b"\0\0\0\0"  # no time
        smaller = (made.folder / "a.html.br").read_bytes()
        assert brotli.decompress(smaller).decode() == text
        assert len(smaller) < len(data)


def test_what_holds_up_the_first_paint_is_asked_for_by_its_content(tmp_path: Path) -> None:
    made = build(tmp_path)
    style, page = made.folder / "assets/tyylit/perus.css", made.folder / "sivu/index.html"
    first = made.folder / FIRST
    for file, text in (
        (style, "p{}"),
        (first, "1;"),
        (page, f'<link href="../assets/tyylit/perus.css"><script src="../{FIRST}">'),
    ):
        file.parent.mkdir(parents=True)
        file.write_text(text, "utf-8")
    write_hashed(made)
    once = page.read_text("utf-8")
    asked = [made.folder / "sivu" / name for name in re.findall(r'"(.+?)"', once)]
    assert [file.read_text("utf-8") for file in asked] == ["p{}", "1;"]
    assert [plain(file.name) for file in asked] == ["perus.css", "alku.js"]
    assert not style.exists() and not first.exists()
    rule = re.compile(lasting_rule(tmp_path, made))
    assert [name for name in re.findall(r'"\.\.(/.+?)"', once) if not rule.search(f"/tuki{name}")] == []
    assert not rule.search("/tuki/assets/skriptit/runko/sivusto.js")
    new = made.folder / "uusi.html"  # what a later step writes into a site that has been through this
    new.write_text('<link href="assets/tyylit/perus.css">', "utf-8")
    write_hashed(made)
    assert page.read_text("utf-8") == once
    assert (made.folder / re.findall(r'"(.+?)"', new.read_text("utf-8"))[0]) == asked[0].resolve()


def lasting_rule(tmp_path: Path, made: Build) -> str:
    """What nginx is told to let browsers keep for good."""
    write_servers(made)
    text = (tmp_path / "build/palvelin/nginx.conf").read_text("utf-8")
    found = re.search(r'"~(\^.+?)" "public, max-age=31536000, immutable"', text)
    assert found
    return found[1]
