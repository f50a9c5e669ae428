"""A page in pieces: what answers, what follows, and what its author has folded."""

from __future__ import annotations

from macros.page.anatomy import anatomy

HTML = (
    "<h1>Sivu</h1>\n<p>Johdanto.</p>\n<div><section data-vastaus><h2>Kortti</h2></section></div>\n"
    '<h2 id="a">Auki</h2>\n<p>yksi</p>\n<h2 class="taite" id="b">Kiinni</h2>\n<ul><li>kaksi</li></ul>\n'
)


def test_rest_begins_after_the_answer() -> None:
    page = anatomy(HTML)
    assert page.heading == "<h1>Sivu</h1>"
    assert "Kortti" in page.opening
    assert [section.heading for section in page.rest] == [
        '<h2 id="a">Auki</h2>',
        '<h2 class="taite" id="b">Kiinni</h2>',
    ]


def test_only_a_marked_section_is_folded() -> None:
    assert [(section.folded, section.body.strip()) for section in anatomy(HTML).rest] == [
        (False, "<p>yksi</p>"),
        (True, "<ul><li>kaksi</li></ul>"),
    ]


def test_nothing_is_lost() -> None:
    page = anatomy(HTML)
    assert page.heading + page.opening + "".join(section.heading + section.body for section in page.rest) == HTML
    assert anatomy("<p>ilman otsikkoa</p>").opening == "<p>ilman otsikkoa</p>"
