"""Whatever goes wrong, the old site stays as it was; one Finnish sentence tells what; the next build is right."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from built_site import ROOT

from publish.replacing import Replacement, replaced

MINI = ROOT / "tests/content/cases/pikkusivusto"
ENGINE = ("macros", "publish", "theme", "mkdocs.yml", "mkdocs_hooks.py")
PAGE = "docs/perheille/apua.md"
SITE = ("mkdocs", "build", "--clean")
EVERYTHING = ("publish", "kaikki")
KILLS = 10


pytestmark = pytest.mark.hidas  # each one builds the small site, many of them twice


class Project:
    """The small site as a project of its own, and its commands."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.site = root / "site"

    def start(self, *command: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=self.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, *command: str) -> tuple[int, str]:
        """The exit code of a command and what it says."""
        process = self.start(*command)
        said, _ = process.communicate(timeout=300)
        return process.returncode, said

    def right(self, *command: str) -> dict[str, str]:
        """What the site is after a command that must succeed."""
        code, said = self.run(*command)
        assert code == 0, said
        return self.files()

    def wrong(self, *command: str) -> str:
        """What a command that must fail says: in Finnish, and the old site is what it was."""
        before = self.files()
        code, said = self.run(*command)
        assert code == 1, said
        assert "Traceback" not in said
        assert self.files() == before
        assert not (self.root / ".site/uusi").exists(), "keskeneräinen jäi levylle"
        return said

    def files(self) -> dict[str, str]:
        """A digest of every file of the site."""
        found = sorted(file for file in self.site.rglob("*") if file.is_file())
        return {file.relative_to(self.site).as_posix(): digest(file) for file in found}

    def edit(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text("utf-8")
        assert old in text
        (self.root / name).write_text(text.replace(old, new, 1), "utf-8")


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def plain(files: dict[str, str]) -> dict[str, str]:
    """The files without those packed for a server: they are made only of a site that is published."""
    return {name: found for name, found in files.items() if not name.endswith((".br", ".gz"))}


def laid_out(root: Path) -> Project:
    shutil.copytree(MINI, root, dirs_exist_ok=True)
    for name in ENGINE:
        (root / name).symlink_to(ROOT / name)
    return Project(root)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that has been built once, to be copied."""
    project = laid_out(tmp_path_factory.mktemp("valmis"))
    project.right(*EVERYTHING)
    return project


@pytest.fixture
def project(first: Project, tmp_path: Path) -> Project:
    """A project with a site, its papers and its caches."""
    shutil.copytree(first.root, tmp_path / "oma", symlinks=True)
    return Project(tmp_path / "oma")


def test_site_keeps_the_papers_that_still_hold(project: Project) -> None:
    before = project.files()
    assert any(name.endswith(".pdf") for name in before)
    assert plain(project.right(*SITE)) == plain(before)


def test_paper_of_a_changed_page_waits_and_the_others_stay(project: Project) -> None:
    before = {name for name in project.files() if name.startswith("tiedostot/")}
    project.edit(PAGE, "## Kuka auttaa\n", "## Kuka auttaa\n\nUusi virke.\n")
    code, said = project.run(*SITE)
    assert code == 0
    gone = before - set(project.files())
    assert gone
    assert all("esite-apu" in name and "." not in name.split("esite-apu", 1)[1].removesuffix(".pdf") for name in gone)
    assert f"Puuttuvat {len(gone)} tiedostoa tekee python tee.py build." in said
    assert before <= set(project.right(*EVERYTHING))


def test_previous_site_is_kept(project: Project) -> None:
    old = digest(project.site / "perheille/apua/index.html")
    project.edit(PAGE, "## Kuka auttaa\n", "## Kuka auttaa\n\nUusi virke.\n")
    project.right(*SITE)
    assert digest(project.root / ".site/edellinen/perheille/apua/index.html") == old


def test_mistake_in_the_content(project: Project) -> None:
    project.edit(PAGE, "tyyppi: esite", "tyypi: esite")
    assert f"{PAGE}:3: tyypi: Tuntematon kenttä." in project.wrong(*SITE)


def test_template_that_fails_in_the_middle(project: Project) -> None:
    theme = project.root / "theme"
    theme.unlink()
    shutil.copytree(ROOT / "theme", theme)
    (theme / "partials/footer.html").write_text("{{ 1 / 0 }}", "utf-8")
    before = project.files()
    code, _ = project.run(*SITE)
    assert code != 0
    assert project.files() == before


def test_page_that_cannot_become_a_paper(project: Project) -> None:
    """Everything is ready but one paper: the old site stays, and the fault names its page."""
    project.edit(PAGE, "tuloste: [a4, taitto]", "tuloste: [a4, työpohja]")
    project.right(*SITE)
    said = project.wrong(*EVERYTHING)
    assert f"{PAGE}: työpohjan osio puuttuu.\n    → Kirjoita osion otsikon loppuun" in said


def test_two_builds_are_kept_apart(project: Project) -> None:
    other = Replacement(project.site)
    other.begin()
    before = project.files()
    code, said = project.run(*SITE)
    assert (code, project.files()) == (1, before)
    assert f"Kansiota {project.site} tehdään jo toisessa ikkunassa.\n    → Odota" in said
    assert "Traceback" not in said
    other.abandon()
    assert plain(project.right(*SITE)) == plain(before)


def test_killed_between_the_renamings_comes_back(tmp_path: Path) -> None:
    """The one moment without a folder: the next build begins by putting the previous one back."""
    target = tmp_path / "site"
    for text in ("vanha", "uusi"):
        with replaced(target) as folder:
            (folder / "sivu").write_text(text)
    target.rename(tmp_path / "poissa")
    replacement = Replacement(target)
    replacement.begin()
    assert (target / "sivu").read_text() == "vanha"
    replacement.abandon()


def test_link_to_the_site_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "julkinen").mkdir()
    (tmp_path / "site").symlink_to("julkinen")
    with replaced(tmp_path / "site") as folder:
        (folder / "sivu").write_text("uusi")
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "julkinen/sivu").read_text() == "uusi"


@pytest.mark.parametrize("name", ["site", "build"])
def test_file_where_a_folder_should_be(name: str, project: Project) -> None:
    shutil.rmtree(project.root / name)
    (project.root / name).write_text("tiedosto", "utf-8")
    said = project.wrong(*SITE)
    assert "Tämä on tiedosto, vaikka pitäisi olla kansio: " in said
    assert (project.root / name).read_text("utf-8") == "tiedosto"


CACHES = ("paperit", "haku", "kirjasimet", "sanat-*", "sivut*", "julkaisu*", "palvelin")


def damaged(file: Path, how: str) -> None:
    data = file.read_bytes()
    changed = {"tyhjä": b"", "katkaistu": data[: len(data) // 2], "muuttunut": data[:-1] + bytes([data[-1] ^ 1])}
    file.write_bytes(changed[how])


@pytest.mark.parametrize("how", ["tyhjä", "katkaistu", "muuttunut"])
def test_damaged_cache_is_made_again(how: str, project: Project) -> None:
    """Every kept file at once, notes too."""
    before = project.files()
    kept = [file for file in (project.root / "build").rglob("*") if file.is_file()]
    assert {file.relative_to(project.root / "build").parts[0].split("-")[0] for file in kept} >= {
        "paperit",
        "haku",
        "sanat",
    }
    for file in kept:
        damaged(file, how)
    assert project.right(*EVERYTHING) == before


@pytest.mark.parametrize("cache", CACHES)
def test_site_is_the_same_without_a_cache(cache: str, project: Project) -> None:
    before = project.files()
    for place in (project.root / "build").glob(cache):
        shutil.rmtree(place) if place.is_dir() else place.unlink()
    assert project.right(*EVERYTHING) == before


def test_caches_are_all_tried(first: Project) -> None:
    left = [place for place in (first.root / "build").iterdir() if not any(place.match(cache) for cache in CACHES)]
    assert left == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk smaller than the site; only the administrator may make one."""
    place = tmp_path / "levy"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("levyä ei saa tehdä ilman pääkäyttäjän oikeuksia")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_full_disk_of_the_cache(small_disk: Path, project: Project) -> None:
    shutil.rmtree(project.root / "build")
    (project.root / "build").symlink_to(small_disk)
    said = project.wrong(*EVERYTHING)
    assert said.count("Levy on täynnä") == 1
    assert "Errno" not in said


def test_full_disk(small_disk: Path, project: Project) -> None:
    moved = Project(project.root)
    moved.site = small_disk / "site"
    (moved.site / "vanha").mkdir(parents=True)
    (moved.site / "vanha/index.html").write_text("vanha sivusto", "utf-8")
    before = moved.files()
    code, said = moved.run(*SITE, "--site-dir", str(moved.site))
    assert (code, moved.files()) == (1, before)
    assert said.count("Levy on täynnä") == 1
    assert "→ Vapauta tilaa" in said
    assert "Traceback" not in said
    assert "Errno" not in said
    assert not (small_disk / ".site/uusi").exists()


def test_disk_that_may_not_be_written(small_disk: Path, project: Project) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    code, said = project.run(*SITE, "--site-dir", str(small_disk / "site"))
    assert code == 1
    assert f"Levylle ei voi kirjoittaa: {small_disk}" in said
    assert "Traceback" not in said


def test_build_killed_at_random_moments(project: Project) -> None:
    """The old site is whole after each kill, and the next build is what it would have been."""
    old = project.files()
    project.edit(PAGE, "## Kuka auttaa\n", "## Kuka auttaa\n\nUusi virke.\n")
    shutil.copytree(project.root / "build", project.root / "varalla")
    start = time.monotonic()
    expected = project.right(*EVERYTHING)
    length = time.monotonic() - start
    dice, killed = random.Random(2026), 0
    for moment in sorted(dice.uniform(0, length) for _ in range(KILLS)):
        shutil.rmtree(project.site)
        shutil.copytree(project.root / ".site/edellinen", project.site)
        shutil.rmtree(project.root / "build")
        shutil.copytree(project.root / "varalla", project.root / "build")
        process = project.start(*EVERYTHING)
        try:
            process.communicate(timeout=moment)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            killed += 1
        assert project.files() in (old, expected), f"{moment:.2f} s"
        assert project.right(*EVERYTHING) == expected, f"{moment:.2f} s"
    assert killed > KILLS / 2
