"""The checker of PDFs finds what is wrong: a good document is broken in many ways, and each is seen."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from publish.checks.accessible_pdf import read_pdf
from publish.paper.folding import booklet, trifold
from publish.paper.imposing import Placed, Printed, impose
from publish.paper.typesetting import Source, _compiled

BODY = """#set document(title: "Koe"); #set text(lang: "fi", font: "Source Sans Pro")
#set page(width: 99mm, height: 210mm)
= Otsikko
Kappale, jossa on #link("https://example.fi/")[linkki].
- kohta
- toinen
#table(columns: 2, table.header[A][B], [yksi], [kaksi])
#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"), format: "svg", alt: "Neliö")
== Toinen otsikko
Loppu.
"""


@pytest.fixture(scope="module")
def good() -> bytes:
    return _compiled(Source("koe", BODY, ()), Path("build").absolute(), 0, 0)[0]


def test_good_document_passes(good: bytes) -> None:
    found = read_pdf(good)
    assert found.problems == []
    assert found.headings == [(1, "Otsikko"), (2, "Toinen otsikko")]
    assert found.title == "Koe"
    assert found.kinds["Table"] == found.kinds["Figure"] == 1


def elements(pdf: pikepdf.Pdf, kind: str) -> list:
    """The elements of a kind in the structure tree."""
    found = []

    def walk(element) -> None:
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, Array) else [kids]:
            if isinstance(kid, Dictionary) and "/S" in kid:
                if str(kid.S) == f"/{kind}":
                    found.append(kid)
                walk(kid)

    walk(pdf.Root.StructTreeRoot)
    assert found, kind
    return found


def without(key: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        del pdf.Root[key]

    return change


def xmp(old: bytes, new: bytes) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        data = pdf.Root.Metadata.read_bytes()
        assert old in data
        pdf.Root.Metadata = pdf.make_stream(data.replace(old, new), Type=Name.Metadata, Subtype=Name.XML)

    return change


def painted(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(pdf.pages[0].Contents.read_bytes() + b"\n0 0 5 5 re f")


def on(kind: str, key: str, value: object = None) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        element = elements(pdf, kind)[0]
        if value is None:
            del element[key]
        else:
            element[key] = value

    return change


def link_silent(pdf: pikepdf.Pdf) -> None:
    for row in pdf.pages[0].Annots:
        del row["/Contents"]


def untabbed(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj["/Tabs"]


def unscoped(pdf: pikepdf.Pdf) -> None:
    for element in elements(pdf, "TH"):
        del element["/A"]


def dropped(pdf: pikepdf.Pdf) -> None:
    """A paragraph is taken out of the tree, as when a panel is forgotten."""
    elements(pdf, "P")[-1].K = Array()


def font_lost(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        descriptor = font.DescendantFonts[0].FontDescriptor
        for key in ("/FontFile2", "/FontFile3"):
            if key in descriptor:
                del descriptor[key]


def font_foreign(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        font.BaseFont = Name("/ABCDEF+DejaVuSans")


def widths_wrong(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        font.DescendantFonts[0].W = Array()


BREAKS: dict[str, tuple[Callable[[pikepdf.Pdf], None], str]] = {
    "väärä kieli": (lambda pdf: pdf.Root.__setitem__("/Lang", String("en")), "kieli on en"),
    "ei kieltä": (without("/Lang"), "kieli on None"),
    "ei merkintää": (without("/MarkInfo"), "Marked"),
    "ei rakennetta": (without("/StructTreeRoot"), "rakennepuu"),
    "otsikkoa ei näytetä": (without("/ViewerPreferences"), "ikkunan nimenä"),
    "ei tietoja": (without("/Metadata"), "PDF/UA-merkintä"),
    "ei PDF/UA-merkintää": (xmp(b"pdfuaid:part", b"pdfuaid:osa_"), "PDF/UA-merkintä"),
    "ei otsikkoa": (xmp(b"dc:title", b"dc:nimi_"), "otsikko puuttuu tiedoista"),
    "ei kirjanmerkkejä": (without("/Outlines"), "kirjanmerkit"),
    "kuva ilman tekstiä": (on("Figure", "/Alt"), "vaihtoehtoinen teksti"),
    "otsikkotaso hyppää": (on("H2", "/S", Name.H3), "hyppää"),
    "ensimmäinen otsikko ei ole pääotsikko": (on("H1", "/S", Name.H2), "ei ole H1"),
    "tuntematon rakenne": (on("P", "/S", Name("/Kappale")), "tuntematon rakenne"),
    "luettelossa vieras": (on("LI", "/S", Name.P), "L sisältää"),
    "linkki ilman selitystä": (link_silent, "linkki ilman selitystä"),
    "sarkainjärjestys": (untabbed, "sarkain"),
    "otsikkosolu ilman suuntaa": (unscoped, "Scope"),
    "kappale puuttuu": (dropped, "puuttuu rakenteesta"),
    "kirjasin puuttuu": (font_lost, "upotettu"),
    "vieras kirjasin": (font_foreign, "ei ole oma"),
    "väärät leveydet": (widths_wrong, "väärän levyisiä"),
    "maalattu tunnisteiden ulkopuolella": (painted, "tunnisteiden ulkopuolella"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_every_fault_is_found(name: str, good: bytes) -> None:
    change, told = BREAKS[name]
    with pikepdf.open(io.BytesIO(good)) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out)
    assert any(told in problem for problem in read_pdf(out.getvalue()).problems), read_pdf(out.getvalue()).problems


def pages(count: int, width: int, height: int) -> bytes:
    text = "#pagebreak()".join(f"= Sivu {number}\nteksti {number}" for number in range(1, count + 1))
    source = f'#set document(title: "Koe"); #set text(lang: "fi", font: "Source Sans Pro")\n#set page(width: {width}mm, height: {height}mm)\n{text}'
    return _compiled(
        Source("koe", source.replace("#pagebreak()", "\n#pagebreak()\n"), ()), Path("build").absolute(), 0, 0
    )[0]


def left_to_right(data: bytes, side: int) -> list[int]:
    """The numbers of the pages on one side of a sheet, as the eye meets them."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        placed = []
        for instruction in pikepdf.parse_content_stream(pdf.pages[side]):
            if str(instruction.operator) == "cm":
                left = float(instruction.operands[4])
            if str(instruction.operator) == "Do":
                placed.append((left, int(str(instruction.operands[0])[2:]) + 1))
        return [number for _, number in sorted(placed)]


def test_trifold_puts_panels_where_they_fold() -> None:
    data, sides = trifold(pages(6, 99, 210))
    assert sides == 2
    assert [left_to_right(data, side) for side in (0, 1)] == [[5, 6, 1], [2, 3, 4]]
    found = read_pdf(data)
    assert found.problems == []
    assert [title for _, title in found.headings] == [f"Sivu {number}" for number in range(1, 7)]


def test_booklet_puts_pages_where_they_are_stapled() -> None:
    data, sides = booklet(pages(8, 148, 210))
    assert sides == 4
    assert [left_to_right(data, side) for side in range(4)] == [[8, 1], [2, 7], [6, 3], [4, 5]]
    assert read_pdf(data).problems == []


def test_every_page_must_have_its_place() -> None:
    with pytest.raises(ValueError, match="sivut"):
        impose(pages(2, 99, 210), [Printed(297, 210, (Placed(0, 0, 99),))])
