"""Whether the links that the site gives to others still answer: each host is asked one thing at a time, with a pause."""

from __future__ import annotations

import http.client
import re
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from email.message import Message
from typing import IO
from urllib.parse import urljoin, urlsplit

from macros.source.catalog import Catalog
from macros.source.reading import Path, Value

ADDRESS = re.compile(r"https?://[^\s<>\"')\]]+")
INVENTED = ".example"  # no such place is asked for
NAME = "Lastensuojelun-tukipakki-linkit/1.0"
FINE, MOVED, GONE, SILENT, REFUSED = "kunnossa", "siirtynyt", "kadonnut", "ei vastaa", "ei päästä koneita"
ORDER = (GONE, SILENT, MOVED, REFUSED)
PERMANENT, PASSING = (301, 308), (302, 303, 307)
BUSY, LONGEST_WAIT = (429, 503), 60
MOST_STEPS = 5


@dataclass(frozen=True)
class Answer:
    """What came of an address; `detail` is the code or the fault, or where a moved page lives now."""

    address: str
    state: str
    detail: str


@dataclass(frozen=True)
class Manners:
    """How one asks: seconds to wait for an answer and between two questions to a host, and what waits."""

    patience: float
    pause: float
    wait: Callable[[float], None]


def places(catalog: Catalog) -> dict[str, list[str]]:
    """Every outside address with the places it is written in (”file:line”), in the order of addresses."""
    found: dict[str, list[str]] = defaultdict(list)
    for document in catalog.documents:
        for path, text in _texts(document.values, ()):
            for address in ADDRESS.findall(text):
                found[address].append(f"{document.file}:{document.line(path)}")
    for page in catalog.markdown.values():
        for number, line in enumerate(page.body.split("\n")):
            for address in ADDRESS.findall(line):
                found[address].append(f"{page.document.file}:{page.body_line + number}")
    known = {
        address: rows for address, rows in found.items() if not (urlsplit(address).hostname or "").endswith(INVENTED)
    }
    return dict(sorted(known.items()))


def _texts(value: Value, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, (*path, index))
    elif isinstance(value, str):
        yield path, value


def asked(addresses: Iterable[str], manners: Manners) -> Iterator[Answer]:
    """The answer of each address; hosts take turns by the order given, and no host is asked twice without a pause."""
    met: set[str] = set()
    for address in addresses:
        host = urlsplit(address).netloc
        if host in met:
            manners.wait(manners.pause)
        met.add(host)
        yield _answer(address, manners)


def _answer(address: str, manners: Manners) -> Answer:
    at, moved, waited = address, False, False
    for _ in range(MOST_STEPS):
        try:
            code, headers = _ask(at, manners.patience)
        except (OSError, http.client.HTTPException, ValueError) as error:
            return Answer(address, SILENT, str(getattr(error, "reason", "") or error) or type(error).__name__)
        if code in BUSY and not waited:
            waited = True
            manners.wait(min(_seconds(headers.get("Retry-After")), LONGEST_WAIT))
        elif code in (*PERMANENT, *PASSING) and headers.get("Location"):
            moved = moved or code in PERMANENT
            at = urljoin(at, str(headers["Location"]))
        else:
            return Answer(address, *_state(code, at if moved else ""))
    return Answer(address, SILENT, "ohjaukset eivät lopu")


def _state(code: int, moved_to: str) -> tuple[str, str]:
    if code < 300:
        return (MOVED, moved_to) if moved_to else (FINE, str(code))
    if code in (404, 410):
        return GONE, str(code)
    return (REFUSED, str(code)) if code in (401, 403, 405, *BUSY) else (SILENT, str(code))


def _ask(address: str, patience: float) -> tuple[int, Message]:
    """The code and the headers; a server that does not answer to HEAD is asked for the page."""
    code, headers = _once(address, "HEAD", patience)
    return _once(address, "GET", patience) if code in (400, 403, 405, 501) else (code, headers)


class _AsItIs(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> None:
        return None


def _once(address: str, method: str, patience: float) -> tuple[int, Message]:
    if urlsplit(address).scheme not in ("http", "https"):
        raise ValueError("osoite ei ala http")
    request = urllib.request.Request(address, method=method, headers={"User-Agent": NAME})
    try:
        with urllib.request.build_opener(_AsItIs).open(request, timeout=patience) as answer:
            return answer.status, answer.headers
    except urllib.error.HTTPError as error:
        error.close()
        return error.code, error.headers


def _seconds(written: str | None) -> float:
    """How long a busy server asks one to wait; a day or nothing at all is taken for a short while."""
    return float(written) if written and written.isdecimal() else 5.0


def told(answers: Iterable[Answer], where: dict[str, list[str]]) -> str:
    """What is wrong, the worst first, with the places to mend."""
    rows = [row for row in answers if row.state != FINE]
    if not rows:
        return "Kaikki linkit vastaavat."
    lines = []
    for state in ORDER:
        own = [row for row in rows if row.state == state]
        lines += ["", f"{state.capitalize()}: {len(own)}"] if own else []
        lines += [f"  {row.address} ({row.detail}): {', '.join(where.get(row.address, ()))}" for row in own]
    return "\n".join(lines).lstrip("\n")
