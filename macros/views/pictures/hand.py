"""The hand that draws every picture: its two line weights, the spruce and the house."""

from __future__ import annotations

from .shapes import Group, Path, Shape, circle, n, placed

STRONG, FINE = "k-vahva", "k-ohut"
SPRUCE = "M24 3 11 19h5L6 32h6L4 42h40l-8-10h6L32 19h5z"  # the spruce of the site's mark
SLIM = 0.8


def spruce(x: float, y: float, height: float, far: bool = False) -> Group:
    """A spruce whose foot is at (x, y); a far one is paler."""
    scale = height / 39
    slim = 0.74 if far else SLIM
    return placed(
        (Path("k-kuusi-kaukana" if far else "k-kuusi", SPRUCE),),
        x - 24 * scale * slim,
        y - 42 * scale,
        scale * slim,
        scale,
    )


def house(
    x: float, y: float, width: float, *, light: bool = True, door: bool = True, smoke: bool = False, pair: bool = True
) -> list[Shape]:
    """A house whose left corner stands at (x, y). Light in a window: an adult is there. `pair` is a window on both sides of the door."""
    wall, ridge, eaves = width * 0.5, width * 0.44, width * 0.1
    window = "k-valo" if light else "k-pimea"
    top = y - wall
    shapes: list[Shape] = [
        Path(
            f"k-katto {STRONG}",
            f"M{n(x + width * 0.68)} {n(top - ridge * 0.25)}v{n(-ridge * 0.62)}h{n(width * 0.13)}v{n(ridge * 0.9)}z",
        )
    ]
    if smoke:
        shapes.append(
            Path(
                FINE,
                f"M{n(x + width * 0.745)} {n(top - ridge * 1.02)}c{n(-width * 0.09)} {n(-width * 0.08)} {n(width * 0.1)} {n(-width * 0.13)} {n(width * 0.01)} {n(-width * 0.22)}",
            )
        )
    shapes.append(
        Path(
            f"k-seina {STRONG}",
            f"M{n(x)} {n(y)}V{n(top)}L{n(x + width / 2)} {n(top - ridge * 0.86)}L{n(x + width)} {n(top)}V{n(y)}z",
        )
    )
    w, h = width * 0.2, width * 0.22
    for place in (0.13, 0.67) if pair and door else (0.14,) if door else (0.4,):
        shapes.append(
            Path(
                f"{window} {FINE}",
                f"M{n(x + width * place)} {n(y - wall * 0.78)}h{n(w)}v{n(h)}h{n(-w)}zm{n(w / 2)} 0v{n(h)}m{n(-w / 2)} {n(-h / 2)}h{n(w)}",
            )
        )
    if width >= 40:
        shapes.append(circle(f"{window} {FINE}", x + width / 2, top - ridge * 0.28, width * 0.065))
    if door:
        d, left, high = width * 0.2, x + width * 0.4, width * 0.33
        shapes.append(
            Path("k-katto", f"M{n(left)} {n(y)}v{n(-high + d / 2)}a{n(d / 2)} {n(d / 2)} 0 0 1 {n(d)} 0V{n(y)}z")
        )
        if width >= 60:
            shapes.append(circle("k-valo", left + d * 0.75, y - high * 0.42, max(1.3, width * 0.016)))
    t = width * 0.1
    shapes.append(
        Path(
            f"k-katto {STRONG}",
            f"M{n(x - eaves)} {n(top + t * 0.4)}L{n(x + width / 2)} {n(top - ridge)}L{n(x + width + eaves)} {n(top + t * 0.4)}l{n(-t * 0.5)} {n(t * 0.75)}L{n(x + width / 2)} {n(top - ridge + t * 1.35)}L{n(x - eaves + t * 0.5)} {n(top + t * 1.15)}z",
        )
    )
    return shapes
