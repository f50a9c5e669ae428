"""README's chapter for another county, followed word by word over the real content: what it shows is accepted, and what the check asks for is enough."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.content import check
from macros.scaffold import scaffold

from .trees import ROOT

CHAPTER = (ROOT / "README.md").read_text("utf-8").split("## Toiselle hyvinvointialueelle")[1].split("\n## Lupaukset")[0]
FILES = dict(re.findall(r"^```\w+\n# (paikallinen/\S+)\n(.*?)^```", CHAPTER, re.M | re.S))
ASKED = re.compile(r"Lisää rivi ”(?P<row>pohja: [\w ]+)”")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The core as a fresh clone has it, with the files of the chapter."""
    for name in ("data", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_chapter_is_followed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(FILES) == 6
    (problem,) = check(root)[1]  # the only thing the chapter leaves to be asked
    asked = ASKED.match(problem.fix)
    assert asked, problem
    file = root / problem.file
    rows = file.read_text("utf-8").splitlines(keepends=True)
    rows.insert(problem.line, f"  {asked['row']}\n")
    file.write_text("".join(rows), "utf-8")
    site, problems = check(root)
    assert problems == []
    assert len(site.catalog.deviations) == 5
    assert main(["erot", "--juuri", str(root)]) == 0
    assert "Delegointipäätös 12 §, 4.3.2027" in capsys.readouterr().out


def test_new_file_of_a_county_is_its_own(root: Path) -> None:
    assert scaffold(root, "lomakkeet", "oma-lomake") == 0
    assert (root / "paikallinen/data/lomakkeet/oma-lomake.yml").is_file()
    assert not (root / "data/lomakkeet/oma-lomake.yml").exists()
