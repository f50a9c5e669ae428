"""The text of every page of a small site: each template and each word, as files to read and to review."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.content import checked
from macros.model import KINDS
from macros.page.calls import say
from macros.page.export import texts
from macros.site.here import Here
from macros.views.rendering import environment
from macros.views.tools import TOOLS
from macros.words import FUNCTIONS

from .trees import MINI, ROOT, mini, said

GOLDEN = Path(__file__).parent / "golden"
SITE = checked(MINI)
TEXTS = texts(SITE)
GUIDE = say(Here(SITE, SITE.find("opas-sanat")), "kentät")  # every kind: too long to be a golden


@pytest.mark.parametrize("path", TEXTS)
def test_page_is_as_expected(path: str, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / path, TEXTS[path])


def test_no_page_has_vanished() -> None:
    assert {file.relative_to(GOLDEN).as_posix() for file in GOLDEN.rglob("*.md")} == set(TEXTS)


def test_every_word_is_on_some_page() -> None:
    bodies = "".join(page.body for page in SITE.pages.values())
    assert [word for word in FUNCTIONS if not re.search(rf"\{{\{{ {word}\(", bodies)] == []


def test_guide_tells_of_every_kind() -> None:
    headings = re.findall(r"^### (.+)$", GUIDE, re.M)
    assert headings == ["Sivun alkutiedot", *(kind.title for kind in KINDS.values())]
    keys = {info.alias for kind in KINDS.values() for info in kind.model.model_fields.values()}
    assert [key for key in keys if f"<code>{key}</code>" not in GUIDE] == []


def test_every_template_is_used() -> None:
    """Each is named by the code, by another template, by the row of a kind or by a tool."""
    files = [file for ending in ("*.py", "*.html", "*.md") for file in (ROOT / "macros").rglob(ending)]
    named = set(re.findall(r"""["']([\w/]+\.(?:html|md))["']""", "".join(file.read_text("utf-8") for file in files)))
    pages = {f"sivut/{made.template}.md" for kind in KINDS.values() for made in (kind.page, kind.register) if made}
    tools = {f"tyokalut/{name}.html" for name in TOOLS}
    assert set(environment().list_templates(extensions=["html", "md"])) - named == pages | tools


@pytest.mark.parametrize("path", TEXTS)
def test_nothing_is_left_over(path: str) -> None:
    prose = re.sub(r"<script\b.*?</script>|<code>.*?</code>|`[^`\n]*`", "", TEXTS[path], flags=re.S)
    assert (
        re.findall(r"\{\{|\}\}|\{%|\bNone\b|\bundefined\b|Markup\(|\bTrue\b|\bFalse\b", prose.split("---\n", 2)[2])
        == []
    )


def test_texts_are_escaped_once() -> None:
    role = TEXTS["roolit/tyontekija.md"]
    assert "Auttaa lasta &amp; perhettä &lt;heti&gt;." in role
    assert "&amp;amp;" not in "".join(TEXTS.values())


BAD_CALLS = {
    '{{ fakta("kesto") | upper }}': "ei voi lukea",
    '{{ fakta("kesto").upper() }}': "ei voi lukea",
    "{{ 7 * 7 }}": "ei voi lukea",
    '{{ __import__("os") }}': "Sanaa ”__import__” ei ole",
    "{{ fakta(tunnus) }}": "ei ymmärretä",
    '{{ fakta("kesto", "perus", "liikaa") }}': "väärä määrä tunnuksia",
    '{{ fakta(tunus="kesto") }}': "väärä määrä tunnuksia",
    '{% include "x" %}': "Aaltosulkeet jäävät auki",
    '{{ fakta("kesto") }': "Aaltosulkeet jäävät auki",
    "{{ }}": "ei voi lukea",
    '{{ yhteystiedot("perhe") }}': "Joukkoa ”perhe” ei ole",
    '{{ materiaalit("avun") }}': "Aihetta ”avun” ei ole",
    '{{ itsetarkistus("arvio") }}': "Itsetarkistuksessa ei ole aihetta ”arvio”",
    '{{ määräaikataulukko("seuranta") }}': "Prosessilla ”seuranta” ei ole sääntöjä",
    '{{ aikataulu("paja", "pitkä") }}': "ei ole ohjelmaa ”pitkä”",
    '{{ kentät("rooli") }}': "Lajia ”rooli” ei ole",
    '{{ laki("lsl") }}': "Pykälää ”lsl” ei voi lukea",
    "{{ parisivu() }}": "Sivulla ei ole paria",
}


@pytest.mark.parametrize("call", BAD_CALLS)
def test_wrong_call_is_told_on_its_line(call: str, tmp_path: Path) -> None:
    report = said(mini(tmp_path, {"docs/opas/sanat.md": ("# Sanat\n", f"# Sanat\n\nTeksti.\n\n{call}\n")}))
    assert [row.split(":")[:2] for row in report] == [["docs/opas/sanat.md", "15"]]
    assert BAD_CALLS[call] in report[0]
