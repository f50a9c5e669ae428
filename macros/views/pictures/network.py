"""The roles round a child as three rings, as many marks in each as there are roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

from .hand import STRONG
from .people import CHILD, person
from .shapes import Label, Picture, Shape, circle, n, rect

SIZE, MIDDLE = 320, 160
RADII = (62, 104, 146)
MARK = 9


def network(rings: Sequence[int]) -> Picture:
    """A ring for each group, the nearest to the child first; every mark is one role. The outermost ring has square marks."""
    shapes: list[Shape] = [
        circle(f"{'k-taivas' if ring % 2 == 0 else 'k-seina'} {STRONG}", MIDDLE, MIDDLE, radius)
        for ring, radius in reversed(list(enumerate(RADII)))
    ]
    shapes += [circle(f"k-hohto {STRONG}", MIDDLE, MIDDLE, 32), person(MIDDLE, MIDDLE + 22, 46, CHILD)]
    for ring, (count, radius) in enumerate(zip(rings, RADII, strict=True)):
        shapes += _marks(count, radius, square=ring == len(RADII) - 1)
    for number, radius in enumerate(RADII, 1):
        shapes += [
            circle(f"k-asema {STRONG}", MIDDLE, MIDDLE - radius, 12),
            Label("k-numero", n(MIDDLE), n(MIDDLE - radius + 6), str(number)),
        ]
    says = "Lapsi on keskellä kolmea sisäkkäistä kehää. Sisimpänä 1 perhe ja läheiset, sen ympärillä 2 tiimi, uloimpana 3 kumppanit, johto ja kehittäjät. Jokainen merkki on yksi rooli."
    return Picture(SIZE, SIZE, tuple(shapes), says)


def _marks(count: int, radius: int, *, square: bool) -> Iterator[Shape]:
    """Marks at even distances round a ring; the top is left for its number."""
    for place in range(1, count + 1):
        angle = -pi / 2 + 2 * pi * place / (count + 1)
        x, y = MIDDLE + radius * cos(angle), MIDDLE + radius * sin(angle)
        if square:
            yield rect(f"k-lehti {STRONG}", x - MARK, y - MARK, 2 * MARK, 2 * MARK, 3)
        else:
            yield circle(f"k-hiekka {STRONG}", x, y, MARK)
