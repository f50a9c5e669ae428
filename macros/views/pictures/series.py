"""Picture series that tell an event without words: six pictures each, 96 × 61, standing on the lower edge."""

from __future__ import annotations

from collections.abc import Iterable

from .hand import STRONG, house, spruce
from .people import CHILD, PARENT, WORKER, Hand, Look, person
from .shapes import Path, Picture, Shape, rect
from .things import bubble, letter, moon, paper, phone, road, sun, table

OLD, LEAVING = Look("hiekka", "nuttura"), Look("valo", child=True, backpack=True)


def _sitting(x: float, look: Look, left: Hand = None, right: Hand = None) -> Shape:
    """Somebody behind a table whose top is at 44; a child sits a little higher, so that nobody looks down."""
    return person(x, 55 if look.child else 56, 30 if look.child else 40, look, left, right, legs=False)


def _meeting() -> list[Shape]:
    """The parent, the child and the worker at one table."""
    return [_sitting(20, PARENT), _sitting(46, CHILD), _sitting(74, WORKER), *table(6, 44, 84)]


def _together(x: float, look: Look, child: Look = CHILD) -> list[Shape]:
    """An adult and a child who hold hands; the adult stands at x."""
    return [person(x, 60, 38, look, right="kiinni"), person(x + 16, 60, 25, child, left=(17, -28))]


SHAPES: dict[str, Iterable[Shape]] = {
    # an emergency placement
    "kiireellinen-1": [*moon(64, 13, 7), *house(20, 60, 34, light=False, pair=False), person(82, 60, 38, WORKER)],
    "kiireellinen-2": [
        person(20, 60, 38, WORKER),
        person(74, 60, 27, CHILD),
        *bubble(28, 4, 24, 15, lines=2),
        *bubble(48, 22, 20, 12, "oikea", lines=1),
    ],
    "kiireellinen-3": [*house(2, 60, 26, light=False, pair=False), road("M24 58c20-4 34 2 66-4", "k-polkuviiva"), *_together(52, WORKER, LEAVING)],
    "kiireellinen-4": [spruce(85, 60, 26), *house(38, 60, 40), *_together(8, OLD)],
    "kiireellinen-5": [
        person(16, 60, 27, CHILD, right="puhelin"),
        *phone(19, 38),
        *house(64, 60, 28),
        person(47, 60, 38, PARENT, left="puhelin"),
    ],
    "kiireellinen-6": [*_meeting(), *bubble(32, 2, 24, 14, lines=1), *sun(88, 10, 4)],
    # the first meeting
    "tapaaminen-1": [*letter(8, 22, 34, 24), person(66, 60, 44, PARENT, right="puhelin"), *phone(71, 26)],
    "tapaaminen-2": [*house(50, 60, 40), *_together(14, PARENT)],
    "tapaaminen-3": [*_meeting()],
    "tapaaminen-4": [_sitting(22, PARENT), _sitting(74, WORKER), *table(6, 44, 84), *bubble(30, 2, 30, 18, lines=2)],
    "tapaaminen-5": [
        _sitting(22, PARENT),
        _sitting(74, WORKER, left=(14, -18)),
        *table(6, 44, 84),
        *paper(38, 8, 22, 30, 3),
    ],
    "tapaaminen-6": [*sun(84, 12, 6), *_together(12, PARENT), *paper(48, 20, 22, 30, 3), rect(f"k-seina {STRONG}", 74, 30, 18, 18, 2), Path(STRONG, "M74 36h18M79 27v5M87 27v5")],
}  # fmt: skip
PICTURES = {name: Picture(96, 61, tuple(shapes)) for name, shapes in SHAPES.items()}
