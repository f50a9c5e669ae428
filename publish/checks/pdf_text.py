"""The marked content of a PDF: what each piece says, which fonts it uses, what is painted outside the tags."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name

PAINT = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "INLINE IMAGE"}
SHOW = {"Tj", "TJ", "'", '"'}
Place = tuple[tuple[int, int], int]
LOST = "\ufffd"


@dataclass
class Content:
    """Texts by the object that holds them and their number in it; fonts by name; the glyphs used of each; problems."""

    texts: dict[Place, list[str]] = field(default_factory=lambda: defaultdict(list))
    fonts: dict[str, pikepdf.Object] = field(default_factory=dict)
    used: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    problems: list[str] = field(default_factory=list)


@dataclass
class _Mark:
    tag: str
    number: int | None
    replaced: bool


def scan(
    content: Content,
    stream: pikepdf.Object | pikepdf.Page,
    resources: pikepdf.Object,
    where: str,
    holder: tuple[int, int],
    marked: bool = False,
) -> None:
    """Read one content stream and the drawings it uses."""
    marks: list[_Mark] = []
    letters: dict[int, str] | None = None
    font_name, two_bytes = "", True
    for instruction in pikepdf.parse_content_stream(stream):
        operator, operands = str(instruction.operator), list(instruction.operands)
        inside = marked or any(mark.tag == "/Artifact" or mark.number is not None for mark in marks)
        number = next((mark.number for mark in reversed(marks) if mark.number is not None), None)
        if operator in ("BMC", "BDC"):
            _open(content, marks, operands, resources, holder, number)
        elif operator == "EMC" and marks:
            marks.pop()
        elif operator == "Tf":
            font = resources.Font[str(operands[0])]
            font_name = str(font.get("/BaseFont"))
            content.fonts[font_name] = font
            letters, two_bytes = _letters(font), font.get("/Subtype") == Name.Type0
            if letters is None:
                content.problems.append(f"{where}: kirjasimella {font_name} ei ole ToUnicode-taulua")
        elif operator == "Do" and resources.XObject[str(operands[0])].get("/Subtype") == Name.Form:
            drawing = resources.XObject[str(operands[0])]
            scan(
                content,
                drawing,
                drawing.get("/Resources", resources),
                where,
                drawing.objgen if "/StructParents" in drawing else holder,
                inside,
            )
            continue
        if operator in PAINT and not inside:
            content.problems.append(f"{where}: {operator} tunnisteiden ulkopuolella")
        if operator in SHOW and letters is not None:
            codes = _codes(operands[-1], two_bytes)
            content.used[font_name].update(codes)
            if number is not None and not any(mark.replaced for mark in marks):
                content.texts[holder, number].append("".join(letters.get(code, LOST) for code in codes))


def _open(
    content: Content,
    marks: list[_Mark],
    operands: Sequence[pikepdf.Object],
    resources: pikepdf.Object,
    holder: tuple[int, int],
    number: int | None,
) -> None:
    properties = operands[1] if len(operands) > 1 else Dictionary()
    if isinstance(properties, Name):
        properties = resources.get("/Properties", Dictionary()).get(properties, Dictionary())
    own = int(properties["/MCID"]) if "/MCID" in properties else None
    spoken = "/ActualText" in properties
    marks.append(_Mark(str(operands[0]), own, spoken))
    place = own if own is not None else number
    if spoken and place is not None:
        content.texts[holder, place].append(str(properties["/ActualText"]))


def _codes(shown: pikepdf.Object, two_bytes: bool) -> list[int]:
    codes: list[int] = []
    for part in shown if isinstance(shown, Array) else [shown]:
        if isinstance(part, pikepdf.String):
            data = bytes(part)
            codes += (
                [int.from_bytes(data[place : place + 2], "big") for place in range(0, len(data), 2)]
                if two_bytes
                else list(data)
            )
    return codes


def _letters(font: pikepdf.Object) -> dict[int, str] | None:
    """What each glyph code of a font means; None when the font does not tell."""
    if "/ToUnicode" not in font:
        return None
    source, found = font.ToUnicode.read_bytes().decode("latin-1"), {}

    def said(digits: str) -> str:
        return bytes.fromhex(digits).decode("utf-16-be", "ignore")

    hexa = r"<([0-9A-Fa-f]+)>"
    for part in re.findall(r"beginbfchar(.*?)endbfchar", source, re.S):
        for code, text in re.findall(rf"{hexa}\s*{hexa}", part):
            found[int(code, 16)] = said(text)
    for part in re.findall(r"beginbfrange(.*?)endbfrange", source, re.S):
        for first, last, text in re.findall(rf"{hexa}\s*{hexa}\s*{hexa}", part):
            for code in range(int(first, 16), int(last, 16) + 1):
                found[code] = said(text)[:-1] + chr(ord(said(text)[-1]) + code - int(first, 16))
        for first, _, row in re.findall(rf"{hexa}\s*{hexa}\s*\[(.*?)\]", part, re.S):
            for place, text in enumerate(re.findall(hexa, row)):
                found[int(first, 16) + place] = said(text)
    return found


def font_problems(content: Content, house: str) -> list[str]:
    """Fonts that are not embedded, not of the house, or whose glyphs are not as wide as the document believes."""
    problems = []
    for name, font in content.fonts.items():
        own = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        descriptor = own.get("/FontDescriptor", Dictionary())
        if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            problems.append(f"kirjasinta {name} ei ole upotettu")
        if not re.search(house, name):
            problems.append(f"kirjasin {name} ei ole oma")
        if (
            "/FontFile2" in descriptor
            and font.get("/Subtype") == Name.Type0
            and (wrong := _wrong_widths(own, descriptor, content.used[name]))
        ):
            problems.append(f"kirjasimen {name} merkeistä {wrong} on väärän levyisiä tai puuttuu")
    return problems


def _wrong_widths(font: pikepdf.Object, descriptor: pikepdf.Object, codes: set[int]) -> int:
    from fontTools.ttLib import TTFont

    data = TTFont(io.BytesIO(descriptor.FontFile2.read_bytes()))
    unit, order, widths, rows, place = (
        1000 / data["head"].unitsPerEm,
        data.getGlyphOrder(),
        {},
        list(font.get("/W", [])),
        0,
    )
    while place < len(rows):
        if isinstance(rows[place + 1], Array):
            widths.update({int(rows[place]) + number: float(width) for number, width in enumerate(rows[place + 1])})
            place += 2
        else:
            widths.update({code: float(rows[place + 2]) for code in range(int(rows[place]), int(rows[place + 1]) + 1)})
            place += 3
    usual = float(font.get("/DW", 1000))
    return sum(
        code == 0 or code >= len(order) or abs(data["hmtx"][order[code]][0] * unit - widths.get(code, usual)) > 1.5
        for code in codes
    )
