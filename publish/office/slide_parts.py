"""What a slide has beside its words: the clock, the course of the day as bars, the path with its stations, the code of the paper."""

from __future__ import annotations

import math
from collections.abc import Callable

import segno

from .office_file import HOMES, Marks, Slide
from .slide_layouts import EDGE
from .slide_measure import SMALLEST, rows, width
from .slide_stage import LEAF, LIGHT, LIMIT, QUIET, SAND_LINE, SPRUCE, TEXT, WHITE, WORK, Stage, Trace

BARS = (440, 118, 350)  # where bars begin, where the first stands, how high all are together
MOST = 44  # height of a row of the course at most
RIGHT = 796  # where the road turns
ROAD = (212, 374)  # its two rows
PEOPLE = (620.0, 128.0, 286.0, 346.0)  # the picture beside a story
SIGNS = {"nainen": "ellipse", "mies": "rect", "muu": "diamond", "ryhmä": "roundRect"}


def _clock(stage: Stage, minutes: int, x: float, y: float, r: float, beside: bool = False) -> None:
    """A quiet clock: the slice is the time there is; no time of day."""
    clock = stage.group("Kello", f"Kello: aikaa {minutes} minuuttia")
    clock.shape("ellipse", (x - r, y - r, 2 * r, 2 * r), WHITE, SPRUCE, 3, name="Kellotaulu")
    inner, shown = r - 9, minutes % 60
    if minutes >= 60:
        clock.shape("ellipse", (x - inner, y - inner, 2 * inner, 2 * inner), LEAF, name="Tunti")
    if shown:
        end = (16200000 + shown * 360000) % 21600000
        adjust = f'<a:gd name="adj1" fmla="val 16200000"/><a:gd name="adj2" fmla="val {end}"/>'
        inside = WORK if minutes > 60 else LEAF
        clock.shape("pie", (x - inner, y - inner, 2 * inner, 2 * inner), inside, adjust=adjust, name="Aika")
    for hour in range(12):
        length = 12 if hour % 3 == 0 else 6
        clock.trace(_ray(x, y, hour * 30, inner - length, inner), None, SPRUCE, 1.5, "Merkki")
    clock.trace(_ray(x, y, minutes * 6, 0, r - 22), None, SPRUCE, 3, "Osoitin")
    clock.close()
    box = (x + r + 22, y - 28, 240.0, 56.0) if beside else (x - 120, y + r + 12, 240.0, 56.0)
    align = "l" if beside else "ctr"
    stage.text(box, [f"{minutes} min"], 44, SPRUCE, bold=True, align=align, anchor="ctr", name="Minuutit")


def _ray(x: float, y: float, degrees: float, start: float, end: float) -> Trace:
    across, down = math.sin(math.radians(degrees)), -math.cos(math.radians(degrees))
    return [
        ("moveTo", [(x + across * start, y + down * start)]),
        ("lnTo", [(x + across * end, y + down * end)]),
    ]


def _task(stage: Stage, slide: Slide, marks: Marks) -> None:
    if slide.minutes:
        _clock(stage, slide.minutes, 822, *((118, 76) if slide.code else (226, 100)))
    if slide.code:
        _code(stage, slide.code, 752, 292, 140)
        box = (696.0, 450.0, 252.0, 30.0)
        stage.text(box, ["Materiaali verkossa"], 22, SPRUCE, bold=True, align="ctr", name="Mihin koodi vie")


def _pause(stage: Stage, slide: Slide, marks: Marks) -> None:
    if slide.minutes:
        _clock(stage, slide.minutes, 760, 116, 78)


def _course(stage: Stage, slide: Slide, marks: Marks) -> None:
    """Parts as rows: the name, a bar as long as the part, minutes. No time of day."""
    left, top, height = BARS
    row = min(MOST, height / len(slide.bars))
    size = max(SMALLEST, min(28, row * 0.72))
    scale = 330 / max(minutes for _, minutes, _ in slide.bars)
    room = left - EDGE - 16
    sizes = range(int(size), SMALLEST, -1)
    own = next((one for one in sizes if all(width(name, one) <= room for name, _, _ in slide.bars)), SMALLEST)
    for index, (name, minutes, pause) in enumerate(slide.bars):
        y = top + index * row
        group = stage.group(name, f"{name}, {minutes} minuuttia")
        group.text(
            (EDGE, y, room, row),
            [_short(name, own, room)],
            own,
            QUIET if pause else TEXT,
            bold=not pause,
            anchor="ctr",
            name="Osa",
        )
        group.shape(
            "rect", (left, y + row * 0.14, minutes * scale, row * 0.72), SAND_LINE if pause else WORK, name="Palkki"
        )
        box = (left + minutes * scale + 12, y, 100.0, row)
        group.text(box, [f"{minutes} min"], max(SMALLEST, min(22.0, size)), QUIET, anchor="ctr", name="Minuutit")
        group.close()


def _short(name: str, size: float, room: float) -> str:
    """A name on one row; one that is longer ends with three dots, and is whole on its own slide."""
    while width(name, size) > room:
        name = name.rstrip("…").rpartition(" ")[0] + "…"
    return name


def _path(stage: Stage, slide: Slide, marks: Marks) -> None:
    """Stations on one road, as on the wall: the first half runs to the right, the road turns, the rest runs back."""
    upper = math.ceil(len(slide.lines) / 2)
    gap = (RIGHT - 150) / max(upper - 1, 1) if upper > 1 else 0
    back = len(slide.lines) - upper
    places = [(150 + gap * index, ROAD[0]) for index in range(upper)]
    places += [(RIGHT - 46 - (RIGHT - 196) / max(back - 1, 1) * index, ROAD[1]) for index in range(back)]
    _road(stage)
    for number, ((x, y), name) in enumerate(zip(places, slide.lines, strict=True), start=1):
        limit = next((text for station, text in slide.limits if station == number), "")
        told = f"Asema {number}: {name}" + (f". Aikaraja: {limit}" if limit else "")
        group = stage.group(f"Asema {number}", told)
        half = 30 if limit else 24
        kind, ink = ("diamond", LIMIT) if limit else ("ellipse", WORK)
        group.shape(kind, (x - half, y - half, 2 * half, 2 * half), ink, WHITE, 3, name="Merkki")
        group.text(
            (x - 24, y - 20, 48, 40), [str(number)], 26, WHITE, bold=True, align="ctr", anchor="ctr", name="Numero"
        )
        above = y == ROAD[0]
        size = 24 if rows(name, 24, gap or 200) < 3 else SMALLEST
        box = (x - 96, y - 98, 192.0, 64.0) if above else (x - 96, y + 34, 192.0, 64.0)
        group.text(box, [name], size, TEXT, bold=True, align="ctr", anchor="b" if above else "t", name="Nimi")
        if limit:
            below = (x - 400, y + 30, 370.0, 30.0) if above else (x - 60, y - 66, 460.0, 30.0)
            group.text(
                below, [limit], SMALLEST, LIMIT, bold=True, align="r" if above else "l", anchor="ctr", name="Aika"
            )
        group.close()


def _road(stage: Stage) -> None:
    road, (top, bottom), r = stage.group("Polku"), ROAD, (ROAD[1] - ROAD[0]) / 2
    handle = r * 1.333
    turn: Trace = [("cubicBezTo", [(RIGHT + handle, top), (RIGHT + handle, bottom), (RIGHT, bottom)])]
    line: Trace = [("moveTo", [(40, top)]), ("lnTo", [(RIGHT, top)]), *turn, ("lnTo", [(92, bottom)])]
    road.trace(line, None, SAND_LINE, 22, "Tie")
    arrow: Trace = [
        ("moveTo", [(96, bottom - 26)]),
        ("lnTo", [(56, bottom)]),
        ("lnTo", [(96, bottom + 26)]),
        ("close", []),
    ]
    road.trace(arrow, SAND_LINE, None, 0, "Nuoli")
    road.close()


def _code(stage: Stage, address: str, x: float, y: float, side: float) -> None:
    """A QR code as one shape with its quiet zone."""
    code = segno.make(address, error="m", micro=False)
    cell = side / code.symbol_size(border=0)[0]
    group = stage.group("QR-koodi", f"QR-koodi: {address}")
    group.shape("rect", (x - 4 * cell, y - 4 * cell, side + 8 * cell, side + 8 * cell), WHITE, name="Hiljainen alue")
    trace: Trace = []
    for row, cells in enumerate(code.matrix):
        for column, dark in enumerate(cells):
            if dark:
                left, top = x + column * cell, y + row * cell
                right, low = left + cell, top + cell
                trace += [
                    ("moveTo", [(left, top)]),
                    ("lnTo", [(right, top)]),
                    ("lnTo", [(right, low)]),
                    ("lnTo", [(left, low)]),
                    ("close", []),
                ]
    group.trace(trace, TEXT, None, 0, "Koodi")
    group.close()


def _people(stage: Stage, slide: Slide, marks: Marks) -> None:
    """The people of a story: a home round those who live in it, a thread from it to the others; signs as in a genogram."""
    left, top, across, height = PEOPLE
    groups = [(place, [row for row in slide.people if row[2] == at_home]) for place, at_home in HOMES]
    row = min(40.0, height / (len(slide.people) + sum(bool(people) for _, people in groups)))
    at_home, others = (len(people) for _, people in groups)
    end = top + row * (at_home + 1)
    picture = stage.group("Ketkä kuuluvat tapaukseen", slide.people_told)
    if others:
        picture.shape("line", (left + 26, end, 0, row * (others + 0.5)), None, LEAF, 2, name="Yhteys")
    picture.shape("roundRect", (left, top, across, end - top), WHITE, LEAF, 2, name="Koti")
    for (place, people), y in zip(groups, (top, end), strict=True):
        if people:
            picture.text((left + 52, y, across - 56, row), [place], SMALLEST, QUIET, anchor="ctr", name="Missä")
        for index, (who, sign, _) in enumerate(people, start=1):
            child = place == HOMES[0][0] and index == 1
            inside = LIGHT if child else LEAF if sign == "ryhmä" else WHITE
            box = (left + 14, y + row * (index + 0.5) - 12, 24.0, 24.0)
            picture.shape(SIGNS[sign], box, inside, SPRUCE, 2, name="Merkki")
            box = (left + 52, y + row * index, across - 56, row)
            picture.text(box, [who], SMALLEST, TEXT, bold=child, anchor="ctr", name="Kuka")
    picture.close()


PARTS: dict[str, Callable[[Stage, Slide, Marks], None]] = {
    "ihmiset": _people,
    "kulku": _course,
    "polku": _path,
    "tauko": _pause,
    "tehtävä": _task,
}
