"""What an author's own computer may lack: each is told in one Finnish sentence that says what to do."""

from __future__ import annotations

import re
import socket

import pytest

from tee import CAUSES

NETWORK = "koska verkkoon ei saada yhteyttä: avaa verkko (työpaikalla ehkä myös välityspalvelin, HTTPS_PROXY) ja aja sama komento uudelleen."
HASHES = "koska ladattu tiedosto ei ole se, joka on kirjattu tiedostoon requirements.lock: älä käytä sitä, vaan kerro ylläpitäjälle."

# what pip or Playwright says: what the author is told
SAID = {
    "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device": (
        "koska levy on täynnä: vapauta tilaa ja aja sama komento uudelleen."
    ),
    "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/opt/a'": (
        "koska kansioon ei saa kirjoittaa: siirrä tukipakki kansioon, johon saat kirjoittaa, ja aja sama komento uudelleen."
    ),
    "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\a'": (
        "koska kansioon ei saa kirjoittaa: siirrä tukipakki kansioon, johon saat kirjoittaa, ja aja sama komento uudelleen."
    ),
    "WARNING: Retrying (Retry(total=0)) after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]"
    " certificate verify failed: self-signed certificate'))': /simple/a/\nERROR: No matching distribution found for a==1": (
        "koska verkon varmennetta ei tunneta: pyydä tietohallinnolta varmennetiedosto (PIP_CERT ja NODE_EXTRA_CA_CERTS)"
        " ja aja sama komento uudelleen."
    ),
    "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('<HTTPSConnection>: Failed to establish a new"
    " connection: [Errno -3] Temporary failure in name resolution')': /simple/ast-serialize/\n"
    "ERROR: No matching distribution found for ast-serialize==0.3": NETWORK,
    "WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403'))'": NETWORK,
    "Error: getaddrinfo ENOTFOUND cdn.playwright.dev": NETWORK,
    "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.": HASHES,
    "ERROR: Could not find a version that satisfies the requirement a==1 (from versions: none)\nERROR: No matching distribution found for a==1": (
        r"koska jokin osa ei sovi Pythoniin 3\.\d+: asenna uusin Python, jolle osat on tehty, ja aja sama komento uudelleen\."
    ),
}


def sentence(told) -> str:
    """The only thing said on standard error: one sentence on one line."""
    assert told.code == 1
    assert re.fullmatch(r"[A-ZÄÖ][^\n]+\.\n", told.error), told.error
    return told.error[:-1]


@pytest.mark.parametrize("version", ["(3, 8, 18)", "(3, 10, 12)"])
@pytest.mark.parametrize("command", ["serve", "check", "test"])
def test_old_python(project, version: str, command: str) -> None:
    told = project.run(command, before=f"sys.version_info = {version}")
    old = ".".join(version.strip("()").split(", ")[:2])
    assert sentence(told) == (
        f"Tarvitaan Python 3.11 tai uudempi, ja tämä on Python {old}: hae uusi osoitteesta python.org."
    )
    assert not (project.root / ".venv").exists()


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_python_without_venv(project, missing: str) -> None:
    told = project.run("check", before=f"sys.modules['{missing}'] = None")
    assert sentence(told) == (
        "Pythonista puuttuu osa venv: Debianissa ja Ubuntussa sen asentaa sudo apt-get install python3-venv,"
        " muualla Pythonin voi asentaa uudelleen osoitteesta python.org."
    )


def test_cold_start_without_network(project) -> None:
    """The real pip, whose index is a port where nobody answers."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        index = f"http://127.0.0.1:{closed.getsockname()[1]}/simple"
        told = project.run("check", PIP_INDEX_URL=index, PIP_CONFIG_FILE="/dev/null")
    assert sentence(told) == f"Osia ei voitu asentaa, {NETWORK}"
    assert told.out == "Asennetaan tukipakin osat kansioon .venv. Ensimmäisellä kerralla se kestää hetken.\n"
    assert not (project.root / ".venv" / "valmis").exists()


@pytest.mark.parametrize("said", SAID)
def test_failed_installation_is_told_by_its_cause(spied, said: str) -> None:
    told = spied.spied("check", VIKA="install", SANOO=said)[0]
    assert re.fullmatch(f"Osia ei voitu asentaa, {SAID[said]}".replace("(", r"\(").replace(")", r"\)"), sentence(told))


def test_every_cause_is_tried() -> None:
    assert {next(cause for cause in CAUSES if re.search(cause, said, re.I)) for said in SAID} == set(CAUSES)


def test_unknown_cause_is_told_in_its_own_words(spied) -> None:
    told = spied.spied("check", VIKA="install", SANOO="ERROR: something new")[0]
    assert told.code == 1
    assert told.error == ("ERROR: something new\nOsia ei voitu asentaa: syy on yllä asennusohjelman omin sanoin.\n")


def test_browser_without_network(spied) -> None:
    said = "Error: connect ECONNREFUSED 127.0.0.1:443\nFailed to install browsers"
    assert sentence(spied.spied("test-hitaat", VIKA="playwright", SANOO=said)[0]) == (
        f"Selainta ei voitu asentaa, {NETWORK}"
    )


def test_taken_port_is_told_before_anything_is_built(spied) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        told, calls = spied.spied("serve", "--portti", str(port))
    assert sentence(told) == (
        f"Portti {port} on jo käytössä: sulje toinen esikatselu tai valitse toinen portti:"
        f" python tee.py serve --portti {port + 1}."
    )
    assert calls == []


@pytest.mark.parametrize(
    "words", ["--portti", "--portti kaksi", "--portti 80", "--portti 70000", "8001", "--port 8001"]
)
def test_wrong_port_is_told(project, words: str) -> None:
    assert sentence(project.run("serve", *words.split())) == (
        "Portti on luku väliltä 1024–65535, ja se annetaan näin: python tee.py serve --portti 8001."
    )


@pytest.mark.parametrize(("word", "hint"), [("tets", "tarkoititko ”test”? Kaikki näet"), ("xyz", "kaikki näet")])
def test_unknown_command_is_told(project, word: str, hint: str) -> None:
    assert sentence(project.run(word)) == f"Komentoa ”{word}” ei ole: {hint} komennolla python tee.py apua."


@pytest.mark.parametrize(
    ("error", "why"),
    [
        ("OSError(28, 'No space left on device')", "levy on täynnä"),
        ("PermissionError(13, 'Permission denied', 'site')", "kohteeseen site ei saa kirjoittaa"),
    ],
)
def test_what_the_computer_refuses_is_told(project, error: str, why: str) -> None:
    (project.root / "site").mkdir()
    before = f"import shutil\ndef refuse(_): raise {error}\nshutil.rmtree = refuse"
    assert sentence(project.run("clean", before=before)) == f"Komento ei onnistunut: {why}."
