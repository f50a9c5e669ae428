"""Where the links of hand-written pages lead: a wrong address is told with its line and with the right one."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import cached_property
from html import unescape
from pathlib import Path
from urllib.parse import unquote

from ..site.site import Site
from ..source.markup import Link
from ..source.names import LAYER, slug
from ..source.problems import AuthorError, Problem, nearest, suggestion
from ..source.written import MarkdownPage
from .html import anchors

OUTSIDE = ("https", "http", "mailto", "tel")
Fault = tuple[str, str]


def problems(site: Site) -> Iterator[Problem]:
    """Everything wrong in the links and pictures of hand-written pages."""
    targets = _Targets(site)
    for written in site.catalog.texts:
        for link in written.markup.links:
            for fault in (*_words(link), *_address(targets, written, link)):
                yield written.at(link.line, *fault)


class _Targets:
    """What there is to link to, by its path under docs/."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.pages = {page.path: page for page in site.pages.values()}
        self.by_address = {page.address: page.path for page in site.pages.values()}
        self.found: dict[str, set[str]] = {}

    @cached_property
    def files(self) -> set[str]:
        """Pages, and every other file that is served as it is."""
        root = self.site.catalog.root
        kept = _files(root / "docs") - {gone.path for gone in self.site.catalog.gone}
        own = {name for name in _files(root / LAYER / "docs") if not name.endswith(".md")}
        return {*self.pages, *kept, *own}

    def anchors(self, path: str) -> set[str] | None:
        """The places of a page; None when it cannot be made now."""
        if path not in self.found:
            try:
                self.found[path] = anchors(self.site, self.pages[path])
            except (AuthorError, KeyError):
                return None
        return self.found[path]

    def meant(self, written: MarkdownPage, address: str) -> str | None:
        """The file an author most likely meant, as it is written on a page."""
        folder, path = posixpath.dirname(written.path), unquote(address).replace("\\", "/")
        bases = ("",) if path.startswith("/") else (folder, f"{folder}/x")  # a browser sees each page as a folder
        places = [posixpath.normpath(posixpath.join(base, path.lstrip("/"))) for base in bases]
        guesses = [guess for place in places for guess in self._guesses(place)]
        found = next((guess for guess in guesses if guess in self.files), None) or nearest(places[0], self.files)
        return posixpath.relpath(found, folder or ".") if found else None

    def _guesses(self, place: str) -> tuple[str, ...]:
        stem = place.removesuffix(".html")
        return (place, place.lower(), f"{stem}.md", f"{stem}/index.md", self.by_address.get(f"{place}/", ""))


def _files(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def _words(link: Link) -> Iterator[Fault]:
    if not link.words and link.picture:
        yield (
            "Kuvalta puuttuu teksti.",
            "Kirjoita hakasulkeisiin, mitä kuva kertoo, tai ”koriste”, jos se ei kerro mitään.",
        )
    elif not link.words:
        yield "Linkiltä puuttuu teksti.", "Kirjoita hakasulkeisiin, mihin linkki vie."
    if link.title:
        yield f"Linkin selite ”{link.title}” ei näy puhelimessa eikä paperilla.", "Kirjoita selite tekstiin."


def _address(targets: _Targets, written: MarkdownPage, link: Link) -> Iterator[Fault]:
    address = unescape(link.address)
    place, _, anchor = address.partition("#")
    scheme = place.partition(":")[0].lower() if ":" in place.partition("/")[0] else ""
    path = place.partition("?")[0]
    if "{" in address:
        yield "Linkin osoitteessa ei voi olla sanaa.", 'Kirjoita linkin tilalle {{ sivu("tunnus", "teksti") }}.'
    elif address in ("", "#"):
        yield "Linkin osoite puuttuu.", "Kirjoita sulkeisiin osoite tai poista hakasulkeet ja sulkeet."
    elif link.picture and (scheme or path.startswith("//")):
        yield "Kuva on toisella palvelimella.", "Tallenna kuva kansioon docs/ ja kirjoita sen tiedosto."
    elif path.startswith("//") or (scheme and scheme not in OUTSIDE):
        start = path[:2] if path.startswith("//") else f"{scheme}:"
        yield (
            f"Linkki alkaa ”{start}”, eikä sellaista sallita.",
            "Kirjoita osoite, joka alkaa https://, mailto: tai tel:.",
        )
    elif not scheme:
        yield from _inside(targets, written, path, anchor)


def _inside(targets: _Targets, written: MarkdownPage, path: str, anchor: str) -> Iterator[Fault]:
    folder = posixpath.dirname(written.path)
    target = posixpath.normpath(posixpath.join(folder, unquote(path))) if path else written.path
    if target not in targets.files or path.startswith("/"):
        meant = targets.meant(written, path)
        ending = f"#{anchor}" if anchor else ""
        fix = f"Tarkoititko ”{meant}{ending}”?" if meant else 'Linkitä sivulle sen tunnuksella: {{ sivu("tunnus") }}.'
        yield f"Linkki ”{path}” ei johda mihinkään.", fix
    elif anchor and target in targets.pages:
        known = targets.anchors(target)
        if known is not None and anchor not in known:
            right = slug(unquote(anchor))
            fix = (
                f"Tarkoititko ”#{right}”?"
                if right in known
                else suggestion(f"#{anchor}", [f"#{name}" for name in known])
            )
            yield f"Sivulla docs/{target} ei ole kohtaa ”#{anchor}”.", fix
