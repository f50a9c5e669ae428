"""Headings and cells of tables get soft hyphens, so that a narrow screen breaks a long compound where its parts meet."""

from __future__ import annotations

import re
from importlib.metadata import version

from macros.finnish.hyphenation import hyphenated
from macros.model.tables import FINNISH

from ..build import Build
from ..search.morphology import Morphology

NAMES = re.compile(r"(<(h[1-4]|td|th|dt|summary|caption)\b[^>]*>)(.*?)(?=</\2>)", re.S)
TEXT = re.compile(r"(<[^>]*>)|([^<&]+|&[^;]*;)")


def write_hyphens(build: Build) -> None:
    """Put the hyphens into every Finnish page; only what is seen changes, not addresses, titles or what the search knows."""
    morphology = Morphology(build.cache / f"sanat-{version('pyvoikko')}.json")

    def named(found: re.Match[str]) -> str:
        return found[1] + TEXT.sub(lambda part: part[1] or hyphenated(part[2], morphology.cuts), found[3])

    for page in build.site.pages.values():
        if page.page.language == FINNISH:
            file = build.folder / page.address / "index.html"
            text = file.read_text("utf-8")
            begins = text.find("<main")
            file.write_text(text[:begins] + NAMES.sub(named, text[begins:]), "utf-8")
    morphology.save()
