"""The reader of Markdown: what is code, a call or a link, each in its place."""

from __future__ import annotations

import pytest

from macros.source.markup import HIDDEN, markup

TEXT = """# Otsikko

Aikaa on {{ määräaika("kesto") }} ja `{{ koodia }}` sekä {{ sivu("a", teksti="`b`") }}.

~~~text
# ei otsikko
{{ ei_kutsu("x") }}
~~~

## Toinen *osa* {#oma-osa}

Kaksi ``tikku ` sisällä`` ja \\`ei koodia\\`.
"""


def test_code_and_calls_have_their_lines() -> None:
    read = markup(TEXT)
    assert [(call.line, call.name, call.arguments, call.named) for call in read.calls] == [
        (2, "määräaika", ("kesto",), ()),
        (2, "sivu", ("a",), (("teksti", "`b`"),)),
    ]
    assert [TEXT[piece.start : piece.end].splitlines()[0] for piece in read.code] == [
        "`{{ koodia }}`",
        "~~~text",
        "``tikku ` sisällä``",
    ]


def test_prose_keeps_every_place() -> None:
    prose = markup(TEXT).prose
    assert [len(row) for row in prose.splitlines()] == [len(row) for row in TEXT.splitlines()]
    assert "koodia" not in prose.replace("ei koodia", "")
    assert prose.splitlines()[2].startswith(f"Aikaa on {HIDDEN}")
    assert "{{" not in prose


CALLS = {
    "{{fakta('a')}}": ("fakta", ("a",)),
    '{{ fakta("a\\nb") }}': ("fakta", ("a\nb",)),
    '{{\u00a0fakta("}}") }}': ("fakta", ("}}",)),
    "{{ fakta(a) }}": ("fakta", (None,)),
    '{{ fakta("a") | upper }}': ("", ()),
    '{{ fakta("a").b() }}': ("", ()),
    '{{ fakta(*"ab") }}': ("", ()),
    "{{ 7 * 7 }}": ("", ()),
    '{{- fakta("a") }}': ("", ()),
    '{{ fakta("a }}': ("", ()),
    "{{ }}": ("", ()),
}


@pytest.mark.parametrize("text", CALLS)
def test_call_is_what_the_template_engine_reads(text: str) -> None:
    (call,) = markup(f"Alku {text} loppu.").calls
    assert (call.name, call.arguments) == CALLS[text]
    assert call.end == len("Alku ") + len(text)


@pytest.mark.parametrize("text", ["{{ fakta(", '{{ fakta("a") }', "{{ fakta(\n\n) }}", "{% x %}", "{# x #}"])
def test_open_braces_are_no_call(text: str) -> None:
    assert markup(text).calls == ()


LINKS = {
    "[a](b.md)": [("a", "b.md", "", False)],
    "[a [b] c](d(e).md#f)": [("a [b] c", "d(e).md#f", "", False)],
    '![a](<b c.svg> "d")': [("a", "b c.svg", "d", True)],
    "[![a](b.svg)](c.md)": [("![a](b.svg)", "c.md", "", False), ("a", "b.svg", "", True)],
    "<https://a.example/_b_> <a@b.example>": [("https://a.example/_b_", "https://a.example/_b_", "", False), ("a@b.example", "mailto:a@b.example", "", False)],
    "\\[a](b.md) `[a](b.md)` [a] (b.md) [a]": [],
}  # fmt: skip


@pytest.mark.parametrize("text", LINKS)
def test_links(text: str) -> None:
    assert [(link.words, link.address, link.title, link.picture) for link in markup(text).links] == LINKS[text]
