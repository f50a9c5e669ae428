"""The font that fields are filled in with: letters of all the Latin languages, Northern Sámi among them, and Cyrillic."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from macros.source.house_font import font_files

from . import house

NAME = Name("/LOMAKE+SourceSansPro")
# Latin with Sámi and Baltic letters, Vietnamese, Cyrillic, and the signs of text
LETTERS = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x400, 0x460),
    *range(0x1EA0, 0x1EFA),
    *range(0x2010, 0x2027),
    0x20AC,
    0x2122,
)
IDENTITY = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Lomake def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
{} endcmap CMapName currentdict /CMap defineresource pop end end"""
MOST = 100  # rows of a map that a reader must take at once


@dataclass(frozen=True)
class Subset:
    """A font file with the letters of forms: the number and the width (in thousandths of the size) of each letter's drawing, and its measures."""

    data: bytes
    glyphs: dict[int, int]
    widths: dict[int, int]
    box: list[int]
    ascent: int
    descent: int


@cache
def _subset() -> Subset:
    from fontTools.subset import Options, Subsetter  # heavy, and only a form needs it
    from fontTools.ttLib import TTFont

    options = Options()
    options.hinting, options.layout_features, options.notdef_outline = False, [], True
    font = TTFont(next(file for file in font_files() if file.name == house.REGULAR), recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    out = io.BytesIO()
    font.save(out)
    unit, head = 1000 / font["head"].unitsPerEm, font["head"]
    names = sorted(font.getBestCmap().items())
    return Subset(
        out.getvalue(),
        {letter: font.getGlyphID(name) for letter, name in names},
        {font.getGlyphID(name): round(font["hmtx"][name][0] * unit) for _, name in names},
        [round(side * unit) for side in (head.xMin, head.yMin, head.xMax, head.yMax)],
        round(font["hhea"].ascent * unit),
        round(font["hhea"].descent * unit),
    )


def form_font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """The font in a document, its letters by the number of their drawing: what is typed is found by the map to Unicode."""
    own = _subset()
    file = pdf.make_stream(own.data)
    file.Length1 = len(own.data)
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=NAME, Flags=32, FontBBox=own.box, ItalicAngle=0,
        Ascent=own.ascent, Descent=own.descent, CapHeight=own.ascent, StemV=80, FontFile2=file,
    )  # fmt: skip
    widths = Array([part for glyph, width in sorted(own.widths.items()) for part in (glyph, Array([width]))])
    drawn = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=NAME, FontDescriptor=pdf.make_indirect(descriptor), W=widths,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0), CIDToGIDMap=Name.Identity,
    )  # fmt: skip
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=NAME, Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(drawn)]), ToUnicode=pdf.make_stream(_to_unicode(own.glyphs)),
        )
    )  # fmt: skip


def _to_unicode(glyphs: dict[int, int]) -> bytes:
    rows = sorted({glyph: letter for letter, glyph in sorted(glyphs.items(), reverse=True)}.items())
    parts = [rows[start : start + MOST] for start in range(0, len(rows), MOST)]
    maps = "".join(
        f"{len(part)} beginbfchar\n"
        + "".join(f"<{glyph:04x}> <{letter:04x}>\n" for glyph, letter in part)
        + "endbfchar\n"
        for part in parts
    )
    return IDENTITY.format(maps).encode("ascii")
