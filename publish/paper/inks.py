"""The inks of drawings on paper: the web's own style sheet of drawings, in the few words that an SVG picture understands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

FILE = Path("theme/assets/tyylit/kuvat.css")
RULE = re.compile(r"^(?P<selectors>(?:path|:is\()?[^\s@/{}][^@/{}]*)\{(?P<says>[^{}]*)\}", re.M)
DRAWN = re.compile(
    r"""^(?:path\[class="[ks]-[\w-]+"\]|\.[ksd]-[\w-]+)$"""
)  # one class of a drawing, alone or of a path
ANY = re.compile(r"^(?P<before>\w*):is\((?P<list>[^()]*)\)$")
TOKEN = re.compile(r"var\(--([\w-]+)\)")
FONT = re.compile(r"font:\s*(?:(\d{3})\s+)?(\S+)\s+[^;]+;")
SCREEN = re.compile(r"vector-effect:[^;]*;\s*")  # a picture on paper is drawn in one size


def inks(root: Path, tokens: Mapping[str, str]) -> str:
    """The rules of the classes of drawings as CSS, with the values of design tokens in their places."""
    return "".join(_rules((root / FILE).read_text("utf-8"), tokens))


def _rules(css: str, tokens: Mapping[str, str]) -> Iterator[str]:
    for rule in RULE.finditer(css):
        selectors = [one for one in _selectors(rule["selectors"]) if DRAWN.match(one)]
        if selectors:
            says = FONT.sub(lambda font: f"font-size: {font[2]}; font-weight: {font[1] or 400};", rule["says"])
            says = TOKEN.sub(lambda token: tokens.get(token[1], "inherit"), SCREEN.sub("", says))
            yield f"{','.join(selectors)}{{{says.strip()}}}"


def _selectors(text: str) -> Iterator[str]:
    """Each selector alone: ”path:is(a, b)” is two."""
    for part in re.split(r",(?![^(]*\))", text.strip()):
        either = ANY.match(part.strip())
        yield from (
            (f"{either['before']}{one.strip()}" for one in either["list"].split(",")) if either else [part.strip()]
        )
