"""Worksheets to draw and write on: the shape stands ready, the rest is the family's own."""

from __future__ import annotations

from .hand import FINE, STRONG
from .people import CHILD, person
from .shapes import Label, Path, Picture, Shape, circle, n, rect

WIDTH, HEIGHT = 640, 560
MIDDLE = WIDTH / 2
RINGS = ((90, "läheiset"), (170, "tutut ja kaverit"), (250, "palvelut"))
QUARTERS = ("Koti ja suku", "Ystävät ja harrastukset", "Koulu tai työ", "Muut")
LIGHTS = (
    ("Punainen", "mitä apua tänään, ja kuka sen järjestää?"),
    ("Keltainen", "mikä yksi asia auttaa?"),
    ("Vihreä", "voiko tukea keventää?"),
)
RUNGS = 10


def _words(x: float, y: float, words: str, anchor: str = "middle", style: str = "k-numero") -> Label:
    return Label(style, n(x), n(y), words, anchor)


def network() -> Picture:
    """Three rings and four quarters round the child."""
    y = HEIGHT / 2
    shapes: list[Shape] = [circle(f"k-seina {STRONG}", MIDDLE, y, r) for r, _ in reversed(RINGS)]
    edges = [y - r for r, _ in reversed(RINGS)]
    axis = zip((edge + 26 for edge in edges), (*edges[1:], y + 250), strict=True)  # broken where a ring has its word
    upright = "".join(f"M{n(MIDDLE)} {n(start)}V{n(end)}" for start, end in axis)
    shapes.append(Path("k-ohut", f"M{n(MIDDLE - 250)} {n(y)}h500{upright}"))
    shapes += [circle(f"k-hohto {STRONG}", MIDDLE, y, 24), _words(MIDDLE, y + 6, "Minä")]
    shapes += [_words(MIDDLE, y - r + 19, words, style="k-sana k-sana--pieni") for r, words in RINGS]
    places = ((8, 24, "start"), (WIDTH - 8, 24, "end"), (8, HEIGHT - 10, "start"), (WIDTH - 8, HEIGHT - 10, "end"))
    shapes += [_words(x, at, words, anchor) for (x, at, anchor), words in zip(places, QUARTERS, strict=True)]
    says = "Kolme sisäkkäistä kehää, joiden keskellä lukee minä. Sisimmällä kehällä ovat läheiset, keskimmäisellä tutut ja kaverit, uloimmalla palvelut. Risti jakaa kehät neljään lohkoon: koti ja suku, ystävät ja harrastukset, koulu tai työ, muut."
    return Picture(WIDTH, HEIGHT, tuple(shapes), says)


def houses() -> Picture:
    """Three large houses: what is good, what worries, what is hoped for."""
    shapes: list[Shape] = []
    for place, words in enumerate(("Hyvää", "Huolia", "Toiveita")):
        x, y = 12 + place * 210, HEIGHT - 14
        shapes.append(Path(f"k-seina {STRONG}", f"M{x} {y}V130L{x + 98} 30L{x + 196} 130V{y}z"))
        shapes.append(_words(x + 98, 122, words))
    says = "Kolme tyhjää taloa vierekkäin: hyvää, huolia ja toiveita."
    return Picture(WIDTH, HEIGHT, tuple(shapes), says)


def time_line() -> Picture:
    """A line from the past over now to what is hoped for; good above it, hard below."""
    y, now, soon = HEIGHT / 2, 470, 590
    ticks = "".join(f"M{x} {n(y - 8)}v16" for x in range(50, 451, 50))
    shapes: list[Shape] = [
        Path(f"k-ohut {STRONG}", f"M16 {n(y)}H{WIDTH - 16}m-14 -9l14 9l-14 9"),
        Path("k-ohut", ticks),
        circle(f"k-asema {STRONG}", now, y, 13),
        circle("k-hohto s-katko k-ohut", soon, y, 13),
        _words(now, y + 40, "Nyt"),
        _words(soon - 6, y + 40, "Toive"),
        _words(16, 30, "Hyvää", "start"),
        _words(16, HEIGHT - 16, "Vaikeaa", "start"),
        _words(16, y - 16, "Silloin", "start", "k-sana k-sana--pieni"),
    ]
    says = "Viiva menneestä tulevaan. Viivalla on kohdat nyt ja toive. Viivan yläpuolelle tulee hyvää, alapuolelle vaikeaa."
    return Picture(WIDTH, HEIGHT, tuple(shapes), says)


def lights() -> Picture:
    """Three lights, each with its word, and room to write beside it."""
    shapes: list[Shape] = [rect(f"k-hiekka {STRONG}", 8, 8, 96, HEIGHT - 16, 20)]
    for place, (words, means) in enumerate(LIGHTS):
        y = 98 + place * 182
        shapes.append(circle(f"k-seina {STRONG}", 56, y, 38))
        shapes.append(rect(f"k-seina {FINE}", 124, y - 86, WIDTH - 132, 172, 4))
        shapes.append(_words(136, y - 60, words, "start"))
        shapes.append(_words(WIDTH - 20, y - 60, means, "end", "k-sana k-sana--pieni"))
        shapes.append(Path("k-ohut", "".join(f"M136 {n(y + line)}H{WIDTH - 20}" for line in (-24, 8, 40, 72))))
    says = "Liikennevalot, joiden jokaisen valon vieressä on tilaa kirjoittaa. Punainen: mitä apua tänään, ja kuka sen järjestää? Keltainen: mikä yksi asia auttaa? Vihreä: voiko tukea keventää?"
    return Picture(WIDTH, HEIGHT, tuple(shapes), says)


def ladder() -> Picture:
    """A ladder from nought to ten, and room for words on both sides."""
    step, low, left = 52, HEIGHT - 12, 260
    shapes: list[Shape] = [Path(f"k-ohut {STRONG}", f"M{left} 4V{low}M{left + 120} 4V{low}")]
    for rung in range(RUNGS + 1):
        y = low - step * rung - 4
        shapes.append(Path("k-ohut", f"M{left} {y}h120"))
        shapes.append(_words(left + 60, y - 10, str(rung)))
    shapes += [
        _words(16, 30, "Mikä auttoi tähän asti?", "start", "k-sana"),
        _words(WIDTH - 16, 30, "Mistä huomaat seuraavan?", "end", "k-sana"),
        person(left + 150, low, 60, CHILD),
    ]
    numbers = ", ".join(str(rung) for rung in range(RUNGS))
    says = f"Tikkaat, joiden puolat ovat {numbers} ja {RUNGS}. Vasemmalla on tilaa kirjoittaa, mikä auttoi tähän asti, ja oikealla, mistä huomaa seuraavan puolan."
    return Picture(WIDTH, HEIGHT, tuple(shapes), says)


def generations() -> Picture:
    """Three generations as lines to draw on."""
    shapes: list[Shape] = []
    for y, words in ((110, "Isovanhemmat"), (270, "Vanhemmat"), (430, "Lapset")):
        shapes.append(Path("s-koti", f"M8 {y}H{WIDTH - 8}"))
        shapes.append(_words(8, y - 40, words, "start", "k-sana"))
    says = "Tyhjä pohja, jossa on kolme katkoviivaa: ylimpänä isovanhemmat, keskellä vanhemmat, alimpana lapset."
    return Picture(WIDTH, 480, tuple(shapes), says)


PICTURES = {
    "tyopohja-verkostokartta": network(),
    "tyopohja-kolme-taloa": houses(),
    "tyopohja-aikajana": time_line(),
    "tyopohja-liikennevalot": lights(),
    "tyopohja-asteikko": ladder(),
    "tyopohja-sukupuu": generations(),
}
