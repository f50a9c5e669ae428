"""A genogram: an invented family drawn in three stages, in which no place moves, and the signs with their words."""

from __future__ import annotations

from .hand import FINE, STRONG
from .shapes import Label, Path, Picture, Shape, circle, n, placed, rect

SIZE = 20  # half of a sign
HOME = "M224 134h68q28 0 28 28v188q0 28-28 28H150q-28 0-28-28v-58q0-26 26-26h28q24 0 24-22v-82q0-28 24-28z"  # round those who live together
GRANDFATHER, GRANDMOTHER, UNKNOWN = (212, 60), (300, 60), (64, 60)
FATHER, MOTHER, CHILD, BROTHER = (64, 180), (256, 180), (170, 320), (256, 320)
Place = tuple[int, int]


def _weight(new: bool) -> str:
    """What is drawn now is strong, what was there before is fine."""
    return f"s-uusi {STRONG}" if new else f"s-vanha {FINE}"


def _woman(place: Place, age: str, new: bool) -> list[Shape]:
    return [circle(f"s-merkki {_weight(new)}", *place, SIZE), Label("k-sana", n(place[0]), n(place[1] + 5), age)]


def _man(place: Place, age: str, new: bool) -> list[Shape]:
    x, y = place
    return [
        rect(f"s-merkki {_weight(new)}", x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE),
        Label("k-sana", n(x), n(y + 5), age),
    ]


def _words(x: int, y: int, words: str, anchor: str = "middle", style: str = "k-sana") -> Label:
    return Label(style, str(x), str(y), words, anchor)


def _household(new: bool) -> list[Shape]:
    return [
        Path("s-koti", HOME),
        _words(320, 396, "sama koti", "end", "k-sana k-sana--pieni"),
        *_woman(MOTHER, "34", new),
        _words(282, 185, "äiti", "start"),
        circle(f"s-merkki {_weight(new)}", *CHILD, SIZE + 5),
        *_woman(CHILD, "9", False),
        _words(170, 363, "lapsi"),
        *_man(BROTHER, "1", new),
        _words(256, 363, "pikkuveli"),
    ]


def _parents(new: bool) -> list[Shape]:
    return [
        Path(_weight(new), "M64 200v40h192v-40M170 240v55M256 240v60"),
        Path(_weight(new), "M84 253l14-27M95 253l14-27"),
        _words(114, 232, "ero", "start", "k-sana k-sana--pieni"),
        *_man(FATHER, "37", new),
        _words(38, 185, "isä", "end"),
    ]


def _relatives() -> list[Shape]:
    wave = "M86 180" + "q3 -7 6 0t6 0" * 12
    return [
        Path(_weight(True), "M212 80v24h88V80M256 104v56"),
        Path(f"s-katko {_weight(True)}", "M64 80v80"),
        Path(_weight(True), "M183.2 299.1L293.2 80.1M178.8 296.9L288.8 77.9"),
        Path(_weight(True), wave),
        Path(f"s-piste {_weight(True)}", "M79 199L150 301"),
        *_man(GRANDFATHER, "", True),
        Path(_weight(True), "m192 40 40 40m0-40-40 40"),
        _words(206, 16, "vaari"),
        _words(206, 33, "kuollut", style="k-sana k-sana--pieni"),
        *_woman(GRANDMOTHER, "61", True),
        _words(300, 16, "mummo"),
        circle(f"s-merkki s-katko {_weight(True)}", *UNKNOWN, SIZE),
        _words(64, 65, "?"),
        _words(64, 16, "isän suku"),
    ]


def _stage(number: int) -> Picture:
    says = (
        "Keksitty perhe, vaihe 1: lapsi 9 vuotta, äiti 34 vuotta ja pikkuveli 1 vuosi. Katkoviiva heidän ympärillään: sama koti.",
        "Keksitty perhe, vaihe 2: isä 37 vuotta on lisätty. Vanhempien viivan päällä on kaksi vinoa viivaa: ero. Lapset lähtevät samasta viivasta.",
        "Keksitty perhe, vaihe 3: mummo 61 vuotta, lapsella ja mummolla kaksi viivaa eli läheinen suhde. Vaarin kuvion päällä on rasti. Vanhempien välillä on aaltoviiva eli ristiriita, isästä lapseen pisteviiva eli etäinen suhde. Isän suvun paikalla on kysymysmerkki.",
    )[number - 1]
    shapes = [
        *(_relatives() if number > 2 else []),
        *(_parents(number == 2) if number > 1 else []),
        *_household(number == 1),
    ]
    top = 0 if number > 2 else 120
    return Picture(346, 404 - top, tuple(_raised(shapes, top)), says)


def _raised(shapes: list[Shape], top: int) -> list[Shape]:
    """The first stages have nothing at the top: the whole group moves, and places are the same in all."""
    return [placed(shapes, 0, -top, 1)] if top else shapes


def _signs() -> Picture:
    """Every sign of the worksheet with its words, one row each."""
    rows: list[tuple[str, list[Shape]]] = [
        ("mies tai poika", [rect(f"s-merkki {STRONG}", 18, -12, 24, 24)]),
        ("nainen tai tyttö", [circle(f"s-merkki {STRONG}", 30, 0, 12)]),
        ("niin kuin ihminen itse haluaa", [Path(f"s-merkki {STRONG}", "M30 -14l13 14-13 14-13-14z")]),
        ("avioliitto tai vakiintunut parisuhde", [Path(f"s-uusi {STRONG}", "M4 0h52")]),
        ("avoliitto tai seurustelu", [Path(f"s-katko s-uusi {STRONG}", "M4 0h52")]),
        ("asumusero", [Path(f"s-uusi {STRONG}", "M4 0h52M25 12l10-24")]),
        ("ero", [Path(f"s-uusi {STRONG}", "M4 0h52M20 12l10-24M30 12l10-24")]),
        ("lapset, vanhin vasemmalla", [Path(f"s-uusi {STRONG}", "M4 -12h52M16 -12v24M44 -12v24")]),
        ("raskaus", [Path(f"s-merkki {STRONG}", "M30 -12l14 24H16z")]),
        ("kuollut, tai perheen oma merkki", [rect(f"s-merkki {FINE}", 18, -12, 24, 24), Path(f"s-uusi {STRONG}", "M18 -12l24 24m0-24-24 24")]),
        ("asuvat samassa kodissa", [rect("s-koti", 4, -13, 52, 26, 12)]),
        ("läheinen suhde", [Path(f"s-uusi {STRONG}", "M4 -4h52M4 4h52")]),
        ("ristiriita", [Path(f"s-uusi {STRONG}", "M4 0" + "q3.25 -9 6.5 0t6.5 0" * 4)]),
    ]  # fmt: skip
    shapes: list[Shape] = []
    for index, (words, sign) in enumerate(rows):
        shapes += [placed(sign, 0, 20 + 34 * index, 1), Label("k-sana", "74", str(25 + 34 * index), words, "start")]
    return Picture(346, 34 * len(rows) + 6, tuple(shapes), f"Sukupuun merkit: {'; '.join(words for words, _ in rows)}.")


PICTURES = {f"sukupuu-{number}": _stage(number) for number in (1, 2, 3)} | {"sukupuu-merkit": _signs()}
