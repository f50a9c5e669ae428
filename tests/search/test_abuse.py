"""What nobody should type is answered as quickly as the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
from engines import ours

pytestmark = pytest.mark.sivusto
MOST_MS = 500.0
WORDS = " ".join(f"sijoitu{number}ksen" for number in range(1_200))


@pytest.mark.parametrize(
    "question",
    [
        "a" * 10_000,
        "äö" * 5_000,
        WORDS,
        "huostaanotto " * 800,
        "kiireellisensijoituksenjatkopäätöksen" * 30,
        "\u0000<b>__proto__",
    ],
    ids=["kirjain", "ääkköset", "sanoja", "sama sana", "yhdyssana", "merkkejä"],
)
def test_is_answered_in_half_a_second(site: Path, question: str) -> None:
    rows = [{"question": question, "language": "fi", "door": ""}]
    [(answer, spent)] = ours(site / "haku", rows)
    assert spent < MOST_MS
    assert "broken" not in answer
