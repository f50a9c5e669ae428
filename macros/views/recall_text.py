"""The same list of what a changed fact makes wrong as text, by the role that swaps it."""

from __future__ import annotations

from collections import defaultdict

from ..model import Role
from ..site.site import Site
from .recall import Recalled


def told(site: Site, rows: list[Recalled]) -> str:
    """A line for each page: its file, its title, its languages, what is made of it, the codes of its editions."""
    if not rows:
        return "Sääntöä ei sanota millään sivulla."
    papers = sum(bool(row.files or row.editions) for row in rows)
    lines = [f"Sivuja {len(rows)}, joista paperina tai tiedostona {papers}."]
    roles, owners = site.catalog.of(Role), defaultdict(list)
    for row in rows:
        owners[row.page.page.owner].append(row)
    for owner, own in owners.items():
        lines += ["", roles[owner].name if owner in roles else owner, *(f"  {_line(row)}" for row in own)]
    return "\n".join(lines)


def _line(row: Recalled) -> str:
    parts = [f"{row.page.source}: {row.page.title} ({', '.join(page.page.language for page in row.versions)})"]
    parts += [", ".join(row.files)] if row.files else []
    parts += [f"painokset {', '.join(edition.code for edition in row.editions)}"] if row.editions else []
    return "; ".join(parts)
