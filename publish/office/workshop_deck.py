"""What the slides of a workshop say: one slide for each slot of the programme, the case, the between-task, the feedback."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.model.tables import FINNISH
from macros.model.workshop import Workshop
from macros.site.here import Here
from macros.views import workshops

from ..paper.sheet import Sheet
from .office_file import Agenda, Deck, Slide, marks

SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-ZÅÄÖ])")
INVENTED = "Tapaus on keksitty. Yhtäläisyys oikeisiin ihmisiin on sattumaa."


def decks(sheet: Sheet) -> Iterator[tuple[str, str, Deck]]:
    """A deck for each programme of the workshop of a page, as (variant, name, what to make)."""
    for name, workshop in sheet.site.catalog.of(Workshop).items():
        if workshop.page == sheet.page.page.id and sheet.language == FINNISH:
            for programme in workshop.programmes:
                yield (
                    f"diat-{programme.slug}",
                    f"Diat: {programme.name.lower()}",
                    _deck(sheet, name, workshop, programme.slug),
                )


def _deck(sheet: Sheet, name: str, workshop: Workshop, programme: str) -> Deck:
    run = workshops.run_sheet(Here(sheet.site, sheet.page), name, programme)
    slides: tuple[Slide | Agenda, ...] = (
        Slide("Tavoite", sentences(workshop.goal), "Kerro tavoite omin sanoin. " + " ".join(workshop.leader)),
        Agenda(
            f"{run.name}, klo {run.begins}–{run.ends}",
            tuple((f"{slot.begins}–{slot.ends}", slot.name) for slot in run.slots),
            "Näytä ohjelma ja tauot.",
        ),
        *(
            Slide(slot.name, sentences(slot.how), slot.leader, f"Klo {slot.begins}–{slot.ends}, {slot.minutes} min")
            for slot in run.slots
        ),
        *_case(workshop, programme),
        *_after(workshop),
    )
    return Deck(f"{run.name}, klo {run.begins}–{run.ends}", slides, marks(sheet, workshop.name))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each to be shown on its own line."""
    return tuple(SENTENCE.split(text))


def _case(workshop: Workshop, programme: str) -> Iterator[Slide]:
    if workshop.case is None:
        return
    for part in workshop.case.parts:
        if not part.programmes or programme in part.programmes:
            yield Slide(
                f"{workshop.case.name}: {part.name[:1].lower()}{part.name[1:]}",
                tuple(part.story),
                f"{INVENTED} Näytä dia, kun ohjelma on siinä kohdassa.",
            )
    yield Slide(
        f"{workshop.case.name}: kysymykset ryhmille",
        tuple(workshop.case.questions),
        "Jätä kysymykset näkyviin ryhmätyön ajaksi.",
        numbered=True,
    )


def _after(workshop: Workshop) -> Iterator[Slide]:
    if workshop.between is not None:
        yield Slide(
            "Välitehtävä",
            (*sentences(workshop.between.what), f"Aikaa: {workshop.between.when}."),
            "Sano ääneen päivä, jolloin tehtävään palataan.",
        )
    if workshop.feedback:
        yield Slide(
            "Palaute", tuple(workshop.feedback), "Nimeä ei kysytä. Anna vastaamiseen oikea aika.", numbered=True
        )
