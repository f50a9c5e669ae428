"""How a county's own edition deviates from the core, as a list that its leaders can read."""

from __future__ import annotations

from collections.abc import Iterator

from ..finnish.inflection import BaseForms
from ..finnish.letters import tokens
from ..model import KINDS
from ..site.site import Site
from ..source.catalog import Catalog
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
            lines += [*_lines(row), *_said(catalog, row)]
    return "\n".join(lines)


def _lines(row: Deviation) -> Iterator[str]:
    file, line = row.document.place(row.at)
    how = f"{row.how}, tilalla {row.instead}" if row.instead else row.how
    yield f"  {row.id}: {how}" + (f". Syy: {row.reason}" if row.reason else "") + f" ({file}:{line})"
    for one in row.differences if not row.new and not row.removed else ():
        yield f"    {dotted(one.path[len(row.at) :])}: ydin {told(one.below)}, alue {told(one.above)}"
    for note in row.notes.values():
        yield f"    huomio: {note}"


def _said(catalog: Catalog, row: Deviation) -> Iterator[str]:
    """Files whose text still names what has been taken away: nobody but a person knows what to write instead."""
    below = row.differences[0].below if row.removed and row.differences else None
    name = str(below.get("nimi", "")) if isinstance(below, dict) else ""
    named = BaseForms([name.lower()])
    texts = [(page.document.file, page.body) for page in catalog.texts]
    texts += [(document.file, str(document.values)) for document in catalog.documents]
    files = sorted(file for file, text in texts if any(map(named.of, tokens(text.lower()))))
    if files and name:
        yield f"    teksteissä sanotaan yhä ”{name}”: {', '.join(files)}"
