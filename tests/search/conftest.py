"""Tests of the search at build: small catalogues of words, and a whole language of one's own."""

from __future__ import annotations

import pytest

from publish.search.morphology import Morphology


@pytest.fixture(scope="session")
def morphology(tmp_path_factory: pytest.TempPathFactory) -> Morphology:
    """Voikko with nothing remembered."""
    return Morphology(tmp_path_factory.mktemp("haku") / "sanat.json")
