"""Every file of a workshop kit that its page asks for, beside slides and forms."""

from __future__ import annotations

from collections.abc import Iterator

from macros.model import Workshop
from macros.model.tables import FINNISH
from macros.views import kits

from ..making import Job
from ..paper.sheet import Sheet
from .calendar import KitCalendar, MailText, model_day
from .cards import card_print, card_sets
from .papers import kit_papers
from .slides_on_paper import slides_on_paper


def kit_files(sheet: Sheet) -> Iterator[tuple[str, str, str, Job]]:
    """The files of the cards and of the whole kits of a page, as (variant, ending, title, what to make)."""
    for name, cards in card_sets(sheet):
        yield f"kortit-{name}", "pdf", cards.name, card_print(sheet, cards)
    for name, workshop in sheet.site.catalog.of(Workshop).items():
        if workshop.props and workshop.page == sheet.page.page.id and sheet.language == FINNISH:
            for variant, title, job in kit_papers(sheet, name, workshop):
                yield variant, "pdf", title, job
            for variant, title, job in slides_on_paper(sheet, workshop):
                yield variant, "pdf", title, job
            day = model_day(sheet.page.page.checked)
            for variant, title, days in kits.calendars(workshop):
                calendar = KitCalendar(workshop.name, workshop.page, sheet.about["osoite"], day, tuple(days))
                yield variant, "ics", title, calendar
            yield "kutsu", "txt", "Kutsu sähköpostiin", MailText(tuple(_mail(sheet, workshop)))


def _mail(sheet: Sheet, workshop: Workshop) -> Iterator[str]:
    """The invitation as lines of an e-mail."""
    call = workshop.invitation
    assert call is not None
    yield from (f"Otsikko: {call.title}", "", "Hei!", "")
    for text in call.text:
        yield from (text, "")
    yield from ("Mitä viet mukanasi:", *(f"- {row}" for row in call.learnt), "")
    yield from ("Aika: [päivä ja kellonaika]", "Paikka: [osoite ja ohje esteettömään kulkuun]")
    yield from ("Ilmoittaudu: [mihin mennessä ja kenelle]", "")
    yield from (row for row in (call.not_needed, call.tell_us, "") if row is not None)
    yield "Vastaa ennen pajaa yhdellä lauseella. Nimeäsi ei tarvita, eikä asiakkaista kirjoiteta."
    yield from (f"{number}. {row}" for number, row in enumerate(workshop.asked_before, start=1))
    yield from ("", f"Lisää pajasta: {sheet.about['osoite']}", "")
