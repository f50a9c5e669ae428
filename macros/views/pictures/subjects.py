"""One drawing for each subject of families and each door, by the id of the page or the door; 96 × 61, standing on the lower edge."""

from __future__ import annotations

from collections.abc import Iterable

from .hand import STRONG, house, spruce
from .people import CHILD, FATHER, GRANDMOTHER, PARENT, WINTER_CHILD, WORKER, WORKER_2, YOUNG, Hand, Look, person
from .shapes import Path, Picture, Shape, circle, rect
from .things import bubble, dog, dots, key, letter, moon, paper, phone, road, sun, table, tick

LADY, MAN = Look("lehti", "pitka"), Look("lehti")
OLD = Look("hiekka", "nuttura")


def _sitting(x: float, look: Look, height: float = 42, left: Hand = None, right: Hand = None) -> Shape:
    """Somebody behind a table whose top is at 42."""
    return person(x, 56, height, look, left, right, legs=False)


def _hand_in_hand(x: float, big: Look, small: Look = CHILD, height: float = 42) -> list[Shape]:
    """An adult and a child who hold hands; the adult stands at x."""
    return [
        person(x, 60, height, big, right="kiinni"),
        person(x + height * 0.42, 60, height * 0.66, small, left=(17, -28)),
    ]


def _two_at_table(left: Look, right: Look) -> list[Shape]:
    return [_sitting(24, left, right=(14, -18)), _sitting(72, right, left=(14, -18)), *table(8, 42, 80)]


SHAPES: dict[str, Iterable[Shape]] = {
    # doors
    "perhe": [spruce(13, 60, 30), *house(20, 60, 40), *_hand_in_hand(72, PARENT, height=32)],
    "lapsi": [spruce(79, 60, 40), spruce(12, 60, 26), person(38, 60, 30, WINTER_CHILD), person(58, 60, 44, YOUNG)],
    "läheinen": [spruce(14, 60, 38), *_hand_in_hand(44, OLD), dog(84, 60, 12, mirrored=True)],
    "huoli": [*house(6, 60, 32, light=False, pair=False), person(50, 60, 25, CHILD), person(80, 60, 42, LADY, left="ojo"), *bubble(50, 3, 24, 17, "oikea"), dots(58, 11.5)],
    "työntekijä": [_sitting(24, LADY, 44, right=(15, -19)), person(48, 58, 40, CHILD, None, None, legs=False), _sitting(73, FATHER, 44, left=(15, -19)), *table(6, 42, 84), Path("k-seina k-ohut", "M60 37h11l3 5H58z")],
    "kouluttaja": [rect(f"k-seina {STRONG}", 8, 3, 54, 34), road("M14 29c8-14 14 2 22-8s12-8 20-10", "k-polkuviiva"), circle(f"k-asema {STRONG}", 14, 29, 3), circle(f"k-asema {STRONG}", 36, 21, 3), circle(f"k-asema {STRONG}", 55, 11, 3), person(80, 61, 46, FATHER, left=(19, -40)), person(18, 72, 32, LADY, None, None, legs=False), person(38, 72, 32, OLD, None, None, legs=False), person(57, 72, 32, MAN, None, None, legs=False)],
    "johto": [rect(f"k-seina {STRONG}", 26, 4, 44, 26), Path("k-hiekka", "M33 26v-8h6v8zM45 26v-13h6v13zM57 26v-17h6v17z"), _sitting(20, FATHER, 38), _sitting(48, LADY, 38), _sitting(76, OLD, 38), *table(4, 44, 88)],
    # subjects of families, by page
    "esite-lastensuojelu": [spruce(90, 60, 26), *house(4, 60, 40), *_hand_in_hand(58, PARENT, height=38)],
    "esite-ilmoitus": [*house(8, 60, 42), *letter(57, 22, 32, 22)],
    "esite-pyyda-apua": [*house(48, 60, 40), person(22, 60, 42, FATHER, right="puhelin"), *phone(27, 27)],
    "esite-palvelutarpeen-arviointi": [*_two_at_table(PARENT, MAN), Path("k-seina k-ohut", "M40 37h15l3 5H38z"), *bubble(36, 3, 24, 15, lines=2)],
    "esite-asiakassuunnitelma": [*_two_at_table(PARENT, LADY), *paper(38, 10, 20, 28, 3)],
    "esite-avohuolto": [spruce(84, 60, 34), *house(36, 60, 42), person(17, 60, 38, WORKER, right="ojo")],
    "esite-kiireellinen-sijoitus": [*house(3, 60, 26, light=False, pair=False), *house(64, 60, 28, pair=False), *_hand_in_hand(41, LADY, height=33)],
    "esite-huostaanotto": [*paper(12, 8, 36, 48, 3, signed=True), person(64, 60, 30, CHILD), spruce(82, 60, 36)],
    "esite-sijaishuolto": [*house(34, 60, 46), person(14, 60, 26, WINTER_CHILD), person(88, 60, 36, OLD)],
    "esite-yhteydenpito": [spruce(46, 60, 26), *house(54, 60, 36), person(22, 60, 42, FATHER, right="puhelin"), *phone(27, 27)],
    "esite-jalkihuolto": [road("M8 58c16-8 26 2 40-4s16-10 26-8", "k-polkuviiva"), person(22, 60, 42, YOUNG), *house(58, 60, 34), key(44, 22)],
    "esite-oikeudet": [*paper(8, 6, 30, 42, 3), person(60, 60, 44, PARENT), person(80, 60, 28, CHILD), tick(19, 42)],
    "esite-viikkokokous": [_sitting(15, OLD, 36), _sitting(36, PARENT, 38), person(55, 55, 29, CHILD, None, None, legs=False), _sitting(76, MAN, 38), *table(4, 44, 88), *bubble(47, 2, 24, 13, lines=1)],
    "esite-kieli-ja-tulkkaus": [person(16, 60, 42, PARENT), person(80, 60, 42, MAN), *bubble(24, 6, 24, 15, lines=1), *bubble(50, 20, 22, 15, "oikea", lines=2)],
    "esite-usein-pelataan": [*moon(18, 14, 8), *house(30, 60, 40), spruce(86, 60, 34), spruce(12, 60, 24)],
    "esite-mita-voin-tehda": [road("M6 58c20-10 30 2 46-6s20-12 30-22", "k-polkuviiva"), *sun(80, 16, 7), person(24, 58, 40, PARENT), person(40, 57, 26, CHILD, left=(17, -28))],
    "esite-asiakkuuden-paattyminen": [*house(6, 60, 40), *_hand_in_hand(58, PARENT, height=38), *sun(82, 14, 6), spruce(92, 60, 22)],
    "esite-turvallinen-selaaminen": [rect(f"k-seina {STRONG}", 20, 12, 56, 36, 3), Path("k-katto", "M14 50h68l4 7H10z"), road("M42 42V28a6 6 0 0 1 12 0v14z", "k-katto"), circle("k-valo", 51, 35, 1.6)],
    "esite-kirjeet": [*paper(14, 8, 32, 44, 3), *letter(50, 30, 34, 24)],
    "esite-paatoksen-lukuapu": [*paper(16, 6, 38, 50, 3, signed=True), circle(f"k-hohto {STRONG}", 62, 30, 13), Path("k-kahva", "M71 40l12 12")],
    "minun-osani": [*paper(10, 8, 34, 46, 3), person(66, 60, 46, PARENT), tick(18, 26)],
    "esite-mielipiteeni": [person(24, 60, 36, WINTER_CHILD), person(76, 60, 44, LADY), *bubble(30, 4, 28, 18, lines=2)],
    "oma-alue": [Path(f"k-seina {STRONG}", "M10 16l24-8 28 8 24-8v40l-24 8-28-8-24 8z"), Path("k-ohut", "M34 8v40M62 16v40"), Path("k-valo k-ohut", "M48 40c-8-9-9-13-9-15a9 9 0 0 1 18 0c0 2-1 6-9 15z"), circle("k-seina", 48, 25, 3)],
    "kysymyskortti": [*paper(12, 6, 34, 48, 0), tick(19, 24), tick(19, 36), tick(19, 48), Path("k-ohut", "M31 23h10M31 35h10M31 47h8"), *bubble(56, 12, 30, 22, lines=2)],
}  # fmt: skip
SAME = {
    "esite-lapselle": "lapsi",
    "esite-nuorelle": "lapsi",
    "esite-laheiselle": "läheinen",
    "esite-yhteistyokumppanille": "huoli",
    "perheille": "perhe",
}
# one person alone, for ”who are you”
PEOPLE: dict[str, Iterable[Shape]] = {
    "kuka-lapsi": [person(32, 62, 46, WINTER_CHILD)],
    "kuka-nuori": [person(32, 62, 58, YOUNG)],
    "kuka-vanhempi": [person(22, 62, 58, FATHER, right=(16, -26)), person(46, 62, 34, CHILD, left=(17, -33))],
    "kuka-läheinen": [person(28, 62, 56, GRANDMOTHER)],
    "kuka-ammattilainen": [person(32, 62, 58, WORKER_2)],
}
PICTURES = {name: Picture(96, 61, tuple(shapes)) for name, shapes in SHAPES.items()} | {
    name: Picture(64, 64, tuple(shapes)) for name, shapes in PEOPLE.items()
}
PICTURES |= {page: PICTURES[name] for page, name in SAME.items()}
