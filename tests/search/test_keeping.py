"""An index is made again when anything it is made from has changed, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.content import checked
from macros.site.site import Site
from publish.search.documents import Uses
from publish.search.keeping import MOST, digest, kept
from publish.search.said import Said, Synonym

MINI = Path(__file__).parent.parent / "content" / "cases" / "pikkusivusto"


@pytest.fixture
def built(tmp_path: Path) -> tuple[Site, Path]:
    site = checked(MINI)
    for page in site.pages.values():
        (tmp_path / page.address).mkdir(parents=True, exist_ok=True)
        (tmp_path / page.address / "index.html").write_text(page.title, "utf-8")
    return site, tmp_path


def test_same_site_same_digest(built: tuple[Site, Path]) -> None:
    assert digest(*built, {}, []) == digest(*built, {}, [])


def test_change_of_a_page_a_file_or_a_word_makes_another(built: tuple[Site, Path]) -> None:
    site, folder = built
    page = next(iter(site.pages.values()))
    file: dict[str, Uses] = {"tiedostot/a.pdf": (page, "A")}
    found = [
        digest(site, folder, {}, []),
        digest(site, folder, file, []),
        digest(site, folder, {}, [Said([Synonym(("mutsi",), ("äiti",))], [], [], [])]),
    ]
    (folder / page.address / "index.html").write_text("muuta", "utf-8")
    found.append(digest(site, folder, {}, []))
    assert len(set(found)) == len(found)


def test_made_once(tmp_path: Path) -> None:
    made: list[Path] = []

    def make(target: Path) -> None:
        made.append(target)
        (target / "valmis").touch()

    assert kept(tmp_path, "a", make) == kept(tmp_path, "a", make)
    assert len(made) == 1
    assert (tmp_path / "a" / "valmis").exists()


def test_index_that_failed_is_not_kept(tmp_path: Path) -> None:
    def fail(target: Path) -> None:
        (target / "puolikas").touch()
        raise ValueError("kesken")

    with pytest.raises(ValueError, match="kesken"):
        kept(tmp_path, "a", fail)
    assert list(tmp_path.iterdir()) == []


def test_few_are_kept(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        kept(tmp_path, str(number), lambda target: (target / "valmis").touch())
    assert len(list(tmp_path.iterdir())) == MOST
