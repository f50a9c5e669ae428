"""Each rule catches its case and lets the nearest good one pass; a rule without a pair fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from measuring import measured

from macros.rules import RULES
from macros.site.site import Site
from macros.source.loading import load

from .rule_pairs import DATA_PAIRS
from .rule_pairs_family import FAMILY_PAIRS
from .rule_pairs_form import FORM_PAIRS
from .rule_pairs_kits import KIT_PAIRS
from .rule_pairs_pages import PAGE_PAIRS
from .trees import Change, mini

PAIRS = DATA_PAIRS | PAGE_PAIRS | FORM_PAIRS | FAMILY_PAIRS | KIT_PAIRS
BY_NAME = {rule.__name__: rule for rule in RULES}


def told(root: Path, rule: str) -> list[str]:
    """What one rule says of a root."""
    return [str(problem) for problem in BY_NAME[rule](Site(load(root)))]


def test_every_rule_has_a_pair() -> None:
    assert sorted(PAIRS) == sorted(BY_NAME)
    measured(__file__, f"{len(PAIRS)} tarkistussääntöä, joista jokaisen nähdään huomaavan virheen")


@pytest.mark.parametrize("rule", PAIRS)
def test_good_case_passes(rule: str, tmp_path: Path) -> None:
    good: dict[str, Change] = PAIRS[rule][0]
    root = mini(tmp_path, good)
    assert load(root).problems == []
    assert told(root, rule) == []


@pytest.mark.parametrize("rule", PAIRS)
def test_bad_case_is_caught(rule: str, tmp_path: Path) -> None:
    _, bad, expected = PAIRS[rule]
    root = mini(tmp_path, bad)
    assert load(root).problems == []
    assert told(root, rule) == expected


@pytest.mark.parametrize("rule", BY_NAME)
def test_rule_says_why(rule: str) -> None:
    """The reason of a rule is the first thing whoever meets it wants to know."""
    assert len((BY_NAME[rule].__doc__ or "").split()) >= 6
