"""Packets: an orientation with its sign-offs, a workshop with its handouts, as one document with contents and page numbers."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from xml.etree.ElementTree import Element

from macros.model.workshop import Workshop
from macros.site.here import Here
from macros.views import orientation, workshops

from . import article, literal
from .blocks import blocks, heading
from .inline import said
from .prints import Print
from .sheet import Sheet

SIGNERS = ["Perehtyjä", "Esihenkilö", "Mentori", "Työ alkaa"]
FEEDBACK = "Nimeä ei kysytä. Kirjoita lyhyesti tai jätä kohta tyhjäksi."
SHORT = 700  # letters of a chapter that fills no page
LEADERS = "aikataulu__ohjaajalle"
INVENTED = "Tapaus on keksitty. Yhtäläisyys oikeisiin ihmisiin on sattumaa."


def packets(sheet: Sheet) -> Iterator[tuple[str, Print]]:
    """The packet of an orientation or of a workshop, as (variant, what to make)."""
    if sheet.page.template == "perehdytys":
        yield "paketti", Print(sheet.source(_orientation(sheet)))
    for name, workshop in sheet.site.catalog.of(Workshop).items():
        if workshop.page == sheet.page.page.id:
            yield "paketti", Print(sheet.source(_workshop(sheet, name, workshop)))


def _packet(sheet: Sheet, description: str, rows: list[tuple[str, str]], body: str, signers: list[str]) -> str:
    names = literal.value(signers)
    return f'#import "/paketti.typ": *\n#paketti({literal.text(description)}, {literal.value(rows)}, nimikentat: {names})[{body}]'


def _orientation(sheet: Sheet) -> str:
    """Every period begins a page: its checklist, the talk with the supervisor, the lines to sign."""
    view = orientation.packet(Here(sheet.site, sheet.page), sheet.page.subject)
    parts = [part for part in article.sections(sheet.article.text) if part.heading is not None]
    rows = [("Kenelle", ", ".join(role.text for role in view.roles)), ("Aikaa yhteensä", view.time)]
    rows += [("Koulutuspolku", view.path.text)] if view.path else []
    body = "\n\n".join(_chapter(sheet, part, before) for before, part in zip([None, *parts], parts, strict=False))
    return _packet(sheet, view.item.goal, rows, body, SIGNERS)


def _chapter(sheet: Sheet, part: article.Section, before: article.Section | None) -> str:
    """A chapter begins a page, unless the one before it would leave its page nearly empty."""
    assert part.heading is not None
    short = before is not None and sum(len(article.words(block)) for block in before.blocks) < SHORT
    return f"#luku(jatkuu: {literal.value(short)})[{heading(sheet.scope, part.heading)}\n\n{blocks(sheet.scope, part.blocks)}]"


def _workshop(sheet: Sheet, name: str, workshop: Workshop) -> str:
    """The whole page, then the leader's script; a workshop that is not a whole kit has its handouts here instead."""
    told = deepcopy(sheet.article.text)  # the page's other papers tell what is left out of this one
    parts = article.sections(told)
    if workshop.props:
        _leave_to_script(told)
    text = "#pagebreak()\n\n" + blocks(
        sheet.scope,
        [block for part in parts[1:] for block in ([part.heading] if part.heading is not None else []) + part.blocks],
    )
    rows = [
        ("Osallistujia", f"{workshop.group.least}–{workshop.group.most}"),
        ("Kesto", workshops.lengths(workshop)),
        ("Tila", workshop.room),
    ]
    handouts = "\n\n".join(_scripts(workshop) if workshop.props else _handouts(workshop))
    return _packet(sheet, workshop.goal, rows, f"{text}\n\n{handouts}", [])


def _leave_to_script(text: Element) -> None:
    """Take away what a run sheet tells the leader: the script tells it once, beside the words to say."""
    for row in text.iter("tr"):
        for cell in [cell for cell in row if LEADERS in article.classes(cell)]:
            row.remove(cell)


def _handouts(workshop: Workshop) -> Iterator[str]:
    if workshop.case is not None:
        for place, part in enumerate(workshop.case.parts):
            story = "\n\n".join(f"#par[{said(text)}]" for text in part.story)
            questions = ", ".join(f"[{said(question)}]" for question in workshop.case.questions)
            asked = f"\n\n#heading(level: 3)[Kysymykset]\n\n#enum(tight: true, {questions})" if place == 0 else ""
            title = literal.text(f"Moniste: {workshop.case.name}, {part.name[:1].lower()}{part.name[1:]}")
            yield f"#moniste({title})[#par[#pieni[{said(INVENTED)}]]\n\n{story}{asked}]"
    if workshop.feedback:
        yield f"#palautelomake({literal.text('Moniste: palaute työpajasta')}, {literal.text(FEEDBACK)}, {literal.value(list(workshop.feedback))})"


def _scripts(workshop: Workshop) -> Iterator[str]:
    """What the leader says and does in each part, programme by programme: length, say, show, what goes wrong, onward."""
    for programme in workshop.programmes:
        rows, now = list[list[object]](), programme.begins
        for slot in programme.slots:
            for place, slide in enumerate(workshops.slides(slot)):
                notes = [*workshops.notes(slide.text), *([] if place else workshops.led(slot))]
                rows.append(
                    [slide.title, f"{workshops.clock(now)} · {slide.minutes} min", [list(row) for row in notes]]
                )
                now += slide.minutes
        yield f"#kasikirjoitus({literal.text(f'Käsikirjoitus: {programme.name.lower()}')}, {literal.value(rows)})"
