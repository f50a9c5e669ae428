"""Papers of a workshop for those who take part and the packing list; what only the leader may read is in none of the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from macros.model import Workshop
from macros.model.programme import Programme
from macros.site.here import Here
from macros.views import kits, packing, workshops

from ..paper import literal
from ..paper.prints import Print
from ..paper.sheet import Sheet
from ..paper.source import Fit

A4 = Fit(sizes=(13, 12.5, 12, 11.5, 11, 10.5), at_most=1)
INVITATION = Fit(sizes=(12, 11.5, 11, 10.5, 10), at_most=2)
PACKING = Fit(sizes=(10.5,), spare=(10.0,))
FEEDBACK = Fit(sizes=(12, 11.5, 11, 10.5, 10), at_most=2)
LATER = Fit(sizes=(12, 11.5, 11, 10.5, 10, 9.5), at_most=4)
BOOKLET = Fit(sizes=(11,), multiple=4)
ANSWERED = ("tehtävä", "kysymys")  # slides that ask for something to be written


def kit_papers(sheet: Sheet, name: str, workshop: Workshop) -> Iterator[tuple[str, str, Print]]:
    """Papers that are made for every whole kit, as (variant, title, what to make)."""
    assert workshop.invitation is not None
    packed = _print(sheet, "Pakkauslista", *_packing(sheet, name, workshop), PACKING)
    yield "pakkauslista", "Pakkauslista", packed
    call = workshop.invitation
    asked: tuple[object, ...] = (call.title, workshop.name, workshop.audience, call.text, call.learnt)
    more: tuple[object, ...] = (call.not_needed, call.tell_us, workshop.asked_before)
    yield "kutsu", "Kutsu ja ennakkokysymykset", _print(sheet, "Kutsu", "kutsu", [*asked, *more], INVITATION)
    yield "nimilaput", "Nimilaput, kymmenen arkilla", _print(sheet, "Nimilaput", "nimilaput", [])
    for number, part in enumerate(workshop.case.parts if workshop.case else (), start=1):
        assert workshop.case is not None
        told = f"{part.name[:1].lower()}{part.name[1:]}"
        given: Sequence[object] = [workshop.case.name, told, part.story, workshop.case.questions]
        yield (
            f"tapaus-{number}",
            f"Moniste: {workshop.case.name}, {told}",
            _print(sheet, f"Tapaus: {told}", "tapaus", given, A4),
        )
    given = [workshop.name, workshop.feedback]
    yield "palaute", "Palautelomake, kaksi arkilla", _print(sheet, "Palaute", "palaute", given, FEEDBACK, "A5")
    later: Sequence[object] = [workshop.name, [[30, workshop.month], [90, workshop.quarter]]]
    title = "Kortit 30 ja 90 päivän päähän, neljä arkilla"
    yield "kortit-30-90", title, _print(sheet, "Kortit myöhemmäksi", "seurantakortit", later, LATER, "A6")
    given = [workshop.name, workshop.certificate, workshops.lengths(workshop)]
    yield "todistus", "Todistus osallistumisesta", _print(sheet, "Todistus osallistumisesta", "todistus", given)
    for programme in workshop.programmes:
        variant, title = f"osallistujalle-{programme.slug}", f"Osallistujan vihko: {programme.name.lower()}"
        given = _booklet(workshop, programme)
        yield (
            variant,
            f"{title} (tulosta kaksipuolisena, taita ja nido)",
            _print(sheet, title, "osallistujan-vihko", given, BOOKLET, "vihko"),
        )
        yield f"{variant}-lue", f"{title} (ruudulta)", _print(sheet, title, "osallistujan-vihko", given, BOOKLET)


def _print(
    sheet: Sheet, title: str, function: str, given: Sequence[object], fit: Fit | None = None, fold: str = ""
) -> Print:
    arguments = ", ".join(map(literal.value, given))
    name = f"{title}: {sheet.page.title}"
    return Print(sheet.source(f'#import "/paja.typ": *\n#{function}({arguments})', fit, title=name), fold)


def _packing(sheet: Sheet, name: str, workshop: Workshop) -> tuple[str, Sequence[object]]:
    sizes = packing.group_sizes(workshop)
    papers = kits.papers(Here(sheet.site, sheet.page), name, workshop)
    groups = [
        (title, [_row(workshop, row, sizes) for row in rows]) for title, rows in packing.packing(workshop, papers)
    ]
    return "pakkauslista", [
        workshop.name,
        sizes,
        groups,
        workshop.supplies,
        workshop.group.at_table,
        len(workshop.programmes) > 1,
    ]


def _row(workshop: Workshop, row: packing.Listed, sizes: list[int]) -> list[object]:
    paper, at_table, days = row.paper, workshop.group.at_table, packing.days(workshop)
    names = [row.told, kits.file_in_kit(paper)]
    return [names, [paper.needed(size, at_table, days) for size in sizes]]


def _booklet(workshop: Workshop, programme: Programme) -> list[object]:
    call, case = workshop.invitation, workshop.case
    assert call is not None
    parts = [part for part in case.parts if not part.programmes or programme.slug in part.programmes] if case else []
    between = workshops.task_after(workshop, programme)
    tasks = [
        (slide.title, list(slide.text.shown))
        for slot in programme.slots
        for slide in workshops.slides(slot)
        if slide.text.shown and slide.kind in ANSWERED and not slot.pause
    ]
    return [
        workshop.name,
        call.title,
        f"{workshop.name}, {programme.name.lower()}",
        workshop.rules,
        [(slot.name, slot.minutes) for slot in programme.slots],
        [(f"{case.name}: {part.name[:1].lower()}{part.name[1:]}", part.story) for part in parts] if case else [],
        case.questions if case else [],
        tasks,
        f"{between.what} Aikaa: {between.when}." if between else None,
        [(30, workshop.month), (90, workshop.quarter)],
    ]
