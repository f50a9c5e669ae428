"""People in pictures: no faces, and nothing but coat, hair and what is carried tells who they are."""

from __future__ import annotations

from dataclasses import dataclass

from .hand import FINE, STRONG
from .shapes import Group, Path, Shape, circle, n, placed, rect


@dataclass(frozen=True)
class Look:
    """How a person is known: the coat's colour, hair, and what is carried. Nothing tells sex, trade or kind of family otherwise."""

    coat: str
    hair: str = "lyhyt"
    child: bool = False
    hat: str = ""
    scarf: bool = False
    bag: bool = False
    backpack: bool = False
    stick: bool = False


PARENT = Look("kuusi", "pitka")
FATHER = Look("kuusi")
CHILD = Look("valo", child=True)
WINTER_CHILD = Look("valo", "", child=True, hat="kuusi")
YOUNG = Look("lehti", "pitka", backpack=True)
WORKER = Look("lehti", bag=True)
WORKER_2 = Look("lehti", "pitka", bag=True)
GRANDMOTHER = Look("hiekka", "nuttura", stick=True)
HANDS = {"alas": (12.5, -20.0), "ojo": (17.0, -25.0), "kiinni": (15.0, -24.0), "puhelin": (9.0, -43.0)}
Hand = str | tuple[float, float] | None


def person(
    x: float,
    y: float,
    height: float,
    look: Look,
    left: Hand = "alas",
    right: Hand = "alas",
    walking: bool = False,
    legs: bool = True,
) -> Group:
    """A person whose feet are at (x, y), in a box of height 60. A hand is a name, a place from the middle, or None behind a table."""
    r = 9.6 if look.child else 7.6
    head = -60 + r + (2 if look.child else 0)
    shoulder, hem, half = head + r + 5.5, -15, 10.5 if look.child else 9.2
    shapes: list[Shape] = []
    if look.backpack:
        shapes.append(rect("k-hiekka", -15.5, shoulder - 1, 9, 18, 4))
    if legs:
        a, b = (-6.5, 5.5) if walking else (-3.8, 3.8)
        shapes.append(Path("k-raaja", f"M-3.4 {hem - 2}L{n(a)} -1.5M3.4 {hem - 2}L{n(b)} -1.5"))
    for side, hand in ((-1, left), (1, right)):
        if hand is not None:
            hx, hy = HANDS[hand] if isinstance(hand, str) else (abs(hand[0]), hand[1])
            shapes.append(
                Path(f"k-kasi k-kasi-{look.coat}", f"M{n(6.6 * side)} {n(shoulder + 1)}L{n(hx * side)} {n(hy)}")
            )
    shapes.append(
        Path(
            f"k-{look.coat}",
            f"M{n(-half - 1.2)} {hem}L{n(-half + 0.6)} {n(shoulder + 1)}Q{n(-half + 1.6)} {n(shoulder - 5.4)} 0 {n(shoulder - 5.4)}Q{n(half - 1.6)} {n(shoulder - 5.4)} {n(half - 0.6)} {n(shoulder + 1)}L{n(half + 1.2)} {hem}Q0 {n(hem + 2.6)} {n(-half - 1.2)} {hem}z",
        )
    )
    if look.bag:
        shapes += [Path(FINE, f"M-7 {n(shoulder - 2)}L8 -24"), rect("k-hiekka", 3.5, -27, 12, 9.5, 2)]
    if look.backpack:
        shapes.append(Path(FINE, f"M-5.5 {n(shoulder - 3)}q-3 6 -1.5 13"))
    shapes.append(circle("k-paa", 0, head, r))
    shapes += _hair(look, head, r)
    if look.scarf:
        shapes.append(
            Path(
                "k-huivi",
                f"M{n(-r * 0.62)} {n(head + r - 0.2)}Q0 {n(head + r + 3)} {n(r * 0.62)} {n(head + r - 0.2)}M{n(r * 0.35)} {n(head + r + 1)}l1.6 8",
            )
        )
    if look.stick:
        shapes.append(Path(STRONG, "M17 -24V-1M17 -24q0 -4 -4 -3"))
    return placed(shapes, x, y, height / 60)


def _hair(look: Look, y: float, r: float) -> list[Shape]:
    """Hair and hat round a head at height y."""
    shapes: list[Shape] = []
    cap = f"M{n(-r - 0.3)} {n(y + 0.8)}A{n(r + 0.3)} {n(r + 0.3)} 0 0 1 {n(r + 0.3)} {n(y + 0.8)}Q{n(r * 0.2)} {n(y - r * 0.55)} {n(-r - 0.3)} {n(y + 0.8)}z"
    if look.hair == "lyhyt":
        shapes.append(Path("k-tukka", cap))
    elif look.hair == "pitka":
        o = r + 1
        shapes.append(
            Path(
                "k-tukka",
                f"M{n(-o)} {n(y + r * 1.25)}V{n(y)}A{n(o)} {n(o)} 0 0 1 {n(o)} {n(y)}V{n(y + r * 1.25)}Q{n(r * 0.72)} {n(y + r * 0.9)} {n(r * 0.8)} {n(y - 0.5)}Q0 {n(y - r * 0.75)} {n(-r * 0.8)} {n(y - 0.5)}Q{n(-r * 0.72)} {n(y + r * 0.9)} {n(-o)} {n(y + r * 1.25)}z",
            )
        )
    elif look.hair == "nuttura":
        shapes += [circle("k-harmaa", -r * 0.4, y - r - 1.2, 3.6), Path("k-harmaa", cap)]
    if look.hat:
        o = r + 1
        shapes += [
            Path(
                f"k-{look.hat}",
                f"M{n(-o)} {n(y - 1)}A{n(o)} {n(o + 0.5)} 0 0 1 {n(o)} {n(y - 1)}Q0 {n(y - 3.4)} {n(-o)} {n(y - 1)}z",
            ),
            circle(f"k-{look.hat}", 0, y - r - 2.4, 2.9),
        ]
    return shapes
