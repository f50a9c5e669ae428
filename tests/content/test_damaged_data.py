"""Three hundred damaged files of data: the fault is told in Finnish with file and line, or every word of the file is in the data, in order."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.content import check
from macros.source.problems import Problem
from macros.source.reading import Value
from macros.source.text_lists import FORMS, rows

from .data_damage import damaged
from .trees import ROOT, spread

PARTS = 3  # each damaged file is checked with the whole content, so that a thousand of them took an hour of the machine
EACH = 100
FIRST = 12  # of the first part in what every change runs
FOREIGN = re.compile(r"Traceback|pydantic|\bNone\b|Error\b|expected|\[type=")
REMARK = re.compile(r"^\s*#.*|(?<=[\"'\]}]) +#.*", re.M)

pytestmark = pytest.mark.muunnos


FILES = spread("data/**/*.yml", "data/**/*.txt")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content in a folder of this process; only one file of it differs at a time."""
    root = tmp_path_factory.mktemp("juuri")
    for folder in ("data", "docs"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def told_words(value: Value) -> Iterator[str]:
    """The words of what was read, keys before their values."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from words(key)
            yield from told_words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from told_words(inner)
    else:
        yield from words(value or "")


def judged(root: Path, number: int) -> tuple[str, str]:
    """How a damaged file fared, and what is wrong when it fared badly."""
    name = FILES[number % len(FILES)]
    original = (root / name).read_text("utf-8")
    changes, new = damaged(original, f"{name} {number}")
    (root / name).write_text(new, "utf-8")
    try:
        site, told = check(root)
        read_rows = [line for line, _ in rows(root, name)] if name in FORMS else []
    finally:
        (root / name).write_text(original, "utf-8")
    if told:
        lost = [str(row) for row in told if not well_told(root, row) or FOREIGN.search(row.what + row.fix)]
        return ("väärin kerrottu", f"{number} {changes} {name}: {lost}") if lost else ("kerrottu", "")
    if name in FORMS:
        typed = [line for line, row in enumerate(new.split("\n"), start=1) if row.strip() and not row.startswith("#")]
        return ("vaaraton", "") if typed == read_rows else ("muuttui hiljaa", f"{number} {changes} {name}")
    document = next(document for document in site.catalog.documents if document.file == name)
    typed, read = words(REMARK.sub("", new)), list(told_words(document.values))
    return (
        ("vaaraton", "") if typed == read else ("muuttui hiljaa", f"{number} {changes} {name}: {_first(typed, read)}")
    )


def well_told(root: Path, row: Problem) -> bool:
    """Whether a message names a line of a file that is there, or a folder or a file that is not."""
    file = root / row.file
    return 1 <= row.line <= len(file.read_text("utf-8").split("\n")) + 8 if file.is_file() else row.line == 1


def _first(one: list[str], other: list[str]) -> str:
    place = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return f"{one[max(0, place - 2) : place + 4]} ≠ {other[max(0, place - 2) : place + 4]}"


@pytest.mark.parametrize(
    ("part", "many"), [(0, FIRST), *(pytest.param(part, EACH, marks=pytest.mark.hidas) for part in range(PARTS))]
)
def test_damage_is_told_or_harmless(part: int, many: int, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fared = [judged(copy, part * EACH + number) for number in range(many)]
    count = Counter(how for how, _ in fared)
    with capsys.disabled():
        print(
            f"\n{many} vahingoitettua tiedostoa: {', '.join(f'{how} {number}' for how, number in count.most_common())}"
        )
    assert [fault for _, fault in fared if fault] == []
    assert count["kerrottu"] > many / 4
