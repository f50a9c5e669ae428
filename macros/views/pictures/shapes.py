"""What a picture is made of: shapes with a style and a place, whoever draws them on a screen or on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar


def n(value: float) -> str:
    """A coordinate with at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@dataclass(frozen=True)
class Path:
    """A line or a surface; `style` names its ink and weight, `d` is its way as in SVG."""

    element: ClassVar[str] = "path"
    style: str
    d: str


@dataclass(frozen=True)
class Circle:
    """A circle round (x, y), or an ellipse when `ry` is given."""

    element: ClassVar[str] = "circle"
    style: str
    x: str
    y: str
    r: str
    ry: str = ""


@dataclass(frozen=True)
class Rect:
    """A rectangle with rounded corners."""

    element: ClassVar[str] = "rect"
    style: str
    x: str
    y: str
    width: str
    height: str
    corner: str


@dataclass(frozen=True)
class Label:
    """A few words in a picture; `anchor` is ”start”, ”middle” or ”end”."""

    element: ClassVar[str] = "text"
    style: str
    x: str
    y: str
    words: str
    anchor: str = "middle"


@dataclass(frozen=True)
class Group:
    """Shapes drawn at the origin and placed; a negative `sx` mirrors them."""

    element: ClassVar[str] = "g"
    shapes: tuple[Shape, ...]
    x: str
    y: str
    sx: str
    sy: str


Shape = Path | Circle | Rect | Label | Group


@dataclass(frozen=True)
class Picture:
    """A picture of a size; `says` is what it tells in words, ”” when it only decorates."""

    width: int
    height: int
    shapes: tuple[Shape, ...]
    says: str = ""


def circle(style: str, x: float, y: float, r: float, ry: float | None = None) -> Circle:
    """A circle or an ellipse by numbers."""
    return Circle(style, n(x), n(y), n(r), "" if ry is None else n(ry))


def rect(style: str, x: float, y: float, width: float, height: float, corner: float = 0) -> Rect:
    """A rectangle by numbers."""
    return Rect(style, n(x), n(y), n(width), n(height), n(corner))


def placed(shapes: Sequence[Shape], x: float, y: float, sx: float, sy: float | None = None) -> Group:
    """Shapes at a place, in a size."""
    return Group(tuple(shapes), n(x), n(y), n(sx), n(sx if sy is None else sy))
