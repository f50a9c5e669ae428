"""The slides of a workshop on paper: with the leader's notes, and as a handout with lines to write on and none of the notes."""

from __future__ import annotations

from collections.abc import Iterator

from macros.model import Workshop

from ..office.office_file import Slide
from ..office.workshop_deck import deck
from ..paper import literal
from ..paper.prints import Print
from ..paper.sheet import Sheet

WAITING = ("kansi", "tauko", "kulku")  # slides beside which nobody writes


def slides_on_paper(sheet: Sheet, workshop: Workshop) -> Iterator[tuple[str, str, Print]]:
    """The papers of each programme's slides, as (variant, title, what to make)."""
    for programme in workshop.programmes:
        variant, told = f"diat-{programme.slug}", programme.name.lower()
        slides = deck(sheet, workshop, programme).slides
        with_notes = [_row(slide) | {"muistiinpanot": [list(row) for row in slide.notes]} for slide in slides]
        yield _made(
            sheet, f"{variant}-muistiinpanot", f"Diat ja ohjaajan muistiinpanot: {told}", "muistiinpanot", with_notes
        )
        handout = [_row(slide) for slide in slides if slide.kind not in WAITING]
        yield _made(sheet, f"{variant}-moniste", f"Diat monisteena: {told}", "moniste", handout)


def _made(
    sheet: Sheet, variant: str, title: str, function: str, rows: list[dict[str, object]]
) -> tuple[str, str, Print]:
    given = f"{literal.text(title)}, {literal.value(rows)}"
    name = f"{title}: {sheet.page.title}"
    return variant, title, Print(sheet.source(f'#import "/diat.typ": *\n#{function}({given})', title=name))


def _row(slide: Slide) -> dict[str, object]:
    return {
        "laji": slide.kind,
        "otsikko": slide.title,
        "merkki": slide.mark,
        "rivit": list(slide.lines),
        "rajat": "; ".join(f"asema {station}: {text}" for station, text in slide.limits),
        "kulku": [[name, minutes] for name, minutes, _ in slide.bars],
        "ihmiset": slide.people_told,
        "minuutteja": slide.minutes,
    }
