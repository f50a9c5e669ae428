"""What kept files depend on besides their content: our own code and the versions of the packages that make them."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

KINDS = (".py", ".typ", ".yml")


@cache
def digest(folders: tuple[Path, ...], tools: tuple[str, ...]) -> str:
    """A hash of the code and templates in some folders and of the versions of some packages."""
    total = hashlib.sha256(" ".join(f"{name} {_version(name)}" for name in tools).encode())
    for folder in folders:
        for file in sorted(path for path in folder.rglob("*") if path.suffix in KINDS):
            total.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return total.hexdigest()


def _version(package: str) -> str:
    """The version of a package; without it nothing new can be made, but what has been kept is not touched either."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "puuttuu"
