"""A file of a page: what it is called and where it is, how large it is when it has been made, what is said when it cannot be."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.tables import FINNISH

FOLDER = "tiedostot"
PRINT_SHOP = "taitto-paino"  # the variant for print shops


class PaperError(Exception):
    """A page cannot become a file: what is wrong and what to do."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(f"{what}\n    → {fix}")


def address(page_id: str, variant: str, language: str, ending: str) -> str:
    """The address of a file under the site's root: ”tiedostot/<id>[-<variant>][.<language>].<ending>”; Finnish is not named."""
    name = f"{page_id}-{variant}" if variant else page_id
    return f"{FOLDER}/{name}{'' if language == FINNISH else f'.{language}'}.{ending}"


@dataclass(frozen=True)
class PublishedFile:
    """A file of a page by the page's id; `title` if the file has its own, else ””."""

    id: str
    variant: str
    language: str
    ending: str
    title: str

    @property
    def address(self) -> str:
        return address(self.id, self.variant, self.language, self.ending)

    @property
    def for_print_shop(self) -> bool:
        """Of no use to a reader: told of in the material bank, where papers are ordered, not on its page or in the search."""
        return self.variant == PRINT_SHOP


@dataclass(frozen=True)
class Asked(PublishedFile):
    """A file that a page asks for; `key` is what it is kept as, a digest of everything it is made from."""

    key: str


@dataclass(frozen=True)
class Made(PublishedFile):
    """A file that has been made; `pages` is the number of its pages or slides, 0 when it has none; `size` in bytes."""

    pages: int
    size: int
