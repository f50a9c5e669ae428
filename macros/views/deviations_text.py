"""How a county's own edition deviates from the core, as a list that its leaders can read."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import KINDS
from ..site.site import Site
from ..source.deviations import Deviation
from ..source.local_pages import PAGES
from ..source.reading import dotted
from ..source.values import told


def deviations(site: Site) -> str:
    """Every deviation by kind: what is the county's own, why, where it is written, and what the core says."""
    catalog = site.catalog
    if not catalog.deviations:
        return "Alueen omia kohtia ei ole: sisältö on ytimen."
    lines = [f"Alueen omia kohtia {len(catalog.deviations)}."]
    for name, title in [*((kind.name, kind.title) for kind in KINDS.values()), (PAGES, "Sivut")]:
        rows = [row for row in catalog.deviations.values() if row.kind == name]
        lines += ["", title] if rows else []
        for row in rows:
            lines += _lines(row)
    return "\n".join(lines)


def _lines(row: Deviation) -> Iterator[str]:
    file, line = row.document.place(row.at)
    how = f"{row.how}, tilalla {row.instead}" if row.instead else row.how
    yield f"  {row.id}: {how}" + (f". Syy: {row.reason}" if row.reason else "") + f" ({file}:{line})"
    for one in row.differences if not row.new else ():
        yield f"    {dotted(one.path[len(row.at) :])}: ydin {told(one.below)}, alue {told(one.above)}"
    for note in row.notes.values():
        yield f"    huomio: {note}"
