"""A site on its way out: what every step of publishing is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from macros.kept_texts import KeptTexts
from macros.model.tables import FINNISH
from macros.site.phrases import Phrases, phrases
from macros.site.site import Site
from macros.source.edition import edition
from macros.source.problems import ContentError, Problem
from macros.source.reading import read
from macros.source.report import report

from .files import Made
from .paper.versions import Edition

MAKING = "TUKIPAKKI_PAPERIT"  # in the environment of a build that makes files, not only places those that are kept


@dataclass
class Build:
    """`folder` holds the site as the engine has built it, `origin` is where it will be (with a closing slash), `cache` keeps what
    holds from one build to the next, `tell` says a line to whoever builds. With `making`, files that are not kept are made.

    The steps that place files note what the later ones list: the files, the addresses of those that are inside a kit's zip and are found
    through it, the editions of printed pages, and in Finnish what failed.
    """

    site: Site
    folder: Path
    origin: str
    cache: Path
    tell: Callable[[str], None]
    making: bool = False
    files: list[Made] = field(default_factory=list)
    boxed: set[str] = field(default_factory=set)
    editions: list[Edition] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    texts: KeptTexts = field(init=False)

    def __post_init__(self) -> None:
        self.texts = KeptTexts(self.cache / "julkaisu.json")  # what has been read of pages

    def words(self, language: str) -> Phrases:
        """The words of a language, with the names of the edition."""
        return phrases(self.site.catalog.edition)[language]

    @property
    def publisher(self) -> str:
        """Who is named as the source: the site itself."""
        return self.words(FINNISH)["nimi"]


def origin(root: Path) -> str:
    """Where the site will be, with a closing slash: the county's own address, or ”site_url” of mkdocs.yml; raises ContentError when it is missing."""
    if own := edition(root)[0]:
        return own.address.rstrip("/") + "/"
    settings = read("mkdocs.yml", (root / "mkdocs.yml").read_text("utf-8"))
    address = settings.values.get("site_url", "") if isinstance(settings.values, dict) else ""
    if not isinstance(address, str) or not address.startswith("http"):
        fault = "Sivuston osoite puuttuu.", "Kirjoita esimerkiksi: site_url: https://tukipakki.example/"
        raise ContentError(report([Problem("mkdocs.yml", 1, "site_url", *fault)], root))
    return address.rstrip("/") + "/"
