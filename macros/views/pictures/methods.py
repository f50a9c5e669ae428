"""A sign for each method, by the id of its page; 96 × 61 like the drawings of subjects, and of the same parts."""

from __future__ import annotations

from collections.abc import Iterable

from .hand import FINE, STRONG, house, spruce
from .people import CHILD, FATHER, GRANDMOTHER, PARENT, WINTER_CHILD, WORKER, Look, person
from .shapes import Path, Picture, Shape, circle, n, rect
from .things import bubble, dots, paper, road, sun, table, tick

LADY, MAN = Look("lehti", "pitka"), Look("lehti")
RING = ((48, 8), (68, 19), (68, 42), (48, 53), (28, 42), (28, 19))  # six seats round a circle


def _sitting(x: float, look: Look, height: float = 40) -> Shape:
    return person(x, 55, height, look, None, None, legs=False)


def _spokes(centre: tuple[float, float], ends: Iterable[tuple[float, float]]) -> Path:
    x, y = centre
    return Path(STRONG, "".join(f"M{n(x)} {n(y)}L{n(end[0])} {n(end[1])}" for end in ends))


SHAPES: dict[str, Iterable[Shape]] = {
    "menetelma-aikajana": [road("M6 44C24 30 34 48 50 38s22-14 40-20", "k-polkuviiva"), *(circle(f"k-asema {STRONG}", *place, 4.5) for place in ((8, 43), (33, 40), (58, 33), (86, 20))), *sun(70, 12, 4), spruce(30, 32, 20)],
    "menetelma-alku-ja-loppukierros": [circle(STRONG + " k-hohto", 48, 31, 23), *(circle(f"{'k-valo' if place == RING[0] else 'k-seina'} {STRONG}", *place, 6) for place in RING)],
    "menetelma-palaute": [*paper(30, 4, 38, 54, 0), tick(40, 26), tick(40, 41), Path(FINE, "M52 25h10M52 40h10")],
    "menetelma-asteikkokysymykset": [Path(f"k-hiekka {STRONG}", "M8 58V48h16v-8h16v-8h16v-8h16v-8h16v42z"), person(64, 24, 22, CHILD)],
    "menetelma-ennakointidialogi": [road("M4 57C30 50 50 58 74 34", "k-polkuviiva"), *sun(78, 16, 8), person(22, 54, 34, PARENT), person(40, 52, 24, CHILD, left=(17, -28))],
    "menetelma-huolen-puheeksiotto": [person(22, 60, 42, WORKER), person(76, 60, 42, LADY), *bubble(30, 4, 34, 22), circle("k-valo", 47, 15, 5)],
    "menetelma-hypoteesit": [*(circle(f"k-hohto {STRONG}", *place, 16) for place in ((36, 22), (60, 22), (48, 40))), circle("k-valo", 48, 28, 4)],
    "menetelma-kolme-kysymysta": [*bubble(6, 6, 30, 20), *bubble(34, 24, 30, 20, "oikea"), *bubble(62, 6, 30, 20), dots(16, 16), dots(44, 34), dots(72, 16)],
    "menetelma-kolme-taloa": [*house(4, 58, 24, pair=False), *house(36, 58, 24, pair=False), *house(68, 58, 24, light=False, pair=False)],
    "menetelma-laheisneuvonpito": [_sitting(14, GRANDMOTHER, 36), _sitting(34, PARENT, 38), _sitting(54, WINTER_CHILD, 28), _sitting(78, FATHER, 40), *table(4, 44, 88)],
    "menetelma-lapsen-tapaaminen": [_sitting(26, LADY, 42), _sitting(68, CHILD, 32), *table(8, 43, 80), Path(f"k-seina {FINE}", "M42 37h14l3 6H40z")],
    "menetelma-liikennevalot": [rect(f"k-katto {STRONG}", 34, 3, 28, 55, 8), circle("k-seina", 48, 14, 6.5), circle("k-valo", 48, 30.5, 6.5), circle("k-lehti", 48, 47, 6.5)],
    "menetelma-lupaa-pyytava": [*house(44, 60, 44), person(22, 60, 40, WORKER, right="ojo")],
    "menetelma-reflektiivinen-tiimi": [_sitting(14, LADY, 36), _sitting(44, MAN, 36), *table(4, 44, 50), *bubble(18, 2, 24, 14), person(82, 60, 40, PARENT, left="ojo")],
    "menetelma-social-graces": [circle(f"k-seina {STRONG}", 48, 31, 27), Path("k-lehti", "M48 31V4A27 27 0 0 1 71.4 17.5z"), Path("k-hiekka", "M48 31l23.4 13.5A27 27 0 0 1 48 58z"), Path("k-valo", "M48 31L24.6 44.5A27 27 0 0 1 24.6 17.5z"), _spokes((48, 31), ((48, 4), (71.4, 17.5), (71.4, 44.5), (48, 58), (24.6, 44.5), (24.6, 17.5)))],
    "menetelma-sukupuu": [Path(STRONG, "M28 20v12h40V20M48 32v12"), rect(f"k-lehti {STRONG}", 19, 4, 18, 18), circle(f"k-valo {STRONG}", 68, 13, 9.5), circle(f"k-seina {STRONG}", 48, 51, 8)],
    "menetelma-systeemiset-kysymykset": [circle(f"k-lehti {STRONG}", 20, 32, 11), circle(f"k-valo {STRONG}", 76, 32, 11), Path(STRONG, "M27 18C36 6 60 6 68 17m0 0l-1-8m1 8l-8-1M69 46C60 58 36 58 28 47m0 0l1 8m-1-8l8 1")],
    "menetelma-turvallisuussuunnitelma": [*house(6, 60, 40), *paper(56, 14, 30, 44, 1), tick(66, 48)],
    "menetelma-verkostokartta": [_spokes((48, 31), RING), *(circle(f"{'k-lehti' if n_ % 2 else 'k-hiekka'} {STRONG}", *place, 6) for n_, place in enumerate(RING)), circle(f"k-valo {STRONG}", 48, 31, 9)],
    "menetelma-voimavarat": [spruce(48, 56, 46), *sun(78, 16, 7), spruce(20, 58, 24), Path(STRONG, "M36 58h24")],
}  # fmt: skip
PICTURES = {name: Picture(96, 61, tuple(shapes)) for name, shapes in SHAPES.items()}
