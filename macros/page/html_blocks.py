"""HTML that templates have made goes past Markdown whole: parsing it tag by tag took a fifth of the time of a build."""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from ..source.block import HTML

BLANK = re.compile(r"(\n{2,})")
BEFORE_HTML_BLOCK = 20.5  # the converter's own reader of HTML is at 20


class HtmlBlocks(Extension):
    """The extension, for the engine's list."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.register(_Whole(md), "html_blocks", BEFORE_HTML_BLOCK)


class _Whole(Preprocessor):
    """Keeps each block that is one whole element; anything else is left to Markdown."""

    def run(self, lines: list[str]) -> list[str]:
        parts = BLANK.split("\n".join(lines))
        return "".join(self.md.htmlStash.store(part) if whole(part) else part for part in parts).split("\n")


def whole(block: str) -> bool:
    """Whether a block is one element from its first letter to its last."""
    opening = HTML.match(block)
    if not opening:
        return False
    depth = 0
    for tag in re.finditer(rf"<(/?){opening['name']}\b[^>]*>", block):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.end() == len(block)
    return False
