"""Rules of HTML in pages: a short list is allowed, everything else would vanish or do something that no page of ours does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..site.site import Site
from ..source.markup import LINK
from ..source.problems import Problem
from ..source.written import MarkdownPage

ALLOWED = {"abbr": {"title"}, "br": set(), "kbd": set(), "span": {"lang"}, "sub": set(), "sup": set()}
EMPTY = {"br"}
TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][^\s<>/]*)(?P<rest>[^<>\n]*)>?|<(?P<mark>[/!?])")
ATTRIBUTES = re.compile(r"(?:\s+[a-z-]+=\"[^\"]*\")*\s*/?")


def html_is_allowed(site: Site) -> Iterator[Problem]:
    """Words in angle brackets vanish from the page, a script or a frame would break its promises, and a remark is read by anybody."""
    for page in site.catalog.texts:
        prose = LINK.sub(lambda match: re.sub(r"[<>]", " ", match[0]), page.markup.prose)
        opened: list[tuple[str, int]] = []
        for tag in TAG.finditer(prose):
            line, name = page.markup.line(tag.start()), (tag["name"] or "").lower()
            if tag["mark"]:
                yield page.at(
                    line, f"Merkintä ”<{tag['mark']}” ei näy sivulla.", "Poista merkintä ja se, mitä sen sisällä on."
                )
            elif name not in ALLOWED or not tag[0].endswith(">"):
                shown = " ".join(tag[0].split())
                fix = f"Kirjoita sanat ilman kulmasulkeita. Sallitut merkinnät: {', '.join(f'<{name}>' for name in ALLOWED)}."
                yield page.at(line, f"Merkintä ”{shown}” ei näy sivulla tekstinä.", fix)
            elif not tag["close"]:
                yield from _attributes(page, line, name, tag["rest"])
                opened += [] if name in EMPTY else [(name, line)]
            elif opened and opened[-1][0] == name:
                opened.pop()
            else:
                yield page.at(line, f"Merkinnällä </{name}> ei ole alkua.", "Poista merkintä tai lisää sen alku.")
        for name, line in opened:
            yield page.at(line, f"Merkintä <{name}> jää auki.", f"Lisää tekstin perään </{name}>.")


def _attributes(page: MarkdownPage, line: int, name: str, rest: str) -> Iterator[Problem]:
    names = set(re.findall(r"([a-z-]+)=", rest))
    if not ATTRIBUTES.fullmatch(rest) or names - ALLOWED[name]:
        allowed = " ja ".join(f'{attribute}="…"' for attribute in sorted(ALLOWED[name])) or "ei mitään muuta"
        yield page.at(line, f"Merkinnässä <{name}> on jotain, mitä ei sallita.", f"Siinä voi olla vain: {allowed}.")
