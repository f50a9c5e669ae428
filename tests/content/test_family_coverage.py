"""Every phase of a client's path has a page for the family, in every language, and each leads to the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from real_content import content

from macros.model import KIND_OF, Process
from macros.model.tables import FAMILY, LANGUAGES

ROOT = Path(__file__).parent.parent.parent
SITE = content()
PHASES = sorted(SITE.catalog.of(Process))
WORKERS_OWN = {"konsultaatiotuki"}  # support between workers: the family is not there


def leaflets(phase: str) -> set[tuple[str, str]]:
    """The family pages that tell of a phase, by language: its twin, or one that has the phase among its topics."""
    own = KIND_OF[Process].page_id(phase, SITE.catalog.of(Process)[phase])
    pages = [page.page for page in SITE.pages.values() if page.page.audience[0] == FAMILY and page.page.kind == "esite"]
    return {(page.id, page.language) for page in pages if page.twin == own or phase in page.topics}


@pytest.mark.parametrize("phase", PHASES)
def test_every_phase_has_a_family_page_in_every_language(phase: str) -> None:
    if phase in WORKERS_OWN:
        return
    assert {language for _, language in leaflets(phase)} == set(LANGUAGES)


def test_phases_of_workers_alone_exist() -> None:
    assert set(PHASES) >= WORKERS_OWN
