"""The built site as tests read it: each page with where its links lead."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin

from bs4 import BeautifulSoup, Tag

from macros.site.site import SitePage

ROOT = Path(__file__).parent.parent.parent
ORIGIN = "https://tukipakki.example/"


@dataclass(frozen=True)
class Built:
    """A page of the content and what the build made of it."""

    page: SitePage
    soup: BeautifulSoup

    @property
    def language(self) -> str:
        return self.page.page.language

    @property
    def main(self) -> Tag:
        found = self.soup.find("main")
        assert isinstance(found, Tag), "sivulla ei ole pääsisältöä"
        return found

    def links(self, within: Tag | None = None) -> set[str]:
        """Where the links of the page, or of one part of it, lead: addresses under the site's root, with their fragments."""
        return {self.leads(str(link["href"])) for link in (within or self.main).select("a[href]")}

    def leads(self, address: str) -> str:
        """An address under the site's root, or the whole address when it leads elsewhere."""
        return unquote(urljoin(ORIGIN + self.page.address, address)).removeprefix(ORIGIN)


@cache
def parsed(file: Path) -> BeautifulSoup:
    """A built file, read once per process."""
    return BeautifulSoup(file.read_text("utf-8"), "html.parser")
