"""Calls of the Finnish words in the text of a page: what each gives, and every mistake in them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from ..site.here import Here
from ..site.site import Site
from ..source.markup import Call
from ..source.problems import AuthorError, Problem, suggestion
from ..words import FUNCTIONS


def evaluate(here: Here, call: Call) -> str:
    """A word called with texts as its arguments; anything else is its author's mistake."""
    if not call.name:
        raise AuthorError(
            f"Merkintää {{{{{call.written}}}}} ei voi lukea.",
            'Kirjoita sana, sulut ja tunnus lainausmerkeissä: {{ fakta("tunnus") }}.',
        )
    if call.name not in FUNCTIONS:
        raise AuthorError(f"Sanaa ”{call.name}” ei ole.", suggestion(call.name, FUNCTIONS))
    arguments = [_text(call, value) for value in call.arguments]
    return say(here, call.name, *arguments, **{name: _text(call, value) for name, value in call.named})


def _text(call: Call, value: str | None) -> str:
    if value is None:
        raise AuthorError(f"Merkintää {{{{{call.written}}}}} ei ymmärretä.", "Kirjoita tunnus lainausmerkkeihin.")
    return value


def say(here: Here, name: str, *arguments: str, **named: str) -> str:
    """What a word gives on a page; said once, since the check and the engine both ask for it."""
    key = (here.page.key, name, arguments, tuple(named.items()))
    if key not in here.site.said:
        try:
            inspect.signature(FUNCTIONS[name]).bind(here, *arguments, **named)
        except TypeError:
            raise AuthorError(
                f"Sanalle ”{name}” on annettu väärä määrä tunnuksia.", "Katso malli ylläpitäjän oppaan sanaluettelosta."
            ) from None
        here.site.said[key] = FUNCTIONS[name](here, *arguments, **named)
    return here.site.said[key]


def problems(site: Site, alone: bool) -> Iterator[Problem]:
    """Every mistake in the words of hand-written pages, each on its own line.

    `alone` says that nothing else is wrong. Otherwise a word may fail because of a fault that has been told already
    where it is: then only mistakes in the call itself are told.
    """
    for written in site.catalog.markdown.values():
        if written.page is None:
            continue
        here = Here(site, site.pages[written.page.id, written.page.language])
        for call in written.markup.calls:
            try:
                evaluate(here, call)
            except AuthorError as error:
                if alone or _own(site, error, call):
                    yield written.at(call.line, error.what, error.fix)


def _own(site: Site, error: AuthorError, call: Call) -> bool:
    """Whether a word fails because of what was written in the call, not because what it tells about is faulty."""
    if error.target is None:
        return True
    kind, name = error.target
    written = {part for value in (*call.arguments, *dict(call.named).values()) for part in (value or "").split(" ")}
    return not site.catalog.unread.has(kind, name) and (name is None or name in written)
