"""Days of a whole group are computed from what is known, and not told when something is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.content import checked
from macros.model import Training
from macros.page.markdown import markdown
from macros.views.training import person_days

from .trees import mini

BASICS = "data/koulutukset/perusteet.yml"
DAYS = ("kesto: 1\n    yksikkö: päivä\n", "kesto: 1.5\n    yksikkö: koulutuspäivä\n")
REST = ("kesto: 1,5\n    enintään: 2\n    yksikkö: tunti", "kesto: 1\n    enintään: 2\n    yksikkö: koulutuspäivä")


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        ([DAYS, REST], "10–42"),
        ([DAYS], ""),
        ([DAYS, REST, ("ryhmän_koko: {vähintään: 4, enintään: 12}\n", "")], ""),
    ],
    ids=["days and a group", "hours too", "no group"],
)
def test_days_of_a_group(edits: list[tuple[str, str]], told: str, tmp_path: Path) -> None:
    folder = mini(tmp_path, {})
    file = folder / BASICS
    text = file.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, "utf-8")
    assert person_days(checked(folder).catalog.of(Training)["perusteet"]) == told


@pytest.mark.parametrize(
    ("edit", "told"),
    [("", "Kysy järjestäjältä."), ("kielet: Suomeksi ja ruotsiksi\n", "<dd>Suomeksi ja ruotsiksi</dd>")],
    ids=["unknown", "known"],
)
def test_language_is_told_or_asked(edit: str, told: str, tmp_path: Path) -> None:
    """A language that nobody has told is not guessed; the page says whom to ask, and says it once."""
    site = checked(mini(tmp_path, {BASICS: ("tyyppi: peruskoulutus\n", f"tyyppi: peruskoulutus\n{edit}")}))
    page = markdown(site, site.find("koulutus-perusteet"))
    assert told in page
    assert page.count("<dt>Kieli</dt>") == 1
