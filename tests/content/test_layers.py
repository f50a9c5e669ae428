"""Who may import whom: the floors of macros and the ways between the rooms, as pyproject.toml has them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .trees import ROOT

RUN = "from importlinter.cli import lint_imports_command; lint_imports_command()"
ROOMS = ("macros", "publish", "watch")

# what is turned round: (module, the line added to it, the contract it breaks)
TURNED = {
    "model → views": ("macros/model/fields.py", "from ..views import links", "Floors of macros"),
    "source → site": ("macros/source/loading.py", "from ..site import site", "Floors of macros"),
    "site → views": ("macros/site/navigation.py", "from ..views import frame", "Floors of macros"),
    "rules → views": ("macros/rules/prose.py", "from ..views import statements", "Floors of macros"),
    "views → page": ("macros/views/roles.py", "from ..page import markdown", "Floors of macros"),
    "finnish → source": ("macros/finnish/quantities.py", "from ..source import problems", "Floors of macros"),
    "macros → publish": ("macros/views/frame.py", "import publish.files", "Nobody reads publish or watch"),
    "macros → watch": ("macros/content.py", "import watch", "Nobody reads publish or watch"),
    "publish → watch": ("publish/files.py", "import watch", "Nobody reads publish or watch"),
    "publish → mkdocs": ("publish/files.py", "import mkdocs.config", "Only mkdocs_hooks.py knows the engine"),
    "publish → network": ("publish/files.py", "import http.client", "Only watch may use the network"),
}


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", RUN, "--no-cache", "--no-logo"], cwd=root, capture_output=True, text=True, timeout=120
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code alone."""
    root = tmp_path_factory.mktemp("koodi")
    for room in ROOMS:
        shutil.copytree(ROOT / room, root / room, ignore=lambda _, names: {name for name in names if "cache" in name})
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def test_every_import_goes_the_right_way() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", TURNED)
def test_import_that_is_turned_round_is_told(name: str, copy: Path) -> None:
    module, line, contract = TURNED[name]
    file = copy / module
    text = file.read_text("utf-8")
    file.write_text(f"{text}\n{line}\n", "utf-8")
    try:
        done = lint(copy)
    finally:
        file.write_text(text, "utf-8")
    assert done.returncode == 1
    broken = [row for row in done.stdout.splitlines() if row.rstrip().endswith("BROKEN")]
    assert [row.removesuffix("BROKEN").strip() for row in broken] == [contract]


def test_new_module_of_macros_needs_a_floor(copy: Path) -> None:
    file = copy / "macros" / "irrallinen.py"
    file.write_text("", "utf-8")
    try:
        assert "Floors of macros BROKEN" in lint(copy).stdout
    finally:
        file.unlink()
