#!/usr/bin/env python3
"""The commands of the project, with or without make: what is missing is made first, and what fails is told in Finnish.

The standard library alone, in words that Python 3.8 can read: an old Python must get as far as saying that it is old.
"""

from __future__ import annotations

import difflib
import errno
import hashlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple

OLDEST = (3, 11)  # as in pyproject.toml
ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")  # the light one first
DEBIAN_BROWSERS = BROWSERS[:2]
PORT = "8000"


class Command(NamedTuple):
    """What a command is for, and what the project's Python is given, step by step; words of the author go to the last."""

    told: str
    steps: tuple[tuple[str, ...], ...] = ()
    takes: str = ""
    browser: bool = False


class Stop(Exception):
    """One Finnish sentence that ends the command."""


def _pytest(marks: str) -> tuple[str, ...]:
    return ("-m", "pytest", "-n", "2", "--dist", "loadgroup", "-m", marks)


SITE = ("-m", "mkdocs", "build", "--clean")
EVERYTHING = ("-m", "publish", "kaikki")
CHECK = ("-m", "macros", "tarkista")
LINT = (("-m", "ruff", "check", "."), ("-m", "ruff", "format", "--check", "."), ("-m", "mypy"))
COMPILE = f"-m uv pip compile --universal --python-version {OLDEST[0]}.{OLDEST[1]} --generate-hashes --extra test"
COMPILE += " pyproject.toml -o requirements.lock --no-header --no-annotate"
TODAY = date.today().isoformat()  # an author checks what is written on the day it is written

AUTHOR = {
    "serve": Command(
        f"näyttää sivuston osoitteessa http://127.0.0.1:{PORT}/ ja päivittää sen, kun tallennat tiedoston",
        (("-m", "mkdocs", "serve", "--dev-addr"),),
        takes="[--portti N]",
    ),
    "check": Command("tarkistaa sisällön muutamassa sekunnissa", (CHECK,)),
    "uusi": Command(
        "tekee uuden tiedoston, jossa kentät on selitetty",
        (("-m", "macros", "uusi", "--paiva", TODAY),),
        takes="LAJI NIMI",
    ),
    "build": Command("tekee sivuston ja kaikki tiedostot kansioon site; luettelee sivut ja koot", (EVERYTHING,)),
    "levykopio": Command(
        "tekee saman kansioon build/levykopio: aukeaa levyltä tai muistitikulta ilman verkkoa",
        (EVERYTHING, ("-m", "publish", "levykopio")),
    ),
    "osoitteet": Command(
        "lisää uudet osoitteet luetteloon data/osoitteet.txt, kun sivusto julkaistaan",
        (("-m", "publish", "osoitteet"),),
    ),
    "numerot": Command(
        "lisää uudet puhelinnumerot luetteloon data/numerot.txt ennen julkaisua", (("-m", "publish", "numerot"),)
    ),
    "saannot": Command(
        "lisää uudet ja muuttuneet lain säännöt luetteloon data/saannot.txt ennen julkaisua",
        (("-m", "publish", "saannot"),),
    ),
    "painokset": Command(
        "lisää uudet painokset luetteloon data/painokset.txt ennen julkaisua", (("-m", "publish", "painokset"),)
    ),
    "tuoreus": Command("kertoo, mitkä sivut ja numerot pitää tarkistaa", (("-m", "watch", "tuoreus"),)),
    "linkit": Command(
        "kertoo, mitkä linkit muiden sivuille eivät enää vastaa; käyttää verkkoa", (("-m", "watch", "linkit"),)
    ),
    "finlex": Command(
        "kertoo, mitkä säädökset ovat muuttuneet tarkistuksen jälkeen; käyttää verkkoa", (("-m", "watch", "finlex"),)
    ),
    "takaisinveto": Command(
        "kertoo, mitkä sivut, paperit ja diat muuttunut sääntö vanhentaa",
        (("-m", "macros", "takaisinveto"),),
        takes="SÄÄNTÖ",
    ),
    "erot": Command("luettelee, missä alueen oma sisältö poikkeaa ytimestä ja miksi", (("-m", "macros", "erot"),)),
    "luettavuus": Command(
        "tekee taulukon siitä, mitä kukin perheen sivu vaatii lukijaltaan", (("-m", "macros", "luettavuus"),)
    ),
    "apua": Command("näyttää tämän luettelon"),
}
DEVELOPER = {
    "site": Command("tekee sivuston kansioon site; papereista vain ne, jotka ovat ennallaan", (SITE,)),
    "test": Command(
        "tarkistaa kaiken, mitä muutos tarvitsee: koodin, sisällön, sivut ja selaimen",
        (*LINT, CHECK, _pytest("not hidas")),
        browser=True,
    ),
    "test-fast": Command(
        "sisäinen kierros: ei selainta, ei sivuston rakentamista",
        (_pytest("not selain and not sivusto and not muunnos and not hidas"),),
    ),
    "test-hitaat": Command(
        "loput testit: kaikki muunnokset, toiset moottorit, rakentaminen eri oloissa", (_pytest("hidas"),), browser=True
    ),
    "lint": Command("tarkistaa koodin muodon ja tyypit", LINT),
    "haku-testi": Command(
        "haun laatu: kysymykset omalle haulle ja tavalliselle Materialille, tai oma luettelo kysymyksiä",
        (("tests/search",),),
        takes="[--lista TIEDOSTO]",
        browser=True,
    ),
    "lupaukset": Command(
        "ajaa README:n lupaukset ja kirjoittaa taulukkoon mitatut luvut; --riko rikkoo ne kopiossa ja katsoo, että komento kaatuu",
        (("tests/promises.py",),),
        takes="[--riko] [--vain SANA]",
        browser=True,
    ),
    "bench": Command("rakennusajat suhteina tavalliseen Materialiin", (("-m", "bench"),)),
    "vie": Command(
        "vie kaikki sivut pelkkänä Markdownina mille tahansa moottorille", (("-m", "macros", "vie"),), takes="KANSIO"
    ),
    "lukko": Command(
        "tekee uuden tiedoston requirements.lock tiedostosta pyproject.toml",
        (("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv"), tuple(COMPILE.split())),
    ),
    "clean": Command("poistaa kaiken tehdyn: kansiot .venv, site ja build"),
}
COMMANDS = {**AUTHOR, **DEVELOPER}

AGAIN = "ja aja sama komento uudelleen."
# what a tool says: why nothing could be installed; the first that fits is the cause
CAUSES = {
    "no space left|errno 28|not enough space": "koska levy on täynnä: vapauta tilaa " + AGAIN,
    "permission denied|errno 13|access is denied|read-only file system": (
        "koska kansioon ei saa kirjoittaa: siirrä tukipakki kansioon, johon saat kirjoittaa, " + AGAIN
    ),
    "certificate_verify_failed|self[- ]signed certificate|unable to get local issuer": (
        "koska verkon varmennetta ei tunneta: pyydä tietohallinnolta varmennetiedosto (PIP_CERT ja NODE_EXTRA_CA_CERTS) "
        + AGAIN
    ),
    "newconnectionerror|connecttimeout|read timed out|proxyerror|name resolution|getaddrinfo|network is unreachable"
    "|connection (refused|reset|aborted)|enotfound|econnrefused|eai_again|etimedout|econnreset": (
        "koska verkkoon ei saada yhteyttä: avaa verkko (työpaikalla ehkä myös välityspalvelin, HTTPS_PROXY) " + AGAIN
    ),
    "do not match the hashes": (
        "koska ladattu tiedosto ei ole se, joka on kirjattu tiedostoon requirements.lock: älä käytä sitä, vaan kerro ylläpitäjälle."
    ),
    "no matching distribution|requires a different python|failed building|subprocess-exited-with-error": (
        f"koska jokin osa ei sovi Pythoniin {sys.version_info[0]}.{sys.version_info[1]}: asenna uusin Python, jolle osat on tehty, {AGAIN}"
    ),
}


def main(arguments: list[str]) -> int:
    """Run a command; its own exit code, or 1 with one Finnish sentence on standard error."""
    try:
        return _run(*(arguments or ["apua"]))
    except Stop as stop:
        print(stop, file=sys.stderr)
    except OSError as error:
        full, rights = error.errno == errno.ENOSPC, isinstance(error, PermissionError)
        why = "levy on täynnä" if full else f"kohteeseen {error.filename} ei saa kirjoittaa" if rights else str(error)
        print(f"Komento ei onnistunut: {why}.", file=sys.stderr)
    except KeyboardInterrupt:
        print("Keskeytettiin.", file=sys.stderr)
    return 1


def _run(name: str, *words: str) -> int:
    if sys.version_info < OLDEST:
        old, new = (".".join(map(str, version[:2])) for version in (sys.version_info, OLDEST))
        raise Stop(f"Tarvitaan Python {new} tai uudempi, ja tämä on Python {old}: hae uusi osoitteesta python.org.")
    if name not in COMMANDS:
        near = difflib.get_close_matches(name, COMMANDS, 1)
        hint = f"tarkoititko ”{near[0]}”? Kaikki näet" if near else "kaikki näet"
        raise Stop(f"Komentoa ”{name}” ei ole: {hint} komennolla python tee.py apua.")
    if name == "apua":
        return _help()
    if name == "clean":
        return _clean()
    if name == "serve":
        words = (f"127.0.0.1:{_free_port(words)}",)
    _environment()
    if COMMANDS[name].browser:
        _browser()
    *first, last = COMMANDS[name].steps
    for step in (*first, (*last, *words)):
        code = _python(step)
        if code:
            return code
    return 0


def _help() -> int:
    print("Näin: python tee.py KOMENTO. Jos koneella on Make, sama lyhyemmin: make KOMENTO.")
    for title, commands in {"Sisällön ylläpitäjälle": AUTHOR, "Kehittäjälle": DEVELOPER}.items():
        print(f"\n{title}")
        for name, command in commands.items():
            print(f"  {name + ' ' + command.takes:20} {command.told}")
    return 0


def _clean() -> int:
    for folder in (VENV, ROOT / "site", ROOT / ".site", ROOT / "build"):
        if folder.is_symlink():
            folder.unlink()
        elif folder.exists():
            shutil.rmtree(folder)
    return 0


def _free_port(words: tuple[str, ...]) -> str:
    """The port the author asked for, or the usual one; someone else's is told before anything is built."""
    port = PORT if not words else words[1] if len(words) == 2 and words[0] == "--portti" else ""
    if not port.isdecimal() or not 1024 <= int(port) <= 65535:
        raise Stop("Portti on luku väliltä 1024–65535, ja se annetaan näin: python tee.py serve --portti 8001.")
    with socket.socket() as asked:
        if os.name != "nt":  # as the server itself: a port whose last reader has just left is free
            asked.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            asked.bind(("127.0.0.1", int(port)))
        except OSError:
            other = f"python tee.py serve --portti {int(port) % 65535 + 1}"
            raise Stop(
                f"Portti {port} on jo käytössä: sulje toinen esikatselu tai valitse toinen portti: {other}."
            ) from None
    return port


def _environment() -> None:
    """The virtual environment with everything the lock names; installed only when the lock or the Python has changed."""
    if _done("valmis"):
        return
    print("Asennetaan tukipakin osat kansioon .venv. Ensimmäisellä kerralla se kestää hetken.", flush=True)
    if not _works():
        try:
            import ensurepip  # noqa: F401
            import venv  # noqa: F401
        except ImportError:
            raise Stop(
                "Pythonista puuttuu osa venv: Debianissa ja Ubuntussa sen asentaa sudo apt-get install python3-venv,"
                " muualla Pythonin voi asentaa uudelleen osoitteesta python.org."
            ) from None
        _install("Virtuaaliympäristöä", [sys.executable, "-m", "venv", "--clear", str(VENV)])
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2"]
    _install("Osia", [str(PYTHON), *pip, "--require-hashes", "-r", str(LOCK)])
    _note("valmis")


def _works() -> bool:
    try:
        return _quietly([str(PYTHON), "-c", "import pip"])[0] == 0
    except OSError:
        return False


def _browser() -> None:
    """A browser for the tests: one that is here already, Debian's Chromium where apt has it, Playwright's own elsewhere."""
    if any(map(shutil.which, BROWSERS)) or _done("selain"):
        return
    print("Asennetaan testien selain.", flush=True)
    if not _debian_browser():
        _install("Selainta", [str(PYTHON), "-m", "playwright", "install", "chromium"])
    _note("selain")


def _debian_browser() -> bool:
    if not shutil.which("apt-get"):
        return False
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if rights and not shutil.which("sudo"):
        return False
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    if _quietly(["apt-cache", "show", DEBIAN_BROWSERS[-1]])[0]:
        _quietly([*apt, "update"])
    return any(_quietly([*apt, "install", "-y", name])[0] == 0 for name in DEBIAN_BROWSERS)


def _done(name: str) -> bool:
    mark = VENV / name
    return mark.exists() and mark.read_text("utf-8") == _state()


def _note(name: str) -> None:
    (VENV / name).write_text(_state(), "utf-8")


def _state() -> str:
    """What the environment was made from: an upgrade of the system's Python leaves it without its packages."""
    return f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()} {os.path.realpath(PYTHON)}"


def _install(what: str, command: list[str]) -> None:
    """Run a command that installs; its failure is told by its cause, and an unknown one in its own words too."""
    code, said = _quietly(command)
    if not code:
        return
    for pattern, why in CAUSES.items():
        if re.search(pattern, said, re.I):
            raise Stop(f"{what} ei voitu asentaa, {why}")
    print(said, file=sys.stderr)
    raise Stop(f"{what} ei voitu asentaa: syy on yllä asennusohjelman omin sanoin.")


def _quietly(command: list[str]) -> tuple[int, str]:
    """The exit code of a command and what it says."""
    done = subprocess.run(command, cwd=str(ROOT), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def _python(step: tuple[str, ...]) -> int:
    """Run the project's Python in the project's folder until it ends; an interrupt is heard by both, a stop is passed on."""
    settings = {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    if not step[0].startswith("-"):  # a file, unlike a module, does not see the project's folder
        settings["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    process = subprocess.Popen([str(PYTHON), *step], cwd=str(ROOT), env={**os.environ, **settings})
    signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
