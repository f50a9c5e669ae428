"""The master, the theme and one layout for each kind of slide: where things stand and how they look, told here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.util import Emu

from macros.views.pictures import landscapes

from .slide_drawing import draw
from .slide_measure import SMALLEST
from .slide_stage import (
    DOOR,
    EMU,
    LIGHT,
    LIMIT,
    NIGHT,
    NS,
    PAGE,
    QUIET,
    SAND,
    SPRUCE,
    TEXT,
    WHITE,
    WIDTH,
    Ink,
    Stage,
    fill,
)  # fmt: skip

EDGE = 54
FOOTER, NUMBER = 20, 21  # indexes of the footer and the slide number
TITLE = (EDGE, 40, 852, 60)
BODY = (EDGE, 124, 852, 350)
BESIDE = (EDGE, 124, 596, 350)  # steps beside a panel
PANEL = (684, 8, 276, 532)
FONT = "Calibri"  # in every Office; Carlito has the same widths, so what fits here fits there
COLOURS = {
    "dk1": "1B2723", "lt1": "FFFFFF", "dk2": "123F34", "lt2": "FBF8F2", "accent1": "0D5440", "accent2": "861C43", "accent3": "BD9052",
    "accent4": "9DBCAD", "accent5": "F2B544", "hlink": "0D5440", "folHlink": "45514B",
}  # fmt: skip


def layouts(show: Presentation, door: str) -> dict[str, Any]:
    """The master and a layout for each kind of slide, by the kind's name; other layouts of the stock file are dropped."""
    master = show.slide_master
    _theme(master.part, door)
    stage = _cleared(master, PAGE)
    _door(stage)
    _title(stage)
    stage.place("body", 1, BODY, 28, name="Teksti", gap=12)
    _footer(stage)
    styles = master._element.find(qn("p:txStyles"))
    title = styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr"))
    title.set("algn", "l")
    title.find(qn("a:defRPr")).set("b", "1")
    for level in styles.find(qn("p:bodyStyle")):
        level.find(qn("a:defRPr")).set("sz", str(max(SMALLEST, 28 - 4 * (int(level.tag[-4]) - 1)) * 100))
    _notes(show.notes_master, door)
    for other in list(show.slide_layouts)[len(KINDS) :]:
        show.slide_layouts.remove(other)
    found = {}
    for layout, (kind, (name, make, ground)) in zip(show.slide_layouts, KINDS.items(), strict=True):
        layout._element.cSld.set("name", name)
        layout._element.attrib.pop("type", None)
        make(_cleared(layout, ground))
        if ground is SPRUCE:
            layout._element.set("showMasterSp", "0")
        found[kind] = layout
    return found


def _theme(part: Any, door: str) -> None:
    """Colours and fonts into the theme of a master; a county changes them in the program's own list of variants."""
    theme = next(row.target_part for row in part.rels.values() if row.reltype.endswith("/theme"))
    root = etree.fromstring(theme.blob)
    names = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
    root.set("name", "Tukipakki")
    for name, value in (COLOURS | {"accent6": door.upper()}).items():
        place = root.find(f".//a:clrScheme/a:{name}", names)
        for child in list(place):
            place.remove(child)
        etree.SubElement(place, f"{{{names['a']}}}srgbClr").set("val", value)
    for font in ("majorFont", "minorFont"):
        root.find(f".//a:{font}/a:latin", names).set("typeface", FONT)
    theme._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _notes(master: Any, door: str) -> None:
    """Notes pages: the slide in its own shape, fonts and colours of the theme."""
    _theme(master.part, door)
    boxes = {"SLIDE_IMAGE": (54, 40, 432, 243), "BODY": (54, 300, 432, 372)}
    for place in master.placeholders:
        if box := boxes.get(place.placeholder_format.type.name):
            place.left, place.top, place.width, place.height = (Emu(round(side * EMU)) for side in box)
    for font in master._element.iter(qn("a:latin")):
        font.set("typeface", "+mn-lt")


def _cleared(part: Any, ground: Ink) -> Stage:
    """A master or a layout without anything but its ground."""
    slide = part._element.cSld
    for node in list(slide.spTree)[2:]:
        slide.spTree.remove(node)
    old = slide.find(qn("p:bg"))
    if old is not None:
        slide.remove(old)
    slide.insert(0, parse_xml(f"<p:bg {NS}><p:bgPr>{fill(ground)}<a:effectLst/></p:bgPr></p:bg>"))
    return Stage(slide.spTree)


def _door(stage: Stage) -> None:
    """The colour of the door: one line at the top, as on the web."""
    stage.shape("rect", (0, 0, WIDTH, 8), DOOR, name="Oven väri")


def _title(
    stage: Stage,
    box: tuple[float, float, float, float] = TITLE,
    size: float = 40,
    ink: Ink = SPRUCE,
    anchor: str = "ctr",
) -> None:
    stage.place("title", 0, box, size, ink, name="Otsikko", bold=True, anchor=anchor, row=90)


def _footer(stage: Stage, ink: Ink = QUIET, width: float = 760) -> None:
    stage.place("ftr", FOOTER, (EDGE, 490, width, 26), SMALLEST, ink, name="Alatunniste", anchor="ctr")
    stage.place("sldNum", NUMBER, (850, 490, 56, 26), SMALLEST, ink, name="Dian numero", anchor="ctr", align="r")


def _cover(stage: Stage) -> None:
    draw(stage, landscapes.wide(), 0, 262, WIDTH / 1440, "Maisema")
    _title(stage, (EDGE, 40, 852, 124), 54, anchor="b")
    stage.place("body", 11, (EDGE, 176, 852, 76), 28, name="Mikä paja", gap=4)
    _footer(stage)


def _plain(stage: Stage) -> None:
    _title(stage)
    _footer(stage)


def _points(stage: Stage) -> None:
    _title(stage)
    stage.shape("rect", (0, 124, 16, 350), LIGHT, name="Valo")
    stage.place("body", 11, BODY, 38, name="Avainkohdat", anchor="ctr", gap=26)
    _footer(stage)


def _question(stage: Stage) -> None:
    stage.shape("rect", (0, 0, WIDTH, 8), LIGHT, name="Valo")
    _chair(stage, 770, 290)
    _title(stage, (EDGE, 64, 820, 220), 60, WHITE, "b")
    stage.place("body", 11, (EDGE, 312, 640, 150), 32, NIGHT, name="Miten vastataan", gap=10)
    _footer(stage, NIGHT, 640)


def _chair(stage: Stage, x: float, y: float) -> None:
    """The child's chair, empty and in light."""
    group = stage.group("Lapsen tuoli")
    group.shape("ellipse", (x - 50, y + 150, 230, 24), Ink("accent5", cover=28), name="Hehku")
    group.shape("rect", (x + 26, y, 72, 80), Ink("accent1"), WHITE, 3, name="Selkänoja")
    group.shape("rect", (x + 13, y + 80, 98, 20), LIGHT, WHITE, 3, name="Istuin")
    for leg in (x + 23, x + 101):
        group.shape("line", (leg, y + 100, 0, 60), None, WHITE, 3, name="Jalka")
    for bar in (22, 44):
        group.shape("line", (x + 40, y + bar, 44, 0), None, WHITE, 3, name="Puola")
    group.close()


def _steps(stage: Stage) -> None:
    stage.shape("rect", PANEL, SAND, name="Paneeli")
    _title(stage, (EDGE, 40, 600, 60))
    stage.place("body", 11, BESIDE, 32, name="Vaiheet", numbered=True, gap=18)
    _footer(stage, width=600)


def _case(stage: Stage, width: float = 852) -> None:
    stage.shape("rect", (0, 124, 16, 350), LIMIT, name="Keksitty")
    _title(stage)
    stage.place("body", 12, (EDGE, 98, 852, 26), SMALLEST, LIMIT, name="Merkki", bold=True, anchor="ctr")
    stage.place("body", 11, (EDGE, 136, width, 340), 30, TEXT, name="Kertomus", gap=14)
    _footer(stage)


def _case_with_people(stage: Stage) -> None:
    _case(stage, 544)


def _pause(stage: Stage) -> None:
    draw(stage, landscapes.wide(), 0, 262, WIDTH / 1440, "Maisema")
    _title(stage, (EDGE, 40, 620, 84), 66)
    stage.place("body", 11, (EDGE, 132, 620, 60), 30, name="Mitä tauolla")
    _footer(stage)


KINDS: dict[str, tuple[str, Callable[[Stage], None], Ink]] = {
    "kansi": ("Kansi", _cover, PAGE),
    "kulku": ("Kulku ja polku", _plain, PAGE),
    "avainkohdat": ("Avainkohdat", _points, PAGE),
    "kysymys": ("Kysymys", _question, SPRUCE),
    "tehtävä": ("Tehtävä", _steps, PAGE),
    "tapaus": ("Tapaus", _case, PAGE),
    "ihmiset": ("Tapaus ja ihmiset", _case_with_people, PAGE),
    "tauko": ("Tauko", _pause, PAGE),
}
