"""Every command that needs no network really done in a copy of the project: a folder with spaces and ä, no make, sh or bash to be found."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import sysconfig
import urllib.request
from importlib.metadata import version

import pytest
from project_copy import copied

from tee import COMMANDS

from .conftest import Project, write_environment

pytestmark = [pytest.mark.hidas, pytest.mark.xdist_group("every command")]
ONE_TEST = "tests/content/test_quantities.py"
PATIENCE = 600

# words: a file that is there afterwards, or what is said
DONE = {
    "check": "ei virheitä",
    "uusi sivut tietoa/oma --juuri build/koe": "build/koe/docs/tietoa/oma.md",
    "vie build/vienti": "build/vienti/index.md",
    "lint": "Success: no issues found",
    "site": "site/sivut.json",
    "build": "site/tiedostot/esite-kiireellinen-sijoitus.pdf",
    "levykopio": "build/levykopio/index.html",
    "osoitteet": "osoitetta",
    "numerot": "numero",
    "saannot": "sääntöä",
    "erot": "Alueen omia kohtia ei ole",
    "takaisinveto valitusaika": "Sivuja",
    "luettavuus": "esite-kiireellinen-sijoitus",
    "painokset": "painosta",
    "tuoreus --paiva 2026-01-01": "sivuja 0, numeroita ja aukioloja",
    f"test {ONE_TEST}": "passed",
    f"test-fast {ONE_TEST}": "passed",
    "test-hitaat -n 0 --collect-only tests/commands": "tests collected",
    "apua": "python tee.py",
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The whole project, whose environment borrows the packages of this one; one of them is the lock, so that nothing is fetched."""
    base = tmp_path_factory.mktemp("komennot")
    root = copied(base / "kk ä" / "Työ kansio")
    write_environment(root / ".venv", {"lainatut.pth": f"{sysconfig.get_path('purelib')}\n"})
    (root / "requirements.lock").write_text(f"segno=={version('segno')} --hash=sha256:{'0' * 64}\n", "utf-8")
    programs = base / "ohjelmat"
    programs.mkdir()
    browser = programs / "chromium"  # these steps open no page: only its name is looked for
    browser.touch(0o755)
    return Project(root, {"PATH": str(programs), "HOME": os.environ.get("HOME", "")})


@pytest.mark.parametrize("words", DONE)
def test_command_is_done(copy: Project, words: str) -> None:
    if words == "painokset" and not (copy.root / "site").exists():  # another worker may have built its own copy
        assert copy.run("site", timeout=PATIENCE).code == 0
    told = copy.run(*words.split(), timeout=PATIENCE)
    assert told.code == 0, told.out + told.error
    assert DONE[words] in told.out or (copy.root / DONE[words]).is_file(), told.out


def test_preview_answers_and_ends_with_its_command(copy: Project) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "tee.py", "serve", "--portti", str(port)]
    with subprocess.Popen(
        command, cwd=copy.root, env=copy.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as running:
        assert running.stdout
        said = next((line for line in running.stdout if "Serving on" in line), "")
        assert said
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=PATIENCE) as answer:
            assert "Lastensuojelun tukipakki" in answer.read().decode("utf-8")
        running.send_signal(signal.SIGTERM)
        running.communicate(timeout=PATIENCE)
    with socket.socket() as after:
        assert after.connect_ex(("127.0.0.1", port)) != 0


def test_every_command_without_network_is_done() -> None:
    """`haku-testi`, `lupaukset` and `bench` are measurements of many minutes, `lukko`, `linkit` and `finlex` need the network, `clean` has its own tests."""
    elsewhere = {"serve", "haku-testi", "lupaukset", "bench", "lukko", "clean", "linkit", "finlex"}
    assert {words.split()[0] for words in DONE} | elsewhere == set(COMMANDS)
