"""Pictures that tell something: whoever does not see them hears the same."""

from __future__ import annotations

import re

import pytest

from macros.views.pictures import ALL
from macros.views.pictures.shapes import Label

TELLING = sorted(name for name, picture in ALL.items() if any(isinstance(shape, Label) for shape in picture.shapes))


def test_some_pictures_have_numbers() -> None:
    assert TELLING


@pytest.mark.parametrize("name", TELLING)
def test_every_number_of_a_picture_is_said(name: str) -> None:
    """A number that is said but not drawn would be lost to those who see; in a chart, one that is drawn but not said to a screen reader."""
    drawn = [shape.words for shape in ALL[name].shapes if isinstance(shape, Label) and shape.words.isdigit()]
    told = re.findall(r"\d+", re.sub(r"vaihe \d", "", ALL[name].says))
    assert set(told) <= set(drawn)
    if not name.startswith("sukupuu"):  # a later stage says what is new in it
        assert told == drawn
