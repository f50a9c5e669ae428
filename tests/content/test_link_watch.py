"""The watch of links against a server of this machine that answers in every way servers do; nobody else is asked."""

from __future__ import annotations

import http.server
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

import pytest

from macros.source.loading import load
from watch.asking import Manners
from watch.links import FINE, GONE, MOVED, REFUSED, SILENT, Answer, asked, places, told

from .trees import MINI

PATIENCE = 0.5


class Odd(http.server.BaseHTTPRequestHandler):
    """Answers by the path that is asked for."""

    met: ClassVar[Counter[str]] = Counter()
    names: ClassVar[set[str]] = set()

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self.met[self.path] += 1
        self.names.add(self.headers.get("User-Agent", ""))
        match self.path.strip("/"):
            case "vain-get":
                self.say(405 if self.command == "HEAD" else 200)
            case "pysyvasti":
                self.say(301, Location="/hyva")
            case "hetkeksi":
                self.say(302, Location="/hyva")
            case "keha":
                self.say(302, Location="/keha")
            case "kiire":
                self.say(429 if self.met[self.path] == 1 else 200, **{"Retry-After": "3"})
            case "aina-kiire":
                self.say(429, **{"Retry-After": "9999"})
            case "sotku":
                self.wfile.write(b"terve\r\n\r\n")
            case "hidas":
                self.rfile.read(1)
            case "kielto" | "poissa" | "rikki":
                self.say({"kielto": 403, "poissa": 410, "rikki": 500}[self.path.strip("/")])
            case _:
                self.say(200 if self.path == "/hyva" else 404)

    do_GET = do_HEAD

    def say(self, code: int, **headers: str) -> None:
        self.send_response(code)
        for name, value in {"Content-Length": "0", **headers}.items():
            self.send_header(name, value)
        self.end_headers()


@contextmanager
def serving() -> Iterator[str]:
    Odd.met.clear()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Odd) as server:
        server.daemon_threads = True
        server.block_on_close = False
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.mark.parametrize(
    ("path", "state"),
    [
        ("hyva", FINE),
        ("vain-get", FINE),
        ("hetkeksi", FINE),
        ("kiire", FINE),
        ("pysyvasti", MOVED),
        ("puuttuu", GONE),
        ("poissa", GONE),
        ("kielto", REFUSED),
        ("aina-kiire", REFUSED),
        ("rikki", SILENT),
        ("keha", SILENT),
        ("sotku", SILENT),
        ("hidas", SILENT),
    ],
)
def test_every_answer_is_told(path: str, state: str) -> None:
    waits: list[float] = []
    with serving() as address:
        row = next(asked([address + path], Manners(PATIENCE, 2, waits.append)))
    assert row.state == state, row
    assert waits == {"kiire": [3.0], "aina-kiire": [60]}.get(path, [])
    if path == "pysyvasti":
        assert row.detail == f"{address}hyva"


def test_host_is_asked_with_a_pause_and_told_who_asks() -> None:
    waits: list[float] = []
    with serving() as address:
        assert len(list(asked([f"{address}hyva", f"{address}puuttuu"], Manners(PATIENCE, 2, waits.append)))) == 2
    assert waits == [2]
    assert all("tukipakki" in name for name in Odd.names)


def test_server_that_is_not_there_is_silent() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert next(asked([f"http://127.0.0.1:{port}/"], Manners(PATIENCE, 0, lambda _: None))).state == SILENT


def test_addresses_are_found_with_their_places() -> None:
    found = places(load(MINI))
    assert not [address for address in found if ".example" in address]
    assert all(row.rpartition(":")[2].isdecimal() for rows in found.values() for row in rows)
    assert any(address.startswith("https://www.finlex.fi/") for address in found)


def test_worst_is_told_first_with_the_place_to_mend() -> None:
    rows = [
        Answer("https://a.fi", MOVED, "https://b.fi"),
        Answer("https://c.fi", GONE, "404"),
        Answer("https://d.fi", FINE, "200"),
    ]
    assert told(rows, {"https://c.fi": ["data/linkit.yml:7"]}).splitlines() == [
        "Kadonnut: 1",
        "  https://c.fi (404): data/linkit.yml:7",
        "",
        "Siirtynyt: 1",
        "  https://a.fi (https://b.fi): ",
    ]
    assert told(rows[2:], {}) == "Kaikki linkit vastaavat."
