"""Soft hyphens stand where the parts of a long compound meet, and nowhere else."""

from __future__ import annotations

import pytest

from macros.finnish.hyphenation import SOFT_HYPHEN, hyphenated
from publish.search.morphology import Morphology

# text: the same with | for a soft hyphen
TEXTS = {
    "lastensuojeluilmoituksen": "lasten|suojelu|ilmoituksen",
    "Rajoitustoimenpiteistä": "Rajoitus|toimenpiteistä",  # toimen|pide or toimenpide: only what is sure
    "hyvinvointialueilta": "hyvin|vointi|alueilta",
    "esihenkilösparraus": "esi|henkilö|sparraus",
    "Johtava sosiaalityöntekijä päättää.": "Johtava sosiaali|työn|tekijä päättää.",
    "perusteluineen": "perusteluineen",  # a compound by one reading, not by another
    "monitoimijainen": "monitoimijainen",  # one Voikko does not know
    "hallinto-oikeudelle": "hallinto-oikeudelle",  # breaks at its own hyphen
    "viikkokokous": "viikko|kokous",
    "jälkihuolto": "jälkihuolto",  # short enough
    "lasten\u00adsuojeluilmoitus": "lasten|suojeluilmoitus",  # the author's own stays alone
}


@pytest.fixture(scope="module")
def voikko(tmp_path_factory: pytest.TempPathFactory) -> Morphology:
    return Morphology(tmp_path_factory.mktemp("tavutus") / "sanat.json")


@pytest.mark.parametrize("text", TEXTS)
def test_parts_of_a_compound(voikko: Morphology, text: str) -> None:
    assert hyphenated(text, voikko.cuts).replace(SOFT_HYPHEN, "|") == TEXTS[text]


def test_too_small_a_part_stays_with_its_neighbour() -> None:
    assert hyphenated("yötyöntekijöille", lambda word: (2, 6)) == "yötyön\u00adtekijöille"
