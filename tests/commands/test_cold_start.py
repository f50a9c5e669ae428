"""A computer that has only Python: the environment is made, the lock decides what comes into it, and what was left half done is done again."""

from __future__ import annotations

import base64
import hashlib
import shutil
import zipfile
from pathlib import Path

import pytest

from tee import PYTHON, VENV

WHEEL = "koe-1-py3-none-any.whl"


@pytest.fixture
def shelf(tmp_path: Path, project) -> dict[str, str]:
    """A folder instead of the network, with the one package of the lock: a content that is always in order."""
    files = {
        "macros/__init__.py": "",
        "macros/__main__.py": "print('Kunnossa')\n",
        "koe-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: koe\nVersion: 1\n",
        "koe-1.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: koe\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = [f"{name},{_digest(text)},{len(text)}" for name, text in files.items()]
    folder = tmp_path / "hylly"
    folder.mkdir()
    with zipfile.ZipFile(folder / WHEEL, "w") as wheel:
        for name, text in files.items():
            wheel.writestr(name, text)
        wheel.writestr("koe-1.dist-info/RECORD", "\n".join([*rows, "koe-1.dist-info/RECORD,,"]))
    lock(project, hashlib.sha256((folder / WHEEL).read_bytes()).hexdigest())
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder), "PIP_CONFIG_FILE": "/dev/null"}


def _digest(text: str) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")


def lock(project, digest: str, version: str = "1") -> None:
    (project.root / "requirements.lock").write_text(f"koe=={version} --hash=sha256:{digest}\n", "utf-8")


def test_first_command_makes_what_is_missing(project, shelf: dict[str, str]) -> None:
    told = project.run("check", **shelf)
    assert (told.code, told.error) == (0, "")
    assert told.out.splitlines()[1:] == ["Kunnossa"]
    without_network = project.run("check")
    assert (without_network.code, without_network.out, without_network.error) == (0, "Kunnossa\n", "")


def test_only_what_the_lock_names_comes_in(project, shelf: dict[str, str]) -> None:
    lock(project, "0" * 64)
    assert project.run("check", **shelf).error.startswith("Osia ei voitu asentaa, koska ladattu tiedosto ei ole se")
    lock(project, "0" * 64, version="2")
    assert project.run("check", **shelf).error.startswith("Osia ei voitu asentaa, koska jokin osa ei sovi Pythoniin")


@pytest.mark.parametrize("left", ["half", "gone"])
def test_broken_environment_is_made_anew(project, shelf: dict[str, str], left: str) -> None:
    """A folder whose making was stopped, and one whose Python has been taken from the system."""
    python = project.root / PYTHON.relative_to(VENV.parent)
    python.parent.mkdir(parents=True)
    if left == "gone":
        python.symlink_to(project.root / "poistettu")
    assert project.run("check", **shelf).code == 0
    shutil.rmtree(python.parent)
    assert project.run("check", **shelf).out.splitlines()[1:] == ["Kunnossa"]
