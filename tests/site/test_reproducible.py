"""Two computers make the same site and the same papers of one commit, byte for byte: whatever its folder, day, language, time zone and luck."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from measuring import measured
from project_copy import copied

pytestmark = [pytest.mark.hidas, pytest.mark.xdist_group("reproducible")]

# folder: environment; the engine reads its clock from SOURCE_DATE_EPOCH, and the order of sets comes from the hash seed
COMPUTERS = {
    "tukipakki": {
        "SOURCE_DATE_EPOCH": "1000000000",
        "PYTHONHASHSEED": "1",
        "TZ": "Europe/Helsinki",
        "LC_ALL": "C.UTF-8",
    },
    "kk ä/Työ kansio": {
        "SOURCE_DATE_EPOCH": "2000000000",
        "PYTHONHASHSEED": "2",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
    },
}
OF_THIS_COMPUTER = {"PYTHONUTF8", "PYTHONHASHSEED", "LANG", "LANGUAGE", "LC_ALL", "TZ", "SOURCE_DATE_EPOCH"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    """The digest of every file that each computer makes, with nothing kept from before."""
    return [digests(build(copied(tmp_path_factory.mktemp("kone") / name), own)) for name, own in COMPUTERS.items()]


def build(root: Path, environment: dict[str, str]) -> Path:
    kept = {name: value for name, value in os.environ.items() if name not in OF_THIS_COMPUTER}
    done = subprocess.run(
        [sys.executable, "-m", "publish", "kaikki"],
        cwd=root,
        env={**kept, **environment},
        capture_output=True,
        timeout=3600,  # a busy machine is no difference
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode("utf-8", "replace")
    return root / "site"


def digests(folder: Path) -> dict[str, str]:
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return {file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def test_same_files(made: list[dict[str, str]]) -> None:
    first, second = made
    assert sorted(first) == sorted(second)
    assert {"sitemap.xml.gz", "sivut.json"} < set(first)
    assert {".pdf", ".docx", ".pptx", ".html", ".json", ".csv"} <= {Path(name).suffix for name in first}


def test_same_bytes(made: list[dict[str, str]]) -> None:
    first, second = made
    assert [name for name in first if first[name] != second[name]] == []
    measured(__file__, f"{len(first)} tiedostoa")
