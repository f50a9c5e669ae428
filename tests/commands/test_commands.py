"""Every command does the same by tee.py and by make, needs no other program, and stops where a step fails."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
from datetime import date

import pytest

from tee import COMMANDS, OLDEST, ROOT

SITE = "-m mkdocs build --clean"
EVERYTHING = "-m publish kaikki"
CHECK = "-m macros tarkista"
LINT = ["-m ruff check .", "-m ruff format --check .", "-m mypy"]
PYTEST = "-m pytest -n 2 --dist loadgroup -m"

# words: what is asked of the project's Python
STEPS = {
    "serve": ["-m mkdocs serve --dev-addr 127.0.0.1:8000"],
    "serve --portti 8765": ["-m mkdocs serve --dev-addr 127.0.0.1:8765"],
    "check": [CHECK],
    "check --juuri muu": [f"{CHECK} --juuri muu"],
    "uusi roolit oma": ["-m macros uusi --paiva {today} roolit oma"],
    "build": [EVERYTHING],
    "levykopio": [EVERYTHING, "-m publish levykopio"],
    "osoitteet": ["-m publish osoitteet"],
    "numerot": ["-m publish numerot"],
    "saannot": ["-m publish saannot"],
    "linkit": ["-m watch linkit"],
    "finlex": ["-m watch finlex"],
    "erot": ["-m macros erot"],
    "luettavuus": ["-m macros luettavuus"],
    "takaisinveto kesto": ["-m macros takaisinveto kesto"],
    "painokset": ["-m publish painokset"],
    "tuoreus": ["-m watch tuoreus"],
    "site": [SITE],
    "lint": LINT,
    "test": [*LINT, CHECK, "-m playwright install chromium", f"{PYTEST} not hidas"],
    "test-fast": [f"{PYTEST} not selain and not sivusto and not muunnos and not hidas"],
    "test-fast -k sana": [f"{PYTEST} not selain and not sivusto and not muunnos and not hidas -k sana"],
    "test-hitaat": ["-m playwright install chromium", f"{PYTEST} hidas"],
    "haku-testi": ["-m playwright install chromium", "tests/search"],
    "lupaukset --riko": ["-m playwright install chromium", "tests/promises.py --riko"],
    "bench": ["-m bench"],
    "vie kansio": ["-m macros vie kansio"],
    "lukko": [
        "-m pip install --quiet --disable-pip-version-check uv",
        "-m uv pip compile --universal --python-version 3.11 --generate-hashes --extra test pyproject.toml"
        " -o requirements.lock --no-header --no-annotate",
    ],
}
INSTALL = "-m pip install --quiet --disable-pip-version-check --no-input --retries 2 --require-hashes -r {root}/requirements.lock"


@pytest.mark.parametrize("words", STEPS)
def test_command_needs_only_python(spied, words: str) -> None:
    """No make, sh, bash or browser on the path; a folder with spaces and ä."""
    days = [date.today()]
    told, calls = spied.spied(*words.split())
    days.append(date.today())  # midnight may fall between
    assert (told.code, told.error) == (0, "")
    started, *steps = [" ".join(call) for call in calls[1:]]
    assert calls[0] == ["-c", "import pip"]
    assert started == INSTALL.format(root=spied.root)
    expected = [[step.replace("{today}", day.isoformat()) for step in STEPS[words]] for day in days]
    assert sorted(steps) in [sorted(day) for day in expected]
    assert steps[-1] in [day[-1] for day in expected]


def test_every_command_is_tried() -> None:
    assert {words.split()[0] for words in STEPS} | {"apua", "clean"} == set(COMMANDS)


def test_second_time_nothing_is_installed_until_the_lock_changes(spied) -> None:
    spied.spied("test-hitaat")
    assert spied.spied("test-hitaat")[1] == [[*PYTEST.split(), "hidas"]]
    with (spied.root / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# uusi\n")
    asked = [" ".join(call) for call in spied.spied("test-hitaat")[1]]
    assert asked[1:] == [INSTALL.format(root=spied.root), "-m playwright install chromium", f"{PYTEST} hidas"]


@pytest.mark.parametrize(("fails", "left"), [("ruff", 1), ("mypy", 3), ("macros", 4)])
def test_failed_step_ends_the_command_with_its_code(spied, fails: str, left: int) -> None:
    spied.spied("test")
    told, calls = spied.spied("test", VIKA=fails)
    assert told.code == 3
    assert len(calls) == left


def test_list_tells_every_command(project) -> None:
    told = project.run()
    assert told == project.run("apua")
    assert re.findall(r"^  ([\w-]+) ", told.out, re.M) == list(COMMANDS)
    assert all(command.told in told.out for command in COMMANDS.values())


def test_clean_takes_away_what_commands_have_made(spied) -> None:
    for folder in ("site", "build", "docs"):
        (spied.root / folder).mkdir()
    assert spied.run("clean").code == 0
    assert sorted(file.name for file in spied.root.iterdir()) == ["docs", "requirements.lock", "tee.py"]
    assert spied.run("clean").code == 0


def test_clean_follows_no_link(project) -> None:
    (project.root / "muu").mkdir()
    (project.root / ".venv").symlink_to(project.root / "muu")
    assert project.run("clean").code == 0
    assert sorted(file.name for file in project.root.iterdir()) == ["muu", "requirements.lock", "tee.py"]


def test_make_has_the_same_commands() -> None:
    """Only those that need words are left to tee.py."""
    text = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([\w -]+):\n", text, re.M)[0].split())
    assert targets == {name for name, command in COMMANDS.items() if not command.takes or command.takes[0] == "["}
    assert set(re.findall(r"^\.PHONY: (.+)$", text, re.M)[0].split()) == targets | {"help"}
    make = shutil.which("make")
    if make:
        for words in ([], ["help"], ["apua"]):
            done = subprocess.run([make, *words], cwd=ROOT, capture_output=True, encoding="utf-8")
            assert "\n  check " in done.stdout


def test_old_python_can_read_the_commands() -> None:
    """As far as to say that it is old; the oldest that will do is the one the packages are locked for."""
    ast.parse((ROOT / "tee.py").read_text("utf-8"), feature_version=(3, 8))
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert settings["project"]["requires-python"] == f">={OLDEST[0]}.{OLDEST[1]}"
    assert settings["tool"]["ruff"]["per-file-target-version"] == {"tee.py": "py38"}
