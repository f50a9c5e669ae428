"""What begins on each line, and the same text as every engine reads it."""

from __future__ import annotations

import pytest

from macros.page.html import html
from macros.source.blocks import blocks

LOOSE = {
    "luettelo suoraan tekstin alla": ("Mukaan:\n- kynä\n- paperi", "Mukaan:\n\n- kynä\n- paperi"),
    "numerot suoraan tekstin alla": ("Ensin:\n1. yksi\n2. kaksi", "Ensin:\n\n1. yksi\n2. kaksi"),
    "rivin alkuun osunut numero": ("Kokous on\n2. helmikuuta.", "Kokous on\n2. helmikuuta."),
    "kaksi välilyöntiä": ("- a\n  - b\n    - c\n  - d\n- e", "- a\n    - b\n        - c\n    - d\n- e"),
    "kolme ja neljä välilyöntiä": ("1. a\n   - b\n       - c\n2. d", "1. a\n    - b\n        - c\n2. d"),
    "kohdan toinen kappale": ("- a\n\n  Toinen.\n- b", "- a\n\n    Toinen.\n\n- b"),
    "ylemmälle tasolle tyhjän jälkeen": ("- a\n  - b\n\n  - c\n- d", "- a\n    - b\n\n    - c\n\n- d"),
    "toinen merkki": ("1. a\n- b", "1. a\n\n- b"),
    "laatikko kahdella": ('!!! note "H"\n  a\n\n  - b\n    - c\nd', '!!! note "H"\n    a\n\n    - b\n        - c\n\nd'),
    "taulukko suoraan tekstin alla": ("Otsikko:\n| A | B |\n|---|---|\n| 1 | 2 |", "Otsikko:\n\n| A | B |\n|---|---|\n| 1 | 2 |"),
    "otsikko tekstin välissä": ("- a\n## B\nc", "- a\n\n## B\n\nc"),
    "lainaus": ("a\n> b\n> - c\n>   - d", "a\n\n> b\n>\n> - c\n>     - d"),
    "sitova väli luettelossa": ("-\u00a0a\n-\u00a0b", "- a\n- b"),
    "sarkain": ("- a\n\t- b", "- a\n    - b"),
    "koodi säilyy": ("```\n- a\n  - b\nc\n- d\n```", "```\n- a\n  - b\nc\n- d\n```"),
}  # fmt: skip


@pytest.mark.parametrize("name", LOOSE)
def test_loose_text_is_written_for_every_engine(name: str) -> None:
    loose, strict = LOOSE[name]
    assert blocks(loose).portable == strict
    assert blocks(strict).portable == strict


def test_decorative_picture_has_no_text() -> None:
    assert html(blocks("![koriste](a.svg) `![koriste](a.svg)`").portable) == (
        '<p><img alt="" src="a.svg"> <code>![koriste](a.svg)</code></p>'.replace('">', '" />')
    )


def test_blocks_know_their_lines() -> None:
    text = '# A\n\nb\n- c\n  d\n  1. e\n\n!!! note "f"\n  g\n\n> h\n\n| i | j |\n|---|---|\n\n```\nk\n```\n---\n'
    assert [(row.kind, row.line, row.taken, row.depth, row.inside, row.number) for row in blocks(text).rows] == [
        ("heading", 0, 1, 0, 0, None),
        ("text", 2, 1, 0, 0, None),
        ("item", 3, 1, 0, 0, None),
        ("text", 4, 1, 1, 0, None),
        ("item", 5, 1, 1, 0, 1),
        ("box", 7, 2, 0, 0, None),
        ("text", 8, 1, 0, 1, None),
        ("quotation", 10, 1, 0, 0, None),
        ("text", 10, 1, 0, 1, None),
        ("table", 12, 2, 0, 0, None),
        ("fence", 15, 3, 0, 0, None),
        ("rule", 18, 1, 0, 0, None),
    ]


def test_headings_are_told_with_what_they_say() -> None:
    text = "# Otsikko\n\n```\n## ei\n```\n\n##\u00a0Toinen *osa* {#oma .juliste}\n\n## `{a}` C\n"
    assert [(row.line, row.level, row.words, row.settings) for row in blocks(text).headings] == [
        (0, 1, "Otsikko", ()),
        (6, 2, "Toinen *osa*", ("#oma", ".juliste")),
        (8, 2, "`{a}` C", ()),
    ]


def test_deep_nesting_is_text_in_the_end() -> None:
    assert "syvä" in blocks(">" * 2000 + " syvä").portable
    assert (
        "syvä"
        in blocks("".join("  " * level + '!!! note "x"\n' for level in range(500)) + "  " * 500 + "syvä").portable
    )
