"""What README, CONTRIBUTING and the owner's guide name exists, and what exists is told: paths, rooms, commands, kinds, words, licences."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import distribution

import pytest
import yaml
from real_content import content

from macros.model import KINDS
from macros.page.markdown import markdown
from macros.words import FUNCTIONS
from tee import COMMANDS, ROOT

README, CONTRIBUTING, GUIDE = "README.md", "CONTRIBUTING.md", "docs/tietoa/yllapitajalle.md"
DOCUMENTS = (README, CONTRIBUTING, GUIDE)
TEXTS = {name: (ROOT / name).read_text("utf-8") for name in DOCUMENTS}
CODE = re.compile(r"^```\w*\n(.*?)^```|`([^`\n]+)`", re.M | re.S)
PATH = re.compile(r"\.?[\w-]+(?:/[\w.-]+)*(?:/|\.[a-z]{2,5})|\.?[\w-]+(?:/[\w-]+)+")
# what commands make, what a reader writes or has elsewhere, addresses of the published site
NOT_KEPT = re.compile(
    r"(?:site|build|\.site|\.venv|voimassa|avoin-data|tiedostot|m|paikallinen)/|\.venv|sivut\.json|tallessa\.js(?:on)?|muutokset\.xml|index\.\w+|oma-sivu|\w+/oma-|python\.org"
)
PLACES = ("", "data/", "docs/", "theme/assets/skriptit/tyokalut/maaraaikalaskuri/")
COPYLEFT = re.compile(r"GPL|MPL|Mozilla|EUPL|CDDL|EPL", re.I)


def code(name: str) -> list[str]:
    """Everything a document shows as code, line by line."""
    return [line for block, span in CODE.findall(TEXTS[name]) for line in (block or span).splitlines()]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_path_exists(name: str) -> None:
    paths = [line for line in code(name) if PATH.fullmatch(line) and not NOT_KEPT.match(line)]
    paths += [target for target in re.findall(r"\]\(([^)#\s]+)\)", TEXTS[name]) if name != GUIDE]
    unwritten = {kind.place for kind in KINDS.values()}  # a register may wait for its first item
    assert len(paths) > 3
    missing = [path for path in paths if not any((ROOT / place / path).exists() for place in PLACES)]
    assert sorted(set(missing) - unwritten) == []


def test_every_room_is_told() -> None:
    """Each package, and each folder where code or tests of one kind live."""
    parents = {"": "[a-z]*/", "macros": "*/__init__.py", "publish": "*/__init__.py", "theme/assets/skriptit": "*/"}
    rooms = {
        (path if path.is_dir() else path.parent).relative_to(ROOT).as_posix()
        for parent, pattern in parents.items()
        for path in (ROOT / parent).glob(pattern)
    }
    rooms -= {"site", "build"} | {room for room in rooms if room.endswith("__pycache__")}
    told = set(code(README))
    assert len(rooms) > 20
    assert sorted(room for room in rooms if f"{room}/" not in told) == []
    tests = {path.parent.relative_to(ROOT / "tests").as_posix() for path in ROOT.glob("tests/*/test_*.py")}
    assert sorted(room for room in tests if room not in told) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_exists(name: str) -> None:
    lines = "\n".join(code(name))
    named = re.findall(r"\b(?:python tee\.py|make) ([\w-]+)", lines)
    assert named
    assert sorted(set(named) - set(COMMANDS)) == []
    for module, command in set(re.findall(r"-m (macros|publish|watch) (\w+)", lines)):
        done = subprocess.run([sys.executable, "-m", module, command, "--help"], cwd=ROOT, capture_output=True)
        assert done.returncode == 0, f"{module} {command}"
    kinds = set(re.findall(r"\buusi ([\w-]+) ", lines))
    assert kinds <= {kind.name for kind in KINDS.values() if kind.folder} | {"sivut"}


def test_pipelines_use_commands_that_exist() -> None:
    files = sorted((ROOT / "julkaisu").glob("*.yml"))
    assert len(files) > 2
    for file in files:
        text = file.read_text("utf-8")
        assert isinstance(yaml.safe_load(text), dict), file.name
        named = re.findall(r"python tee\.py ([\w-]+)", text)
        for listed in re.findall(r"(?i)komento: \[([^\]]+)\]", text):
            named += listed.split(", ")
        assert named, file.name
        assert sorted(set(named) - set(COMMANDS)) == [], file.name


def test_every_command_is_told() -> None:
    told = "\n".join(line for name in DOCUMENTS for line in code(name)) + "\n"
    assert [name for name in COMMANDS if not re.search(rf"(?:tee\.py|make) {name}(?![\w-])", told)] == []


def test_messages_name_commands_that_work_on_every_computer() -> None:
    """An author of a county may have neither make nor folders as they are here."""
    local = re.compile(rf"\bmake (?:{'|'.join(COMMANDS)})\b|\.venv/bin|python -m (?:macros|publish|watch) \w")
    files = [
        file for room in ("macros", "publish", "watch", "theme", "data", "docs") for file in (ROOT / room).rglob("*.*")
    ]
    texts = {
        file: file.read_text("utf-8") for file in files if file.suffix in (".py", ".html", ".yml", ".md", ".js", ".txt")
    }
    assert len(texts) > 300
    assert [str(file) for file, text in texts.items() if local.search(text)] == []


def test_every_kind_is_told() -> None:
    """In the README, so that an author knows which file to open; its fields in the guide."""
    told = {line.rstrip("/") for line in code(README)}
    assert [kind.place for kind in KINDS.values() if kind.place.rstrip("/") not in told] == []
    fields = page("yllapito-kentat")
    assert [kind.title for kind in KINDS.values() if not re.search(rf"^#+ {kind.title}$", fields, re.M)] == []


def test_every_word_exists_and_is_told() -> None:
    named = {word for name in DOCUMENTS for line in code(name) for word in re.findall(r"\{\{ (\w+)\(", line)}
    assert named <= set(FUNCTIONS)
    assert len(named) > 1
    words = page("yllapito-kentat")
    assert [word for word in FUNCTIONS if f"{word}(" not in words] == []


def page(page_id: str) -> str:
    """A page as the engine gets it."""
    site = content()
    return markdown(site, site.pages[page_id, "fi"])


def test_licences_that_bind_are_told() -> None:
    """Whoever passes the environment on must know."""
    told = TEXTS[README].partition("## Lisenssit")[2]
    names = re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text("utf-8"), re.M)
    assert len(names) > 50
    bound = {name for name in names if COPYLEFT.search(licence(name))}
    assert {"pyvoikko", "kfst-rs", "pikepdf"} <= bound
    assert sorted(name for name in bound if f"`{name}`" not in told) == []


def licence(name: str) -> str:
    """What a package says of its licence; ”” for one that this machine does not need."""
    try:
        about = distribution(name).metadata
    except ModuleNotFoundError:
        return ""
    classes = [row for row in about.get_all("Classifier") or [] if row.startswith("License")]
    return " ".join([about.get("License-Expression") or "", (about.get("License") or "")[:100], *classes])
