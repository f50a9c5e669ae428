"""The landscape of the home page: from one home to another along the path, side by side."""

from __future__ import annotations

from .hand import house, spruce
from .people import CHILD, GRANDMOTHER, PARENT, WINTER_CHILD, WORKER, person
from .shapes import Path, Picture, Shape, circle
from .things import dog, road

TOLD = (
    "Piirros: metsän läpi kulkee polku kodista toiseen. Molempien ikkunoissa on valo. "
    "Polulla kulkevat rinnakkain lapsi, aikuisia ja koira."
)
FAR_WIDE = (
    (40, 186, 44), (66, 190, 62), (98, 178, 40), (330, 158, 52), (362, 164, 70), (392, 168, 48), (424, 173, 58),
    (520, 192, 46), (548, 198, 64), (690, 206, 44), (716, 206, 58), (742, 202, 40), (842, 182, 56), (872, 176, 70),
    (906, 168, 48), (1010, 148, 54), (1040, 146, 68), (1068, 146, 44), (1320, 160, 56), (1352, 166, 74),
    (1384, 172, 50), (1418, 180, 62),
)  # fmt: skip
FAR_NARROW = ((118, 80, 30), (136, 84, 42), (156, 88, 28), (214, 92, 30), (230, 90, 40), (250, 84, 26), (278, 76, 34), (12, 82, 34))  # fmt: skip


def wide() -> Picture:
    """For screens wider than a column."""
    shapes: list[Shape] = [Path("k-maki", "M0 320V196C120 150 260 140 420 172S700 214 860 176s300-62 580 6v138z")]
    shapes += [spruce(*place, far=True) for place in FAR_WIDE]
    shapes += [
        Path("k-maa", "M0 320V246C180 214 340 222 520 248s380 30 560 6 260-34 360-18v84z"),
        road("M231 246C300 286 420 300 560 292s240-34 380-30 210 24 296-16"),
        spruce(118, 244, 118), spruce(76, 252, 84), circle("k-hehku", 231, 249, 88, 9),
        *house(166, 244, 130, smoke=True),
        spruce(340, 244, 92), spruce(384, 258, 66), spruce(486, 262, 128), spruce(530, 268, 78),
        spruce(1020, 250, 104), spruce(972, 258, 70), spruce(1066, 252, 72), circle("k-hehku", 1236, 243, 104, 10),
        *house(1160, 240, 152, smoke=True),
        spruce(1362, 240, 132), spruce(1408, 250, 88),
        dog(590, 291, 27),
        person(646, 290, 74, PARENT, right="kiinni", walking=True),
        person(686, 289, 52, WINTER_CHILD, left=(19, -32), right=(20, -32), walking=True),
        person(729, 286, 76, WORKER, left=(18, -24), walking=True),
        person(790, 281, 70, GRANDMOTHER),
        spruce(884, 312, 92), spruce(928, 318, 60), spruce(24, 330, 110),
    ]  # fmt: skip
    return Picture(1440, 320, tuple(shapes), TOLD)


def narrow() -> Picture:
    """For a phone: a composition of its own, not the wide one made small."""
    shapes: list[Shape] = [Path("k-maki", "M0 170V88C40 66 90 70 140 84s90 10 130-6 80-14 120 2v90z")]
    shapes += [spruce(*place, far=True) for place in FAR_NARROW]
    shapes += [
        Path("k-maa", "M0 170v-48c60-12 110-6 170 4s140 6 220-10v54z"),
        road("M64 122c10 24 60 32 120 26s90-18 146-30", "k-polku k-polku--kapea"),
        spruce(14, 122, 62), circle("k-hehku", 64, 122, 44, 5), *house(32, 120, 64, smoke=True),
        spruce(120, 124, 52), spruce(142, 130, 36), spruce(268, 126, 56), spruce(250, 130, 36),
        circle("k-hehku", 330, 117, 46, 5), *house(294, 116, 72, smoke=True), spruce(384, 118, 70),
        person(174, 148, 42, PARENT, right="kiinni", walking=True),
        person(197, 147, 30, CHILD, left=(19, -31), right=(19, -31), walking=True),
        person(222, 145, 43, WORKER, left=(18, -24), walking=True),
        dog(145, 150, 16), spruce(8, 172, 46), spruce(292, 176, 40),
    ]  # fmt: skip
    return Picture(390, 170, tuple(shapes), TOLD)
