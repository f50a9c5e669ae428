"""The site's drawings as native shapes of a slide: the same hand, colours of the theme instead of the screen's, every part editable."""

from __future__ import annotations

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path

from macros.views.pictures.shapes import Circle, Group, Path, Picture, Shape

from .slide_stage import LEAF, LIGHT, PAGE, SAND_LINE, SPRUCE, WHITE, WORK, Ink, Point, Stage, Trace

# Only colours of the theme, so that one change of the theme recolours every picture.
FILLS: dict[str, Ink] = {
    "k-kuusi": WORK, "k-kuusi-kaukana": LEAF, "k-pimea": LEAF, "k-maki": Ink("accent4", 40, 60), "k-maa": PAGE,
    "k-seina": WHITE, "k-katto": SPRUCE, "k-valo": LIGHT, "k-hehku": Ink("accent5", cover=28), "k-paa": SAND_LINE,
    "k-tukka": Ink("accent3", 50), "k-harmaa": Ink("tx1", 50, 50), "k-lehti": Ink("accent4", 75), "k-hiekka": Ink("accent3"),
}  # fmt: skip
HANDS = {
    "k-kasi-kuusi": WORK,
    "k-kasi-lehti": Ink("accent4", 75),
    "k-kasi-hiekka": Ink("accent3"),
    "k-kasi-valo": LIGHT,
}
# weights in points stay as they are; those in units of the drawing grow with it
WEIGHTS = {"k-vahva": 2.0, "k-ohut": 1.25}
STROKES: dict[str, tuple[Ink, float]] = {
    "k-raaja": (SPRUCE, 4), "k-kasi": (SPRUCE, 5), "k-huivi": (LIGHT, 3.4), "k-kahva": (SPRUCE, 4),
    "k-polku": (SAND_LINE, 13), "k-polku--kapea": (SAND_LINE, 7), "k-polkuviiva": (SAND_LINE, 4),
}  # fmt: skip
STEPS = {"moveTo": "moveTo", "lineTo": "lnTo", "curveTo": "cubicBezTo", "qCurveTo": "quadBezTo"}
ROUND = 0.5523  # how far the handles of a quarter of a circle are, in radii
Place = tuple[float, float, float, float]  # scale across and down, move across and down


def draw(stage: Stage, picture: Picture, x: float, y: float, scale: float, name: str, told: str = "") -> None:
    """A picture whose upper left corner is at (x, y); without words it is decoration."""
    group = stage.group(name, told)
    for shape in picture.shapes:
        _draw(group, shape, (scale, scale, x, y))
    group.close()


def _draw(stage: Stage, shape: Shape, at: Place) -> None:
    if isinstance(shape, Group):
        sx, sy, x, y = float(shape.sx), float(shape.sy), float(shape.x), float(shape.y)
        for inside in shape.shapes:
            _draw(stage, inside, (at[0] * sx, at[1] * sy, at[2] + at[0] * x, at[3] + at[1] * y))
        return
    trace = _trace(shape)
    if not trace:
        return
    names = shape.style.split()
    moved = [(step, [(x * at[0] + at[2], y * at[1] + at[3]) for x, y in points]) for step, points in trace]
    stroke = next((STROKES[name] for name in reversed(names) if name in STROKES), None)
    if stroke:
        ink = next((HANDS[name] for name in names if name in HANDS), stroke[0])
        stage.trace(moved, None, ink, stroke[1] * abs(at[1]))
        return
    inside_ink = next((FILLS[name] for name in names if name in FILLS), None)
    weight = next((WEIGHTS[name] for name in names if name in WEIGHTS), 0.0)
    if inside_ink or weight:
        stage.trace(moved, inside_ink, SPRUCE if weight else None, weight)


def _trace(shape: Path | Circle | object) -> Trace:
    match shape:
        case Path(d=d):
            pen = RecordingPen()
            parse_path(d, pen)
            return [
                ("close", []) if step == "closePath" else (STEPS[step], list(points))
                for step, points in pen.value
                if step != "endPath"
            ]
        case Circle(x=x, y=y, r=r, ry=ry):
            return _ellipse((float(x), float(y)), float(r), float(ry or r))
    return []  # words of a picture are not drawn on slides: a slide says them itself


def _ellipse(centre: Point, rx: float, ry: float) -> Trace:
    x, y = centre
    a, b = rx * ROUND, ry * ROUND
    return [
        ("moveTo", [(x - rx, y)]),
        ("cubicBezTo", [(x - rx, y - b), (x - a, y - ry), (x, y - ry)]),
        ("cubicBezTo", [(x + a, y - ry), (x + rx, y - b), (x + rx, y)]),
        ("cubicBezTo", [(x + rx, y + b), (x + a, y + ry), (x, y + ry)]),
        ("cubicBezTo", [(x - a, y + ry), (x - rx, y + b), (x - rx, y)]),
        ("close", []),
    ]
