"""`python -m bench kuorma [KANSIO] [OSOITE]`: what a first visit weighs, and how many of them a server on this machine answers in a second.

Readers come at once, each over a connection of its own, and fetch what a browser would: the page, its styles, its scripts and what these
import. Without an address the server is Python's own, which packs nothing and uses one core: what it holds, any real server holds.
"""

from __future__ import annotations

import asyncio
import posixpath
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from publish.exports.compressed import CODINGS
from publish.modules import IMPORT

PAGES = (
    "index.html",
    "perheille/apua-heti/index.html",
    "perheille/kiireellinen-sijoitus/index.html",
    "prosessit/kiireellinen-sijoitus/index.html",
    "laki/maaraajat/index.html",
    "roolit/vastuumatriisi/index.html",
)
ASKED = re.compile(
    r'<(?:link rel="(?:stylesheet|icon)"|script)[^>]* (?:href|src)="([^"]+)"|<link [^>]*href="([^"]+\.css)"'
)
READERS, SECONDS, PORT = 50, 20, 8765
LENGTH = re.compile(rb"(?i)content-length: (\d+)")


@dataclass
class Answers:
    """What came of the questions: seconds of each, bytes, faults, visits that were whole."""

    seconds: list[float] = field(default_factory=list)
    bytes: int = 0
    faults: int = 0
    visits: int = 0


def main(folder: str = "site", address: str = "") -> None:
    """Print what visits weigh, then what the server held."""
    site = Path(folder)
    visits = [visit(site, page) for page in PAGES]
    for page, files in zip(PAGES, visits, strict=True):
        weights = "  ".join(
            f"{coding} {sum(_weight(site / file, end) for file in files) / 1024:6.1f} kt"
            for coding, end in CODINGS.items()
        )
        print(f"{page:48} pyyntöjä {len(files):2}  {weights}")
    with _serving(site, address) as place:
        answers = asyncio.run(_load(place, visits))
    taken = sorted(answers.seconds)
    print(
        f"\n{place}: lukijoita yhtä aikaa {READERS}, {SECONDS} s\n"
        f"käyntejä {answers.visits / SECONDS:.0f}/s, pyyntöjä {len(taken) / SECONDS:.0f}/s, {answers.bytes / SECONDS / 1024**2:.1f} Mt/s,"
        f" virheitä {answers.faults}\n"
        f"vastausaika: puolet alle {_part(taken, 0.5)} ms, 95 % alle {_part(taken, 0.95)} ms, 99 % alle {_part(taken, 0.99)} ms"
    )


def visit(site: Path, page: str) -> list[str]:
    """The files that a first visit to a page fetches, by their places in the site."""
    text = (site / page).read_text("utf-8")
    found = [page, *(posixpath.normpath(urljoin(page, one or other)) for one, other in ASKED.findall(text))]
    for name in found:
        if name.endswith(".js"):
            asked = (row["path"] for row in IMPORT.finditer((site / name).read_text("utf-8")))
            found += [place for path in asked if (place := posixpath.normpath(urljoin(name, path))) not in found]
    return list(dict.fromkeys(found))


def _weight(file: Path, ending: str) -> int:
    packed = file.with_name(f"{file.name}{ending}")
    return (packed if packed.exists() else file).stat().st_size


@contextmanager
def _serving(site: Path, address: str) -> Iterator[str]:
    if address:
        yield address.rstrip("/") + "/"
        return
    command = [
        sys.executable,
        "-m",
        "http.server",
        str(PORT),
        "--bind",
        "127.0.0.1",
        "--directory",
        str(site),
        "-p",
        "HTTP/1.1",
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        time.sleep(1)
        try:
            yield f"http://127.0.0.1:{PORT}/"
        finally:
            server.terminate()


async def _load(place: str, visits: list[list[str]]) -> Answers:
    answers = Answers()
    end = time.monotonic() + SECONDS
    await asyncio.gather(*(_reader(place, visits[number % len(visits)], end, answers) for number in range(READERS)))
    return answers


async def _reader(place: str, files: list[str], end: float, answers: Answers) -> None:
    """One reader after another over a connection of their own, until the time is up."""
    host = urlsplit(place)
    while time.monotonic() < end:
        try:
            reading, writing = await asyncio.open_connection(host.hostname, host.port)
            for file in files:
                start = time.monotonic()
                path = f"{host.path}{file.removesuffix('index.html')}"
                writing.write(
                    f"GET {path} HTTP/1.1\r\nHost: {host.netloc}\r\nAccept-Encoding: br, gzip\r\n\r\n".encode()
                )
                head = await reading.readuntil(b"\r\n\r\n")
                length = LENGTH.search(head)
                body = await reading.readexactly(int(length[1]) if length else 0)
                answers.seconds.append(time.monotonic() - start)
                answers.bytes += len(head) + len(body)
                answers.faults += b" 200 " not in head.partition(b"\r\n")[0]
            answers.visits += 1
            writing.close()
        except (OSError, asyncio.IncompleteReadError):
            answers.faults += 1


def _part(taken: list[float], share: float) -> int:
    return round(taken[min(int(len(taken) * share), len(taken) - 1)] * 1000)
