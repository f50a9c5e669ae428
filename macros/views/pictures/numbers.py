"""A length of time or an age as a strip of marks, computed from its amount."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import LegalFact
from .hand import FINE, STRONG
from .shapes import Path, Picture, Shape, circle, rect

WIDTH, HEIGHT, STEP = 220, 18, 18
MONTHS, ADULT = 12, 18
FULL, EMPTY, NEXT = f"d-taysi {STRONG}", f"d-tyhja {FINE}", f"d-jatko {STRONG}"


def strip(facts: Sequence[LegalFact]) -> Picture:
    """The amounts of facts of one unit: working days by weeks, months of a year, days one dot each, ages on a line of 18 years."""
    amounts = [float(fact.amount or 0) for fact in facts]
    match facts[0].unit:
        case "arkipäivä":
            shapes = _working_days(int(amounts[0]))
        case "kuukausi":
            shapes = [_box(month, month < amounts[0]) for month in range(MONTHS)]
        case "vuosi":
            shapes = _ages(amounts)
        case _:
            shapes = _days(amounts)
    return Picture(WIDTH, HEIGHT, tuple(shapes))


def _box(place: int, full: bool) -> Shape:
    return rect(FULL if full else EMPTY, place * STEP + 2, 3, 13, 13, 3)


def _working_days(count: int) -> list[Shape]:
    """Days from a Monday on; weekends stay empty."""
    shapes: list[Shape] = []
    day = done = 0
    while done < count:
        working = day % 7 < 5
        shapes.append(_box(day, working))
        done += working
        day += 1
    return shapes


def _days(amounts: Sequence[float]) -> list[Shape]:
    shapes: list[Shape] = []
    left = 4.0
    for part, amount in enumerate(amounts):
        for day in range(int(amount)):
            shapes.append(
                circle("d-taysi" if part == 0 else "d-jatko", left + day // 2 * 6.6, 5 if day % 2 == 0 else 13, 2.4)
            )
        left += amount / 2 * 6.6 + 8
    return shapes


def _ages(amounts: Sequence[float]) -> list[Shape]:
    def place(age: float) -> float:
        return 6 + age / ADULT * (WIDTH - 12)

    line = Path("k-polkuviiva", f"M6 9H{WIDTH - 6}")
    return [line, *(circle(FULL, place(age), 9, 6) for age in amounts), circle(EMPTY, place(ADULT), 9, 4)]
