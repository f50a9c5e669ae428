"""No paper ends in a nearly empty page: the last page of every PDF is at least a third full, or the paper is a page shorter."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

import pypdfium2

LEAST = 1 / 3
FOOT = 0.075  # the height of the line at the foot of every page, which fills nothing

# where an unfilled last page is meant: what the page is, by the variant in the file's name
MEANT = {
    r"-taitto(-lue|-paino)?(\.\w\w)?\.pdf$": "the last page is the back of a folded leaflet, not what is left over",
    r"-kortit-[\w-]+\.pdf$": "sheets to be cut: there are as many cards as there are",
}


def fullness(file: Path) -> float:
    """How much of the last page is used: its height without the widest blank band; 1 when the file has one page."""
    with pypdfium2.PdfDocument(file) as pdf:
        if len(pdf) == 1:
            return 1
        picture = pdf[len(pdf) - 1].render(scale=0.4).to_pil().convert("L")
    width, height = picture.size
    body = picture.crop((0, 0, width, round(height * (1 - FOOT)))).point(lambda shade: shade < 215)
    inked = [any(body.crop((0, row, width, row + 1)).tobytes()) for row in range(body.height)]
    widest = max((len(list(band)) for filled, band in groupby(inked) if not filled), default=0)
    return 1 - FOOT - widest / height


def test_last_pages_are_filled(site: Path) -> None:
    files = sorted((site / "tiedostot").glob("*.pdf"))
    assert len(files) > 500
    judged = [file for file in files if not any(re.search(pattern, file.name) for pattern in MEANT)]
    assert {file.name: round(full, 2) for file in judged if (full := fullness(file)) < LEAST} == {}


def test_exempt_kinds_exist(site: Path) -> None:
    names = [file.name for file in (site / "tiedostot").glob("*.pdf")]
    assert [pattern for pattern in MEANT if not any(re.search(pattern, name) for name in names)] == []
