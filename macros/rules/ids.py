"""Rules of ids: each is one thing, whatever its letters, and none takes the place of another unasked."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import MeasurePart
from ..site.generated import generated
from ..site.site import Site
from ..source.names import slug
from ..source.problems import Problem


def ids_differ_by_more_than_case(site: Site) -> Iterator[Problem]:
    """Ids become addresses and names of files, and many machines make no difference between large and small letters."""
    for entries in site.catalog.entries.values():
        seen: dict[str, str] = {}
        for name, entry in entries.items():
            other = seen.setdefault(name.casefold(), name)
            if other != name:
                what = f"Tunnus ”{name}” eroaa tunnuksesta ”{other}” vain kirjainten koon osalta."
                yield entry.problem((), what, "Anna toiselle selvästi eri tunnus.")


def ids_of_pages_are_small(site: Site) -> Iterator[Problem]:
    """The id of a page is its permanent address, typed by hand from paper: it has small letters only."""
    for page in site.catalog.markdown.values():
        if page.page and page.page.id != page.page.id.lower():
            what = f"Tunnuksessa ”{page.page.id}” on isoja kirjaimia."
            yield page.problem(("id",), what, f"Kirjoita: {page.page.id.lower()}.")


def generated_pages_are_replaced_in_their_place(site: Site) -> Iterator[Problem]:
    """A page with the id of a generated page takes its place: that is meant when the item says so or the page lives there."""
    for made in generated(site.catalog):
        page = site.catalog.markdown.get(made.key)
        item = site.catalog.items(made.kind).get(made.subject)
        if page is not None and _renamed(page.path) != made.path and getattr(item, "page", None) != made.page.id:
            what = f"Tunnus ”{made.page.id}” kuuluu sivulle, joka syntyy tiedostosta {made.source}."
            fix = f"Anna sivulle oma tunnus. Jos sen pitää korvata tuotettu sivu, siirrä se: docs/{made.path}."
            yield page.problem(("id",), what, fix)


def measure_statements_have_their_own_ids(site: Site) -> Iterator[Problem]:
    """Answers that readers have saved name a statement by its id, whatever part it stands in."""
    seen: set[str] = set()
    for entry in site.catalog.written(MeasurePart):
        for index, statement in enumerate(entry.item.statements):
            if statement.slug in seen:
                what = f"Tunnus ”{statement.slug}” on jo toisella väittämällä."
                yield entry.problem(("väittämät", index, "tunnus"), what, "Anna väittämälle oma tunnus.")
            seen.add(statement.slug)


def _renamed(path: str) -> str:
    """Where a page lives once its name is fit for an address; a name that is not fit has its own message."""
    return "/".join(slug(part) for part in path.removesuffix(".md").split("/")) + ".md"
