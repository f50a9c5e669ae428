"""Sections of a built page: where they start, what they say, what is left out."""

from __future__ import annotations

from publish.search.page_text import read_page

PAGE = """<article><div class="alku"><h1>Otsikko</h1></div><nav>valikko</nav>
<div class="teksti"><p>Alku on <b>täs</b>sä.</p><script>ei()</script>
<ul data-luettelo><li>Mitä toinen sivu kertoo</li></ul>
<h2 id="yksi">Yksi</h2><p>Sana <span popover id="s">selitys</span>ja <a href="../t/a.pdf">Lomake (PDF)</a>.</p>
<ol><li id="vaihe"><h3>Vaihe</h3><p>Teksti.</p></li></ol>
<table><tr id="rivi"><th>Nimi</th><td>Arvo</td></tr></table></div><footer>loppu</footer></article>"""


def test_sections() -> None:
    sections, links = read_page(PAGE)
    assert [(s.anchor, s.heading, s.paragraphs) for s in sections] == [
        ("", "", ["Alku on tässä."]),
        ("yksi", "Yksi", ["Sana ja Lomake (PDF)."]),
        ("vaihe", "Vaihe", ["Teksti."]),
        ("rivi", "Nimi", ["Arvo"]),
    ]
    assert links == [("../t/a.pdf", "Lomake (PDF)")]


def test_page_without_text() -> None:
    sections, links = read_page("<main><p>ei mitään</p></main>")
    assert [s.paragraphs for s in sections] == [[]]
    assert links == []
