"""What is searched: every page of the built site cut into sections, and every file with the pages that offer it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from pathlib import Path
from posixpath import join, normpath

from macros.kept_texts import KeptTexts, digest
from macros.model.tables import DOORS, PAGE_TYPES
from macros.site.phrases import phrases
from macros.site.site import Site, SitePage

from .. import fingerprint
from .page_text import Section, read_page

FILES = {
    "pdf": "PDF",
    "docx": "Word",
    "pptx": "PowerPoint",
    "xlsx": "Excel",
    "csv": "CSV",
    "ics": "ICS",
    "zip": "ZIP",
    "txt": "TXT",
}
Uses = tuple[SitePage, str]


@dataclass
class Document:
    """A page or a file: `address` under the site's root, `door` the slug of its door, `kind` what sort it is, `sections` the first without an anchor, `twin` the id of
    the page that tells the same to other readers."""

    id: str
    address: str
    language: str
    door: str
    kind: str
    title: str
    use_when: tuple[str, ...] = ()
    description: str = ""
    sections: list[Section] = field(default_factory=list)
    twin: str | None = None

    @property
    def kind_name(self) -> str:
        """The kind as readers call it: ”sivu perheelle”, ”Word”."""
        return PAGE_TYPES[self.kind][self.language] if self.kind in PAGE_TYPES else FILES[self.kind.lower()]


def documents(site: Site, folder: Path, made: Mapping[str, Uses], texts: KeptTexts | None = None) -> list[Document]:
    """All documents in the order of their addresses: pages first, then files. `made` are files that no text need link: address → (page, title)."""
    pages: list[Document] = []
    offered = {address: [use] for address, use in made.items()}
    for page in sorted(site.pages.values(), key=lambda page: page.address):
        sections, links = _read((folder / page.address / "index.html").read_text("utf-8"), texts)
        pages.append(_page(page, sections))
        for link, words in links:
            target = normpath(join(page.address, link))
            if "://" not in link and target.rpartition(".")[2].lower() in FILES:
                offered.setdefault(target, []).append((page, words))
    return pages + [_file(address, uses) for address, uses in sorted(offered.items())]


def _read(html: str, texts: KeptTexts | None) -> tuple[list[Section], list[tuple[str, str]]]:
    """What a page says; a page that has not changed is not read again."""
    if texts is None:
        return read_page(html)
    key = digest(fingerprint.digest((Path(__file__).parent,), ("lxml",)), html)
    sections, links = json.loads(texts.of(key, lambda: _written(*read_page(html))))
    return [Section(*row) for row in sections], links


def _written(sections: list[Section], links: list[tuple[str, str]]) -> str:
    return json.dumps([[astuple(section) for section in sections], links], ensure_ascii=False)


def _page(page: SitePage, sections: list[Section]) -> Document:
    front = page.page
    return Document(
        front.id,
        page.address,
        front.language,
        DOORS[front.audience[0]].slug,
        front.kind,
        page.title,
        tuple(front.use_when),
        front.description,
        sections,
        front.twin,
    )


def _file(address: str, uses: list[Uses]) -> Document:
    """A file is called what its first use says, and tells its format and which pages offer it."""
    first, words = uses[0]
    language = first.page.language
    titles = list(dict.fromkeys(page.title for page, _ in uses))
    ending = address.rpartition(".")[2].lower()
    text = f"{FILES[ending]}. {phrases()[language]['haku.tiedosto']}: {', '.join(titles)}."
    door = DOORS[first.page.audience[0]].slug
    return Document(
        address, address, language, door, ending.upper(), words or address, sections=[Section("", "", [text])]
    )
