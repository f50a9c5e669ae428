"""Calls of the Finnish words in the text of a page: what each gives, and every mistake in them."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator

from ..site.here import Here
from ..site.site import Site
from ..source.problems import AuthorError, Problem, suggestion
from ..source.written import MarkdownPage
from ..words import FUNCTIONS

MACRO = re.compile(r"\{\{(?P<call>[^{}]*)\}\}")
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.S | re.M)


def evaluate(here: Here, call: str) -> str:
    """A word called with literal arguments; anything else is its author's mistake."""
    name, arguments, named = _parsed(call)
    return say(here, name, *arguments, **named)


def _parsed(call: str) -> tuple[str, list[str], dict[str, str]]:
    try:
        tree = ast.parse(call.strip(), mode="eval").body
    except SyntaxError:
        tree = None
    if not isinstance(tree, ast.Call) or not isinstance(tree.func, ast.Name):
        raise AuthorError(
            f"Merkintää {{{{{call}}}}} ei voi lukea.",
            'Kirjoita sana, sulut ja tunnus lainausmerkeissä: {{ fakta("tunnus") }}.',
        )
    if tree.func.id not in FUNCTIONS:
        raise AuthorError(f"Sanaa ”{tree.func.id}” ei ole.", suggestion(tree.func.id, FUNCTIONS))
    return (
        tree.func.id,
        [_literal(call, value) for value in tree.args],
        {row.arg or "": _literal(call, row.value) for row in tree.keywords},
    )


def _literal(call: str, value: ast.expr) -> str:
    if not isinstance(value, ast.Constant) or not isinstance(value.value, str):
        raise AuthorError(f"Merkintää {{{{{call}}}}} ei ymmärretä.", "Kirjoita tunnus lainausmerkkeihin.")
    return value.value


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
        body = CODE.sub(_blank, written.body)
        for match in MACRO.finditer(body):
            try:
                evaluate(here, match["call"])
            except AuthorError as error:
                if alone or _own(site, error, match["call"]):
                    yield written.at(body[: match.start()].count("\n"), error.what, error.fix)
        yield from _leftovers(written, MACRO.sub(_blank, body))


def _own(site: Site, error: AuthorError, call: str) -> bool:
    """Whether a word fails because of what was written in the call, not because what it tells about is faulty."""
    if error.target is None:
        return True
    kind, name = error.target
    return not site.catalog.unread.has(kind, name) and (
        name is None or bool(re.search(rf"['\"]{re.escape(name)}['\" ]", call))
    )


def _leftovers(written: MarkdownPage, rest: str) -> Iterator[Problem]:
    for leftover in re.finditer(r"\{\{|\}\}|\{%|%\}", rest):
        yield written.at(
            rest[: leftover.start()].count("\n"),
            "Aaltosulkeet jäävät auki.",
            'Kirjoita {{ sana("tunnus") }} tai poista sulkeet.',
        )


def _blank(match: re.Match[str]) -> str:
    """Spaces in place of a text, so that lines stay where they are."""
    return re.sub(r"[^\n]", " ", match[0])
