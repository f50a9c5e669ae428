"""From a built site to all its files: paper, forms, slides, open data, and the pages that list them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from macros.site.site import Site, SitePage

from .bank import write_bank
from .downloads import file_name, write_downloads
from .exports.manifest import write_manifest
from .exports.registers import write_registers
from .files import Made
from .making import Order, make_all
from .office.marks import marks
from .office.word_form import WordForm
from .office.workshop_deck import decks
from .paper import tokens
from .paper.forms import form_print, forms
from .paper.packets import packets
from .paper.prints import prints
from .paper.sheet import Sheet
from .paper.validity import write_answers
from .paper.versions import Edition
from .problems import PaperError
from .search import write_search

CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')


def origin(folder: Path) -> str:
    """Where the built site is published, with a closing slash: the front page tells it."""
    match = CANONICAL.search((folder / "index.html").read_text("utf-8"))
    return match[1] if match else "/"


def sheets(site: Site, folder: Path) -> list[Sheet]:
    """Every page, in the order of addresses, ready to be printed."""
    place = origin(folder)
    return [Sheet(site, page, folder, place) for page in sorted(site.pages.values(), key=lambda page: page.address)]


def orders(sheet: Sheet) -> Iterator[Order]:
    """Every file of a page."""
    page, language = sheet.page.page.id, sheet.language
    for variant, job in (*prints(sheet), *packets(sheet)):
        yield Order(page, variant, language, "pdf", "", job)
    for name, form in forms(sheet):
        colour = tokens.colours(sheet.site.catalog.root)[sheet.colour]
        title = f"Lomake: {form.name}"
        yield Order(page, f"lomake-{name}", language, "pdf", title, form_print(sheet, form))
        yield Order(page, f"lomake-{name}", language, "docx", title, WordForm(form, marks(sheet, form.name, colour)))
    for variant, title, deck in decks(sheet):
        yield Order(page, variant, language, "pptx", title, deck)


def make_files(
    site: Site, folder: Path, cache_folder: Path, tell: Callable[[str], None]
) -> tuple[list[Made], list[str]]:
    """Make every file, list them on their pages and in sivut.json, answer for every version code; returns files and faults."""
    wanted: list[Order] = []
    printed: list[Edition] = []
    faults: list[str] = []
    for sheet in sheets(site, folder):
        try:
            own = list(orders(sheet))
        except PaperError as error:
            faults.append(str(error))
            continue
        wanted += own
        if own:
            printed.append(sheet.edition)
    made, more = make_all(wanted, folder, cache_folder, tell)
    write_downloads(site, folder, made)
    write_bank(site, folder, made)
    write_registers(site, folder)
    write_manifest(site, folder, made)
    write_answers(site, folder, printed)
    write_search(site, folder, cache_folder, {row.address: offered(site, row) for row in made})
    return made, faults + more


def offered(site: Site, made: Made) -> tuple[SitePage, str]:
    """The page of a file, and what the file is called beside others: ”Kiireellinen sijoitus – Taitettava esite”."""
    page = site.pages[made.id, made.language]
    return page, f"{page.title} – {file_name(made)}"


def editions(site: Site, folder: Path) -> list[Edition]:
    """The editions of every page that is printed, as the built site says them now."""
    return [sheet.edition for sheet in sheets(site, folder) if any(True for _ in orders(sheet))]
