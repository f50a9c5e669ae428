"""Pages that are kept from one build to the next are what a build from nothing would make, whatever has changed; and memory stays."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from built_site import ROOT
from jinja2 import Environment, meta, nodes
from new_page import NEW

MINI = ROOT / "tests/content/cases/pikkusivusto"
ENGINE = ("macros", "publish", "theme", "mkdocs.yml", "mkdocs_hooks.py")
GUIDE = "docs/opas/apu.md"
# what the theme may ask of a page, of the settings and of what surrounds them: all of it is in the digest of a drawn page
PAGE = {"content", "toc", "title", "url", "canonical_url", "meta", "is_homepage", "ancestors"}
SETTINGS = {"site_url", "theme", "extra_css", "extra_javascript"}
AROUND = {
    "alueen_merkki",
    "anatomia",
    "page",
    "config",
    "nav",
    "base_url",
    "sivu",
    "sivukieli",
    "ovet",
    "tietosivut",
    "kielet",
    "kuvake",
    "lang",
    "osat",
    "hatanumero",
    "kaytanto",
    "rakenne",
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site as a project of its own, built once."""
    tree = tmp_path_factory.mktemp("sailyvat") / "juuri"
    shutil.copytree(MINI, tree)
    for name in ENGINE:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, tree / name)
    build(tree)
    return tree


def build(root: Path) -> dict[str, str]:
    """The digest of every file of a build."""
    command = [sys.executable, "-m", "mkdocs", "build", "--clean"]
    done = subprocess.run(
        command, cwd=root, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    files = sorted(file for file in (root / "site").rglob("*") if file.is_file())
    return {file.relative_to(root / "site").as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def replaced(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


CHANGES: dict[str, tuple[str, Callable[[str], str]]] = {
    "teksti": (GUIDE, lambda text: f"{text}\n\nUusi kappale.\n"),
    "otsikko": (GUIDE, replaced("# Avun opas", "# Toinen nimi")),
    "tieto": ("data/roolit/tyontekija.yml", replaced("nimi: ", "nimi: Uusi ")),
    "termi": ("data/sanasto.yml", replaced("selitys: ", "selitys: Toisin sanottuna ")),
    "uusi sivu": ("docs/opas/uusi.md", lambda _: NEW),
    "sanan malli": ("macros/templates/linkki.html", lambda text: f"{text}<span hidden>koe</span>"),
    "teeman malli": ("theme/partials/footer.html", replaced("<footer", '<footer data-koe="1"')),
    "tyyli": ("theme/assets/tyylit/merkit.css", lambda text: f"{text}\n.koe {{ margin: 0; }}\n"),
    "käyttöliittymän sana": ("macros/sanat/fi.yml", replaced("action.skip: ", "action.skip: Koe ")),
    "osoite": ("mkdocs.yml", replaced("https://tukipakki.example/", "https://toinen.example/alue/")),
}


@pytest.mark.hidas
@pytest.mark.xdist_group("kept-pages")
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_same_as_from_nothing(change: tuple[str, Callable[[str], str]], root: Path) -> None:
    path, edit = change
    file = root / path
    old = file.read_text("utf-8") if file.exists() else ""
    before = build(root)
    file.write_text(edit(old), "utf-8")
    try:
        kept = build(root)
        shutil.rmtree(root / "build")
        assert kept == build(root)
        assert kept != before, "muutos ei näy"
    finally:
        file.write_text(old, "utf-8") if old else file.unlink()


def templates() -> Iterator[nodes.Template]:
    engine = Environment()
    engine.filters |= {"url": str, "script_tag": str}
    for file in (ROOT / "theme").rglob("*.html"):
        yield engine.parse(file.read_text("utf-8"))


@pytest.mark.parametrize(("name", "known"), [("page", PAGE), ("config", SETTINGS)])
def test_theme_asks_only_what_the_digest_knows(name: str, known: set[str]) -> None:
    """Something else (`page.edit_url`, say) would show an old value: add it to the digest in mkdocs_hooks.py first."""
    asked = {
        row.attr
        for tree in templates()
        for row in tree.find_all(nodes.Getattr)
        if isinstance(row.node, nodes.Name) and row.node.name == name
    }
    assert asked <= known


def test_theme_looks_only_around_itself() -> None:
    for tree in templates():
        own = {row.name for row in tree.find_all(nodes.Name) if row.ctx == "store"}
        assert meta.find_undeclared_variables(tree) - own <= AROUND
