"""Which prints a page asks for in its front matter, and the document of each."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path

from ..files import PRINT_SHOP
from . import article, literal
from .article import Section
from .blocks import blocks, flow
from .inline import Scope, inline
from .numbers import marked, origins
from .sheet import Sheet
from .source import Fit, Source
from .worksheet import raised, under_headings, worksheet

SHORT = 600  # letters of a section that fits well into what is left of a panel
NOW = "nyt"  # the three things to do now
APPEAL = "valitusaika"
SIZE, FAMILY_SIZE = 10.0, 12.0  # points in a booklet
LEAFLET = Fit(sizes=(14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9), exactly=6)
CLOSE = Fit(spare=(1.0, 2.0))  # margins and lines a little closer, letters as large
POSTER = Fit(sizes=tuple(map(float, range(26, 10, -1))), at_most=1)


@dataclass(frozen=True)
class Print:
    """A PDF to be made: its document, how it is folded (”” when it is not), whether it has fields to fill in.

    A print shop's has a `ground`, the colour (”#rrggbb”) that runs over the trimmed edge.
    """

    source: Source
    fold: str = ""
    fields: bool = False
    ground: str = ""

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The file and the number of its pages; only this needs the tools of paper."""
        from .folding import FOLDS
        from .form_fields import add_fields
        from .typesetting import typeset

        pdf, pages = typeset(self.source, cache_folder)
        if self.fields:
            pdf = add_fields(pdf)
        if self.ground:
            return FOLDS[self.fold](pdf, self.ground)
        return FOLDS[self.fold](pdf) if self.fold else (pdf, pages)


def prints(sheet: Sheet) -> Iterator[tuple[str, Print]]:
    """The prints that a page's front matter asks for, as (variant, what to make)."""
    for wanted in sheet.page.page.prints:
        match wanted:
            case "a4":
                yield "", Print(family_page(sheet) if sheet.for_family else page(sheet))
            case "suurteksti":
                yield "suurteksti", Print(family_page(sheet, large=True))
            case "taitto":
                source = leaflet(sheet)
                yield from (("taitto", Print(source, "taitto")), ("taitto-lue", Print(source)))
            case "taitto-paino":
                yield PRINT_SHOP, Print(leaflet(sheet), "taitto", ground=sheet.ground_value)
            case "vihko":
                source = booklet(sheet)
                yield from (("vihko", Print(source, "vihko")), ("vihko-lue", Print(source)))
            case "juliste":
                yield from ((f"juliste-{size}", Print(poster(sheet, size))) for size in ("a4", "a3"))
            case "työpohja":
                yield from (
                    (variant, Print(worksheet(sheet, size)))
                    for variant, size in (("tyopohja", "a4"), ("tyopohja-a3", "a3"))
                )


def page(sheet: Sheet) -> Source:
    """The whole page on A4: when to use it, its text, and the terms it explains."""
    when = sheet.article.use_when
    shown = (
        literal.content(flow(sheet.scope, when)) if when is not None and not sheet.for_family else literal.Code("none")
    )
    marks = marked(sheet.article.text)
    body = _text(sheet, _kept(sheet), replace(sheet.scope, marks=marks)) + origins(sheet) + terms(sheet)
    return sheet.source(f'#import "/a4.typ": *\n#a4(kayta-kun: {shown})[{body}]', CLOSE)


def family_page(sheet: Sheet, large: bool = False) -> Source:
    """A family's page on A4: what to do now, the text, the law last, and lines for the reader's own numbers and days."""
    parts = _kept(sheet)
    law = [part for part in parts if article.is_law(part)]
    first = [part for part in parts if _is_cover(part)]
    rest = [part for part in parts if part not in first and part not in law]
    lines = literal.value(_lines(sheet)), literal.value(large)
    told = literal.content(_text(sheet, law)) if law else "none"
    text = f'#import "/perhe.typ": *\n#perhe(laki: {told}, rivit: {lines[0]}, suuri: {lines[1]})'
    return sheet.source(f"{text}[{_text(sheet, first)}][{_text(sheet, rest)}]")


def booklet(sheet: Sheet) -> Source:
    """The whole page as a booklet; letters for a family are as large as on A4."""
    lines = literal.value(_lines(sheet) if sheet.for_family else ())
    size = FAMILY_SIZE if sheet.for_family else SIZE
    text = f'#import "/vihko.typ": *\n#vihko(rivit: {lines})[{_text(sheet, _kept(sheet))}]'
    return sheet.source(text, Fit(sizes=(size,), multiple=4))


def _is_cover(part: Section) -> bool:
    return part.heading is None or part.marked(NOW)


def _lines(sheet: Sheet) -> tuple[str, ...]:
    """The names of the lines a family's paper has: days of a decision only where an appeal is told of."""
    told = {part.get("data-perheelle") for part in sheet.article.text.iter()}
    asked = [
        "paperi.oma_tyontekija",
        "paperi.oma_paivystys",
        *(["paperi.oma_paatos", "paperi.oma_valitus"] if APPEAL in told else []),
        "paperi.oma_tapaaminen",
    ]
    return tuple(sheet.words[name] for name in asked)


def terms(sheet: Sheet) -> str:
    """The explanations of terms as a small list at the end; on a screen they open beside the word."""
    rows = [copy(paragraph) for term in sheet.article.terms if (paragraph := term.find("p")) is not None]
    if not rows:
        return ""
    for row in rows:
        for link in row.findall("a"):
            row.remove(link)
    items = ", ".join(f"[{inline(sheet.scope, row)}]" for row in rows)
    return f"\n\n#heading(level: 2)[#{literal.text(sheet.words['paperi.sanojen_selitykset'])}]\n\n#lahteet({items})"


def leaflet(sheet: Sheet) -> Source:
    """Six panels: what stands before the first heading is the cover; law is told on the web page, to which the QR code leads."""
    parts = article.sections(sheet.article.text)
    cover = [part for part in parts if _is_cover(part)]
    rest = [part for part in parts if part not in cover and not article.is_law(part) and not part.marked("ei-taittoon")]
    whole = "\n\n".join(_together(sheet, part) for part in rest)
    note = literal.value(sheet.words["paperi.laki_verkossa"] if any(map(article.is_law, parts)) else None)
    lines = literal.value(_lines(sheet) if sheet.for_family else ())
    text = f'#import "/taitto.typ": *\n#taitto(huomautus: {note}, rivit: {lines})[{_text(sheet, cover)}][{whole}]'
    return sheet.source(text, LEAFLET)


def _together(sheet: Sheet, part: Section) -> str:
    """A short section is not broken between panels: the next one may be on the other side of the sheet."""
    text = _text(sheet, [part])
    return f"#osa[{text}]" if sum(len(article.words(block)) for block in part.blocks) < SHORT else text


def poster(sheet: Sheet, size: str) -> Source:
    """The section its author has marked ”{ .juliste }”, its heading as the poster's; the whole page when none is marked.

    The parts of a marked section under headings of their own become boxes to write in.
    """
    marked = [part for part in article.sections(sheet.article.text) if part.marked("juliste")]
    title = marked[0].heading if marked else None
    heading = inline(sheet.scope, title) if title is not None else f"#{literal.text(sheet.article.title)}"
    above, parts = under_headings([block for part in marked for block in part.blocks])
    body = blocks(sheet.scope, above) if marked else _text(sheet, _kept(sheet))
    boxes = literal.value([literal.content(raised(sheet, part)) for part in parts])
    text = f'#import "/juliste.typ": *\n#juliste(ruudut: {boxes})[#heading(level: 1)[{heading}]\n\n{body}]'
    return sheet.source(text, POSTER, arkki=size)


def _kept(sheet: Sheet) -> list[Section]:
    return article.sections(sheet.article.text)


def _text(sheet: Sheet, parts: list[Section], scope: Scope | None = None) -> str:
    """Sections one after another; the way to the worker's page is left out of a family's paper."""
    elements = [
        element for part in parts for element in ([part.heading] if part.heading is not None else []) + part.blocks
    ]
    return blocks(
        scope or sheet.scope,
        [element for element in elements if not (sheet.for_family and "pari" in article.classes(element))],
    )
