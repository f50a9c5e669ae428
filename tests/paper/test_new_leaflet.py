"""A new family page needs one line in its front matter to have a leaflet, in each of its languages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from macros.content import checked
from macros.site.phrases import phrases
from publish.checks.accessible_pdf import read_pdf
from publish.files import PaperError
from publish.orders import orders
from publish.paper.typesetting import typeset

MINI = Path(__file__).parent.parent / "content" / "cases" / "pikkusivusto"
FRONT = """---
id: esite-uusi
tyyppi: esite
kohderyhmä: [perhe]
kuvaus: Kuvaus.
vastuu: tyontekija
tarkistettu: 2026-11-22
tarkistusväli: 6
kieli: {language}
{extra}tuloste: [{prints}]
---

# {title}

Alku.

## {now}

1. **Soita.**
2. **Kysy.**
3. **Lepää.**

"""
TITLES = {"fi": "Aivan uusi sivu", "sv": "En helt ny sida", "en": "A quite new page"}


def write(root: Path, language: str, body: str, prints: str = "taitto") -> None:
    folder = root / "docs/perheille" / ("" if language == "fi" else language)
    extra = "" if language == "fi" else "käännös: 2026-11-22\n"
    (folder / "uusi.md").write_text(
        FRONT.format(
            now=phrases()[language]["kolme_asiaa"],
            language=language,
            title=TITLES[language],
            extra=extra,
            prints=prints,
        )
        + body,
        "utf-8",
    )


@pytest.fixture
def tree(root: Path, tmp_path: Path) -> Path:
    """The small site, to which a page is added, with the real one's colours."""
    shutil.copytree(MINI, tmp_path / "oma")
    shutil.copytree(root / "theme/assets/tyylit", tmp_path / "oma/theme/assets/tyylit")
    return tmp_path / "oma"


def test_one_line_makes_a_leaflet_in_each_language(tree: Path, sheet, cache_folder: Path) -> None:
    """A print shop's file is asked for by a word of its own; the document of all three is typeset once."""
    for language in TITLES:
        write(tree, language, "## Osa\n\nTeksti.\n\n- yksi\n- kaksi\n", "taitto, taitto-paino")
    before = typeset.cache_info().misses
    site = checked(tree)
    for language, title in TITLES.items():
        made = {order.address: order.job.make(cache_folder) for order in orders(sheet(site, "esite-uusi", language))}
        ending = "" if language == "fi" else f".{language}"
        assert {name: pages for name, (_, pages) in made.items()} == {
            f"tiedostot/esite-uusi-taitto{ending}.pdf": 2,
            f"tiedostot/esite-uusi-taitto-lue{ending}.pdf": 6,
            f"tiedostot/esite-uusi-taitto-paino{ending}.pdf": 2,
        }
        for data, _ in made.values():
            found = read_pdf(data, language)
            assert found.problems == []
            assert found.headings[0] == (1, title)
    assert typeset.cache_info().misses - before == len(TITLES)


def test_too_long_a_page_says_so(tree: Path, sheet, cache_folder: Path) -> None:
    """Text is never cut: the author is told to shorten it or to leave a section out."""
    write(
        tree,
        "fi",
        "\n\n".join(f"## Osa {number}\n\n" + "Tässä on tekstiä, joka ei mahdu. " * 60 for number in range(12)),
    )
    wanted = list(orders(sheet(checked(tree), "esite-uusi", "fi")))
    with pytest.raises(PaperError, match=r"docs/perheille/uusi\.md: teksti ei mahdu"):
        wanted[0].job.make(cache_folder)


def test_author_leaves_a_section_out_of_the_leaflet(tree: Path, sheet, cache_folder: Path) -> None:
    write(tree, "fi", "## Pidä tämä\n\nYksi.\n\n## Jätä tämä { .ei-taittoon }\n\nKaksi.\n")
    data, _ = next(iter(orders(sheet(checked(tree), "esite-uusi", "fi")))).job.make(cache_folder)
    told = read_pdf(data).text
    assert re.search("Pidä tämä", told)
    assert not re.search("Jätä tämä|Kaksi", told)


def test_other_formats_by_the_same_line(tree: Path, sheet, cache_folder: Path) -> None:
    """A booklet of whole sheets, posters of one page in two sizes, a worksheet of one page."""
    body = (
        "## Lupaus { .juliste }\n\n- yksi\n- kaksi\n\n## Työpohja { .tyopohja }\n\nNimi: ______\n\n### Osa\n\nTeksti.\n"
    )
    write(tree, "fi", body, "a4, vihko, juliste, työpohja")
    made = {order.variant: order.job.make(cache_folder) for order in orders(sheet(checked(tree), "esite-uusi", "fi"))}
    assert {variant: pages for variant, (_, pages) in made.items()} == {
        "": 1,
        "vihko": 2,
        "vihko-lue": 4,
        "juliste-a4": 1,
        "juliste-a3": 1,
        "tyopohja": 1,
        "tyopohja-a3": 1,
    }
    told = {variant: read_pdf(data) for variant, (data, _) in made.items()}
    assert {variant: found.problems for variant, found in told.items() if found.problems} == {}
    assert [told[variant].headings[0][1] for variant in ("juliste-a3", "tyopohja", "vihko")] == [
        "Lupaus",
        "Aivan uusi sivu: työpohja",
        "Aivan uusi sivu",
    ]


def test_worksheet_without_its_section_says_so(tree: Path, sheet) -> None:
    write(tree, "fi", "## Osa\n\nTeksti.\n", "työpohja")
    with pytest.raises(PaperError, match="työpohjan osio puuttuu"):
        list(orders(sheet(checked(tree), "esite-uusi", "fi")))
