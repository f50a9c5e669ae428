"""An author's day: the preview shows a change, a mistake is told in Finnish with its line while the old page answers, and mending it is enough."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from built_site import ROOT

from tee import COMMANDS

PARTS = ("data", "docs", "macros", "publish", "theme", "mkdocs.yml", "mkdocs_hooks.py")
PATIENCE = 90.0
ROLE = "roolit/perheterapeutti"


class Preview:
    """A running `make serve` on a copy of the project."""

    def __init__(self, root: Path, process: subprocess.Popen[str], address: str) -> None:
        self.root, self.process, self.address = root, process, address
        self.lines: list[str] = []
        self.ended = False
        self.news = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self.process.stdout or ():
            with self.news:
                self.lines.append(line)
                self.news.notify_all()
        with self.news:  # a preview that has stopped says no more: nobody waits for it
            self.ended = True
            self.news.notify_all()

    def log(self) -> str:
        return "".join(self.lines)

    def said(self, pattern: str, after: int = 0) -> re.Match[str]:
        """What the log says, as soon as it says it; `after` skips lines already heard."""
        with self.news:
            self.news.wait_for(lambda: re.search(pattern, "".join(self.lines[after:])) or self.ended, PATIENCE)
            found = re.search(pattern, "".join(self.lines[after:]))
        assert found, f"lokissa ei ole: {pattern}\n{self.log()}"
        return found

    def page(self, path: str) -> str:
        """A page as the preview answers; an answer must come."""
        with urllib.request.urlopen(self.address + path, timeout=PATIENCE / 3) as answer:
            text: str = answer.read().decode("utf-8")
        return text

    def shows(self, path: str, what: str, after: int, *, gone: bool = False) -> None:
        """The page has it after one of the coming reloads: one save may be noticed twice, and two saves as one."""
        for reloads in count(1):
            self.said(rf"(?:Reloading browsers[\s\S]*?){{{reloads}}}", after)
            if (what in self.page(path)) is not gone:
                return

    def goes_on(self, after: int) -> None:
        """What is saved after a mistake was mended shows: a page with the mistake still somewhere would stay as it was."""
        mark = f"Esikatselu jatkuu{'!' * len(self.lines)}"
        self.edit("docs/roolit/index.md", lambda text: f"{text}\n{mark}\n")
        self.shows("roolit/", mark, after)
        self.edit("docs/roolit/index.md", lambda text: text.removesuffix(f"\n{mark}\n"))

    def edit(self, path: str, change: Callable[[str], str]) -> int:
        """Change a file; returns how much of the log was heard before."""
        file = self.root / path
        heard, old = len(self.lines), file.read_text("utf-8")
        assert change(old) != old
        file.write_text(change(old), "utf-8")
        return heard


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    root = tmp_path_factory.mktemp("kopio")
    for name in PARTS:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, root / name)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, *COMMANDS["serve"].steps[0], f"127.0.0.1:{port}"]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        running = Preview(root, process, f"http://127.0.0.1:{port}/")
        try:
            running.said(r"Serving on")
            yield running
        finally:
            process.terminate()


@pytest.mark.xdist_group("preview")
def test_change_of_data_shows(preview: Preview) -> None:
    heard = preview.edit(f"data/{ROLE}.yml", lambda text: text.replace("nimi: Perheterapeutti", "nimi: Koeterapeutti"))
    preview.shows(f"{ROLE}/", "Koeterapeutti", heard)
    heard = preview.edit(f"data/{ROLE}.yml", lambda text: text.replace("nimi: Koeterapeutti", "nimi: Perheterapeutti"))
    preview.shows(f"{ROLE}/", "Koeterapeutti", heard, gone=True)


@pytest.mark.hidas
@pytest.mark.xdist_group("preview")
@pytest.mark.parametrize(
    ("path", "old"),
    [
        pytest.param("macros/templates/roolitaulukko.html", "<table", id="sanan-malli"),
        pytest.param("macros/templates/osat.html", "<a href", id="mallin-osa"),
        pytest.param("theme/partials/footer.html", "<footer", id="teema"),
    ],
)
def test_changed_template_shows(preview: Preview, path: str, old: str) -> None:
    """What a writer of templates saves is on the page, as what a writer of pages saves is."""
    heard = preview.edit(path, lambda text: text.replace(old, f'{old} data-koe="1"', 1))
    preview.shows("roolit/", 'data-koe="1"', heard)
    heard = preview.edit(path, lambda text: text.replace(' data-koe="1"', "", 1))
    preview.shows("roolit/", "data-koe", heard, gone=True)


@pytest.mark.xdist_group("preview")
def test_changed_code_is_told(preview: Preview) -> None:
    """A running preview goes on with the code it has read, and says so."""
    heard = preview.edit("macros/views/roles.py", lambda text: f"{text}\n")
    preview.said("Koodi on muuttunut: .* käynnistä se uudelleen", heard)
    preview.said("Reloading browsers", heard)
    preview.edit("macros/views/roles.py", lambda text: text[:-1])


@pytest.mark.xdist_group("preview")
@pytest.mark.parametrize(
    ("path", "good", "bad", "complaint"),
    [
        pytest.param(
            f"data/{ROLE}.yml",
            "vastuut:",
            "vastut:",
            r"data/roolit/perheterapeutti\.yml:\d+: vastut: .*\n *\| vastut:\n *\| \^{6}\n\s*→ Tarkoititko ”vastuut”",
            id="kenttä",
        ),
        pytest.param(
            "docs/roolit/index.md",
            "{{ roolitaulukko() }}",
            "{{ rolitaulukko() }}",
            r"docs/roolit/index\.md:\d+: .*rolitaulukko",
            id="sana",
        ),
        pytest.param(
            "docs/roolit/index.md",
            "# Roolit",
            "# Roolit\n\n[Rikki](puuttuu.md)",
            r"roolit/index\.md.*puuttuu\.md",
            id="linkki",
        ),
    ],
)
def test_mistake_is_told_and_the_old_page_answers(
    preview: Preview, path: str, good: str, bad: str, complaint: str
) -> None:
    """A mistake never stops the preview; when it is mended the preview goes on by itself."""
    heard = preview.edit(path, lambda text: text.replace(good, bad, 1))
    preview.said(complaint, heard)
    preview.said("(?i)korjaa|reloading", heard)
    assert "Traceback" not in "".join(preview.lines[heard:])
    assert "Perheterapeutti" in preview.page(f"{ROLE}/")
    heard = preview.edit(path, lambda text: text.replace(bad, good, 1))
    preview.goes_on(heard)


def lost_folder(root: Path) -> Callable[[], object]:
    place = root / "data/roolit"
    place.rename(root / "muualla")
    return lambda: (root / "muualla").rename(place)


def link_to_itself(root: Path) -> Callable[[], object]:
    """Noticed when something else is saved."""
    link, page = root / "docs/roolit/oma.md", root / "docs/roolit/index.md"
    link.symlink_to(link.name)
    page.write_text(page.read_text("utf-8") + "\n", "utf-8")

    def mend() -> None:
        link.unlink()
        page.write_text(page.read_text("utf-8")[:-1], "utf-8")

    return mend


def broken_settings(root: Path) -> Callable[[], object]:
    file = root / "mkdocs.yml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("strict: true", "strict: : true"), "utf-8")
    return lambda: file.write_text(text, "utf-8")


@pytest.mark.hidas
@pytest.mark.xdist_group("preview")
@pytest.mark.parametrize(
    ("harm", "complaint"),
    [
        pytest.param(lost_folder, "data/roolit:1: Kansio puuttuu, vaikka siihen viitataan", id="kansio"),
        pytest.param(link_to_itself, r"docs/roolit/oma\.md:1: Linkki ei johda tiedostoon", id="linkki itseensä"),
        pytest.param(broken_settings, "Tiedostoa mkdocs.yml ei voi lukea", id="asetukset"),
    ],
)
def test_harm_is_survived(preview: Preview, harm: Callable[[Path], Callable[[], object]], complaint: str) -> None:
    """What an author does to files by accident is told, the old pages answer, and undoing it is enough."""
    heard = len(preview.lines)
    mend = harm(preview.root)
    preview.said(complaint, heard)
    preview.said("Korjaa ja tallenna: esikatselu jatkuu itsestään", heard)
    assert "Traceback" not in "".join(preview.lines[heard:])
    assert "Perheterapeutti" in preview.page(f"{ROLE}/")
    heard = len(preview.lines)
    mend()
    preview.goes_on(heard)
