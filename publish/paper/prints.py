"""Which prints a page asks for in its front matter, and the document of each."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from pathlib import Path

from . import article, literal
from .article import Section
from .blocks import blocks, flow
from .inline import inline
from .sheet import Sheet
from .source import Fit, Source
from .worksheet import worksheet

SHORT = 600  # letters of a section that fits well into what is left of a panel
NOW = "nyt"  # the three things to do now
LEAFLET = Fit(sizes=(12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9), exactly=6)
POSTER = Fit(sizes=tuple(map(float, range(26, 10, -1))), at_most=1)


@dataclass(frozen=True)
class Print:
    """A PDF to be made: its document, how it is folded (”” when it is not), whether it has fields to fill in."""

    source: Source
    fold: str = ""
    fields: bool = False

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        """The file and the number of its pages; only this needs the tools of paper."""
        from .folding import FOLDS
        from .form_fields import add_fields
        from .typesetting import typeset

        pdf, pages = typeset(self.source, cache_folder)
        if self.fields:
            pdf = add_fields(pdf)
        return FOLDS[self.fold](pdf) if self.fold else (pdf, pages)


def prints(sheet: Sheet) -> Iterator[tuple[str, Print]]:
    """The prints that a page's front matter asks for, as (variant, what to make)."""
    for wanted in sheet.page.page.prints:
        match wanted:
            case "a4":
                yield "", Print(page(sheet))
            case "taitto":
                source = leaflet(sheet)
                yield from (("taitto", Print(source, "taitto")), ("taitto-lue", Print(source)))
            case "vihko":
                source = sheet.source(f'#import "/vihko.typ": *\n#vihko[{_text(sheet, _kept(sheet))}]', Fit(multiple=4))
                yield from (("vihko", Print(source, "vihko")), ("vihko-lue", Print(source)))
            case "juliste":
                yield from ((f"juliste-{size}", Print(poster(sheet, size))) for size in ("a4", "a3"))
            case "työpohja":
                yield "tyopohja", Print(worksheet(sheet))


def page(sheet: Sheet) -> Source:
    """The whole page on A4: when to use it, its text, and the terms it explains."""
    when = sheet.article.use_when
    shown = (
        literal.content(flow(sheet.scope, when)) if when is not None and not sheet.for_family else literal.Code("none")
    )
    body = _text(sheet, _kept(sheet)) + terms(sheet)
    return sheet.source(f'#import "/a4.typ": *\n#a4(kayta-kun: {shown})[{body}]')


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
    cover = [part for part in parts if part.heading is None or part.marked(NOW)]
    rest = [part for part in parts if part not in cover and not article.is_law(part) and not part.marked("ei-taittoon")]
    whole = "\n\n".join(_together(sheet, part) for part in rest)
    note = literal.value(sheet.words["paperi.laki_verkossa"] if any(map(article.is_law, parts)) else None)
    text = f'#import "/taitto.typ": *\n#taitto(huomautus: {note})[{_text(sheet, cover)}][{whole}]'
    return sheet.source(text, LEAFLET)


def _together(sheet: Sheet, part: Section) -> str:
    """A short section is not broken between panels: the next one may be on the other side of the sheet."""
    text = _text(sheet, [part])
    return f"#osa[{text}]" if sum(len(article.words(block)) for block in part.blocks) < SHORT else text


def poster(sheet: Sheet, size: str) -> Source:
    """The section its author has marked ”{ .juliste }”, its heading as the poster's; the whole page when none is marked."""
    marked = [part for part in article.sections(sheet.article.text) if part.marked("juliste")]
    title = marked[0].heading if marked else None
    heading = inline(sheet.scope, title) if title is not None else f"#{literal.text(sheet.article.title)}"
    body = (
        blocks(sheet.scope, [block for part in marked for block in part.blocks])
        if marked
        else _text(sheet, _kept(sheet))
    )
    text = f'#import "/juliste.typ": *\n#juliste[#heading(level: 1)[{heading}]\n\n{body}]'
    return sheet.source(text, POSTER, arkki=size)


def _kept(sheet: Sheet) -> list[Section]:
    return article.sections(sheet.article.text)


def _text(sheet: Sheet, parts: list[Section]) -> str:
    """Sections one after another; the way to the worker's page is left out of a family's paper."""
    elements = [
        element for part in parts for element in ([part.heading] if part.heading is not None else []) + part.blocks
    ]
    return blocks(
        sheet.scope, [element for element in elements if not (sheet.for_family and "pari" in article.classes(element))]
    )
