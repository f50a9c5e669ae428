"""Which pages are due to be checked again on a day, and who answers for them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from macros.model import Role
from macros.site.site import Site


@dataclass(frozen=True, order=True)
class Due:
    """A page that should have been checked by a day; `source` is the file that its author edits."""

    day: date
    source: str
    title: str


def due(site: Site, today: date) -> dict[str, list[Due]]:
    """The pages whose day has come, the longest overdue first, by the name of the role that answers for them."""
    roles = site.catalog.of(Role)
    found: dict[str, set[Due]] = defaultdict(set)
    for page in site.pages.values():
        if page.page.next_review <= today:
            owner = roles.get(page.page.owner)
            name = owner.name if owner else page.page.owner
            found[name].add(Due(page.page.next_review, page.source, page.title))
    return {owner: sorted(rows) for owner, rows in sorted(found.items())}


def told(found: dict[str, list[Due]], today: date) -> str:
    """The same as text for whoever shares out the work."""
    if not found:
        return f"Mikään sivu ei ole myöhässä {_written(today)}."
    count = sum(map(len, found.values()))
    lines = [f"Tarkistettavia sivuja {_written(today)}: {count}."]
    for owner, rows in found.items():
        lines += ["", owner, *(f"  {row.source}: {row.title} (viimeistään {_written(row.day)})" for row in rows)]
    return "\n".join(lines)


def behind(site: Site) -> list[str]:
    """Translations made before the Finnish page was last checked, by file; this does not depend on the day."""
    rows = sorted((page.source, site.behind(page)) for page in site.pages.values() if site.behind(page))
    lines = [
        f"  {source}: suomenkielinen {page.source} on tarkistettu {_written(page.page.checked)}"
        for source, page in rows
        if page
    ]
    return ["Vanhoja käännöksiä: " + str(len(lines)) + ".", "", *lines] if lines else []


def _written(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
