"""Rules of what is printed: a paper is refused rather than made with a hole in its text."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Workshop
from ..site.site import Site
from ..source.house_font import lacking
from ..source.problems import Problem
from ..source.reading import Document, Path

MOST = 8


def letters_can_be_printed(site: Site) -> Iterator[Problem]:
    """The font of the papers has every letter of data and of printed pages; otherwise making the papers would stop, one letter at a time."""
    for document in site.catalog.documents:
        yield from _of_values(document, "Kirjoita se toisin: tieto tulee myös papereille.")
    in_packets = {workshop.page for workshop in site.catalog.of(Workshop).values()}
    for page in site.catalog.markdown.values():
        if page.page and (page.page.prints or page.page.id in in_packets):
            fix = "Kirjoita se toisin tai poista alkutiedoista kenttä ”tuloste”."
            yield from _of_values(page.document, fix)
            for number, line in enumerate(page.body.split("\n")):
                if letters := lacking(line):
                    yield page.at(number, _said(letters), fix)


def _of_values(document: Document, fix: str) -> Iterator[Problem]:
    for path, text in _texts(document.values, ()):
        if letters := lacking(text):
            yield document.problem(path, _said(letters), fix)


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Every text inside a value with its place."""
    if isinstance(value, str):
        yield path, value
    for key, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from _texts(part, (*path, key))


def _said(letters: list[str]) -> str:
    named = ", ".join(f"”{letter}” (U+{ord(letter):04X})" for letter in letters[:MOST])
    rest = f" ja {len(letters) - MOST} muuta" if len(letters) > MOST else ""
    return f"Papereiden kirjasimessa ei ole {'merkkiä' if len(letters) == 1 else 'merkkejä'} {named}{rest}."
