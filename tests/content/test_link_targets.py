"""Links and pictures of pages: a good one passes, a bad one is told with its line and the right address."""

from __future__ import annotations

from pathlib import Path

import pytest

from .trees import mini, said

GUIDE = "docs/opas/apu.md"
PICTURE = "docs/opas/kuva.svg"
ROW = 18  # of the line after the heading and an empty one

GOOD = [
    "[oppaaseen](index.md)",
    "[osaan](sanat.md#lahteet) ja [tähän](#avun-vaiheet)",
    "[ylös](../index.md?nayta=kaikki)",
    "[rooliin](../roolit/tyontekija.md) ja [vaiheeseen](../prosessit/apu.md#vaihe-kuule)",
    "[lakiin](https://www.finlex.fi/fi/laki/ajantasa/2007/20070417 ) ja <https://esimerkki.example/a_b>",
    "[postia](mailto:neuvonta@esimerkki.example), <neuvonta@esimerkki.example> ja [soita](tel:112)",
    "![Kaavio avusta](kuva.svg) ja [![Kaavio](kuva.svg)](sanat.md)",
    "`[x](ei-ole.md)` ja \\[x](ei-ole.md)",
    "```\n[x](ei-ole.md)\n```",
]

TARGETS = 'Linkitä sivulle sen tunnuksella: {{ sivu("tunnus") }}.'
SCHEMES = "Kirjoita osoite, joka alkaa https://, mailto: tai tel:."
EMPTY = "Kirjoita sulkeisiin osoite tai poista hakasulkeet ja sulkeet."
BAD = {
    "[x](sanaat.md)": ("Linkki ”sanaat.md” ei johda mihinkään.", "Tarkoititko ”sanat.md”?"),
    "[x](Sanat.md#lahteet)": ("Linkki ”Sanat.md” ei johda mihinkään.", "Tarkoititko ”sanat.md#lahteet”?"),
    "[x](sanat)": ("Linkki ”sanat” ei johda mihinkään.", "Tarkoititko ”sanat.md”?"),
    "[x](../sanat/)": ("Linkki ”../sanat/” ei johda mihinkään.", "Tarkoititko ”sanat.md”?"),
    "[x](/opas/sanat/)": ("Linkki ”/opas/sanat/” ei johda mihinkään.", "Tarkoititko ”sanat.md”?"),
    "[x](..\\opas\\sanat.md)": ("Linkki ”..\\opas\\sanat.md” ei johda mihinkään.", "Tarkoititko ”sanat.md”?"),
    "[x](sanat.html)": ("Linkki ”sanat.html” ei johda mihinkään.", "Tarkoititko ”sanat.md”?"),
    "[x](qqqq.md)": ("Linkki ”qqqq.md” ei johda mihinkään.", TARGETS),
    "![Kaavio](kuvat/kuva.svg)": ("Linkki ”kuvat/kuva.svg” ei johda mihinkään.", "Tarkoititko ”kuva.svg”?"),
    "[x](#määräajat)": (f"Sivulla {GUIDE} ei ole kohtaa ”#määräajat”.", "Tarkoititko ”#maaraajat”?"),
    "[x](sanat.md#Lähteet)": ("Sivulla docs/opas/sanat.md ei ole kohtaa ”#Lähteet”.", "Tarkoititko ”#lahteet”?"),
    "[x](sanat.md#lahtet)": ("Sivulla docs/opas/sanat.md ei ole kohtaa ”#lahtet”.", "Tarkoititko ”#lahteet”?"),
    "[x](javascript:alert(1))": ("Linkki alkaa ”javascript:”, eikä sellaista sallita.", SCHEMES),
    "[x](java&#115;cript:alert%281%29)": ("Linkki alkaa ”javascript:”, eikä sellaista sallita.", SCHEMES),
    "[x](data:text/html,x)": ("Linkki alkaa ”data:”, eikä sellaista sallita.", SCHEMES),
    "[x](<file:///C:/oma kansio>)": ("Linkki alkaa ”file:”, eikä sellaista sallita.", SCHEMES),
    "<vbscript://x>": ("Linkki alkaa ”vbscript:”, eikä sellaista sallita.", SCHEMES),
    "[x](//muualla.example)": ("Linkki alkaa ”//”, eikä sellaista sallita.", SCHEMES),
    "[x]()": ("Linkin osoite puuttuu.", EMPTY),
    "[x](#)": ("Linkin osoite puuttuu.", EMPTY),
    "[](sanat.md)": ("Linkiltä puuttuu teksti.", "Kirjoita hakasulkeisiin, mihin linkki vie."),
    "![](kuva.svg)": ("Kuvalta puuttuu teksti.", "Kirjoita hakasulkeisiin, mitä kuva kertoo, tai ”koriste”, jos se ei kerro mitään."),
    "![Kuva](https://muualla.example/k.png)": ("Kuva on toisella palvelimella.", "Tallenna kuva kansioon docs/ ja kirjoita sen tiedosto."),
    '[x](sanat.md "Selite")': ("Linkin selite ”Selite” ei näy puhelimessa eikä paperilla.", "Kirjoita selite tekstiin."),
    '[x]({{ sivu("opas-sanat") }})': ("Linkin osoitteessa ei voi olla sanaa.", 'Kirjoita linkin tilalle {{ sivu("tunnus", "teksti") }}.'),
}  # fmt: skip


def page(tmp_path: Path, text: str) -> Path:
    changes = {
        GUIDE: ("# Avun opas\n", f"# Avun opas\n\n{text}\n\n## Avun vaiheet\n\nTekstiä.\n\n## Määräajat\n\nTekstiä.\n"),
        PICTURE: "<svg/>",
    }
    root = mini(tmp_path, changes)
    sheet = root / "docs/opas/sanat.md"
    sheet.write_text(sheet.read_text("utf-8") + "\n## Lähteet\n\nTekstiä.\n", "utf-8")
    return root


@pytest.mark.parametrize("text", GOOD)
def test_good_link_passes(text: str, tmp_path: Path) -> None:
    assert said(page(tmp_path, text)) == []


@pytest.mark.parametrize("text", BAD)
def test_bad_link_is_told(text: str, tmp_path: Path) -> None:
    what, fix = BAD[text]
    assert said(page(tmp_path, f"Tekstiä ja\n{text}.")) == [f"{GUIDE}:{ROW + 1}: {what}\n    → {fix}"]


def test_faulty_page_is_not_blamed_for_its_places(tmp_path: Path) -> None:
    """The page a link leads to cannot be made: that is told where it is, once."""
    root = page(tmp_path, "[x](sanat.md#ei-ole)")
    sheet = root / "docs/opas/sanat.md"
    sheet.write_text(sheet.read_text("utf-8").replace("{{ sanat() }}", "{{ sanaat() }}"), "utf-8")
    assert [row.partition(":")[0] for row in said(root)] == ["docs/opas/sanat.md"]
