"""A slide or a layout as a stage: native shapes put on it in the order in which they are read. All measures are points of 960 × 540."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from lxml import etree
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from .slide_measure import bound

LANGUAGE = "fi-FI"
EMU = 12700  # units of the file in a point
WIDTH, HEIGHT = 960, 540
NS = nsdecls("a", "p", "r")
DECORATION = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
Point = tuple[float, float]
Trace = list[tuple[str, list[Point]]]  # moveTo, lnTo, cubicBezTo, close and their points


@dataclass(frozen=True)
class Ink:
    """A colour of the theme by its name, lighter by `keep` and `add` per cent of its luminance, seen through by `cover` per cent."""

    name: str
    keep: int = 0
    add: int = 0
    cover: int = 0

    @property
    def xml(self) -> str:
        inside = f'<a:lumMod val="{self.keep * 1000}"/>' if self.keep else ""
        inside += f'<a:lumOff val="{self.add * 1000}"/>' if self.add else ""
        inside += f'<a:alpha val="{self.cover * 1000}"/>' if self.cover else ""
        return f'<a:schemeClr val="{self.name}">{inside}</a:schemeClr>'


TEXT, WHITE, SPRUCE, PAGE, QUIET = Ink("tx1"), Ink("bg1"), Ink("tx2"), Ink("bg2"), Ink("folHlink")
WORK, LIMIT, DOOR, LIGHT = Ink("accent1"), Ink("accent2"), Ink("accent6"), Ink("accent5")
SAND, SAND_LINE, LEAF = Ink("accent3", 20, 80), Ink("accent3", 60, 40), Ink("accent4")
NIGHT = Ink("accent4", 40, 60)  # quiet text on spruce


def fill(ink: Ink | None) -> str:
    """The inside of a shape."""
    return f"<a:solidFill>{ink.xml}</a:solidFill>" if ink else "<a:noFill/>"


def outline(ink: Ink | None, weight: float) -> str:
    """The line round a shape."""
    if ink is None or not weight:
        return "<a:ln><a:noFill/></a:ln>"
    return f'<a:ln w="{round(weight * EMU)}" cap="rnd">{fill(ink)}<a:round/></a:ln>'


def frame(x: float, y: float, width: float, height: float) -> str:
    """A place in points."""
    place = f'<a:off x="{round(x * EMU)}" y="{round(y * EMU)}"/>'
    return f'<a:xfrm>{place}<a:ext cx="{round(width * EMU)}" cy="{round(height * EMU)}"/></a:xfrm>'


def paragraph(text: str, look: str = "", layout: str = "") -> str:
    """A paragraph in Finnish; `look` are attributes and children of its run's properties."""
    return f'<a:p>{layout}<a:r><a:rPr lang="{LANGUAGE}"{look or ">"}</a:rPr><a:t>{escape(text)}</a:t></a:r></a:p>'


class Stage:
    """A tree of shapes; `target` is the group that new shapes go into."""

    def __init__(self, tree: etree._Element, target: etree._Element | None = None) -> None:
        self.tree, self.target = tree, tree if target is None else target

    def _add(self, xml: str) -> etree._Element:
        node: etree._Element = parse_xml(xml)
        self.target.append(node)
        return node

    def _identity(self, name: str) -> str:
        number = max(int(shape.get("id")) for shape in self.tree.iter(qn("p:cNvPr"))) + 1
        return f'<p:cNvPr id="{number}" name={quoteattr(name)}'

    def _named(self, name: str, told: str) -> str:
        """A shape without words is told by its alternative text, or is decoration."""
        end = f" descr={quoteattr(told)}/>" if told else f">{DECORATION}</p:cNvPr>"
        return self._identity(name) + end

    def group(self, name: str, told: str = "") -> Stage:
        """A group with one alternative text, ”” for decoration; end it with `close`."""
        zero = (
            '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>'
        )
        head = f"<p:nvGrpSpPr>{self._named(name, told)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
        return Stage(self.tree, self._add(f"<p:grpSp {NS}>{head}<p:grpSpPr>{zero}</p:grpSpPr></p:grpSp>"))

    def close(self) -> None:
        """Give a group the bounds of what it holds."""
        boxes = [[int(part.get(name)) for part, name in _four(box)] for box in self.target.iter(qn("a:xfrm"))][1:]
        x, y = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
        own = self.target.find(qn("p:grpSpPr")).find(qn("a:xfrm"))
        for names, values in ((("a:off", "a:chOff"), (x, y)), (("a:ext", "a:chExt"), (right - x, bottom - y))):
            for name in names:
                part = own.find(qn(name))
                for key, value in zip(part.keys(), values, strict=True):
                    part.set(key, str(value))

    def shape(
        self, kind: str, box: tuple[float, float, float, float], inside: Ink | None = None, line: Ink | None = None,
        weight: float = 2, *, adjust: str = "", name: str = "Muoto", told: str = "",
    ) -> None:  # fmt: skip
        """A shape that the program knows by name: ”rect”, ”ellipse”, ”diamond”, ”pie”, ”line”."""
        geometry = f'<a:prstGeom prst="{kind}"><a:avLst>{adjust}</a:avLst></a:prstGeom>'
        self._shape(geometry, box, inside, outline(line, weight), name, told)

    def _shape(
        self, geometry: str, box: tuple[float, float, float, float], inside: Ink | None, line: str, name: str, told: str
    ) -> None:
        head = f'<p:nvSpPr>{self._named(name, told)}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        body = f'<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="{LANGUAGE}"/></a:p></p:txBody>'
        self._add(f"<p:sp {NS}>{head}<p:spPr>{frame(*box)}{geometry}{fill(inside)}{line}</p:spPr>{body}</p:sp>")

    def trace(
        self, trace: Trace, inside: Ink | None, line: Ink | None = None, weight: float = 0, name: str = "Piirros"
    ) -> None:
        """A free form from moves, lines and curves."""
        points = [point for _, row in trace for point in row]
        x, y = min(point[0] for point in points), min(point[1] for point in points)
        width, height = max(point[0] for point in points) - x, max(point[1] for point in points) - y
        steps = "".join(
            f"<a:{step}>"
            + "".join(f'<a:pt x="{round((px - x) * EMU)}" y="{round((py - y) * EMU)}"/>' for px, py in row)
            + f"</a:{step}>"
            for step, row in trace
        )
        size = f'w="{max(1, round(width * EMU))}" h="{max(1, round(height * EMU))}"{"" if inside else " fill=" + quoteattr("none")}'
        geometry = (
            '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
            f"<a:pathLst><a:path {size}>{steps}</a:path></a:pathLst></a:custGeom>"
        )
        self._shape(geometry, (x, y, width, height), inside, outline(line, weight), name, "")

    def text(
        self, box: tuple[float, float, float, float], lines: Sequence[str], size: float, ink: Ink = TEXT, *,
        bold: bool = False, align: str = "l", anchor: str = "t", name: str = "Teksti",
    ) -> None:  # fmt: skip
        """Words in a box of their own."""
        look = f' sz="{round(size * 100)}" b="{int(bold)}">{fill(ink)}'
        layout = f'<a:pPr algn="{align}"><a:lnSpc><a:spcPct val="92000"/></a:lnSpc></a:pPr>'
        said = "".join(paragraph(bound(line), look, layout) for line in lines)
        head = f'<p:nvSpPr>{self._identity(name)}/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        body = (
            f'<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:noAutofit/></a:bodyPr>'
        )
        shape = f'{frame(*box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
        self._add(f"<p:sp {NS}>{head}<p:spPr>{shape}</p:spPr><p:txBody>{body}<a:lstStyle/>{said}</p:txBody></p:sp>")

    def place(
        self, kind: str, number: int, box: tuple[float, float, float, float], size: float, ink: Ink = TEXT, *,
        name: str, bold: bool = False, anchor: str = "t", align: str = "l", numbered: bool = False, gap: float = 0, row: int = 96,
    ) -> None:  # fmt: skip
        """A place of a master or a layout: its look is here and nowhere else."""
        field = f"<a:p>{slide_number()}</a:p>" if kind == "sldNum" else paragraph(name)
        indent = round(size * 1.35 * EMU) if numbered else 0
        sign = f'<a:buClr>{WORK.xml}</a:buClr><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>'
        style = (
            f'<a:lvl1pPr marL="{indent}" indent="{-indent}" algn="{align}"><a:lnSpc><a:spcPct val="{row * 1000}"/></a:lnSpc>'
            f'<a:spcBef><a:spcPts val="{round(gap * 100)}"/></a:spcBef>{sign if numbered else "<a:buNone/>"}'
            f'<a:defRPr sz="{round(size * 100)}" b="{int(bold)}">{fill(ink)}</a:defRPr></a:lvl1pPr>'
        )
        index = f' idx="{number}"' if number else ""
        head = (
            f'<p:nvSpPr>{self._identity(name)}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
            f'<p:nvPr><p:ph type="{kind}"{index}/></p:nvPr></p:nvSpPr>'
        )
        body = f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:noAutofit/></a:bodyPr>'
        shape = f'<p:spPr>{frame(*box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        self._add(f"<p:sp {NS}>{head}{shape}<p:txBody>{body}<a:lstStyle>{style}</a:lstStyle>{field}</p:txBody></p:sp>")

    def filled(self, kind: str, number: int, name: str, content: str) -> None:
        """A place of the layout filled on a slide: what the program does not copy by itself."""
        head = (
            f'<p:nvSpPr>{self._identity(name)}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
            f'<p:nvPr><p:ph type="{kind}" idx="{number}"/></p:nvPr></p:nvSpPr>'
        )
        self._add(f"<p:sp {NS}>{head}<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{content}</p:txBody></p:sp>")


def slide_number() -> str:
    """The field that shows the number of the slide."""
    return f'<a:fld id="{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}" type="slidenum"><a:rPr lang="{LANGUAGE}"/><a:t>‹#›</a:t></a:fld>'


def _four(box: etree._Element) -> list[tuple[etree._Element, str]]:
    """Where a frame keeps its place and size."""
    return [(box[0], "x"), (box[0], "y"), (box[1], "cx"), (box[1], "cy")]
