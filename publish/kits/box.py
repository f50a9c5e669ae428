"""One zip that holds everything a workshop needs, in folders by when it is needed, with a list of what to print."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model import Workshop
from macros.model.tables import FINNISH
from macros.site.here import Here
from macros.views import kits, packing

from ..build import Build
from ..files import Made, address
from ..office.office_file import EPOCH

VARIANT = "laatikko"
TITLE = "Koko työpaja laatikossa: kaikki tiedostot, pakkauslista ja ohje"
README = "lue-ensin.txt"


@dataclass(frozen=True)
class Packed:
    """A paper of a kit and the file that has been made of it."""

    paper: kits.Paper
    made: Made


def place_boxes(build: Build) -> None:
    """Place the zip of every whole kit, before its page's other files; a kit of which a file has not been made has no zip."""
    by_address = {made.address: made for made in build.files}
    for name, workshop in build.site.catalog.of(Workshop).items():
        papers = kits.papers(Here(build.site, build.site.find(workshop.page)), name, workshop)
        found = [
            Packed(paper, by_address[place])
            for paper in papers
            if (place := address(paper.page, paper.variant, FINNISH, paper.ending)) in by_address
        ]
        if papers and len(found) == len(papers):
            data = _zipped(build, workshop, found)
            made = Made(workshop.page, VARIANT, FINNISH, "zip", TITLE, 0, len(data))
            (build.folder / made.address).write_bytes(data)
            first = next(index for index, file in enumerate(build.files) if file.id == workshop.page)
            build.files.insert(first, made)
            build.boxed |= {row.made.address for row in found if row.made.id == workshop.page}


def _zipped(build: Build, workshop: Workshop, found: list[Packed]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as box:
        text = "\r\n".join(_readme(workshop, [row.paper for row in found]))
        box.writestr(zipfile.ZipInfo(README, EPOCH), text.encode("utf-8-sig"), zipfile.ZIP_DEFLATED)
        for row in found:
            entry = zipfile.ZipInfo(kits.file_in_kit(row.paper), EPOCH)
            box.writestr(entry, (build.folder / row.made.address).read_bytes(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _readme(workshop: Workshop, papers: list[kits.Paper]) -> Iterator[str]:
    """What is in the zip and how many prints of each the smallest and the largest group need."""
    least, most, at_table, days = (
        workshop.group.least,
        workshop.group.most,
        workshop.group.at_table,
        packing.days(workshop),
    )
    yield from (workshop.name, "", "Aloita ohjaajan oppaasta. Tulosta pakkauslistan mukaan.", "")
    for title, rows in packing.packing(workshop, papers):
        yield f"{title}:"
        for row in rows:
            few, many = row.paper.needed(least, at_table, days), row.paper.needed(most, at_table, days)
            count = f"{few}–{many} kpl" if many > few else f"{few} kpl" if few else "tarvittaessa"
            yield f"- {kits.file_in_kit(row.paper)} ({row.told}): {count}"
        yield ""
    yield from ("Muut tarvikkeet:", *(f"- {supply}" for supply in workshop.supplies), "")
    yield "Sisältö CC BY 4.0. Saat kopioida ja jakaa, kun mainitset lähteen."
