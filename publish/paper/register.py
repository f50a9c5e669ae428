"""The register of published prints: every version code that paper has ever carried. It only grows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from macros.kept import write_whole

from .versions import Edition

REGISTER = "data/painokset.txt"
HEADER = """# Kaikki painokset, jotka on joskus julkaistu: koodi, sivun tunnus, kieli, tarkistuspäivä; sisennettynä osioiden tunnisteet ja otsikot.
# Rivejä vain lisätään: python tee.py painokset
"""


def editions(root: Path) -> list[Edition]:
    """Every published edition in the order of the register."""
    file = root / REGISTER
    found: list[Edition] = []
    for line in file.read_text("utf-8").splitlines() if file.exists() else ():
        if line.startswith("  ") and found:
            digest, _, title = line.strip().partition(" ")
            last = found[-1]
            found[-1] = Edition(last.code, last.id, last.language, last.checked, (*last.sections, (title, digest)))
        elif line.strip() and not line.startswith("#"):
            code, page_id, language, checked = line.split()
            found.append(Edition(code, page_id, language, checked, ()))
    return found


def append(root: Path, current: Iterable[Edition]) -> list[Edition]:
    """Add the editions that are not in the register yet; returns them."""
    known = {row.code for row in editions(root)}
    new = [row for row in current if row.code not in known]
    file = root / REGISTER
    text = file.read_text("utf-8") if file.exists() else HEADER
    write_whole(file, (text + "".join(_rows(row) for row in new)).encode())
    return new


def _rows(row: Edition) -> str:
    sections = "".join(f"  {digest} {title}".rstrip() + "\n" for title, digest in row.sections)
    return f"{row.code} {row.id} {row.language} {row.checked}\n{sections}"
