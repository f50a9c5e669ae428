"""What a running process knows of one root: the site as it was last checked, and what holds from one build to the next."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path

from .content import checked
from .kept_texts import KeptTexts
from .site.site import Site, SitePage


class Session:
    """The content of a root: `site` and `pages` (by path under docs/) as they were last checked, `texts` as the engine last made them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.pages: dict[str, SitePage] = {}
        self._site: Site | None = None

    def check(self) -> Site:
        """Read and check everything anew; raises ContentError with the whole report."""
        self._site = checked(self.root)
        self.pages = {page.path: page for page in self._site.pages.values()}
        return self._site

    @property
    def site(self) -> Site:
        """The site as it was last checked; checked at the first asking."""
        return self._site or self.check()

    @cached_property
    def texts(self) -> KeptTexts:
        """What the engine makes of pages."""
        return KeptTexts(self.root / "build" / "sivut.json")


@cache
def session(root: Path) -> Session:
    """The session of a root: the same for the engine and for its plugins."""
    return Session(root)
