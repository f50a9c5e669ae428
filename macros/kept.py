"""What is kept between builds: every file has a note of its length and digest beside it, and a damaged one is as good as none."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any


def keep(file: Path, data: bytes, **more: Any) -> None:
    """Keep data and what belongs to it under a name; both come whole or not at all, the note last."""
    file.parent.mkdir(parents=True, exist_ok=True)
    note = {"pituus": len(data), "sha256": hashlib.sha256(data).hexdigest(), **more}
    _replace(file, data)
    _replace(_note(file), json.dumps(note, ensure_ascii=False).encode())


def kept(file: Path) -> tuple[bytes, dict[str, Any]] | None:
    """The data and its note; None when it is not there, is cut short, or is not what was kept."""
    try:
        note = json.loads(_note(file).read_bytes())
        data = file.read_bytes()
        whole = note["pituus"] == len(data) and note["sha256"] == hashlib.sha256(data).hexdigest()
    except (FileNotFoundError, NotADirectoryError, ValueError, KeyError, TypeError):
        return None
    return (data, note) if whole else None


def _note(file: Path) -> Path:
    return file.with_name(f"{file.name}.lappu")


def _replace(file: Path, data: bytes) -> None:
    passing = file.with_name(f"{file.name}.{os.getpid()}")  # another build may be reading the file
    passing.write_bytes(data)
    passing.replace(file)
