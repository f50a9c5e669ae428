"""A made file: which page it comes from, what it is called, how large it is."""

from __future__ import annotations

from dataclasses import dataclass

FOLDER = "tiedostot"


def address(page_id: str, variant: str, language: str, ending: str) -> str:
    """The address of a file under the site's root: ”tiedostot/<id>[-<variant>][.<language>].<ending>”; Finnish is not named."""
    name = f"{page_id}-{variant}" if variant else page_id
    return f"{FOLDER}/{name}{'' if language == 'fi' else f'.{language}'}.{ending}"


@dataclass(frozen=True)
class Made:
    """A file made from a page; `pages` is the number of its pages or slides, 0 when it has none; `size` in bytes; `title` if it has its own."""

    id: str
    variant: str
    language: str
    ending: str
    pages: int
    size: int
    title: str = ""

    @property
    def address(self) -> str:
        return address(self.id, self.variant, self.language, self.ending)
