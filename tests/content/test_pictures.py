"""Pictures that tell something: whoever does not see them hears the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.views.pictures import ALL
from macros.views.pictures.shapes import Label

ROOT = Path(__file__).parents[2]
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


def test_every_method_has_its_own_sign() -> None:
    """By the id of its page; a new method gets one too."""
    pages = (ROOT / "docs/menetelmat").glob("*.md")
    methods = [
        found[1] for page in pages if (found := re.search(r"^id: (menetelma-.+)$", page.read_text("utf-8"), re.M))
    ]
    assert len(methods) > 15
    assert [name for name in methods if name not in ALL] == []
    assert len({ALL[name].shapes for name in methods}) == len(methods)
