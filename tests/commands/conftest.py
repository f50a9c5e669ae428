"""A copy of the commands in a folder with spaces and ä, run where no make, shell or browser can be found."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tee import ROOT

# stands in every new Python of the copy: notes what it was asked to do, and does nothing; `VIKA` names a module that fails, `SANOO` is what it says
SPY = """
import json, os, sys
if "VAKOILE" in os.environ:
    with open("kutsut.jsonl", "a", encoding="utf-8") as notes:
        notes.write(json.dumps([sys.orig_argv[1:], os.getcwd(), dict(os.environ)]) + "\\n")
    faulty = os.environ.get("VIKA") in sys.orig_argv
    print(os.environ.get("SANOO", "") if faulty else "", end="", flush=True)
    os._exit(3 if faulty else 0)
"""


@dataclass
class Told:
    """What a command answered: its code, and the lines of both streams."""

    code: int
    out: str
    error: str


@dataclass
class Project:
    """A folder with tee.py; `run` gives it words as an author would, in an environment without programs."""

    root: Path
    environment: dict[str, str] = field(default_factory=dict)

    def run(self, *words: str, before: str = "", timeout: float = 60, **environment: str) -> Told:
        """Run a command; `before` is Python that is run first in the same process."""
        start = f"import runpy, sys\n{before}\nsys.argv[0] = 'tee.py'\nrunpy.run_path('tee.py', run_name='__main__')"
        done = subprocess.run(
            [sys.executable, *(["-c", start] if before else ["tee.py"]), *words],
            cwd=self.root,
            env={**self.environment, **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=timeout,
        )
        return Told(done.returncode, done.stdout, done.stderr)

    def spied(self, *words: str, **environment: str) -> tuple[Told, list[list[str]]]:
        """Run a command whose steps are noted instead of done; also what was asked of the project's Python, in order."""
        notes = self.root / "kutsut.jsonl"
        notes.unlink(missing_ok=True)
        told = self.run(*words, VAKOILE="1", **environment)
        calls = [json.loads(line) for line in notes.read_text("utf-8").splitlines()] if notes.exists() else []
        assert {folder for _, folder, _ in calls} <= {str(self.root)}
        return told, [words for words, _, _ in calls]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The commands and a lock of one package, and nothing else yet."""
    root = tmp_path / "kk ä" / "Työ kansio"
    root.mkdir(parents=True)
    shutil.copy(ROOT / "tee.py", root)
    (root / "requirements.lock").write_text(f"koe==1 --hash=sha256:{'0' * 64}\n", "utf-8")
    empty = tmp_path / "tyhjä"
    empty.mkdir()
    kept = {name: value for name, value in os.environ.items() if name in ("SYSTEMROOT", "TMPDIR", "HOME")}
    return Project(root, {**kept, "PATH": str(empty)})


@pytest.fixture
def spied(project: Project) -> Project:
    """The same with a virtual environment whose Python only notes what it was asked."""
    write_environment(project.root / ".venv", {"vakooja.py": SPY, "vakooja.pth": "import vakooja\n"})
    return project


def write_environment(folder: Path, files: dict[str, str]) -> None:
    """A virtual environment without pip, with these files among its packages."""
    builder = venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt")
    builder.create(folder)
    packages = next(folder.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"))
    for name, text in files.items():
        (packages / name).write_text(text, "utf-8")
