"""Typst source becomes a tagged PDF; what does not fit is tried smaller, and every warning is an error."""

from __future__ import annotations

import io
import json
from functools import cache, lru_cache
from pathlib import Path

import pikepdf
import typst

from ..files import PaperError
from . import house
from .source import Source

TEMPLATES = Path(__file__).parent / "templates"
MEND = "Korjaa kohta sivulla. Jos sivussa ei ole vikaa, kerro kehittäjälle."
LEAST = 0.4  # of the height of a last page: nearly empty ones look like a mistake and waste a sheet
STANDARDS: list[typst.PDFStandard] = ["ua-1"]


@lru_cache(maxsize=4)  # the prints of a leaflet are made one after another from the same document
def typeset(source: Source, cache_folder: Path) -> tuple[bytes, int]:
    """The PDF of a document and the number of its pages; raises PaperError when it cannot be made."""
    if source.fit.spare:
        return _spared(source, cache_folder)
    limit = source.fit.exactly or source.fit.at_most
    for size in source.fit.sizes:
        pdf, pages = _compiled(source, cache_folder, size, 0)
        filled = _filled(source, cache_folder, size, pdf, pages) if not limit or pages <= limit else None
        if filled:
            return filled
    fix = "Lyhennä tekstiä tai merkitse osio, joka jätetään tästä pois: ”## Otsikko { .ei-taittoon }”."
    raise PaperError(f"{source.page}: teksti ei mahdu. Sivuja saa olla {limit}, nyt niitä on {pages}.", fix)


def _spared(source: Source, cache_folder: Path) -> tuple[bytes, int]:
    """The document as it is, closer when that has fewer pages, or roomier when its last page is nearly empty."""
    fit = source.fit
    wide = found = _compiled(source, cache_folder, fit.sizes[0], 0)
    if wide[1] == 1:
        return wide
    for size in reversed(fit.spare):  # the closest first: when it does not save a page, none does
        close = _compiled(source, cache_folder, size, 0)
        if close[1] == wide[1]:
            break
        found = close
    if found is not wide or not fit.airy:
        return found
    settings = (*fit.sizes, *fit.airy)
    full = next((size for size in settings if _end(source, cache_folder, size) >= LEAST), fit.sizes[0])
    return wide if full == fit.sizes[0] else _compiled(source, cache_folder, full, 0)


def _end(source: Source, cache_folder: Path, size: float) -> float:
    """How far down its last page a document ends."""
    found = typst.query(  # type: ignore[type-var]  # as for compiling
        source.text.encode(),
        "<loppu>",
        field="value",
        one=True,
        root=str(TEMPLATES),
        font_paths=fonts(cache_folder),
        sys_inputs=_inputs(source, size, 0),
    )
    return float(json.loads(found))


def _inputs(source: Source, size: float, extra: int) -> dict[str, str]:
    return {**dict(source.inputs), "koko": str(size), "lisaa": str(extra)}


def _filled(source: Source, cache_folder: Path, size: float, pdf: bytes, pages: int) -> tuple[bytes, int] | None:
    """The document with as many pages for notes as it needs; None when no number of them makes the pages right."""
    fit, extra = source.fit, 0
    while (fit.exactly and pages != fit.exactly) or pages % fit.multiple:
        extra += 1
        if extra > max(fit.exactly, fit.multiple):
            return None
        pdf, pages = _compiled(source, cache_folder, size, extra)
    return pdf, pages


def _compiled(source: Source, cache_folder: Path, size: float, extra: int) -> tuple[bytes, int]:
    try:
        pdf, warnings = typst.compile_with_warnings(  # type: ignore[call-overload]  # the stub ties the type of root to that of input
            source.text.encode(),
            root=str(TEMPLATES),
            font_paths=fonts(cache_folder),
            format="pdf",
            sys_inputs=_inputs(source, size, extra),
            pdf_standards=STANDARDS,
            timestamp=0,
        )
    except typst.TypstError as error:
        raise PaperError(f"{source.page}: paperia ei voi tehdä. Ladontaohjelma sanoo: {error.message}", MEND) from None
    if warnings:
        said = "; ".join(warning.message for warning in warnings)
        raise PaperError(f"{source.page}: paperi olisi puutteellinen. Ladontaohjelma sanoo: {said}", MEND)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return pdf, len(opened.pages)


@cache
def fonts(cache_folder: Path) -> typst.Fonts:
    """The house fonts, read once per process."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(house.font_folder(cache_folder))]
    )
