"""Every file that pages ask for: paper, forms, slides. Knowing what to make needs no tool of paper; making does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from macros.site.phrases import phrases

from .build import Build
from .files import Asked, PaperError
from .kits.contents import kit_files
from .making import Order, make_all
from .office.office_file import WordForm, marks
from .office.workshop_deck import decks
from .paper.forms import form_print, forms
from .paper.packets import packets
from .paper.prints import prints
from .paper.sheet import Sheet
from .paper.versions import Edition
from .readiness import missing
from .remembering import Memory, Printed


def sheets(build: Build) -> list[Sheet]:
    """Every page, in the order of addresses, ready to be printed."""
    pages = sorted(build.site.pages.values(), key=lambda page: page.address)
    return [Sheet(build.site, page, build.folder, build.origin) for page in pages]


def orders(sheet: Sheet) -> Iterator[Order]:
    """Every file of a page."""
    page, language = sheet.page.page.id, sheet.language
    for variant, job in (*prints(sheet), *packets(sheet)):
        yield Order(page, variant, language, "pdf", "", job)
    for name, form in forms(sheet):
        name_shown = form.says("name", language)
        title = f"{phrases()[language]['paperi.lomake']}: {name_shown}"
        yield Order(page, f"lomake-{name}", language, "pdf", title, form_print(sheet, form))
        yield Order(page, f"lomake-{name}", language, "docx", title, WordForm(form, marks(sheet, name_shown), language))
    for variant, ending, title, kit_job in kit_files(sheet):
        yield Order(page, variant, language, ending, title, kit_job)
    for variant, title, deck in decks(sheet):
        yield Order(page, variant, language, "pptx", title, deck)


def place_files(build: Build) -> None:
    """Place every file at its address; what is not kept is made when the build is for that and the machine can."""
    fault = missing() if build.making else ""
    if fault:
        build.tell(fault)
    memory, wanted = Memory(build), dict[Asked, Sheet]()
    for sheet in sheets(build):
        try:
            printed = memory.printed(sheet, read)
        except PaperError as error:
            build.faults += [str(error)] if build.making else []  # a build that makes no papers does not stop at them
            continue
        wanted |= dict.fromkeys(printed.files, sheet)
        build.editions += [printed.edition] if printed.edition else []
    memory.save()
    made, faults = make_all(
        wanted, _finder(wanted) if build.making and not fault else None, build.folder, build.cache, build.tell
    )
    if build.making:
        for row in made:
            build.tell(f"{row.pages or '–':>4} {row.size // 1000 or 1:>5} kt  {row.address}")
    build.files += made
    build.faults += faults


def read(sheet: Sheet) -> Printed:
    """What a page asks for, read from the page."""
    files = tuple(order.asked for order in orders(sheet))
    return Printed(files, sheet.edition if files else None)


def _finder(wanted: dict[Asked, Sheet]) -> Callable[[Asked], Order]:
    """How to make a file: the page that asks for it is read once, however many of its files are missing."""
    found: dict[str, dict[Asked, Order]] = {}

    def order(file: Asked) -> Order:
        sheet = wanted[file]
        if sheet.page.address not in found:
            found[sheet.page.address] = {order.asked: order for order in orders(sheet)}
        return found[sheet.page.address][file]

    return order


def editions(build: Build) -> list[Edition]:
    """The editions of every page that is printed, as the built site says them now."""
    return [sheet.edition for sheet in sheets(build) if any(True for _ in orders(sheet))]
