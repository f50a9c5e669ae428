"""The register of published prints: every version code that paper has ever carried. It only grows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from macros.kept import write_whole
from macros.source.text_lists import PRINTS, home, rows

from .versions import Edition

HEADER = """# Kaikki painokset, jotka on joskus julkaistu: koodi, sivun tunnus, kieli, tarkistuspäivä; sisennettynä osioiden tunnisteet ja otsikot.
# Rivejä vain lisätään: python tee.py painokset
"""


def editions(root: Path) -> list[Edition]:
    """Every published edition in the order of the register."""
    found: list[Edition] = []
    for _, row in rows(root, PRINTS):
        if row["code"]:
            found.append(Edition(row["code"], row["id"], row["language"], row["day"], ()))
        elif found:
            sections = (*found[-1].sections, (row["title"] or "", row["digest"]))
            found[-1] = replace(found[-1], sections=sections)
    return found


def append(root: Path, current: Iterable[Edition]) -> list[Edition]:
    """Add the editions that are not in the register yet; returns them."""
    known = {row.code for row in editions(root)}
    new = [row for row in current if row.code not in known]
    file = root / home(root, PRINTS)
    text = file.read_text("utf-8") if file.exists() else HEADER
    write_whole(file, (text + "".join(_rows(row) for row in new)).encode())
    return new


def _rows(row: Edition) -> str:
    sections = "".join(f"  {digest} {title}".rstrip() + "\n" for title, digest in row.sections)
    return f"{row.code} {row.id} {row.language} {row.checked}\n{sections}"
