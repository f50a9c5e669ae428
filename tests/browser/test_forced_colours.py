"""With the reader's own few colours a surface is known by its edge: what can be pressed or written in keeps one, and drawings stay."""

from __future__ import annotations

import pytest

PAGES = ["", "perheille/", "perheille/kirjeet/", "prosessit/kiireellinen-sijoitus/", "roolit/vastuumatriisi/"]
PRESSED = "button, select, textarea, input:not([type=radio], [type=checkbox], [type=hidden]), .soita, .ovilause, .aihe"
WITHOUT_AN_EDGE = """(places) => places.filter((place) => {
  const style = getComputedStyle(place);
  const text = place.matches("button") && style.textDecorationLine.includes("underline");
  return place.checkVisibility() && !text && !["Top", "Bottom"].some((side) => parseFloat(style[`border${side}Width`]) > 0);
}).map((place) => place.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", PAGES)
def test_what_can_be_pressed_has_an_edge(open_page, address: str, scheme: str) -> None:
    page = open_page(address, width=390, height=844, color_scheme=scheme, forced_colors="active", settled=True)
    assert page.get_by_role("main").locator(PRESSED).count() > 0
    assert page.locator(PRESSED).evaluate_all(WITHOUT_AN_EDGE) == []
