"""The one reader of Markdown: a text cut into code, calls of words, links and prose, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from jinja2 import Environment, TemplateError, nodes

HIDDEN = "\ufffc"  # stands in prose for each sign of code or of a call, so that every place stays
OPAQUE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[ ]*[\w#.+-]*[ ]*\n(?:.*\n)*?(?P=fence)[ ]*$"
    r"|(?<![\\`])(?P<ticks>`+)(?!`)[^\n]*?[^`\n](?P=ticks)(?!`)"
    r"|(?P<call>\{\{)",
    re.M,
)
SIGN = re.compile(r"[`~{]")
LINK = re.compile(
    r"(?<!\\)(?P<picture>!?)\[(?P<words>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]"
    r"\((?P<address>[ ]*<[^<>\n]*>|(?:[^()\"\n]|\([^()\n]*\))*)(?P<title>\"[^\n]*\"[ ]*)?\)"
    r"|<(?P<auto>[A-Za-z][A-Za-z0-9+.-]*://[^<>]*|[^<> !]+@[^@<> ]+)>"
)
ENGINE = Environment()  # the grammar of the macros plugin: what is a call here is a call there
CACHED = 8192  # texts: a page has two or three, and the preview reads those that stayed only once


@dataclass(frozen=True)
class Piece:
    """A stretch of a text from `start` to `end`, on a line counted from 0."""

    start: int
    end: int
    line: int


@dataclass(frozen=True)
class Call(Piece):
    """A call of a word: what stands between its braces, and its parts.

    `name` is ”” when it is no call of a word, and an argument None when it is not a text in quotation marks.
    """

    written: str
    name: str = ""
    arguments: tuple[str | None, ...] = ()
    named: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True)
class Link(Piece):
    """A link or a picture: its words, the address and the title as they are written; the words of a bare <address> are itself."""

    picture: bool
    words: str
    address: str
    title: str


@dataclass(frozen=True)
class MarkedText:
    """A text and what its signs mean; `code` and `calls` never overlap and are in the order of the text."""

    text: str
    code: tuple[Piece, ...]
    calls: tuple[Call, ...]

    @cached_property
    def prose(self) -> str:
        """The text with its code and calls hidden: as long as the text itself, line by line."""
        parts, place = [], 0
        for piece in sorted((*self.code, *self.calls), key=lambda piece: piece.start):
            parts += [self.text[place : piece.start], re.sub(r"[^\n]", HIDDEN, self.text[piece.start : piece.end])]
            place = piece.end
        return "".join(parts) + self.text[place:]

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Links and pictures, in their order; a picture inside a link comes after it."""
        return tuple(self._links(0, len(self.text)))

    def _links(self, start: int, end: int) -> Iterator[Link]:
        for match in LINK.finditer(self.prose, start, end):
            place = (match.start(), match.end(), self.line(match.start()))
            if auto := match["auto"]:
                yield Link(*place, False, auto, auto if "://" in auto else f"mailto:{auto}", "")
                continue
            words, address = (self.text[match.start(part) : match.end(part)].strip() for part in ("words", "address"))
            yield Link(*place, bool(match["picture"]), words, address.strip("<>"), (match["title"] or "").strip('" '))
            yield from self._links(*match.span("words"))

    def line(self, place: int) -> int:
        """The line of a place, from 0."""
        return self.text.count("\n", 0, place)


@lru_cache(CACHED)
def markup(text: str) -> MarkedText:
    """What the signs of a text mean."""
    code: list[Piece] = []
    calls: list[Call] = []
    first = SIGN.search(text)  # most pages that templates make have none, and are long
    place = first.start() if first else len(text)
    while match := OPAQUE.search(text, place):
        start, place = match.span()
        line = text.count("\n", 0, start)
        if not match["call"]:
            code.append(Piece(start, place, line))
        elif end := _end(text, start):
            calls.append(_parsed(text[start:end], start, line))
            place = end
    return MarkedText(text, tuple(code), tuple(calls))


def _end(text: str, start: int) -> int | None:
    """Where the braces that open at a place close, by the template engine's own lexer or at the next ones on the line."""
    paragraph = text[start : text.find("\n\n", start) if "\n\n" in text[start:] else len(text)]
    place = start
    try:
        for _, kind, value in ENGINE.lexer.tokeniter(paragraph, None):
            place += len(value)
            if kind == "variable_end":
                return place
    except TemplateError:
        pass  # a quotation mark is missing, for example
    close = text.find("}}", start, start + len(paragraph.partition("\n")[0]))
    return close + 2 if close > 0 else None


def _parsed(source: str, start: int, line: int) -> Call:
    """A call by the template engine's own parser."""
    nothing = Call(start, start + len(source), line, source[2:-2])
    if {source[2], source[-3]} & set("+-"):  # the engine would eat the spaces around
        return nothing
    try:
        body = ENGINE.parse(source).body
    except TemplateError:
        return nothing
    call = body[0].nodes[0] if body and isinstance(body[0], nodes.Output) else None
    if not isinstance(call, nodes.Call) or not isinstance(call.node, nodes.Name) or call.dyn_args or call.dyn_kwargs:
        return nothing
    named = tuple((row.key, _literal(row.value)) for row in call.kwargs)
    return Call(
        nothing.start, nothing.end, line, nothing.written, call.node.name, tuple(map(_literal, call.args)), named
    )


def _literal(value: nodes.Node) -> str | None:
    return value.value if isinstance(value, nodes.Const) and isinstance(value.value, str) else None
