"""HTML becomes Typst whole and literally: nothing is dropped in silence, no sign of a text acts as markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from real_content import content
from squeezing import squeezed

from macros.source.house_font import lacking
from macros.views.pictures import ALL
from macros.views.pictures.shapes import Group, Shape
from publish.checks.accessible_pdf import read_pdf
from publish.files import PaperError
from publish.paper import article, literal
from publish.paper.blocks import blocks
from publish.paper.house import drawing_inks
from publish.paper.inline import Scope
from publish.paper.sheet import Sheet
from publish.paper.source import Source
from publish.paper.typesetting import typeset

ROOT = Path(__file__).parent.parent.parent


def typst(html: str) -> str:
    page = article.parse(f'<article><h1>Otsikko</h1><div class="teksti">{html}</div></article>')
    return blocks(Scope("docs/sivu.md", "fi", literal.text, lambda href: ""), page.text)


def printed(html: str, cache_folder: Path, tmp_path: Path) -> str:
    """The text of a print as it is read aloud."""
    site = content()
    page = site.pages["syty", "fi"]
    file = tmp_path / page.address / "index.html"
    file.parent.mkdir(parents=True)
    file.write_text(f'<article><h1>Otsikko</h1><div class="teksti">{html}</div></article>', "utf-8")
    from publish.paper.prints import page as source

    found = read_pdf(typeset(source(Sheet(site, page, tmp_path, "https://tukipakki.example/")), cache_folder)[0])
    assert found.problems == []
    return found.text


@pytest.mark.parametrize("element", ["iframe", "marquee", "video", "form"])
def test_unknown_element_is_an_error(element: str) -> None:
    with pytest.raises(PaperError, match=rf"docs/sivu\.md: .*<{element}>"):
        typst(f"<p>Teksti <{element}>outo</{element}></p>")


@pytest.mark.parametrize(
    "text",
    [
        "1. viikko",
        "# ei otsikko",
        "*tähti* _viiva_ $5 @nimi",
        '#import "x"',
        "\\ kenoviiva",
        "[hakasulut] {aalto}",
        "”lainaus” – 30\u00a0€",
        "= ei",
    ],
)
def test_text_is_only_text(text: str, cache_folder: Path, tmp_path: Path) -> None:
    import html

    assert squeezed(text) in squeezed(
        printed(
            f"<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>{html.escape(text)}</td></tr></tbody></table>",
            cache_folder,
            tmp_path,
        )
    )


def test_no_break_space_stays() -> None:
    assert "klo\u00a09" in typst("<p>klo\u00a09</p>")


def test_screen_only_parts_are_left_out() -> None:
    told = typst(
        '<p>Ennen <span class="vain-luku">piilossa</span>jälkeen.</p><div class="termit"><p>selitys</p></div>'
        '<ul class="jatkolinkit"><li><a href="#x">Siirry</a></li></ul>'
    )
    assert "Ennen" in told
    assert "jälkeen" in told
    assert not any(word in told for word in ("piilossa", "selitys", "Siirry"))


def test_space_around_what_is_left_out_is_not_doubled() -> None:
    told = typst('<p>Kysy. <span class="oma-alue">alue</span><span class="paperilla"> Numero:</span></p>')
    assert "Kysy. " in told
    assert '" Numero' not in told


def test_wordbreak_keeps_its_text() -> None:
    assert "osoite" in typst("<p>pitkä<wbr>osoite</p>")


def test_number_has_a_mark_and_its_origin_is_told_at_the_end(cache_folder: Path, tmp_path: Path) -> None:
    link = '<a class="luku-lahde" href="../laki/luvut/#{0}">{1}</a>'
    twice = link.format("kiireellinen-kesto", "30 päivää")
    text = printed(
        f"<p>Aikaa on {twice}.</p><p>Yhä {twice}, sitten {link.format('valitusaika', '30 päivää')}.</p>",
        cache_folder,
        tmp_path,
    )
    body, _, told = squeezed(text).partition(squeezed("Mistä luvut tulevat"))
    assert [body.count(squeezed(f"30 päivää{mark}")) for mark in (1, 2)] == [2, 1]
    assert squeezed("Kiireellisen sijoituksen kesto, LsL 38 §") in told
    assert "http" not in told


def test_checklist_has_boxes_and_folded_parts_are_open() -> None:
    told = typst(
        '<ul class="task-list"><li class="task-list-item"><input type="checkbox" disabled> Soita</li></ul>'
        "<details><summary>Lisää</summary><p>Sisältö</p></details>"
    )
    assert told.startswith("#tehtavat(")
    assert "Lisää" in told
    assert "Sisältö" in told


def test_missing_glyph_stops(cache_folder: Path, tmp_path: Path) -> None:
    """A letter the font does not have would be an empty box on paper."""
    with pytest.raises(PaperError):
        printed("<p>漢字</p>", cache_folder, tmp_path)


@pytest.mark.parametrize("text", ["čáđŋšŧž", "äöåÄÖÅ", "→ ☐ ✓ – — ” ’ ½ €"])
def test_letters_of_the_country_are_there(text: str, cache_folder: Path, tmp_path: Path) -> None:
    assert squeezed(text) in squeezed(printed(f"<p>{text}</p>", cache_folder, tmp_path))


@pytest.mark.parametrize("letter", "✅中مŋЖǧ½₂☎‑\u200d\u2009Ĳ≤𝄞")
def test_check_and_paper_agree_on_letters(letter: str, cache_folder: Path) -> None:
    """What the check lets through the paper can print, in every style; what it stops the paper would stop."""
    text = literal.text(f"a{letter}a".replace("\u2011", "-\u2060"))
    source = Source(
        "docs/x.md",
        f'#set document(title: [x])\n#set text(font: "Source Sans Pro", lang: "fi")\n#{text} _#{text}_ *#{text}*',
        (),
    )
    if lacking(letter):
        with pytest.raises(PaperError):
            typeset(source, cache_folder)
    else:
        typeset(source, cache_folder)


def test_telling_picture_is_printed_and_an_ornament_is_not() -> None:
    """Its words are its alternative text; the small drawings beside headings are the screen's."""
    told = '<figure class="piirros-kehys"><svg role="img" aria-label="Kolme kehää."><path class="k-vahva" d="M0 0h9"/></svg></figure>'
    ornament = '<figure class="piirros-kehys"><svg aria-hidden="true"><path d="M0 0h9"/></svg></figure>'
    assert '"Kolme kehää."' in typst(told)
    assert typst(ornament) == ""


def test_every_ink_of_the_drawings_is_known_on_paper() -> None:
    """Without its rule a surface would print black."""

    def inks_of(shapes: Iterable[Shape]) -> set[str]:
        return {
            name
            for shape in shapes
            for name in (inks_of(shape.shapes) if isinstance(shape, Group) else shape.style.split())
        }

    drawn = {name for picture in ALL.values() for name in inks_of(picture.shapes)}
    assert drawn - set(re.findall(r"[ksd]-[\w-]+", drawing_inks(ROOT))) == set()
