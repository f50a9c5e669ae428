"""Cards that answer a question by themselves: the right one, none for questions that only come near, and the value that the data has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from engines import ours
from real_content import content

from macros.model import Contact, Decision, LegalFact
from macros.source.citing import deadline

pytestmark = pytest.mark.sivusto
ROOT = Path(__file__).parent.parent.parent
CASES: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("kortit.yml").read_text("utf-8"))
LANGUAGES = {"fi": CASES, "sv": CASES["ruotsi"], "en": CASES["englanti"]}


def asked(site: Path, questions: list[str], language: str) -> list[dict[str, Any] | None]:
    """The card of each question, as a reader on a page of a language sees it."""
    rows = [{"question": question, "language": language, "door": "tyontekija"} for question in questions]
    return [answer.get("card") for answer, _ in ours(site / "haku", rows)]


def test_there_are_enough_questions() -> None:
    assert sum(len(questions) for questions in CASES["vastaa"].values()) >= 60
    assert len(CASES["ei"]) >= 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_question_has_its_card(site: Path, language: str) -> None:
    with_card = [(question, name) for name, own in LANGUAGES[language]["vastaa"].items() for question in own]
    shown = asked(site, [question for question, _ in with_card], language)
    wrong = {
        question: card and card["tieto"]
        for (question, name), card in zip(with_card, shown, strict=True)
        if not card or card["tieto"] != name
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_near_miss_has_none(site: Path, language: str) -> None:
    near = LANGUAGES[language]["ei"]
    shown = asked(site, near, language)
    assert {question: card["tieto"] for question, card in zip(near, shown, strict=True) if card} == {}


def test_value_is_that_of_the_data(site: Path) -> None:
    """Every card of the index, in every language: its number, decider or telephone number, its mark and its day."""
    catalog = content().catalog
    files = list((site / "haku").rglob("kortit-*.json"))
    cards = [(file.stem[-2:], card) for file in files for card in json.loads(file.read_text("utf-8"))]
    assert len(cards) > 40
    for language, card in cards:
        name = card["tieto"]
        if "soita" in card:
            assert card["arvo"] == catalog.of(Contact)[name].number
            continue
        item: LegalFact | Decision
        if not card["selitys"]:  # who decides is all there is to say
            item = catalog.of(Decision)[name]
            assert card["arvo"] == item.says("decides", language)
        else:
            item = catalog.of(LegalFact)[name]
            assert deadline(catalog.of(LegalFact), name, item.word or "perus", language) == card["arvo"]
        assert bool(card["epavarma"]) == item.uncertain
        assert card["tarkistettu"].endswith(f"{item.checked.year}")
        assert len(card["laki"].split("; ")) == len({str(place) for place in item.law})


def test_card_leads_to_its_row(site: Path) -> None:
    for file in (site / "haku").rglob("kortit-*.json"):
        for card in json.loads(file.read_text("utf-8")):
            address, _, anchor = card["osoite"].partition("#")
            page = (site / address / "index.html").read_text("utf-8")
            assert not anchor or f'id="{anchor}"' in page, card["osoite"]
