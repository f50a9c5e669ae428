"""One fact, one place: a number changed in the data changes on every page that tells it, and nowhere else."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from real_content import content

from macros.content import check, checked
from macros.model import LegalFact
from macros.page.calls import say
from macros.page.export import texts
from macros.site.here import Here
from macros.site.site import Site

from .trees import ROOT, changed, mini

FACTS = "data/maaraajat.yml"
NUMBER = 7319  # a number that no page has, so that it can be followed
# fact: languages whose pages tell it
CHANGES = {
    "kiireellinen-kesto": {"fi", "sv", "en"},
    "valitusaika": {"fi", "sv", "en"},
    "lapsi-valittaa": {"fi", "sv", "en"},
    "arvioinnin-aloitus": {"fi", "sv", "en"},
}


# what is drawn or counted from a number changes with it in other ways: pictures, and the days of the wall's calendar
COMPUTED = re.compile(r"<svg.*?</svg>|<td>\d+\.\d+\.</td>", re.S)


def said(text: str) -> str:
    """The page without what is computed from numbers."""
    return COMPUTED.sub("", text)


@cache
def before() -> tuple[Site, dict[str, str]]:
    site = content()
    return site, texts(site)


def copy(folder: Path) -> Path:
    root = folder / "juuri"
    for part in ("data", "docs"):
        shutil.copytree(ROOT / part, root / part)
    return root


@pytest.mark.muunnos
@pytest.mark.parametrize("fact", CHANGES)
def test_changed_number_changes_every_page_that_tells_it(fact: str, tmp_path: Path) -> None:
    site, old = before()
    root = copy(tmp_path)
    text = (root / FACTS).read_text("utf-8")
    given = f"{site.catalog.of(LegalFact)[fact].amount:g}"
    item = re.search(rf"^{fact}:\n(?:  .*\n|\n)*?  määrä: {given}\n", text, re.M)
    assert item is not None
    (root / FACTS).write_text(text.replace(item[0], item[0].removesuffix(f"{given}\n") + f"{NUMBER}\n"), "utf-8")

    other, problems = check(root)
    assert problems == []
    new = texts(other)
    telling = {path for path, text in new.items() if str(NUMBER) in text}
    assert {path: said(text.replace(str(NUMBER), given)) for path, text in new.items()} == {
        path: said(text) for path, text in old.items()
    }
    assert {page.page.language for page in site.pages.values() if page.path in telling} == CHANGES[fact]
    assert telling & {"laki/maaraajat.md", "laki/muut-saannot.md"}


# what is typed: (page, the text on the page)
TYPED = {
    "7 arkipäivää": "docs/prosessit/index.md",
    "seitsemän arkipäivän": "docs/laki/index.md",
    "30 dagar": "docs/perheille/sv/kiireellinen-sijoitus.md",
    "30 days": "docs/perheille/en/kiireellinen-sijoitus.md",
    "12-vuotias": "docs/perheille/kiireellinen-sijoitus.md",
    "kolmessa kuukaudessa": "docs/tyontekijalle/index.md",
}


@pytest.mark.muunnos
@pytest.mark.parametrize("typed", TYPED)
def test_typed_number_is_reported(typed: str, tmp_path: Path) -> None:
    page = TYPED[typed]
    text = (ROOT / page).read_text("utf-8")
    found = check(changed(copy(tmp_path), {page: f"{text.rstrip()}\n\nVastaus: {typed}.\n"}))[1]
    found = [row for row in found if not re.match(r"Luku \d+ on vain", row.what)]  # translations told apart, too
    assert [(row.file, row.line, row.what) for row in found] == [
        (page, text.rstrip().count("\n") + 3, f"Luku ”{typed}” on kirjoitettu tekstiin, vaikka se on tiedoissa.")
    ]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("voimassa_alkaen: 2027-01-01", "Tulee voimaan 1.1.2027."),
        ("voimassa_alkaen: 2026-01-01", "Voimassa 1.1.2026 alkaen."),
        ("voimassa_asti: 2026-12-31", "Voimassa 31.12.2026 asti."),
        ("voimassa_alkaen: 2020-01-01", ""),
    ],
)
def test_change_of_law_is_told_where_the_rule_is_read(written: str, told: str, tmp_path: Path) -> None:
    """A coming, a recent and an ending rule; one that everybody knows is quiet. The day is compared with the day of checking."""
    site = checked(mini(tmp_path, {FACTS: ("  yksikkö: päivä\n", f"  yksikkö: päivä\n  {written}\n")}))
    shown = say(Here(site, site.find("opas-apu")), "fakta", "kesto")
    assert re.findall(r'<strong class="voimaan">(.*?)</strong>', shown) == ([told] if told else [])
