"""How a statute's name stands in a citation in each language."""

from __future__ import annotations

import pytest

from macros.model.tables import LANGUAGES

SWEDISH = {
    "Barnskyddslag": "barnskyddslagen",
    "Hälso- och sjukvårdslag": "hälso- och sjukvårdslagen",
    "Lag om småbarnspedagogik": "lagen om småbarnspedagogik",
    "Lag angående vårdnad om barn och umgängesrätt": "lagen angående vårdnad om barn och umgängesrätt",
    "Finlands grundlag": "Finlands grundlag",
    "Laki jota ei ole ruotsiksi": "Laki jota ei ole ruotsiksi",
}


@pytest.mark.parametrize("name", SWEDISH)
def test_swedish_cites_in_the_definite_form(name: str) -> None:
    assert LANGUAGES["sv"].statute(name) == SWEDISH[name]


@pytest.mark.parametrize("language", ["fi", "en"])
def test_other_languages_cite_the_name_as_it_is(language: str) -> None:
    assert LANGUAGES[language].statute("Child Welfare Act") == "Child Welfare Act"
