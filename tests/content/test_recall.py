"""What a changed fact makes wrong: every page that states it, however it does, with its papers and its editions."""

from __future__ import annotations

from pathlib import Path

import pytest
from measuring import measured
from real_content import content

from macros.__main__ import main
from macros.content import checked
from macros.model import LegalFact
from macros.site.stated import register, stated
from macros.site.stating import SHOWING, STATING, stating_pages
from macros.source.loading import load
from macros.views.recall import Printed, recalled
from macros.words import FUNCTIONS

from .trees import MINI, mini

PRINTS = "data/painokset.txt"
FACTS = "data/maaraajat.yml"


def test_words_that_state_and_show_are_words() -> None:
    assert STATING | set(SHOWING.values()) <= set(FUNCTIONS)


def test_fact_is_found_in_words_in_data_in_texts_and_in_what_shows_them() -> None:
    site = checked(MINI)
    found = stating_pages(site, ["aloitus"])
    assert {"esite-apu", "prosessi-apu", "opas-sanat"} <= found  # a word; a deadline of the process; a calendar
    assert "muutokset" not in found  # it tells of the change
    assert "sanasto" not in found


def test_page_with_a_word_more_states_the_fact(tmp_path: Path) -> None:
    assert "opas-apu" not in stating_pages(checked(MINI), ["laskenta-pyhapaiva"])
    cited = "# Avun opas", '# Avun opas\n\n{{ fakta("laskenta-pyhapaiva") }}'
    assert "opas-apu" in stating_pages(checked(mini(tmp_path, {"docs/opas/apu.md": cited})), ["laskenta-pyhapaiva"])


def test_page_with_questions_states_the_facts_of_their_answers(tmp_path: Path) -> None:
    assert "tyontekijalle" not in stating_pages(checked(MINI), ["aloitus"])
    asked = "# Työntekijälle", '# Työntekijälle\n\n{{ itsetarkistus("arviointi") }}'
    assert "tyontekijalle" in stating_pages(checked(mini(tmp_path, {"docs/opas/index.md": asked})), ["aloitus"])


def test_text_of_data_that_cites_the_fact_leads_to_its_page(tmp_path: Path) -> None:
    role = "data/roolit/vanhempi.yml"
    text = (MINI / role).read_text("utf-8").replace("tehtävä: ", 'tehtävä: Odottaa {{ määräaika("ika") }}. ', 1)
    assert "rooli-vanhempi" not in stating_pages(checked(MINI), ["ika"])
    assert "rooli-vanhempi" in stating_pages(checked(mini(tmp_path, {role: text})), ["ika"])


def test_papers_forms_and_published_editions_are_listed(tmp_path: Path) -> None:
    prints = "abcd2345 esite-apu sv 2026-10-01\n  2345 Början\nabcd6789 muu fi 2026-10-01\n"
    rows = {row.page.page.id: row for row in recalled(checked(mini(tmp_path, {PRINTS: prints})), ["aloitus"])}
    assert rows["esite-apu"].files == ["a4", "taitto"]
    assert rows["esite-apu"].editions == [Printed("abcd2345", "sv", "2026-10-01")]
    assert [page.page.language for page in rows["esite-apu"].versions] == ["fi", "sv", "en"]


def test_command_lists_by_role_and_knows_no_other_fact(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["takaisinveto", "aloitus", "--juuri", str(MINI)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert "Työntekijä" in said
    assert "  docs/perheille/apua.md: Apua perheelle (fi, sv, en); a4, taitto" in said
    assert main(["takaisinveto", "aloitsu", "--juuri", str(MINI)]) == 1
    assert "Tarkoititko ”aloitus”?" in capsys.readouterr().err


def test_rules_of_the_real_content_lead_to_where_they_are_told() -> None:
    site = content()
    found = {name: set(stating_pages(site, [name])) for name in site.catalog.of(LegalFact)}
    assert [name for name, pages in found.items() if not pages] == []
    measured(__file__, f"{len(found)} sääntöä, {sum(map(len, found.values()))} kohtaa sivuilla")


def test_register_grows_by_what_says_something_else(tmp_path: Path) -> None:
    root = mini(tmp_path)
    assert len(register(checked(root).catalog)) == len(stated(root)) > 5
    assert register(checked(root).catalog) == []
    (root / FACTS).write_text((root / FACTS).read_text("utf-8").replace("määrä: 7", "määrä: 8"), "utf-8")
    lines = register(load(root))
    assert [line.split()[0] for line in lines] == ["aloitus"]
    assert stated(root)["aloitus"].digest == lines[0].split()[1]


def test_new_day_of_checking_changes_nothing(tmp_path: Path) -> None:
    root = mini(tmp_path)
    register(checked(root).catalog)
    text = (root / FACTS).read_text("utf-8")
    (root / FACTS).write_text(text.replace("tarkistettu: 2026-11-22", "tarkistettu: 2026-11-24"), "utf-8")
    assert register(checked(root).catalog) == []
