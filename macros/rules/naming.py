"""The name of the site is a word: what is typed must be such that a county's own name can take its place."""

from __future__ import annotations

from collections.abc import Iterator

from ..site.phrases import phrases
from ..site.site import Site
from ..source.names import LAYER
from ..source.naming import FORMS, LIKE, STEM, TYPED
from ..source.problems import Problem
from ..source.reading import Document, Path, Value

ENDING = 3  # letters of a name that its forms may change
OTHER = (
    "Sanan ”{}” paikalle ei voi tulla alueen omaa sanaa.",
    f"Muuta virkettä niin, että siinä on {', '.join(FORMS[:-1])} tai {FORMS[-1]}.",
)


def site_is_called_by_its_word(site: Site) -> Iterator[Problem]:
    """A county's own edition has a name of its own: a name typed in a text would stay the core's, and so would a noun in another form."""
    names = sorted({words["nimi"][:-ENDING] for words in phrases(site.catalog.edition).values()})
    for page in site.catalog.texts:
        text = page.markup.prose
        for name in names:
            start = text.find(name)
            if start >= 0:
                what = f"Sivuston nimi ”{name}…” on kirjoitettu tekstiin."
                yield page.at(
                    page.markup.line(start), what, "Kirjoita {{ sivusto() }}: alueen sivustolla on toinen nimi."
                )
        if not page.document.file.startswith(LAYER):
            yield from (page.at(page.markup.line(start), *_said(word)) for start, word in _others(text))
    for document in site.catalog.documents:
        if not document.file.startswith(LAYER):
            yield from _in_values(document, document.values, ())


def _others(text: str) -> Iterator[tuple[int, str]]:
    """The nouns in forms that cannot be replaced, with their places."""
    if STEM in text.lower():  # most texts have nothing like it, and looking for it is slow
        yield from ((found.start(), found[0]) for found in LIKE.finditer(text) if not TYPED.match(text, found.start()))


def _said(word: str) -> tuple[str, str]:
    return OTHER[0].format(word), OTHER[1]


def _in_values(document: Document, value: Value, path: Path) -> Iterator[Problem]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _in_values(document, part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _in_values(document, part, (*path, index))
    elif isinstance(value, str):
        yield from (document.problem(path, *_said(word)) for _, word in _others(value))
