"""What is drawn around the pages of a sheet: fold and cut lines, and a print shop's ground and crop marks. All are artifacts: no reader hears them."""

from __future__ import annotations

from collections.abc import Iterable

MM = 72 / 25.4
FOLD_MARK = 8  # points
BLEED = 3.0  # millimetres that a ground runs over the trimmed edge, as print shops ask
CROP_MARK = 5.0  # millimetres; it begins where the bleed ends
EDGE = 10.0  # millimetres of paper around the trimmed sheet: the bleed, the marks, and a little white

Rule = tuple[float, float, float, float]  # from x, y to x, y: millimetres from the trimmed sheet's lower left corner


def fold_marks(folds: Iterable[float], height: float) -> bytes:
    """Short lines at the upper and lower edge of a sheet that is folded at home; millimetres."""
    mark = FOLD_MARK / MM
    rules = [(x, y, x, y + mark) for x in folds for y in (0, height - mark)]
    return _drawn(b".25 w .6 G", rules)


def cut_lines(across: Iterable[float], down: Iterable[float], width: float, height: float) -> bytes:
    """Dashed lines between cards, over the whole sheet; millimetres."""
    rules = [(x, 0, x, height) for x in across] + [(0, y, width, y) for y in down]
    return _drawn(b".4 w .55 G [3 3] 0 d", rules)


def print_shop_marks(folds: Iterable[float], width: float, height: float) -> bytes:
    """Crop marks at the corners of the trimmed sheet and dashed ones at its folds, all outside the bleed; millimetres."""
    below, above = (-BLEED - CROP_MARK, -BLEED), (height + BLEED, height + BLEED + CROP_MARK)
    beside = (below, (width + BLEED, width + BLEED + CROP_MARK))
    upright = [[(x, low, x, high) for x in places for low, high in (below, above)] for places in ((0, width), folds)]
    level = [(left, y, right, y) for y in (0, height) for left, right in beside]
    return _drawn(b".25 w 0 G", upright[0] + level) + _drawn(b".25 w 0 G [2 1.5] 0 d", upright[1])


def ground(colour: str, left: float, right: float, bottom: float, top: float) -> bytes:
    """A ground (”#rrggbb”) under a panel; millimetres."""
    red, green, blue = (share / 255 for share in bytes.fromhex(colour.removeprefix("#")))
    place = left * MM, bottom * MM, (right - left) * MM, (top - bottom) * MM
    return b"/Artifact BMC q %.4f %.4f %.4f rg %.4f %.4f %.4f %.4f re f Q EMC\n" % (red, green, blue, *place)


def _drawn(pen: bytes, rules: Iterable[Rule]) -> bytes:
    lines = b"".join(b"%.2f %.2f m %.2f %.2f l S " % tuple(end * MM for end in rule) for rule in rules)
    return b"/Artifact BMC q " + pen + b" " + lines + b"Q EMC\n" if lines else b""
