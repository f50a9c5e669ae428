"""Headings, cells of tables and names in narrow boxes get soft hyphens, so that a narrow screen breaks a long compound where its parts meet."""

from __future__ import annotations

import re
from importlib.metadata import version

from macros.finnish.hyphenation import LONG, hyphenated
from macros.model.tables import FINNISH

from ..build import Build
from ..search.morphology import Morphology

# a template marks a name in a narrow box of its own with ”data-tavutus”
NAMES = re.compile(r"(<(h[1-4]|td|th|dt|summary|caption|\w+(?= data-tavutus\b))\b[^>]*>)(.*?)(?=</\2>)", re.S)
TEXT = re.compile(r"(<code\b.*?</code>|<[^>]*>|&[^;\s]*;)|([^<&]+|&)", re.S)  # code and marks as they are, and words

HEADING = 17  # letters: a shorter word fits the narrowest phone even in the largest heading, and is kept whole


def write_hyphens(build: Build) -> None:
    """Put the hyphens into every Finnish page; only what is seen changes, not addresses, titles or what the search knows."""
    morphology = Morphology(build.cache / f"sanat-{version('pyvoikko')}.json")

    def named(found: re.Match[str]) -> str:
        long = HEADING if found[2].startswith("h") else LONG
        return found[1] + TEXT.sub(lambda part: part[1] or hyphenated(part[2], morphology.cuts, long), found[3])

    for page in build.site.pages.values():
        if page.page.language == FINNISH:
            file = build.folder / page.address / "index.html"
            text = file.read_text("utf-8")
            begins = text.find("<main")
            file.write_text(text[:begins] + NAMES.sub(named, text[begins:]), "utf-8")
    morphology.save()
