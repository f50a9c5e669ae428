"""The first screen of a family page: the calming sentences and the three things to do now are marked where they stand."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from ..site.phrases import phrases

NOW = ("kolme_asiaa", "nyt_heti")  # what the heading of the first things is called: on a page, on a door
AFTER_INLINE = 5  # the headings have their words by then


class FamilyForm(Extension):
    """The extension, for the engine's list."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_First(md), "family_form", AFTER_INLINE)


class _First(Treeprocessor):
    """Marks what stands between the title and ”Kolme asiaa nyt”, or ”Nyt heti”, and the items of the list under it."""

    def run(self, root: Element) -> None:
        blocks = list(root)
        names = {words[name] for words in phrases().values() for name in NOW}
        place = next((at for at, block in enumerate(blocks) if block.tag == "h2" and _words(block) in names), None)
        if place is None:
            return
        blocks[place].set("class", "nyt")
        for block in blocks[:place]:
            if block.tag == "p":
                _answer(block, "rauha")
        things = blocks[place + 1] if place + 1 < len(blocks) else None
        if things is not None and things.tag in ("ol", "ul"):
            things.set("class", "nyt__lista")
            for item in things:
                _answer(item, "nyt__asia")


def _words(block: Element) -> str:
    return "".join(block.itertext()).strip()


def _answer(block: Element, name: str) -> None:
    block.set("class", name)
    block.set("data-vastaus", "")
