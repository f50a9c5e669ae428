"""A page as the engine makes it from Markdown: the dialect of all our engines is told here."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from markdown import Markdown

from ..site.site import Site, SitePage
from .markdown import markdown

# each with its settings; the engine itself adds those it has by nature, told here for our own use
DIALECT: dict[str, dict[str, Any]] = {
    "admonition": {},
    "attr_list": {},
    "tables": {},
    "sane_lists": {},
    "pymdownx.tasklist": {},
    "toc": {"permalink": False, "marker": ""},
}
BY_NATURE = ("fenced_code",)
ID = re.compile(r"<[^<>]*\sid=\"([^\"]+)\"")


@lru_cache(maxsize=512)  # a check made again, in a preview or a test, meets mostly the same texts
def html(text: str) -> str:
    """Markdown as HTML."""
    return Markdown(extensions=[*BY_NATURE, *DIALECT], extension_configs=DIALECT).convert(text)


def anchors(site: Site, page: SitePage) -> set[str]:
    """The places of a page that a link can lead to; raises AuthorError when the page cannot be made."""
    return set(ID.findall(html(markdown(site, page))))
