"""Things that stand beside people: dog, table, paper, letter, speech, phone, path, weather."""

from __future__ import annotations

from .hand import FINE, STRONG
from .shapes import Group, Path, Shape, circle, n, placed, rect

DOG = "M-15 -15q1-4 6-4h11l3-6q3-2 6 0l6 3q1 3-2 4l-4 .6-1.6 6.4q-.5 2-1.6 2.6V-1h-3.6v-6h-9v6H-9v-8q-3-1-3.6-4l-6 -6q1.5-2 3.6 4z"


def dog(x: float, y: float, height: float, mirrored: bool = False) -> Group:
    """A dog whose feet are at (x, y)."""
    scale = height / 26
    return placed((Path("k-hiekka", DOG),), x, y, -scale if mirrored else scale, scale)


def road(d: str, style: str = "k-polku") -> Path:
    """The path that runs through the pictures."""
    return Path(style, d)


def table(x: float, y: float, width: float) -> list[Shape]:
    """A table top with its left end at (x, y), and two legs."""
    return [
        rect("k-hiekka", x, y, width, 7, 2),
        Path(STRONG, f"M{n(x + width * 0.12)} {n(y + 7)}v12M{n(x + width * 0.88)} {n(y + 7)}v12"),
    ]


def paper(x: float, y: float, width: float, height: float, lines: int = 3, signed: bool = False) -> list[Shape]:
    """A sheet of paper with a folded corner, lines of text, and a signature."""
    fold = width * 0.26
    shapes: list[Shape] = [
        Path(f"k-seina {STRONG}", f"M{n(x)} {n(y)}h{n(width - fold)}l{n(fold)} {n(fold)}V{n(y + height)}H{n(x)}z"),
        Path(STRONG, f"M{n(x + width - fold)} {n(y)}v{n(fold)}h{n(fold)}"),
    ]
    for row in range(lines):
        part = 0.6 if row < lines - 1 else 0.36
        shapes.append(Path(FINE, f"M{n(x + width * 0.2)} {n(y + height * (0.42 + 0.16 * row))}h{n(width * part)}"))
    if signed:
        q = width * 0.12
        shapes.append(
            Path(
                STRONG,
                f"M{n(x + width * 0.5)} {n(y + height * 0.86)}q{n(width * 0.08)} {n(-height * 0.12)} {n(q)} 0t{n(q)} 0t{n(q)} 0",
            )
        )
    return shapes


def letter(x: float, y: float, width: float, height: float) -> list[Shape]:
    """A closed envelope."""
    return [
        rect(f"k-seina {STRONG}", x, y, width, height, 2),
        Path(STRONG, f"M{n(x)} {n(y + 1)}l{n(width / 2)} {n(height * 0.55)} {n(width / 2)} {n(-height * 0.55)}"),
    ]


def bubble(x: float, y: float, width: float, height: float, speaker: str = "vasen", lines: int = 0) -> list[Shape]:
    """Speech, with its tail towards a speaker on the left (”vasen”) or on the right (”oikea”)."""
    corner = f"q6 0 6 6v{n(height - 12)}q0 6 -6 6"
    tails = {"vasen": f"h{n(24 - width)}l-8 7v-7h-4q-6 0 -6 -6", "oikea": f"h-4v7l-8 -7h{n(24 - width)}q-6 0 -6 -6"}
    shapes: list[Shape] = [
        Path(
            f"k-seina {STRONG}",
            f"M{n(x + 6)} {n(y)}h{n(width - 12)}{corner}{tails[speaker]}v{n(12 - height)}q0 -6 6 -6z",
        )
    ]
    for row in range(lines):
        shapes.append(Path(FINE, f"M{n(x + 6)} {n(y + height * (row + 1) / (lines + 1))}h{n(width - 12 - row * 4)}"))
    return shapes


def dots(x: float, y: float) -> Path:
    """Three dots: somebody is thinking."""
    return Path(STRONG, f"M{n(x)} {n(y)}h.01m4.5 0h.01m4.5 0h.01")


def phone(x: float, y: float) -> list[Shape]:
    """A phone in a raised hand, and its call."""
    return [
        rect("k-tukka", x, y, 3.5, 7, 1),
        Path(STRONG, f"M{n(x + 10)} {n(y - 1)}q5 5 0 10M{n(x + 15)} {n(y - 5)}q9 9 0 18"),
    ]


def key(x: float, y: float) -> Path:
    """A key of one's own."""
    return Path(STRONG, f"M{n(x)} {n(y)}a5 5 0 1 1 .01 0zM{n(x + 5)} {n(y)}h12m-4 0v5m4-5v4")


def tick(x: float, y: float) -> Path:
    """A tick in a box."""
    return Path(STRONG, f"M{n(x)} {n(y)}l3 3 6-7")


def moon(x: float, y: float, r: float) -> list[Shape]:
    """The moon of a night."""
    return [circle("k-valo", x, y, r), circle("k-taivas", x + r * 0.5, y - r * 0.2, r * 0.85)]


def sun(x: float, y: float, r: float) -> list[Shape]:
    """The sun, with rays."""
    rays = "".join(
        f"M{n(x + dx * r * 1.5)} {n(y + dy * r * 1.5)}L{n(x + dx * r * 2)} {n(y + dy * r * 2)}"
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7))
    )
    return [circle("k-valo", x, y, r), Path(FINE, rays)]
