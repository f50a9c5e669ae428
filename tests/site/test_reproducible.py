"""Two builds of one commit are the same, byte for byte: on another day, in another process, whatever order sets come out in."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

DAYS = {"2001": "1000000000", "2033": "2000000000"}

pytestmark = pytest.mark.hidas


def digests(folder: Path) -> dict[str, str]:
    return {file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.rglob("*")) if file.is_file()}


@pytest.fixture(scope="module")
def twice(build: Callable[..., None], tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    """Two builds with different days (the engine reads SOURCE_DATE_EPOCH for its clock) and different hashing."""
    found = []
    for seed, (name, seconds) in enumerate(DAYS.items(), start=1):
        folder = tmp_path_factory.mktemp(name)
        build(folder, SOURCE_DATE_EPOCH=seconds, PYTHONHASHSEED=str(seed))
        found.append(digests(folder))
    return found


@pytest.mark.xdist_group("reproducible")
def test_same_files(twice: list[dict[str, str]]) -> None:
    first, second = twice
    assert sorted(first) == sorted(second)
    assert "sitemap.xml.gz" in first


@pytest.mark.xdist_group("reproducible")
def test_same_bytes(twice: list[dict[str, str]]) -> None:
    first, second = twice
    assert [name for name in first if first[name] != second[name]] == []
