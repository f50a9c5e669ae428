"""A language more is a row and its words: the real engine builds a small site with one, and no other code knows of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

ROOT = Path(__file__).parent.parent.parent
MINI = ROOT / "tests" / "content" / "cases" / "pikkusivusto"
CODE = ("macros", "publish", "theme", "watch", "mkdocs_hooks.py", "mkdocs.yml")
TABLES = "macros/model/tables"
ROW = '_ROWS += (replace(_ROWS[-1], id="et", name="Eesti", in_finnish="viro", finnish_adverb="viroksi", stemmer="estonian"),)\n'
WORDS = r'"en": ("[^"]*"|\([^)]*\))'

# Estonian is written with English words, for only its place is tested: each file that changes, and how
CHANGES: dict[str, Callable[[str], str]] = {
    f"{TABLES}/languages.py": lambda text: text.replace(
        "import dataclass, field", "import dataclass, field, replace"
    ).replace("LANGUAGES: dict", f"{ROW}LANGUAGES: dict", 1),
    **{
        f"{TABLES}/{name}.py": lambda text: re.sub(WORDS, r'"en": \1, "et": \1', text)
        for name in ("units", "doors", "groups")
    },
    "publish/search/paatteet.yml": lambda text: f"{text.rstrip()}\net: ja\n",
    "publish/search/hukkasanat.yml": lambda text: f"{text.rstrip()}\net: ja\n",
}


@pytest.fixture(scope="module")
def estonian(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site with a page in the new language, built."""
    root = tmp_path_factory.mktemp("kieli")
    for name in CODE:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, root / name)
    for name in ("data", "docs"):
        shutil.copytree(MINI / name, root / name)
    for name, change in CHANGES.items():
        text = (root / name).read_text("utf-8")
        changed = change(text)
        assert changed != text, name
        (root / name).write_text(changed, "utf-8")
    shutil.copy(root / "macros/sanat/en.yml", root / "macros/sanat/et.yml")
    page = root / "docs/perheille/et/apua.md"
    page.parent.mkdir()
    page.write_text((root / "docs/perheille/en/apua.md").read_text("utf-8").replace("kieli: en", "kieli: et"), "utf-8")
    facts = root / "data/maaraajat.yml"
    facts.write_text(facts.read_text("utf-8").replace("  asia_en:", "  asia_et: Abi algus\n  asia_en:", 1), "utf-8")
    changes = root / "data/muutokset.yml"
    changes.write_text(changes.read_text("utf-8").replace("  mitä_en:", "  mitä_et: Algus\n  mitä_en:", 1), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--clean"],
        cwd=root, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def test_page_of_a_new_language_is_built(estonian: Path) -> None:
    soup = BeautifulSoup((estonian / "perheille/et/apua/index.html").read_text("utf-8"), "html.parser")
    assert soup.html is not None
    assert soup.html["lang"] == "et"
    assert (estonian / "m/esite-apu/et/index.html").exists()


def test_other_versions_lead_to_it(estonian: Path) -> None:
    soup = BeautifulSoup((estonian / "perheille/apua/index.html").read_text("utf-8"), "html.parser")
    assert [link.get_text(strip=True) for link in soup.select("a[hreflang=et]")] == ["Eesti"]


def test_search_and_manifest_know_it(estonian: Path) -> None:
    assert "et" in json.loads((estonian / "haku/ydin.json").read_text("utf-8"))["muut"]
    rows = json.loads((estonian / "sivut.json").read_text("utf-8"))
    assert [row["url"] for row in rows if row["kieli"] == "et"] == ["perheille/et/apua/"]


def test_open_data_has_its_fields(estonian: Path) -> None:
    rows = json.loads((estonian / "avoin-data/maaraajat.json").read_text("utf-8"))
    assert [row["asia_et"] for row in rows if row.get("asia_et")] == ["Abi algus"]
