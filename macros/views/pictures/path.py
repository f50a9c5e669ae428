"""The client's path as a small picture: stations, the way home from each, support beside all of it, urgent help from the side."""

from __future__ import annotations

from .hand import FINE, house
from .people import CHILD, PARENT, person
from .shapes import Label, Path, Picture, Shape, circle, n

WIDTH, HEIGHT, LEFT, LINE = 1000, 170, 80, 100
SAFETY = 3  # the station that urgent help leads to, counted from zero


def path(stations: int) -> Picture:
    """A line with so many numbered stations."""
    gap = (WIDTH - 2 * LEFT) / max(stations - 1, 1)
    places = [LEFT + gap * index for index in range(stations)]
    safe = places[: SAFETY + 1][-1]
    shapes: list[Shape] = [
        Path("k-paapolku", f"M30 {LINE}H{WIDTH - 20}"),
        Path("k-tuki", f"M30 {LINE + 24}H{WIDTH - 20}"),
        Path("k-kiire", f"M{n(places[0])} {LINE + 12}V{LINE + 52}H{n(safe - 30)}L{n(safe - 10)} {LINE + 16}"),
    ]
    shapes += [Path("k-kiire", f"M{n(place)} {LINE + 12}V{LINE + 52}") for place in places[1:SAFETY]]
    for number, place in enumerate(places, 1):
        shapes += [
            Path(f"k-kotiin {FINE}", f"M{n(place + 12)} {LINE - 16}q26 -10 28 -34"),
            *house(place + 24, 46, 34, pair=False),
            circle("k-asema k-vahva", place, LINE, 16),
            Label("k-numero", n(place), str(LINE + 6), str(number)),
        ]
    shapes += [person(16, LINE + 2, 38, PARENT, right="kiinni"), person(32, LINE + 2, 25, CHILD, left=(17, -28))]
    return Picture(WIDTH, HEIGHT, tuple(shapes))
