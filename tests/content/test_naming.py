"""What the site is called: a county's own noun takes the place of the core's in every text, in its forms, and nowhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.content import check, checked
from macros.model import Edition
from macros.site.phrases import phrases
from macros.site.site import Site
from macros.source.naming import Naming, naming
from publish.exports.table_rows import tables

from .county import COUNTY, EDITION
from .trees import MINI, ROOT, changed, mini, said

NOUN = "sana: käsikirja\nsanan: käsikirjan\nsana_sv: handboken\nsana_en: handbook\n"
HANDBOOK = EDITION.replace("tukipakki", "käsikirja").replace("lyhyt: Tukipakki", "lyhyt: Käsikirja") + NOUN
CORE = re.compile(r"(?<![\w/.-])(?:tukipak|verktygslåd|toolkit)\w*(?!\.xlsx|\w|/)", re.I)
LEFT = {"sanasto"}  # the glossary has the noun of other languages in its base form


def called(noun: str, of_noun: str, **more: str) -> Naming:
    values = {
        "alue": "A", "alueen": "A:n", "nimi": "A", "lyhyt": "A", "osoite": "https://a.example", "palaute": "https://a.example",
        "vastuurooli": "a", "sana": noun, "sanan": of_noun, **more,
    }  # fmt: skip
    return naming(Edition.model_validate(values))


@pytest.mark.parametrize(
    ("noun", "of_noun", "expected"),
    [
        ("käsikirja", "käsikirjan", "Käsikirja, käsikirjan, käsikirjassa, käsikirjasta"),
        ("opas", "oppaan", "Opas, oppaan, oppaassa, oppaasta"),
        ("työkalupöytä", "työkalupöydän", "Työkalupöytä, työkalupöydän, työkalupöydässä, työkalupöydästä"),
        ("lastentyö", "lastentyön", "Lastentyö, lastentyön, lastentyössä, lastentyöstä"),
    ],
)
def test_noun_is_inflected_as_the_cores(noun: str, of_noun: str, expected: str) -> None:
    assert called(noun, of_noun).text("Tukipakki, tukipakin, tukipakissa, tukipakista") == expected


@pytest.mark.parametrize(
    "text",
    [
        '{{ termi("tukipakki") }}',
        "avoin-data/tukipakki.xlsx",
        "https://tukipakki.example/",
        "[x](#tukipakki)",
        "tukipakkiin",
        "lastensuojelun-tukipakki",
    ],
)
def test_ids_and_addresses_stay(text: str) -> None:
    assert called("käsikirja", "käsikirjan").text(text) == text


def test_other_languages_have_their_own() -> None:
    own = called("käsikirja", "käsikirjan", sana_sv="handboken", sana_en="handbook")
    assert own.text("Resten av verktygslådan, verktygslådans förslag") == "Resten av handboken, handbokens förslag"
    assert own.text("the support toolkit, and") == "the handbook, and"


def test_name_without_the_noun_asks_for_one(tmp_path: Path) -> None:
    root = changed(mini(tmp_path), {COUNTY: EDITION.replace("tukipakki", "käsikirja")})
    (told,) = said(root)
    assert told.startswith(f"{COUNTY}:3: nimi: Sivuston nimessä ”Kuvitteellan käsikirja” ei ole sanaa")
    assert said(changed(root, {COUNTY: HANDBOOK})) == []


def test_two_roots_in_one_process_have_their_own_names(tmp_path: Path) -> None:
    own, core = checked(changed(mini(tmp_path), {COUNTY: HANDBOOK})), checked(MINI)
    assert phrases(own.catalog.edition)["fi"]["nimi"] == "Kuvitteellan käsikirja"
    assert phrases(core.catalog.edition)["fi"]["nimi"] == "Lastensuojelun tukipakki"
    assert phrases(own.catalog.edition)["fi"]["mikä_ehdotusta"] == "Mikä tässä on käsikirjan ehdotusta"


@pytest.fixture(scope="module")
def handbook(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real content as the edition of a county that calls the site a handbook."""
    root = tmp_path_factory.mktemp("alue")
    for name in ("data", "docs"):
        (root / name).symlink_to(ROOT / name)
    site, problems = check(
        changed(root, {COUNTY: HANDBOOK.replace("vastuurooli: tyontekija", "vastuurooli: koordinaattori")})
    )
    assert problems == []
    return site


def test_no_page_of_the_real_content_has_the_cores_noun(handbook: Site) -> None:
    left = {
        page.path: sorted({*CORE.findall(f"{page.title} {page.page.description} {handbook.text(page)}")})
        for page in handbook.pages.values()
        if page.page.id not in LEFT
    }
    assert {path: words for path, words in left.items() if words} == {}
    assert "käsikirjan ehdotuksia" in handbook.text(handbook.pages["menetelma-sukupuu", "fi"])


def test_no_table_of_open_data_has_the_cores_noun(handbook: Site) -> None:
    left = {
        (table.name, column): value
        for table in tables(handbook.catalog)
        for row in table.rows
        for column, value in row.items()
        if isinstance(value, str) and CORE.search(value)
    }
    assert {place for place in left if place[0] not in LEFT} == set()
