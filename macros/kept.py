"""What is kept between builds carries its length and digest: what is cut short or changed is as good as nothing, and is made again."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

LIST = "luettelo.json"


def write_whole(file: Path, data: bytes) -> None:
    """Write a file so that there is always either the old or the new one, whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    passing = file.with_name(f".{file.name}.{os.getpid()}")  # hidden: no content, should the process be killed now
    try:
        passing.write_bytes(data)
        passing.replace(file)
    finally:
        passing.unlink(missing_ok=True)


def keep(file: Path, data: bytes, **more: object) -> None:
    """Keep data under a name, and what belongs to it in a note beside it; the note is written last."""
    write_whole(file, data)
    write_whole(_note(file), json.dumps({**_seal(data), **more}, ensure_ascii=False).encode())


def kept(file: Path) -> tuple[bytes, dict[str, Any]] | None:
    """The data and its note; None when it is not there, is cut short, or is not what was kept."""
    try:
        note = json.loads(_note(file).read_bytes())
        data = file.read_bytes()
        return (data, note) if _seal(data).items() <= note.items() else None
    except (FileNotFoundError, NotADirectoryError, ValueError, AttributeError):
        return None


def seal_folder(folder: Path) -> None:
    """Close a folder: nothing may be changed in it after this."""
    write_whole(folder / LIST, json.dumps(_seals(folder)).encode())


def whole_folder(folder: Path) -> bool:
    """Whether every file of a closed folder is what it was when it was closed."""
    try:
        return bool(json.loads((folder / LIST).read_bytes()) == _seals(folder))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False


def _seals(folder: Path) -> dict[str, dict[str, object]]:
    files = sorted(file for file in folder.rglob("*") if file.is_file() and file.name != LIST)
    return {file.relative_to(folder).as_posix(): _seal(file.read_bytes()) for file in files}


def _seal(data: bytes) -> dict[str, object]:
    return {"pituus": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def _note(file: Path) -> Path:
    return file.with_name(f"{file.name}.lappu")
