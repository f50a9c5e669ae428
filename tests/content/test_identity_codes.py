"""A person's identity code is refused wherever it is written, and is not told again in the report; what only looks like one passes."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.source.signs import forbidden

from .trees import mini, said

WRITTEN = ["131052-308T", "131052–308t", "010100A900F", "(131052-308T)", "hetu: 131052-308T."]
LIKE = [
    "131052-308U",
    "311152-308T",
    "131052-308TA",
    "1131052-308T",
    "2026-11-25",
    "040-1310523",
    "131052-308",
    "S-131052-308T",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_code_is_refused(text: str) -> None:
    assert [(line, what) for line, what, _ in forbidden(f"a\n{text}\n")] == [(1, "Rivillä on henkilötunnus.")]


@pytest.mark.parametrize("text", LIKE)
def test_what_only_looks_like_one_passes(text: str) -> None:
    assert list(forbidden(text)) == []


@pytest.mark.parametrize(
    ("file", "old", "line"),
    [
        ("docs/opas/apu.md", "# Avun opas", 16),
        ("docs/opas/apu.md", "kuvaus: Työntekijän opas", 10),
        ("data/roolit/tyontekija.yml", "tehtävä: ", None),
    ],
)
def test_every_file_is_read(file: str, old: str, line: int | None, tmp_path: Path) -> None:
    root = mini(tmp_path)
    text = (root / file).read_text("utf-8")
    assert old in text
    (root / file).write_text(
        text.replace(old, f"{old}131052-308T " if old.endswith(" ") else f"{old} 131052-308T"), "utf-8"
    )
    told = [row for row in said(root) if "henkilötunnus" in row]
    assert len(told) == 1
    assert told[0].startswith(f"{file}:{line or ''}")
    assert "131052" not in "".join(told)
